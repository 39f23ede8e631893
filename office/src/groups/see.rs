//! What anybody may see of groups: the tree on a day, and one group with its place in it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use rules::groups::{Kind, slug, study_group_of, written};
use store::{StoreError, groups, meetings};

use crate::{Office, members::today};

/// A group on a day: established, or known from its meetings alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sight {
    /// Its identity where it was established: `t25-sg20`.
    pub id: Option<String>,
    /// Its short name.
    pub name: String,
    /// Its address, the same in every study period.
    pub slug: String,
    /// What it is, where its name or somebody says so.
    pub kind: Option<Kind>,
    /// Its title by the code of each language that has one.
    pub titles: BTreeMap<String, String>,
    /// The address of the group above it.
    pub parent: Option<String>,
    /// The first day, where it was established.
    pub first: Option<Date>,
    /// The last day, where it is known.
    pub last: Option<Date>,
    /// How many meetings of it are kept.
    pub meetings: i64,
    /// The first day of its latest meeting.
    pub latest: Option<Date>,
}

impl Sight {
    /// Its title in a language; in English where there is none, else in any.
    pub fn title(&self, language: &str) -> Option<&str> {
        let title = self.titles.get(language).or_else(|| self.titles.get("en"));
        title.or_else(|| self.titles.values().next()).map(String::as_str)
    }
}

/// A group and those below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Branch {
    /// The group.
    pub group: Sight,
    /// Those that stand under it.
    pub below: Vec<Self>,
}

/// Every group on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forest {
    /// The day.
    pub on: Date,
    /// The study period in which it falls, as people say it.
    pub period: Option<String>,
    /// The roots.
    pub roots: Vec<Branch>,
}

/// The day that is meant where none is asked for: today at the seat of the secretariat.
pub fn day(office: &Office, asked: Option<Date>) -> Date {
    asked.unwrap_or_else(|| today(office))
}

/// The tree on a day. A group that has meetings and was never established stands where its name says.
pub async fn forest(office: &Office, on: Date) -> Result<Forest, StoreError> {
    let period = office.profiles.study_periods.of(on);
    let sights = sights(office, on).await?;
    let known: BTreeSet<String> = sights.iter().map(|group| group.slug.clone()).collect();
    let mut below: BTreeMap<Option<String>, Vec<Sight>> = BTreeMap::new();
    for group in sights {
        let parent = group.parent.clone().filter(|parent| known.contains(parent) && *parent != group.slug);
        below.entry(parent).or_default().push(group);
    }
    let roots = branches(&mut below, None);
    Ok(Forest { on, period: period.map(|period| period.label.clone()), roots })
}

fn branches(below: &mut BTreeMap<Option<String>, Vec<Sight>>, parent: Option<&str>) -> Vec<Branch> {
    let mut groups = below.remove(&parent.map(str::to_owned)).unwrap_or_default();
    groups.sort_by_cached_key(|group| {
        (group.kind.map_or(u8::MAX, rank), numbers(&group.name), group.name.clone())
    });
    groups
        .into_iter()
        .map(|group| {
            let below = branches(below, Some(&group.slug));
            Branch { group, below }
        })
        .collect()
}

const fn rank(kind: Kind) -> u8 {
    kind as u8
}

/// The numbers of a name, so that `SG20` comes behind `SG3`.
fn numbers(name: &str) -> Vec<u32> {
    let parts = name.split(|letter: char| !letter.is_ascii_digit());
    parts.filter_map(|part| part.parse().ok()).collect()
}

async fn sights(office: &Office, on: Date) -> Result<Vec<Sight>, StoreError> {
    let period = office.profiles.study_periods.of(on).map(|period| period.code.clone()).unwrap_or_default();
    let established = groups::of_period(&office.store, &period).await?;
    let met = meetings::groups(&office.store).await?;
    let address: BTreeMap<&str, &str> =
        established.iter().map(|one| (one.established.id.as_str(), one.slug.as_str())).collect();
    let mut sights: Vec<Sight> = established
        .iter()
        .filter(|one| one.established.exists(on))
        .map(|one| {
            let parent = one.established.parent.as_deref().and_then(|id| address.get(id));
            sight(one, parent.copied(), &met)
        })
        .collect();
    let ended: BTreeSet<&str> = address.into_values().collect();
    for group in &met {
        let own = slug(&group.name);
        if sights.iter().any(|sight| sight.slug == own) || ended.contains(own.as_str()) {
            continue;
        }
        sights.push(of_meetings(office, group));
    }
    Ok(sights)
}

