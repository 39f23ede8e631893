//! The act `people.revoke`: somebody ends a session of their own elsewhere, or all the others.
//!
//! Consequences, in order: whoever holds those tokens is signed out; the journal has an entry with their number.

use serde::Deserialize;
use serde_json::json;
use store::people;

use super::{see::sessions, token};
use crate::{Actor, Failure, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "people.revoke";

/// Which sessions.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wish {
    /// The one of this address, as `see::sessions` lists it.
    One(String),
    /// All but the one of this token.
    Others(String),
}

/// Ends them; how many that were.
pub async fn revoke(office: &Office, actor: &Actor, wish: &Wish) -> Result<u64, Failure> {
    ensure(actor.role, NAME)?;
    let Some(account) = actor.account.as_deref() else { return Ok(0) };
    let hash = match wish {
        Wish::Others(token) => token::hash(token),
        Wish::One(address) => {
            let own = sessions(office, actor, "").await?;
            match own.into_iter().find(|session| session.address == *address) {
                Some(found) => found.hash,
                None => return Ok(0),
            }
        }
    };
    let mut change = office.store.begin().await?;
    let ended = match wish {
        Wish::Others(_) => people::end_others_of(&mut change, account, &hash).await?,
        Wish::One(_) => people::end_one_of(&mut change, account, &hash).await?,
    };
    let details = json!({ "sessions": ended });
    let done = Done { verb: NAME, subject: account, profile: None, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(ended)
}
