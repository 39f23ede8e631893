//! The act `tokens.revoke`: somebody takes a token back.
//!
//! Consequences, in order: no program can use it any more, and nothing of it is kept but the journal's entries.

use serde::Deserialize;
use serde_json::json;
use store::tokens;

use crate::{Actor, Failure, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "tokens.revoke";

/// Which one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// By which it is named.
    pub id: String,
}

/// Takes it back; `false` where whoever asks has no such token.
pub async fn revoke(office: &Office, actor: &Actor, wish: &Wish) -> Result<bool, Failure> {
    ensure(actor.role, NAME)?;
    let Some(account) = actor.account.as_deref() else { return Ok(false) };
    let mut change = office.store.begin().await?;
    if !tokens::revoke(&mut change, account, &wish.id).await? {
        return Ok(false);
    }
    let done = Done { verb: NAME, subject: &wish.id, profile: None, reason: None, details: json!({}) };
    office.finish(change, actor, done).await?;
    Ok(true)
}
