//! The profiles as they are kept in the repository: every rule holds its own example.

use std::{fs, path::Path, sync::LazyLock};

use jiff::{ToSpan, civil::date};

use super::*;

/// The profiles as they are kept, read once: properties ask for them in every case.
pub(crate) fn kept() -> Profiles {
    static KEPT: LazyLock<Profiles> = LazyLock::new(read);
    KEPT.clone()
}

/// Every file of the folder, so that a new one is tested by lying there.
fn read() -> Profiles {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../profiles/itu-t");
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        files.push((
            path.file_name().unwrap().to_string_lossy().into_owned(),
            fs::read_to_string(&path).unwrap(),
        ));
    }
    Profiles::parse(files.iter().map(|(name, text)| (name.as_str(), text.as_str()))).unwrap()
}

#[test]
fn every_rule_holds_its_example_on_either_side_of_the_edge() {
    let profiles = kept();
    assert!(profiles.editions().len() >= 4);
    for profile in profiles.editions() {
        for rule in profile.deadline_rules() {
            let name = format!("{} {}", profile.edition, rule.id);
            let due = rule.arithmetic.due(rule.example.start, &profiles.closures);
            assert_eq!(due, rule.example.in_time, "{name}");
            assert_eq!(due.checked_add(1.day()).unwrap(), rule.example.late, "{name}");
        }
    }
}

#[test]
fn a_case_is_judged_by_the_edition_in_force() {
    let profiles = kept();
    assert_eq!(profiles.in_force(date(2018, 6, 29)).unwrap().edition, "Hammamet 2016");
    assert_eq!(profiles.in_force(date(2022, 3, 9)).unwrap().edition, "Hammamet 2016");
    assert_eq!(profiles.in_force(date(2022, 3, 10)).unwrap().edition, "Geneva 2022");
    assert_eq!(profiles.in_force(date(2000, 11, 9)), None);
}

#[test]
fn a_rule_with_two_arithmetics_or_without_a_clause_is_refused_by_name() {
    let text = "instrument = \"x\"\nedition = \"x\"\nvalid_from = \"2020-01-01\"\nzone = \"UTC\"\n\
        [notice]\nmonths = { value = 2, clause = \"x\" }\nmonths_with_consultation = { value = 3, clause = \"x\" }\n[without_a_room]\nends = []\nclause = \"x\"\n\
        [[deadline]]\nid = \"odd\"\nactions = []\nmonths_before = 1\ndays_before = 2\nclause = \"x\"\nsentence = \"x\"\n\
        example = { start = \"2020-03-01\", in_time = \"2020-02-01\", late = \"2020-02-02\" }\n";
    let error = Profiles::parse([("odd.toml", text)]).unwrap_err();
    assert_eq!(error.file, "odd.toml");
    assert!(error.reason.contains("rule odd"), "{}", error.reason);
}

#[test]
fn what_nobody_could_read_says_that_it_is_a_guess() {
    let profiles = kept();
    assert!(profiles.in_force(date(2025, 6, 4)).unwrap().guess);
    assert!(!profiles.in_force(date(2018, 6, 29)).unwrap().guess);
    assert!(profiles.in_force(date(2023, 5, 18)).unwrap().deadline(Action::TapReply).unwrap().guess);
}
