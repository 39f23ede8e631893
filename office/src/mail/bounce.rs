//! The act `mail.bounce`: a message came back.
//!
//! Consequences, in order: the message has failed, with the words of the server that gave it up; the journal has an entry.

use serde::Deserialize;
use serde_json::json;
use store::mail::messages;

use super::NotThisMail;
use crate::{Actor, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "mail.bounce";

/// Which message, and why.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The address of the message: the left side of its Message-ID.
    pub message: String,
    /// What the server said.
    pub reason: String,
}

/// Writes down that it came back; of which notice it told.
pub async fn bounce(office: &Office, actor: &Actor, wish: &Wish) -> Result<String, NotThisMail> {
    ensure(actor.role, NAME)?;
    let mut change = office.store.begin().await?;
    let found = messages::find_in(&mut change, &wish.message).await?;
    let mut message = found.ok_or_else(|| NotThisMail::NoSuchMail(wish.message.clone()))?;
    message.state = message.state.bounce(office.clock().now(), wish.reason.trim())?;
    if !messages::save(&mut change, &message, None).await? {
        return Err(NotThisMail::Decided(message.state.name().to_owned()));
    }
    let details = json!({ "message": message.id });
    let done = Done { verb: NAME, subject: super::told_of(&message), profile: None, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(super::told_of(&message).to_owned())
}
