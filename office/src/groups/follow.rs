//! What follows in the tree from acts of this and other rooms: a group that is known from its meetings joins by its identity.

use rules::groups::{Established, StudyPeriod, slug, written};
use store::{
    Transaction,
    groups::{self, Group},
    meetings,
};

use super::{NotThisGroup, identity, tree};
use crate::Office;

/// Lets a root that is known from its meetings join the tree of a study period, where it is not there; its identity where it joined.
pub(crate) async fn join(
    office: &Office,
    change: &mut Transaction,
    period: &StudyPeriod,
    name: &str,
) -> Result<Option<String>, NotThisGroup> {
    let id = identity(period, name);
    if groups::find_in(change, &id).await?.is_some() {
        return Ok(None);
    }
    let met = meetings::groups_in(change).await?;
    let Some(group) = met.into_iter().find(|group| slug(&group.name) == slug(&written(name))) else {
        return Ok(None);
    };
    let name = written(&group.name);
    let root = office
        .profiles
        .kinds
        .told_by(&name)
        .filter(|kind| office.profiles.kinds.of(*kind).is_some_and(|line| line.under.is_empty()));
    let Some(kind) = root else { return Ok(None) };
    let established = Established {
        id: id.clone(),
        kind,
        parent: None,
        first: period.begins,
        last: office.profiles.study_periods.last_day(period),
        name,
    };
    tree(office, period, &[]).may_join(&established)?;
    let group = Group {
        period: period.code.clone(),
        slug: slug(&established.name),
        titles: std::collections::BTreeMap::new(),
        established,
    };
    groups::save(change, &group).await?;
    Ok(Some(id))
}
