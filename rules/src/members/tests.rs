//! Who may do what, as the secretary of a study group would ask.

use std::{collections::BTreeSet, sync::LazyLock};

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::*;
use crate::{groups::Group, profile::tests::kept};

mod countries;

/// A member of a category, with whatever its category demands.
pub(crate) fn member(category: Category) -> Member {
    let country = category.is_a_state().then(|| "CH".parse().unwrap());
    let study_group = category.is_of_one_group().then_some(20);
    Member::new(category.name(), category, country, study_group).unwrap()
}

const TODAY: Date = date(2025, 9, 9);

fn may(category: Category, right: Right) -> bool {
    kept().rights.entitled(&member(category), right, &Group::StudyGroup(20), TODAY).is_ok()
}

#[test]
fn the_table_of_rights_of_a_study_group_in_2025() {
    let columns = [
        Right::Register,
        Right::FocalPoint,
        Right::Function,
        Right::Interpretation,
        Right::Fellowship,
        Right::Contribute,
        Right::ReplyToTap,
        Right::CommentOnAap,
        Right::Rapporteur,
        Right::Liaison,
    ];
    let row = |category: Category| -> String {
        let marks = columns.map(|right| if may(category, right) { "x" } else { "." });
        format!("{} {}", marks.join(" "), category.name())
    };
    let table: Vec<String> = Category::ALL.into_iter().map(row).collect();
    let expected = [
        "x x x x x x x x x x member_states",
        "x x . . . . . . . . state_of_palestine",
        "x x . . . x . x x x sector_members",
        "x x . . . x . x x . associates",
        "x x . . . x . . x . academia",
        ". . . . . . . . . . secretary_general",
        ". . . . . . . . . . directors",
        ". . . . . . . . . . study_group_chairs",
        ". . . . . . . . . . vocabulary_chair",
        "x x . . . . . . . . regional_organizations",
        "x x . . . . . . . . un_agencies",
        "x . . . . . . . . . invited_experts",
        "x . . . . . . . . . secretariat",
        "x . . . . . . . . . language_services",
    ];
    assert_eq!(table, expected, "\n{}", table.join("\n"));
}

#[test]
fn an_associate_takes_part_in_its_own_study_group_and_in_no_other() {
    let rights = kept().rights;
    let associate = member(Category::Associates);
    for group in ["SG20", "WP1/20", "SG20RG-AFR"] {
        assert!(rights.entitled(&associate, Right::Register, &group.parse().unwrap(), TODAY).is_ok());
    }
    for group in ["SG12", "TSAG", "JCA-IoT"] {
        let group: Group = group.parse().unwrap();
        let refusal = rights.entitled(&associate, Right::Register, &group, TODAY).unwrap_err();
        assert!(matches!(refusal, NotEntitled::Group { study_group: Some(20), .. }), "{group}: {refusal:?}");
        assert!(!refusal.clause().is_empty());
    }
}

#[test]
fn a_refusal_says_who_may_and_where_that_stands() {
    let rights = kept().rights;
    let refusal = rights
        .entitled(&member(Category::SectorMembers), Right::ReplyToTap, &Group::StudyGroup(20), TODAY)
        .unwrap_err();
    assert_eq!(
        refusal,
        NotEntitled::Category {
            right: Right::ReplyToTap,
            category: Category::SectorMembers,
            open_to: vec![Category::MemberStates],
            clause: "R1 9.4.1, 9.4.3".to_owned(),
        }
    );
}

#[test]
fn directors_and_chairs_register_for_the_advisory_group_alone() {
    let rights = kept().rights;
    for category in [Category::SecretaryGeneral, Category::Directors, Category::StudyGroupChairs] {
        let one = member(category);
        assert!(rights.entitled(&one, Right::Register, &Group::AdvisoryGroup, TODAY).is_ok());
        assert!(rights.entitled(&one, Right::Register, &Group::StudyGroup(20), TODAY).is_err());
    }
}

#[test]
fn before_the_circular_nobody_had_a_focal_point() {
    let rights = kept().rights;
    let one = member(Category::SectorMembers);
    let on = |day| rights.entitled(&one, Right::FocalPoint, &Group::StudyGroup(20), day).is_ok();
    assert!(!on(date(2018, 3, 15)) && on(date(2018, 3, 16)));
}

#[test]
fn a_member_is_not_made_without_what_its_category_demands() {
    let new = |category, country: Option<&str>, study_group| {
        Member::new("One", category, country.map(|code| code.parse().unwrap()), study_group)
    };
    assert_eq!(
        new(Category::MemberStates, None, None),
        Err(NotAMember::NoCountry { category: Category::MemberStates })
    );
    assert_eq!(
        new(Category::Associates, Some("CH"), None),
        Err(NotAMember::NoStudyGroup { category: Category::Associates })
    );
    assert_eq!(
        new(Category::SectorMembers, None, Some(20)),
        Err(NotAMember::OfNoStudyGroup { category: Category::SectorMembers, study_group: 20 })
    );
    assert_eq!(Member::new("  ", Category::Academia, None, None), Err(NotAMember::NoName));
    assert!("Switzerland".parse::<Country>().is_err() && "ch".parse::<Country>().is_ok());
}

#[test]
fn every_line_has_its_clause_and_every_right_somebody() {
    let rights = kept().rights;
    assert!(rights.lines().iter().all(|line| !line.clause.is_empty()));
    for right in Right::ALL {
        assert!(!rights.who_has(right, TODAY).is_empty(), "{right:?}");
    }
    for category in Category::ALL {
        assert_eq!(Category::from_name(category.name()), Some(category));
        assert!(rights.lines().iter().any(|line| line.of.contains(&category)), "{category:?}");
    }
}

#[test]
fn every_country_is_counted_in_one_region() {
    let regions = kept().regions;
    let all: Vec<&Country> = Region::ALL.into_iter().flat_map(|region| regions.countries(region)).collect();
    let distinct: BTreeSet<&Country> = all.iter().copied().collect();
    assert_eq!(all.len(), distinct.len());
    assert!(all.len() > 190, "{}", all.len());
    assert_eq!(regions.of(&"KE".parse().unwrap()), Some(Region::Africa));
    assert_eq!(regions.of(&"QQ".parse().unwrap()), None);
    assert!(Region::ALL.into_iter().all(|region| Region::from_name(region.name()) == Some(region)));
}

static RIGHTS: LazyLock<Rights> = LazyLock::new(|| kept().rights);

proptest! {
    #[test]
    fn who_belongs_to_one_group_has_no_right_in_another(own in 1u16..30, other in 1u16..30, right in 0..Right::ALL.len()) {
        let one = Member::new("One", Category::Associates, None, Some(own)).unwrap();
        let entitled = RIGHTS.entitled(&one, Right::ALL[right], &Group::StudyGroup(other), TODAY);
        prop_assert!(own == other || entitled.is_err());
    }
}
