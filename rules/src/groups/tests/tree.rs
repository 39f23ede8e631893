//! What stands under what: examples on either side of the edge, and the tree that no sequence of acts can break.

use jiff::{
    ToSpan,
    civil::{Date, date},
};
use proptest::prelude::*;

use super::*;
use crate::profile::tests::kept;

const BEGINS: Date = date(2024, 10, 25);

fn group(name: &str, parent: Option<&str>) -> Established {
    let kinds = kept().kinds;
    Established {
        id: slug(name),
        name: written(name),
        kind: kinds.told_by(name).unwrap(),
        parent: parent.map(slug),
        first: BEGINS,
        last: None,
    }
}

fn judged(groups: &[Established], candidate: &Established) -> Result<(), NotInTree> {
    let kinds = kept().kinds;
    Tree { kinds: &kinds, first: BEGINS, last: None, groups }.may_join(candidate)
}

#[test]
fn every_kind_has_its_line_and_its_name() {
    let kinds = kept().kinds;
    for kind in Kind::ALL {
        assert!(!kinds.of(kind).unwrap().clause.is_empty());
        assert_eq!(Kind::from_name(kind.name()), Some(kind));
    }
    for (name, kind) in [
        ("SG20", Kind::StudyGroup),
        ("tsag", Kind::AdvisoryGroup),
        ("WP 1/20", Kind::WorkingParty),
        ("q3/20", Kind::Question),
        ("SG20RG-AFR", Kind::RegionalGroup),
        ("JCA-IoT", Kind::JointCoordination),
        ("FG-AI4A", Kind::FocusGroup),
        ("CG-Metaverse", Kind::CorrespondenceGroup),
        ("AHG-Terms", Kind::AdHoc),
    ] {
        assert_eq!(kinds.told_by(name), Some(kind), "{name}");
    }
    assert_eq!((kinds.told_by("Friends of the Chair"), kinds.told_by("FGX")), (None, None));
}

#[test]
fn a_question_stands_under_a_working_party_or_a_study_group_of_its_own() {
    let tree = [group("SG20", None), group("WP1/20", Some("SG20")), group("SG5", None)];
    assert_eq!(judged(&tree, &group("Q3/20", Some("WP1/20"))), Ok(()));
    assert_eq!(judged(&tree, &group("Q3/20", Some("SG20"))), Ok(()));
    assert!(matches!(
        judged(&tree, &group("Q3/20", Some("SG5"))),
        Err(NotInTree::OtherStudyGroup { of: 20, .. })
    ));
    assert!(matches!(judged(&tree, &group("Q3/20", None)), Err(NotInTree::Parent { parent: None, .. })));
    let under = judged(&tree, &group("SG20RG-AFR", Some("WP1/20")));
    assert!(
        matches!(under, Err(NotInTree::Parent { parent: Some(Kind::WorkingParty), clause, .. }) if clause.contains("2.1.4"))
    );
    assert!(matches!(judged(&tree, &group("WP1/20", Some("SG20"))), Err(NotInTree::Twice { .. })));
    assert!(matches!(judged(&tree, &group("SG2", Some("SG20"))), Err(NotInTree::Parent { .. })));
    let misnamed = Established { kind: Kind::WorkingParty, ..group("SG3", None) };
    assert!(matches!(judged(&tree, &misnamed), Err(NotInTree::Name { .. })));
}

#[test]
fn a_group_lives_within_its_period_and_within_the_group_above_it() {
    let kinds = kept().kinds;
    let ending = Established { last: Some(date(2026, 6, 30)), ..group("SG20", None) };
    let groups = [ending];
    let tree = Tree { kinds: &kinds, first: BEGINS, last: None, groups: &groups };
    let child = |last| Established { last, ..group("WP1/20", Some("SG20")) };
    assert_eq!(tree.may_join(&child(Some(date(2026, 6, 30)))), Ok(()));
    for last in [Some(date(2026, 7, 1)), None] {
        assert!(matches!(tree.may_join(&child(last)), Err(NotInTree::OutlivesParent { .. })));
    }
    let early = Established { first: date(2024, 10, 24), ..group("SG5", None) };
    assert!(matches!(tree.may_join(&early), Err(NotInTree::OutsidePeriod { .. })));
    let backwards = Established { last: Some(date(2024, 10, 24)), ..group("SG5", None) };
    assert!(matches!(tree.may_join(&backwards), Err(NotInTree::Backwards { .. })));
    let over = Tree { last: Some(date(2028, 10, 1)), ..tree };
    assert!(matches!(over.may_join(&group("SG5", None)), Err(NotInTree::OutsidePeriod { .. })));
}

const NAMES: [&str; 8] = ["SG20", "SG5", "WP1/20", "WP1/5", "Q3/20", "Q4/20", "CG-A", "AHG-B"];

proptest! {
    /// Whatever is tried, in whatever order: no circle, no child that outlives its parent, no name twice.
    #[test]
    fn no_sequence_of_acts_breaks_the_tree(tried in prop::collection::vec((0..8_usize, prop::option::of(0..8_usize), 0..40_i32, prop::option::of(0..60_i32)), 1..60)) {
        let kinds = kept().kinds;
        let mut groups: Vec<Established> = Vec::new();
        for (name, parent, first, last) in tried {
            let day = |days: i32| BEGINS.saturating_add(days.days());
            let candidate = Established {
                first: day(first),
                last: last.map(|last| day(first + last)),
                ..group(NAMES[name], parent.map(|parent| NAMES[parent]))
            };
            let tree = Tree { kinds: &kinds, first: BEGINS, last: None, groups: &groups };
            if tree.find(&candidate.id).is_none() {
                if tree.may_join(&candidate).is_ok() {
                    groups.push(candidate);
                }
            } else if tree.may_stand(&candidate).is_ok() {
                let place = groups.iter().position(|one| one.id == candidate.id).unwrap();
                groups[place] = candidate;
            }
        }
        for one in &groups {
            prop_assert_eq!(groups.iter().filter(|other| other.name == one.name).count(), 1);
            let mut above = one;
            let mut steps = 0;
            while let Some(parent) = &above.parent {
                above = groups.iter().find(|group| group.id == *parent).unwrap();
                steps += 1;
                prop_assert!(steps <= groups.len(), "a circle above {}", one.name);
                prop_assert!(above.first <= one.first);
                prop_assert!(above.last.is_none_or(|end| one.last.is_some_and(|last| last <= end)));
            }
        }
    }
}
