//! The act `drafts.revise`: the secretariat saves what it has written.
//!
//! Consequences, in order: the draft is kept as its next edition; the journal has an entry. Nobody's work is overwritten unseen.

use rules::drafts::Draft;
use serde::Deserialize;
use serde_json::json;
use store::drafts;

use super::{NotThisDraft, open};
use crate::{Actor, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "drafts.revise";

/// What to save.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The address of the draft.
    pub draft: String,
    /// The edition that the person has seen.
    pub edition: i64,
    /// What is written.
    pub content: Draft,
    /// Whether deadlines without a date, and those that are missing, get the one that the rules give.
    #[serde(default)]
    pub propose: bool,
}

/// Saves the draft and gives its new edition. What makes the notice what it is — its kind — stays.
pub async fn revise(office: &Office, actor: &Actor, wish: &Wish) -> Result<i64, NotThisDraft> {
    ensure(actor.role, NAME)?;
    let mut change = office.store.begin().await?;
    let mut kept = open(&mut change, &wish.draft, wish.edition).await?;
    let kind = kept.draft.record.kind;
    kept.draft = wish.content.clone();
    kept.draft.record.kind = kind;
    if wish.propose {
        kept.draft.propose_deadlines(office.profiles(), super::today(office));
    }
    kept.changed_at = office.clock().now().to_string();
    if !drafts::save(&mut change, &kept).await? {
        return Err(NotThisDraft::ChangedMeanwhile);
    }
    let details = json!({ "group": kept.draft.record.group, "edition": wish.edition + 1 });
    let done = Done { verb: NAME, subject: &wish.draft, profile: None, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(wish.edition + 1)
}