fn sight(group: &groups::Group, parent: Option<&str>, met: &[meetings::Group]) -> Sight {
    let kept = met.iter().find(|one| slug(&one.name) == group.slug);
    Sight {
        id: Some(group.established.id.clone()),
        name: group.established.name.clone(),
        slug: group.slug.clone(),
        kind: Some(group.established.kind),
        titles: group.titles.clone(),
        parent: parent.map(str::to_owned),
        first: Some(group.established.first),
        last: group.established.last,
        meetings: kept.map_or(0, |kept| kept.meetings),
        latest: kept.and_then(|kept| kept.latest.as_deref()?.parse().ok()),
    }
}

fn of_meetings(office: &Office, group: &meetings::Group) -> Sight {
    let name = written(&group.name);
    let above = study_group_of(&name).map(|number| format!("sg{number}"));
    Sight {
        id: None,
        slug: slug(&group.name),
        kind: office.profiles.kinds.told_by(&name),
        titles: BTreeMap::new(),
        parent: above.filter(|above| *above != slug(&group.name)),
        first: None,
        last: None,
        meetings: group.meetings,
        latest: group.latest.as_deref().and_then(|day| day.parse().ok()),
        name: group.name.clone(),
    }
}

/// A group with its place in the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The group as it is on the day; where it does not exist then, as it was the last time before, else as it will be.
    pub group: Sight,
    /// Whether it exists on the day; a group that is known from its meetings alone always does.
    pub exists: bool,
    /// The name by which its meetings are kept.
    pub meets_as: Option<String>,
    /// Those above it, from the root down.
    pub above: Vec<Sight>,
    /// Those that stand under it on the day.
    pub below: Vec<Branch>,
    /// Every study period in which it was established, with its days.
    pub periods: Vec<(String, Date, Option<Date>)>,
}

/// The group of an address on a day.
pub async fn placed(office: &Office, address: &str, on: Date) -> Result<Option<Placed>, StoreError> {
    let versions = groups::of_slug(&office.store, address).await?;
    let met = meetings::groups(&office.store).await?;
    let kept = met.iter().find(|group| slug(&group.name) == address);
    let exists = |group: &&groups::Group| group.established.exists(on);
    let before = |group: &&groups::Group| group.established.first <= on;
    let version = versions.iter().find(exists).or_else(|| versions.iter().rev().find(before));
    let version = version.or(versions.first());
    let group = match (version, kept) {
        (Some(version), _) => {
            let of_period = groups::of_period(&office.store, &version.period).await?;
            let parent = version.established.parent.as_ref();
            let parent = parent.and_then(|id| of_period.iter().find(|one| one.established.id == *id));
            sight(version, parent.map(|parent| parent.slug.as_str()), &met)
        }
        (None, Some(kept)) => of_meetings(office, kept),
        (None, None) => return Ok(None),
    };
    let seen_on =
        if version.is_none_or(|one| one.established.exists(on)) { on } else { group.first.unwrap_or(on) };
    let all = sights(office, seen_on).await?;
    let mut above: Vec<Sight> = Vec::new();
    let mut next = group.parent.clone();
    while let Some(found) = next.as_deref().and_then(|slug| all.iter().find(|one| one.slug == slug)) {
        if above.iter().any(|one| one.slug == found.slug) {
            break;
        }
        next.clone_from(&found.parent);
        above.insert(0, found.clone());
    }
    let mut below: BTreeMap<Option<String>, Vec<Sight>> = BTreeMap::new();
    for one in all {
        below.entry(one.parent.clone()).or_default().push(one);
    }
    let label = |code: &str| {
        office
            .profiles
            .study_periods
            .find(code)
            .map_or_else(|| code.to_owned(), |period| period.label.clone())
    };
    Ok(Some(Placed {
        exists: version.is_none_or(|one| one.established.exists(on)),
        meets_as: kept.map(|kept| kept.name.clone()),
        above,
        below: branches(&mut below, Some(address)),
        periods: versions
            .iter()
            .map(|one| (label(&one.period), one.established.first, one.established.last))
            .collect(),
        group,
    }))
}
