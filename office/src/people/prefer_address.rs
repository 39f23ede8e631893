//! The act `people.prefer_address`: somebody says to which of their addresses mail goes.
//!
//! Consequences, in order: the account is changed; the journal has an entry without the address.

use serde::Deserialize;
use serde_json::json;
use store::people::addresses;

use super::addresses::{NotThisAddress, has, plain};
use crate::{Actor, Failure, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "people.prefer_address";

/// Which address.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// Personal data: one of the addresses of the account.
    pub email: String,
}

/// Sends mail there from now on.
pub async fn prefer_address(office: &Office, actor: &Actor, wish: &Wish) -> Result<(), NotThisAddress> {
    ensure(actor.role, NAME).map_err(Failure::from)?;
    let account = actor.account.as_deref().ok_or(NotThisAddress::NoAccount)?;
    let email = plain(&wish.email);
    let mut change = office.store.begin().await?;
    if !has(&mut change, account, &email).await? {
        return Err(NotThisAddress::NotYours(email));
    }
    let other = (email != account).then_some(email.as_str());
    addresses::prefer(&mut change, account, other).await?;
    let done = Done { verb: NAME, subject: account, profile: None, reason: None, details: json!({}) };
    office.finish(change, actor, done).await?;
    Ok(())
}
