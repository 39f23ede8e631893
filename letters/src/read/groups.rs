//! The groups that a text names: study groups, their working parties and regional groups, the advisory group.

use std::{ops::Range, sync::LazyLock};

use regex::{Captures, Regex};
use rules::groups::Group;

use super::View;

/// `SG3RG-LAC`, `SG 3 RG-AFR`.
static REGIONAL: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)(?-u:\b)SG\s?(\d{1,2})\s?RG-?\s?((?-u:[A-Z]{2,6}))").ok());

/// How far apart the words "Regional Group" and "Study Group 3" may stand, in bytes.
const BESIDE: usize = 24;

/// A group named in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) range: Range<usize>,
    /// `SG20`, `WP1/5`, `TSAG`, `SG3RG-AFR`; `SG3RG` where its region is not in the name.
    pub(super) name: String,
}

impl Named {
    /// Whether this is the group of this name.
    pub(super) fn is(&self, group: &str) -> bool {
        self.name == group
            || (self.name.ends_with("RG")
                && group.strip_prefix(&self.name).is_some_and(|region| region.starts_with('-')))
    }
}

/// All groups that a text names, in its order. A study group that is named as the parent of a regional group or working party
/// is part of that group's name.
pub(super) fn named(view: &View<'_>, text: &str) -> Vec<Named> {
    let words = &view.lexicon.groups;
    let mut all: Vec<Named> = Vec::new();
    let mut collect = |pattern: &Regex, name: &dyn Fn(&Captures<'_>) -> Option<Group>| {
        for found in pattern.captures_iter(text) {
            let (Some(whole), Some(group)) = (found.get(0), name(&found)) else { continue };
            all.push(Named { range: whole.range(), name: group.to_string() });
        }
    };
    if let Some(pattern) = REGIONAL.as_ref() {
        collect(pattern, &|found| {
            Some(Group::RegionalGroup { of: found[1].parse().ok()?, region: found[2].to_uppercase() })
        });
    }
    collect(&words.working_party, &|found| {
        Some(Group::WorkingParty { number: found[1].parse().ok()?, of: found[2].parse().ok()? })
    });
    collect(&words.advisory, &|_| Some(Group::AdvisoryGroup));
    collect(&words.study_group, &|found| {
        Some(Group::StudyGroup(found.iter().skip(1).flatten().next()?.as_str().parse().ok()?))
    });
    all.sort_by_key(|group| (group.range.start, std::cmp::Reverse(group.range.end)));
    let regional: Vec<Range<usize>> = words.regional.find_iter(text).map(|found| found.range()).collect();
    let mut kept: Vec<Named> = Vec::new();
    for mut group in all {
        let is_study_group =
            group.name.strip_prefix("SG").is_some_and(|number| number.parse::<u16>().is_ok());
        let beside = |range: &&Range<usize>| {
            let gap = if range.end <= group.range.start {
                text.get(range.end..group.range.start)
            } else {
                text.get(group.range.end..range.start)
            };
            gap.is_some_and(|gap| {
                gap.len() <= BESIDE && !gap.contains([',', ';', '，', '；', '،', '؛']) && !view.is_joined(gap)
            })
        };
        if is_study_group {
            if regional.iter().any(|range| beside(&range)) {
                group.name.push_str("RG");
            } else if kept
                .last()
                .is_some_and(|before| before.name.starts_with("WP") && beside(&&before.range))
            {
                continue;
            }
        }
        kept.push(group);
    }
    kept
}
