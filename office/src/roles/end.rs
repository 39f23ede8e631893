//! The act `roles.end`: the secretariat writes down that somebody holds a post no longer.
//!
//! Consequences, in order: the role has its last day, and stands in the history; the journal has an entry.

use jiff::civil::Date;
use rules::roles::NotATerm;
use serde::Deserialize;
use serde_json::json;
use store::{groups, roles};

use super::NotThisRole;
use crate::{Actor, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "roles.end";

/// Which role, and its last day.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The role.
    pub role: String,
    /// The last civil day.
    pub last: Date,
}

/// Ends it; the address of its group.
pub async fn end(office: &Office, actor: &Actor, wish: &Wish) -> Result<String, NotThisRole> {
    ensure(actor.role, NAME)?;
    let mut change = office.store.begin().await?;
    groups::take_turn(&mut change).await?;
    let shown = roles::find_in(&mut change, &wish.role).await?.ok_or(NotThisRole::NoSuchRole)?;
    let mut held = shown.held;
    if wish.last < held.first {
        return Err(NotATerm { first: held.first, last: wish.last }.into());
    }
    let group = groups::find_in(&mut change, &held.group).await?;
    let ends = held.last.or(group.and_then(|group| group.established.last));
    if ends.is_some_and(|last| last <= wish.last) {
        return Err(NotThisRole::Ended);
    }
    held.last = Some(wish.last);
    roles::amend(&mut change, &held).await?;
    let details = json!({ "role": held.id, "post": held.post, "last": wish.last });
    let done = Done { verb: NAME, subject: &held.group, profile: None, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(shown.slug)
}
