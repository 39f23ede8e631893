//! The act `mail.unsubscribe`: whoever has the link of a message leaves mail that can be left, or comes back.
//!
//! Consequences, in order: the address hears no more of what is not mandatory, of any list; the journal has an entry without
//! the address.

use serde::Deserialize;
use serde_json::json;
use store::mail::addressees;

use crate::{Actor, Failure, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "mail.unsubscribe";

/// Whose link, and which way.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The token of the link.
    pub token: String,
    /// To come back.
    #[serde(default)]
    pub back: bool,
}

/// Leaves, or comes back; `false` where the link is nobody's any more.
pub async fn unsubscribe(office: &Office, actor: &Actor, wish: &Wish) -> Result<bool, Failure> {
    ensure(actor.role, NAME)?;
    let mut change = office.store.begin().await?;
    let Some(enlisted) = addressees::by_token_in(&mut change, &wish.token).await? else { return Ok(false) };
    let now = office.clock().now().to_string();
    let at = (!wish.back).then_some(now.as_str());
    addressees::leave(&mut change, &enlisted.addressee.email, at).await?;
    let details = json!({ "category": enlisted.addressee.category.name(), "back": wish.back });
    let done = Done { verb: NAME, subject: "addressees", profile: None, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(true)
}
