//! The act `people.begin_second_factor`: somebody who has signed in a moment ago wants to be asked for a code as well.
//!
//! Consequences, in order: a new secret is kept, sealed, in the place of one that was never confirmed; the journal has an entry. It is asked
//! for nowhere until `people.confirm_second_factor`.

use serde_json::json;
use store::people::second_factors::{self, SecondFactor};

use super::{
    admission::{self, is_recent},
    codes,
};
use crate::{Actor, Failure, Office, chance, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "people.begin_second_factor";

/// Why it was not begun.
#[derive(Debug, thiserror::Error)]
pub enum NotBegun {
    /// Nobody has signed in.
    #[error("sign in first")]
    NoAccount,
    /// The sign-in is too long ago.
    #[error("sign in again: this is for who has signed in within {} minutes", admission::RECENT_MINUTES)]
    NotRecent,
    /// The house has no key under which a secret could be kept.
    #[error(
        "this house has no key under which a secret could be kept; whoever runs it gives one with --key-file"
    )]
    NoKey,
    /// There is a confirmed one.
    #[error("codes are asked for already; end that first")]
    IsOn,
    /// The role may not, or the machine failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl NotBegun {
    /// The stable name, for words and programs, and the field of the wish that is wrong.
    pub const fn code(&self) -> (&'static str, &'static str) {
        match self {
            Self::NoAccount => ("no-account", ""),
            Self::NotRecent => ("not-recent", ""),
            Self::NoKey => ("no-key", ""),
            Self::IsOn => ("codes-are-on", ""),
            Self::Failed(Failure::NotAllowed(_)) => ("not-allowed", ""),
            Self::Failed(_) => ("failed", ""),
        }
    }
}

/// Begins it for whoever holds this session.
pub async fn begin_second_factor(office: &Office, actor: &Actor, session: &str) -> Result<(), NotBegun> {
    ensure(actor.role, NAME).map_err(Failure::from)?;
    let account = actor.account.as_deref().ok_or(NotBegun::NoAccount)?;
    if !is_recent(office, actor, session).await? {
        return Err(NotBegun::NotRecent);
    }
    let secrets = office.secrets().ok_or(NotBegun::NoKey)?;
    let id = chance::token().map_err(Failure::from)?[..32].to_owned();
    let secret = chance::bytes::<{ codes::SECRET_BYTES }>().map_err(Failure::from)?;
    let factor = SecondFactor {
        secret: codes::sealed(secrets, &id, &secret).map_err(Failure::from)?,
        id,
        account: account.to_owned(),
        begun_at: office.clock().now().as_millisecond(),
        confirmed_at: None,
        last_step: 0,
    };
    let mut change = office.store.begin().await.map_err(Failure::from)?;
    if !second_factors::begin(&mut change, &factor).await.map_err(Failure::from)? {
        return Err(NotBegun::IsOn);
    }
    let done = Done { verb: NAME, subject: account, profile: None, reason: None, details: json!({}) };
    office.finish(change, actor, done).await?;
    Ok(())
}
