//! The act `groups.amend`: the secretariat changes the titles, the last day or the place of a group.
//!
//! Consequences, in order: the group as it would be is judged; it is kept; the journal has an entry that says which of the three changed.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;
use serde_json::json;
use store::groups;

use super::{NotThisGroup, follow, identity, places, titles, tree};
use crate::{Actor, Office, office::Done, permissions::ensure, roles};

/// The act's name.
pub const NAME: &str = "groups.amend";

/// Which group, and how it is to be.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// Its identity: `t25-wp1-20`.
    pub group: String,
    /// The name of the group above it; none for a root.
    #[serde(default)]
    pub parent: Option<String>,
    /// The last day; none where it is not known.
    #[serde(default)]
    pub last: Option<Date>,
    /// Titles by the codes of languages; all of them.
    #[serde(default)]
    pub titles: BTreeMap<String, String>,
}

/// Changes it; its address.
pub async fn amend(office: &Office, actor: &Actor, wish: &Wish) -> Result<String, NotThisGroup> {
    ensure(actor.role, NAME)?;
    let titles = titles(&wish.titles)?;
    let mut change = office.store.begin().await?;
    groups::take_turn(&mut change).await?;
    let before = groups::find_in(&mut change, &wish.group).await?;
    let before = before.ok_or_else(|| NotThisGroup::NoSuchGroup(wish.group.clone()))?;
    let period = office.profiles.study_periods.find(&before.period);
    let period = period.ok_or(NotThisGroup::NoPeriod(before.established.first))?;
    let above = wish.parent.as_deref().map(str::trim).filter(|parent| !parent.is_empty());
    if let Some(above) = above {
        follow::join(office, &mut change, period, above).await?;
    }
    let all = places(&groups::of_period_in(&mut change, &period.code).await?);
    let mut after = before.clone();
    after.titles = titles;
    after.established.parent = above.map(|above| identity(period, above));
    let tree = tree(office, period, &all);
    let ends_with = after.established.parent.as_deref().and_then(|id| tree.find(id));
    after.established.last = wish.last.or(ends_with.map_or(tree.last, |parent| parent.last));
    tree.may_stand(&after.established)?;
    if let Some(last) = after.established.last {
        roles::follow::end_with(&mut change, &before.slug, &[before.established.id.as_str()], last).await?;
    }
    groups::save(&mut change, &after).await?;
    let details = json!({
        "parent": before.established.parent != after.established.parent,
        "last": after.established.last, "titles": before.titles != after.titles,
    });
    let done = Done { verb: NAME, subject: &wish.group, profile: None, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(after.slug)
}
