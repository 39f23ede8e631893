//! The act `people.confirm_second_factor`: somebody shows with a right code that their authenticator has the secret.
//!
//! Consequences, in order: from now on the code is asked for; ten recovery codes are given once, and kept as hashes; the journal has
//! an entry.

use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::json;
use store::people::second_factors;

use super::{admission::RECENT_MINUTES, codes};
use crate::{Actor, Failure, Office, office::Done, permissions::ensure, secrets::NotOpened};

/// The act's name.
pub const NAME: &str = "people.confirm_second_factor";

/// What the authenticator shows.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// Six digits.
    pub code: String,
}

/// Why it was not confirmed.
#[derive(Debug, thiserror::Error)]
pub enum NotConfirmed {
    /// Nobody has signed in.
    #[error("sign in first")]
    NoAccount,
    /// Nothing waits to be confirmed, or not any more.
    #[error("nothing waits to be confirmed; begin again")]
    NotBegun,
    /// The code is not right.
    #[error(
        "this is not the code of this moment; wait for the next, and look at the clock of your telephone"
    )]
    WrongCode,
    /// The role may not, or the machine failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl NotConfirmed {
    /// The stable name, for words and programs, and the field of the wish that is wrong.
    pub const fn code(&self) -> (&'static str, &'static str) {
        match self {
            Self::NoAccount => ("no-account", ""),
            Self::NotBegun => ("nothing-begun", ""),
            Self::WrongCode => ("wrong-code", "code"),
            Self::Failed(Failure::NotAllowed(_)) => ("not-allowed", ""),
            Self::Failed(_) => ("failed", ""),
        }
    }
}

impl From<store::StoreError> for NotConfirmed {
    fn from(error: store::StoreError) -> Self {
        Self::Failed(error.into())
    }
}

/// Whether a secret that was begun then waits still; one that was never confirmed does not wait for ever.
pub(super) fn waits(begun_at: i64, now: Timestamp) -> bool {
    let begun = Timestamp::from_millisecond(begun_at).unwrap_or(Timestamp::UNIX_EPOCH);
    now.duration_since(begun) <= SignedDuration::from_mins(RECENT_MINUTES)
}

/// Confirms it; the recovery codes, which nobody can read again.
pub async fn confirm_second_factor(
    office: &Office,
    actor: &Actor,
    wish: &Wish,
) -> Result<Vec<String>, NotConfirmed> {
    ensure(actor.role, NAME).map_err(Failure::from)?;
    let account = actor.account.as_deref().ok_or(NotConfirmed::NoAccount)?;
    let now = office.clock().now();
    let mut change = office.store.begin().await?;
    let begun = second_factors::find_in(&mut change, account).await?;
    let begun = begun.filter(|factor| factor.confirmed_at.is_none() && waits(factor.begun_at, now));
    let factor = begun.ok_or(NotConfirmed::NotBegun)?;
    let secrets = office.secrets().ok_or(NotOpened).map_err(Failure::from)?;
    let known = codes::opened(secrets, &factor.id, &factor.secret).map_err(Failure::from)?;
    let step = codes::step(&known, &wish.code, now).ok_or(NotConfirmed::WrongCode)?;
    let recovery = codes::recovery_codes().map_err(Failure::from)?;
    let hashes: Vec<String> = recovery.iter().map(|code| codes::recovery_hash(code)).collect();
    if !second_factors::confirm(&mut change, &factor.id, &now.to_string(), &hashes).await? {
        return Err(NotConfirmed::NotBegun);
    }
    second_factors::use_step(&mut change, &factor.id, step).await?;
    let done = Done { verb: NAME, subject: account, profile: None, reason: None, details: json!({}) };
    office.finish(change, actor, done).await?;
    Ok(recovery)
}
