//! The act `groups.dissolve`: the secretariat ends a group, and everything below it, on a day.
//!
//! Consequences, in order: the group and those below it have that last day, and those below that would begin later never do; roles
//! held in them end with them; the journal has an entry with the number of each.

use jiff::civil::Date;
use rules::groups::NotInTree;
use serde::Deserialize;
use serde_json::json;
use store::groups;

use super::{NotThisGroup, places, tree};
use crate::{Actor, Office, office::Done, permissions::ensure, roles};

/// The act's name.
pub const NAME: &str = "groups.dissolve";

/// Which group, and its last day.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// Its identity: `t25-wp1-20`.
    pub group: String,
    /// The last civil day.
    pub last: Date,
}

/// Ends it; how many groups ended with it, itself among them.
pub async fn dissolve(office: &Office, actor: &Actor, wish: &Wish) -> Result<usize, NotThisGroup> {
    ensure(actor.role, NAME)?;
    let mut change = office.store.begin().await?;
    groups::take_turn(&mut change).await?;
    let group = groups::find_in(&mut change, &wish.group).await?;
    let group = group.ok_or_else(|| NotThisGroup::NoSuchGroup(wish.group.clone()))?;
    if wish.last < group.established.first {
        return Err(NotInTree::Backwards { first: group.established.first, last: wish.last }.into());
    }
    if group.established.last.is_some_and(|last| last <= wish.last) {
        return Err(NotThisGroup::Ended);
    }
    let period = office.profiles.study_periods.find(&group.period);
    let period = period.ok_or(NotThisGroup::NoPeriod(group.established.first))?;
    let all = groups::of_period_in(&mut change, &period.code).await?;
    let standing = places(&all);
    let branch: Vec<String> =
        tree(office, period, &standing).whole_branch(&wish.group).iter().map(|one| one.id.clone()).collect();
    let (mut ended, mut roles_ended) = (0, 0);
    // From below upwards, so that nothing is taken away from under something that stands.
    for id in branch.iter().rev() {
        let Some(mut one) = all.iter().find(|one| one.established.id == *id).cloned() else { continue };
        if one.established.last.is_some_and(|last| last <= wish.last) {
            continue;
        }
        roles_ended +=
            roles::follow::end_with(&mut change, &one.slug, &[one.established.id.as_str()], wish.last)
                .await?;
        if wish.last < one.established.first {
            groups::strike(&mut change, id).await?;
        } else {
            one.established.last = Some(wish.last);
            groups::save(&mut change, &one).await?;
        }
        ended += 1;
    }
    let details = json!({ "last": wish.last, "groups": ended, "roles": roles_ended });
    let done = Done { verb: NAME, subject: &wish.group, profile: None, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(ended)
}
