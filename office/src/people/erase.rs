//! The act `people.erase`: the secretariat forgets somebody who cannot ask for it by signing in.
//!
//! Consequences, in order: registrations for what is to come are cancelled; all that there are count without a name; approvals,
//! appointments, dates that were set and letters that were issued stay and say no more by whom; everything else goes; the journal has an
//! entry for what was cancelled and one for the act, and what it says of the person's acts leads to nobody.

use serde::Deserialize;
use serde_json::json;

use super::erasure;
use crate::{Actor, Failure, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "people.erase";

/// Whom.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// Personal data: an address of the account. It has to be written, so that nobody is forgotten by a slip.
    pub email: String,
}

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Erased {
    /// Registrations for what was to come, which are cancelled.
    pub cancelled: usize,
    /// Registrations that count without a name.
    pub counted: usize,
}

/// Why nobody was forgotten.
#[derive(Debug, thiserror::Error)]
pub enum NotErased {
    /// Nobody has this address.
    #[error("nobody has the account {0}")]
    NoSuchAccount(String),
    /// It is the account of whoever asks: a person asks for themselves, and has time to think.
    #[error("this is your own account: ask to be forgotten on its page")]
    Yourself,
    /// The role may not, or the machine failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl NotErased {
    /// The stable name, for words and programs, and the field of the wish that is wrong.
    pub const fn code(&self) -> (&'static str, &'static str) {
        match self {
            Self::NoSuchAccount(_) => ("no-such-account", "email"),
            Self::Yourself => ("yourself", "email"),
            Self::Failed(Failure::NotAllowed(_)) => ("not-allowed", ""),
            Self::Failed(_) => ("failed", ""),
        }
    }
}

/// Forgets somebody at once.
pub async fn erase(office: &Office, actor: &Actor, wish: &Wish) -> Result<Erased, NotErased> {
    ensure(actor.role, NAME).map_err(Failure::from)?;
    let email = super::addresses::plain(&wish.email);
    let mut change = office.store.begin().await.map_err(Failure::from)?;
    let found = erasure::found(&mut change, &email).await?;
    let account = found.ok_or_else(|| NotErased::NoSuchAccount(wish.email.clone()))?;
    if actor.account.as_ref() == Some(&account.email) {
        return Err(NotErased::Yourself);
    }
    let (cancelled, counted) = erasure::forget(office, &mut change, actor, NAME, &account).await?;
    let details = json!({ "cancelled": cancelled, "counted": counted });
    let done = Done { verb: NAME, subject: "people", profile: None, reason: None, details };
    office.finish(change, actor, done).await?;
    office.store.scrub().await.map_err(Failure::from)?;
    Ok(Erased { cancelled, counted })
}
