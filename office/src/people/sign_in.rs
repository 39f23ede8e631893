//! The act `people.sign_in`: somebody shows who they are.
//!
//! Consequences, in order: a session of twelve hours, known by a token that only the browser holds, or the question for the code of a
//! second factor; the journal entry.

use jiff::ToSpan;
use rules::people::Role;
use serde_json::json;
use store::{StoreError, Transaction, people};

use super::{
    admission::{Admitted, admit},
    password, token,
};
use crate::{Actor, Failure, Office, chance, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "people.sign_in";

/// How long a session lasts, in hours.
pub const SESSION_HOURS: i64 = 12;

/// Why somebody is not signed in.
#[derive(Debug, thiserror::Error)]
pub enum NotSignedIn {
    /// Address and password do not go together; which of them is wrong is not said.
    #[error("address and password do not go together")]
    WrongPair,
    /// The pair is right, and a code is asked for first; the token of its step.
    #[error("give the code of your second factor")]
    CodeWanted(String),
    /// The machine failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl From<StoreError> for NotSignedIn {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

/// Begins a session and gives its token.
pub async fn sign_in(office: &Office, email: &str, password: &str) -> Result<String, NotSignedIn> {
    sign_in_for(office, email, password, "/").await
}

/// The same for who goes on to this path of the house; a code that is asked for remembers it.
pub async fn sign_in_for(
    office: &Office,
    email: &str,
    password: &str,
    back: &str,
) -> Result<String, NotSignedIn> {
    ensure(Role::Anybody, NAME).map_err(Failure::from)?;
    let account = people::find(&office.store, &email.trim().to_lowercase()).await?;
    let hash = account.as_ref().map(|account| account.password.as_str());
    let right = password::is_right(password, hash);
    let Some(account) = account.filter(|_| right) else { return Err(NotSignedIn::WrongPair) };
    let mut change = office.store.begin().await?;
    let admitted = admit(office, &mut change, &account.email, back).await?;
    let role = Role::from_name(&account.role).unwrap_or(Role::Anybody);
    let actor = Actor::signed_in(&account.email, account.name, role);
    let details = json!({ "waits": matches!(admitted, Admitted::Waits(_)) });
    let done = Done { verb: NAME, subject: &account.email, profile: None, reason: None, details };
    office.finish(change, &actor, done).await?;
    match admitted {
        Admitted::In(token) => Ok(token),
        Admitted::Waits(step) => Err(NotSignedIn::CodeWanted(step)),
    }
}

/// A session of an account, and its token.
pub(super) async fn session(
    office: &Office,
    change: &mut Transaction,
    account: &str,
) -> Result<String, Failure> {
    let token = chance::token()?;
    let now = office.clock().now();
    let ends = now.checked_add(SESSION_HOURS.hours()).unwrap_or(now);
    let session = people::Session {
        token: token::hash(&token),
        account: account.to_owned(),
        begun_at: now.to_string(),
        ends_at: ends.to_string(),
    };
    people::begin_session(change, &session).await?;
    Ok(token)
}
