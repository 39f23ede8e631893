//! The act `people.remove_passkey`: somebody removes a passkey of their own.
//!
//! Consequences, in order: it opens nothing any more; the journal has an entry. Sessions that it began go on until they are ended.

use serde::Deserialize;
use serde_json::json;
use store::people::passkeys;

use crate::{Actor, Failure, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "people.remove_passkey";

/// Which one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// Its identifier, as `see::passkeys` lists it.
    pub passkey: String,
}

/// Removes it; `false` where whoever asks has none of this identifier.
pub async fn remove_passkey(office: &Office, actor: &Actor, wish: &Wish) -> Result<bool, Failure> {
    ensure(actor.role, NAME)?;
    let Some(account) = actor.account.as_deref() else { return Ok(false) };
    let mut change = office.store.begin().await?;
    if !passkeys::remove(&mut change, account, &wish.passkey).await? {
        return Ok(false);
    }
    let done = Done { verb: NAME, subject: account, profile: None, reason: None, details: json!({}) };
    office.finish(change, actor, done).await?;
    Ok(true)
}
