//! The act `people.amend`: somebody writes their own name otherwise, or wants to be written to in another language.
//!
//! Consequences, in order: the account is changed, and no registration that was made before; the journal has an entry without the name.

use rules::language::Language;
use serde::Deserialize;
use serde_json::json;
use store::people;

use crate::{Actor, Failure, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "people.amend";

/// The most letters of a name.
pub(super) const LONGEST_NAME: usize = 300;

/// What it is to be.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// Personal data: the name as the person writes it.
    pub name: String,
    /// The language in which they are written to.
    pub language: Language,
}

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum NotAmended {
    /// Nobody has signed in.
    #[error("sign in first")]
    NoAccount,
    /// The name is empty or too long.
    #[error("give your name, of at most {LONGEST_NAME} letters")]
    Name,
    /// The role may not, or the machine failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl NotAmended {
    /// The stable name, for words and programs, and the field of the wish that is wrong.
    pub const fn code(&self) -> (&'static str, &'static str) {
        match self {
            Self::NoAccount => ("no-account", ""),
            Self::Name => ("name-missing", "name"),
            Self::Failed(Failure::NotAllowed(_)) => ("not-allowed", ""),
            Self::Failed(_) => ("failed", ""),
        }
    }
}

/// Changes the account of whoever asks.
pub async fn amend(office: &Office, actor: &Actor, wish: &Wish) -> Result<(), NotAmended> {
    ensure(actor.role, NAME).map_err(Failure::from)?;
    let account = actor.account.as_deref().ok_or(NotAmended::NoAccount)?;
    let name = wish.name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() || name.chars().count() > LONGEST_NAME || name.chars().any(char::is_control) {
        return Err(NotAmended::Name);
    }
    let mut change = office.store.begin().await.map_err(Failure::from)?;
    people::amend(&mut change, account, &name, wish.language.code()).await.map_err(Failure::from)?;
    let details = json!({ "language": wish.language.code() });
    let done = Done { verb: NAME, subject: account, profile: None, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(())
}
