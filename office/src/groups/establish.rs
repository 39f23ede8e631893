//! The act `groups.establish`: the secretariat adds a group to the tree of its study period.
//!
//! Consequences, in order: a group above it that is known from its meetings alone joins the tree first; the new one is judged and
//! kept; the journal has an entry.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rules::groups::{Established, Kind, slug, written};
use serde::Deserialize;
use serde_json::json;
use store::groups::{self, Group};

use super::{LONGEST, NotThisGroup, follow, identity, places, titles, tree};
use crate::{Actor, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "groups.establish";

/// Which group, where, from when to when.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// What it is; what its name tells where nothing is said.
    #[serde(default)]
    pub kind: Option<Kind>,
    /// Its short name: `WP1/20`.
    pub name: String,
    /// The name of the group above it; none for a root.
    #[serde(default)]
    pub parent: Option<String>,
    /// The first civil day; it says which study period.
    pub first: Date,
    /// The last; that of the group above it, or of the study period, where there is none.
    #[serde(default)]
    pub last: Option<Date>,
    /// Titles by the codes of languages.
    #[serde(default)]
    pub titles: BTreeMap<String, String>,
}

/// Adds it; its address.
pub async fn establish(office: &Office, actor: &Actor, wish: &Wish) -> Result<String, NotThisGroup> {
    ensure(actor.role, NAME)?;
    let titles = titles(&wish.titles)?;
    let name = written(&wish.name);
    if slug(&name).is_empty() || name.chars().count() > LONGEST {
        return Err(NotThisGroup::Letters("name"));
    }
    let period = office.profiles.study_periods.of(wish.first);
    let period = period.ok_or(NotThisGroup::NoPeriod(wish.first))?;
    let kind = wish.kind.or_else(|| office.profiles.kinds.told_by(&name));
    let kind = kind.ok_or_else(|| NotThisGroup::NoKind(name.clone()))?;
    let mut change = office.store.begin().await?;
    groups::take_turn(&mut change).await?;
    let above = wish.parent.as_deref().map(str::trim).filter(|parent| !parent.is_empty());
    let mut joined = None;
    if let Some(above) = above {
        joined = follow::join(office, &mut change, period, above).await?;
    }
    let all = places(&groups::of_period_in(&mut change, &period.code).await?);
    let parent = above.map(|above| identity(period, above));
    let tree = tree(office, period, &all);
    let ends_with = parent.as_deref().and_then(|id| tree.find(id)).map_or(tree.last, |parent| parent.last);
    let established = Established {
        id: identity(period, &name),
        kind,
        parent,
        first: wish.first,
        last: wish.last.or(ends_with),
        name,
    };
    tree.may_join(&established)?;
    let group = Group { period: period.code.clone(), slug: slug(&established.name), titles, established };
    groups::save(&mut change, &group).await?;
    let details = json!({
        "kind": kind, "parent": group.established.parent, "first": wish.first,
        "last": group.established.last, "joined": joined,
    });
    let done = Done { verb: NAME, subject: &group.established.id, profile: None, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(group.slug)
}
