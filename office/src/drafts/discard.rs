//! The act `drafts.discard`: a draft will not be issued.
//!
//! Consequences, in order: the draft is closed and can be read still; the journal has an entry.

use serde::Deserialize;
use serde_json::json;
use store::drafts;

use super::{DISCARDED, NotThisDraft, open};
use crate::{Actor, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "drafts.discard";

/// Which draft.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The address of the draft.
    pub draft: String,
    /// The edition that the person has seen.
    pub edition: i64,
}

/// Closes the draft.
pub async fn discard(office: &Office, actor: &Actor, wish: &Wish) -> Result<(), NotThisDraft> {
    ensure(actor.role, NAME)?;
    let mut change = office.store.begin().await?;
    let mut kept = open(&mut change, &wish.draft, wish.edition).await?;
    DISCARDED.clone_into(&mut kept.state);
    kept.changed_at = office.clock().now().to_string();
    if !drafts::save(&mut change, &kept).await? {
        return Err(NotThisDraft::ChangedMeanwhile);
    }
    let details = json!({ "group": kept.draft.record.group });
    let done = Done { verb: NAME, subject: &wish.draft, profile: None, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(())
}
