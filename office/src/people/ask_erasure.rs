//! The act `people.ask_erasure`: somebody asks to be forgotten, or changes their mind.
//!
//! Consequences, in order: the day on which it happens is written down, the profile's days of cooling off from today; until then nothing
//! is changed, and it can be taken back; the journal has an entry. What has to stay, and what is cancelled, says `see::outlook`.

use jiff::civil::Date;
use serde::Deserialize;
use serde_json::json;
use store::people::erasures;

use crate::{Actor, Failure, Office, members::today, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "people.ask_erasure";

/// Which way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Wish {
    /// To stay after all.
    pub withdraw: bool,
}

/// Writes it down; the day on which it happens, if it does.
pub async fn ask_erasure(office: &Office, actor: &Actor, wish: Wish) -> Result<Option<Date>, Failure> {
    ensure(actor.role, NAME)?;
    let Some(account) = actor.account.as_deref() else { return Ok(None) };
    let mut change = office.store.begin().await?;
    if super::erasure::found(&mut change, account).await?.is_none() {
        return Ok(None);
    }
    let asked = today(office);
    if wish.withdraw {
        erasures::withdraw(&mut change, account).await?;
    } else {
        let due = office.profiles().retention.cooling_off.falls_on(asked);
        erasures::ask(&mut change, account, &asked.to_string(), &due.to_string()).await?;
    }
    let details = json!({ "withdraw": wish.withdraw });
    let done = Done { verb: NAME, subject: account, profile: None, reason: None, details };
    office.finish(change, actor, done).await?;
    let due = erasures::of(&office.store, account).await?;
    Ok(due.and_then(|day| day.parse().ok()))
}
