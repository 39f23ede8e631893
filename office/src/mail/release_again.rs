//! The act `mail.release_again`: a message that has failed, or may not have arrived, is tried again.
//!
//! Consequences, in order: couriers may take it at once, and its attempts are counted anew; the journal has an entry.

use rules::mail::Person;
use serde::Deserialize;
use serde_json::json;
use store::mail::messages;

use super::NotThisMail;
use crate::{Actor, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "mail.release_again";

/// Which message.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The address of the message.
    pub message: String,
}

/// Releases it again; of which notice it tells.
pub async fn release_again(office: &Office, actor: &Actor, wish: &Wish) -> Result<String, NotThisMail> {
    ensure(actor.role, NAME)?;
    let by =
        Person::named(&actor.name).ok_or(crate::permissions::NotAllowed { act: NAME, role: actor.role })?;
    let mut change = office.store.begin().await?;
    let found = messages::find_in(&mut change, &wish.message).await?;
    let mut message = found.ok_or_else(|| NotThisMail::NoSuchMail(wish.message.clone()))?;
    let was = message.state.name();
    message.state = message.state.release(by, office.clock().now())?;
    if !messages::save(&mut change, &message, None).await? {
        return Err(NotThisMail::Decided(was.to_owned()));
    }
    let details = json!({ "message": message.id, "was": was });
    let done = Done { verb: NAME, subject: super::told_of(&message), profile: None, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(super::told_of(&message).to_owned())
}
