//! The act `people.end_second_factor`: somebody wants to be asked for no code any more.
//!
//! Consequences, in order: the guess is counted; the secret and the recovery codes are forgotten; the journal has an entry. It wants
//! the password, where the account has one, and a code: an open screen is not enough.

use serde::Deserialize;
use serde_json::json;
use store::people::{self, second_factors};

use super::{
    codes::{self, Guess},
    password,
};
use crate::{Actor, Failure, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "people.end_second_factor";

/// What shows that it is the owner.
#[derive(Clone, Deserialize)]
pub struct Wish {
    /// The password; of no account who has none.
    #[serde(default)]
    pub password: String,
    /// A code, or a recovery code.
    pub code: String,
}

/// Why it goes on.
#[derive(Debug, thiserror::Error)]
pub enum NotEnded {
    /// Nobody has signed in.
    #[error("sign in first")]
    NoAccount,
    /// No code is asked for.
    #[error("no code is asked for")]
    IsOff,
    /// Password or code is not right; which of them is not said.
    #[error("password and code do not both hold; wait for the next code")]
    Wrong,
    /// Too many guesses.
    #[error("too many wrong codes; wait ten minutes")]
    Wait,
    /// The role may not, or the machine failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl NotEnded {
    /// The stable name, for words and programs, and the field of the wish that is wrong.
    pub const fn code(&self) -> (&'static str, &'static str) {
        match self {
            Self::NoAccount => ("no-account", ""),
            Self::IsOff => ("codes-are-off", ""),
            Self::Wrong => ("wrong-password-or-code", "code"),
            Self::Wait => ("wait", "code"),
            Self::Failed(Failure::NotAllowed(_)) => ("not-allowed", ""),
            Self::Failed(_) => ("failed", ""),
        }
    }
}

impl From<store::StoreError> for NotEnded {
    fn from(error: store::StoreError) -> Self {
        Self::Failed(error.into())
    }
}

/// Ends it.
pub async fn end_second_factor(office: &Office, actor: &Actor, wish: &Wish) -> Result<(), NotEnded> {
    ensure(actor.role, NAME).map_err(Failure::from)?;
    let account = actor.account.as_deref().ok_or(NotEnded::NoAccount)?;
    let known = people::find(&office.store, account).await?.ok_or(NotEnded::NoAccount)?;
    let has_shown = known.password.is_empty() || password::is_right(&wish.password, Some(&known.password));
    let mut change = office.store.begin().await?;
    let found = second_factors::find_in(&mut change, account).await?;
    let factor = found.filter(|factor| factor.confirmed_at.is_some()).ok_or(NotEnded::IsOff)?;
    // A wrong password uses a guess up, and no recovery code.
    let typed = if has_shown { wish.code.as_str() } else { "" };
    let refused = match codes::guess(office, &mut change, &factor, typed).await? {
        Guess::Right(_) => None,
        Guess::Wrong => Some(NotEnded::Wrong),
        Guess::TooMany => Some(NotEnded::Wait),
    };
    if let Some(refused) = refused {
        office.keep(change).await?;
        return Err(refused);
    }
    second_factors::end(&mut change, &factor.id).await?;
    let done = Done { verb: NAME, subject: account, profile: None, reason: None, details: json!({}) };
    office.finish(change, actor, done).await?;
    Ok(())
}
