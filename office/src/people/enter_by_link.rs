//! The act `people.enter_by_link`: somebody opens the link that was mailed to them.
//!
//! Consequences, in order: the link is used up; an account of a delegate, where the address has none and a name is given; a session of
//! twelve hours, or the question for the code of a second factor; the journal has an entry. A link opens by a person's press, not by a program that looks at it in the mail.

use rules::people::Role;
use serde::Deserialize;
use serde_json::json;
use store::people::{self, Account};

use super::{
    admission::{Admitted, admit},
    amend::LONGEST_NAME,
    token,
};
use crate::{Actor, Failure, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "people.enter_by_link";

/// Which link, and the name of whoever has no account yet.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// What the mail holds.
    pub token: String,
    /// Personal data: the name as the person writes it.
    #[serde(default)]
    pub name: String,
}

/// Somebody is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entered {
    /// The token of the session.
    pub session: String,
    /// Where the link leads.
    pub back: String,
}

/// Why somebody is not in.
#[derive(Debug, thiserror::Error)]
pub enum NotEntered {
    /// The link was used, has ended, or never was.
    #[error("this link opens no more; ask for another")]
    Closed,
    /// The address has no account yet.
    #[error("give your name, of at most {LONGEST_NAME} letters")]
    NameMissing,
    /// A code is asked for first; the token of its step.
    #[error("give the code of your second factor")]
    CodeWanted(String),
    /// The machine failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl NotEntered {
    /// The stable name, for words and programs, and the field of the wish that is wrong.
    pub const fn code(&self) -> (&'static str, &'static str) {
        match self {
            Self::Closed => ("closed-link", "token"),
            Self::NameMissing => ("name-missing", "name"),
            Self::CodeWanted(_) => ("code-wanted", ""),
            Self::Failed(_) => ("failed", ""),
        }
    }
}

impl From<store::StoreError> for NotEntered {
    fn from(error: store::StoreError) -> Self {
        Self::Failed(error.into())
    }
}

/// Opens the link.
pub async fn enter_by_link(office: &Office, actor: &Actor, wish: &Wish) -> Result<Entered, NotEntered> {
    ensure(actor.role, NAME).map_err(Failure::from)?;
    let now = office.clock().now();
    let hash = token::hash(&wish.token);
    let link = people::link(&office.store, &hash, now.as_millisecond()).await?.ok_or(NotEntered::Closed)?;
    let found = people::find(&office.store, &link.email).await?;
    let is_new = found.is_none();
    let name = wish.name.split_whitespace().collect::<Vec<_>>().join(" ");
    if is_new && (name.is_empty() || name.chars().count() > LONGEST_NAME) {
        return Err(NotEntered::NameMissing);
    }
    let account = found.unwrap_or_else(|| Account {
        email: link.email.clone(),
        name,
        role: Role::Delegate.name().to_owned(),
        password: String::new(),
        enrolled_at: now.to_string(),
        language: link.language.clone(),
    });
    let mut change = office.store.begin().await?;
    if !people::use_link(&mut change, &hash, &now.to_string()).await? {
        return Err(NotEntered::Closed);
    }
    if is_new && !people::enrol(&mut change, &account).await? {
        return Err(NotEntered::Closed);
    }
    let admitted = admit(office, &mut change, &account.email, &link.back).await?;
    let who = Actor::signed_in(
        &account.email,
        &account.name,
        Role::from_name(&account.role).unwrap_or(Role::Anybody),
    );
    let details = json!({ "new": is_new, "waits": matches!(admitted, Admitted::Waits(_)) });
    let done = Done { verb: NAME, subject: &account.email, profile: None, reason: None, details };
    office.finish(change, &who, done).await?;
    match admitted {
        Admitted::In(session) => Ok(Entered { session, back: link.back }),
        Admitted::Waits(step) => Err(NotEntered::CodeWanted(step)),
    }
}
