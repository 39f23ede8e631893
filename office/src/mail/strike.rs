//! The act `mail.strike`: an address is taken off every list.
//!
//! Consequences, in order: the address is forgotten; messages that were sent to it stay in the outbox; the journal has an entry
//! without the address.

use serde::Deserialize;
use serde_json::json;
use store::mail::addressees;

use crate::{Actor, Failure, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "mail.strike";

/// Which address.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// Personal data: the address.
    pub email: String,
}

/// Takes the address off; on how many lists it stood.
pub async fn strike(office: &Office, actor: &Actor, wish: &Wish) -> Result<u64, Failure> {
    ensure(actor.role, NAME)?;
    let mut change = office.store.begin().await?;
    let lists = addressees::strike(&mut change, &wish.email.trim().to_lowercase()).await?;
    if lists == 0 {
        return Ok(0);
    }
    let details = json!({ "lists": lists });
    let done = Done { verb: NAME, subject: "addressees", profile: None, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(lists)
}
