//! Names of groups as people write them, and periods as assemblies begin them.

use jiff::civil::date;

use super::*;

mod tree;

#[test]
fn groups_are_read_as_they_are_written() {
    for name in ["SG20", "WP1/5", "TSAG", "SG20RG-AFR", "JCA-IoT"] {
        assert_eq!(name.parse::<Group>().unwrap().to_string(), name);
    }
    assert_eq!("sg 20".parse::<Group>().unwrap(), Group::StudyGroup(20));
    assert_eq!("WP 1 / 12".parse::<Group>().unwrap(), Group::WorkingParty { number: 1, of: 12 });
    assert!("  ".parse::<Group>().is_err());
}

#[test]
fn a_reference_names_its_group_behind_the_slash() {
    assert_eq!(Group::of_reference("20"), Some(Group::StudyGroup(20)));
    assert_eq!(Group::of_reference("tsag"), Some(Group::AdvisoryGroup));
    assert_eq!(Group::of_reference("2023"), None);
}

#[test]
fn a_period_begins_the_day_after_the_assembly() {
    let periods: StudyPeriods =
        toml::from_str(include_str!("../../../profiles/itu-t/study-periods.toml")).unwrap();
    assert_eq!(periods.of(date(2018, 6, 29)).unwrap().code, "T17");
    assert_eq!(periods.of(date(2024, 10, 24)).unwrap().code, "T22");
    assert_eq!(periods.of(date(2024, 10, 25)).unwrap().code, "T25");
    assert_eq!(periods.of(date(1980, 1, 1)), None);
}

#[test]
fn the_same_number_in_another_period_is_another_letter() {
    let letter = |period: &str| Identity {
        period: period.to_owned(),
        group: Some("SG20".to_owned()),
        kind: "COL".to_owned(),
        number: 3,
        revision: 0,
        revision_kind: None,
    };
    assert_ne!(letter("T22"), letter("T25"));
    assert_eq!(letter("T22").to_string(), "T22-SG20-COL-3");
    let corrigendum = Identity { revision: 1, revision_kind: Some("Corr".to_owned()), ..letter("T17") };
    assert_eq!(corrigendum.to_string(), "T17-SG20-COL-3-Corr1");
}

#[test]
fn an_address_holds_what_every_browser_writes() {
    for (name, address) in
        [("SG20", "sg20"), ("WP1/5", "wp1-5"), ("SG20RG-AFR", "sg20rg-afr"), ("ИК 20", "20")]
    {
        assert_eq!(slug(name), address);
    }
}
