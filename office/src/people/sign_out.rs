//! The act `people.sign_out`: somebody leaves.
//!
//! Consequences, in order: the session is forgotten, and those that have ended by themselves; the journal entry.

use serde_json::json;
use store::people;

use super::token;
use crate::{Actor, Failure, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "people.sign_out";

/// Ends the session of a token; a token that nobody holds ends nothing.
pub async fn sign_out(office: &Office, actor: &Actor, token: &str) -> Result<(), Failure> {
    ensure(actor.role, NAME)?;
    let now = office.clock().now().to_string();
    let hash = token::hash(token);
    let Some(account) = people::of_session(&office.store, &hash, &now).await? else { return Ok(()) };
    let mut change = office.store.begin().await?;
    people::end_session(&mut change, &hash, &now).await?;
    let done = Done { verb: NAME, subject: &account.email, profile: None, reason: None, details: json!({}) };
    office.finish(change, actor, done).await?;
    Ok(())
}
