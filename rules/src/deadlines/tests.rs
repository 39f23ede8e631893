//! The deadlines of eleven letters, as printed and as the rules give them (rules 6.2).

use jiff::civil::date;

use super::*;
use crate::notices::Meeting;

fn letter(start: Date, deadlines: &[(Action, Date)]) -> Record {
    let deadlines = deadlines
        .iter()
        .map(|(action, due)| Deadline {
            action: *action,
            due: Some(*due),
            time: None,
            time_zone: None,
            expected: None,
            rule: None,
            text: String::new(),
        })
        .collect();
    Record {
        issued: Some(start.saturating_sub(jiff::ToSpan::days(120))),
        meeting: Meeting { starts: Some(start), ..Meeting::default() },
        deadlines,
        ..Record::default()
    }
}

/// First day of the meeting; what is due, the printed date, and by how many days it differs from the rule's.
const ELEVEN_LETTERS: &str = "\
2018-12-03 | translation 2018-10-03 0 | fellowship 2018-10-22 0 | interpretation 2018-10-22 0 | preregistration 2018-11-03 0 | visa 2018-11-03 0 | contribution 2018-11-20 0
2023-09-13 | translation 2023-07-17 4 | fellowship 2023-08-02 0 | preregistration 2023-08-14 1 | contribution 2023-08-31 0 | tap_reply 2023-09-01 0
2024-09-02 | translation 2023-06-02 -396 | fellowship 2024-07-22 0 | preregistration 2024-08-02 0 | contribution 2024-08-20 0 | tap_reply 2024-08-21 0
2020-07-06 | contribution 2020-06-23 0
2025-09-09 | translation 2025-07-09 0 | fellowship 2025-07-29 0 | preregistration 2025-08-09 0 | contribution 2025-08-27 0
2018-02-26 | translation 2017-12-22 -4 | fellowship 2018-01-15 0 | preregistration 2018-01-26 0 | contribution 2018-02-14 1
2018-04-09 | translation 2018-02-09 0 | fellowship 2018-02-26 0 | preregistration 2018-03-09 0 | contribution 2018-03-27 0
2017-11-06 | translation 2017-09-06 0 | fellowship 2017-09-25 0 | preregistration 2017-10-06 0 | contribution 2017-10-24 0
2017-11-13 | translation 2017-09-13 0 | fellowship 2017-10-02 0 | preregistration 2017-10-13 0 | contribution 2017-10-31 0
2018-05-21 | translation 2018-03-21 0 | fellowship 2018-04-09 0 | preregistration 2018-04-21 0 | contribution 2018-05-08 0
2016-08-29 | contribution 2016-08-16 0";

#[test]
fn eleven_letters_print_what_the_rules_give_but_for_the_known_differences() {
    let profiles = crate::profile::tests::kept();
    for line in ELEVEN_LETTERS.lines() {
        let mut cells = line.split(" | ");
        let start: Date = cells.next().unwrap().parse().unwrap();
        let printed: Vec<(Action, Date, i32)> = cells
            .map(|cell| {
                let words: Vec<&str> = cell.split(' ').collect();
                let action = Action::from_name(words[0]).unwrap();
                (action, words[1].parse().unwrap(), words[2].parse().unwrap())
            })
            .collect();
        let due: Vec<_> = printed.iter().map(|(action, due, _)| (*action, *due)).collect();
        let arguments = argue(&profiles, &letter(start, &due));
        assert_eq!(arguments.len(), printed.len(), "{start}");
        for (argument, (action, _, difference)) in arguments.iter().zip(&printed) {
            assert_eq!(argument.difference_days, Some(*difference), "{start} {action:?}");
        }
    }
}

#[test]
fn a_month_too_short_says_which_day_was_wanted() {
    let profiles = crate::profile::tests::kept();
    let arguments = argue(&profiles, &letter(date(2025, 4, 30), &[(Action::Translation, date(2025, 2, 28))]));
    assert_eq!((arguments[0].expected, arguments[0].clamped_from), (date(2025, 2, 28), Some(30)));
}

#[test]
fn what_is_printed_stays_when_the_rule_is_written_beside_it() {
    let profiles = crate::profile::tests::kept();
    let mut record = letter(
        date(2024, 9, 2),
        &[(Action::Captioning, date(2023, 6, 2)), (Action::Other, date(2024, 1, 1))],
    );
    annotate(&mut record, &profiles);
    assert_eq!(record.deadlines[0].due, Some(date(2023, 6, 2)));
    assert_eq!(record.deadlines[0].expected, Some(date(2024, 7, 2)));
    assert_eq!((record.deadlines[1].expected, record.deadlines[1].rule.as_ref()), (None, None));
    let once = record.clone();
    annotate(&mut record, &profiles);
    assert_eq!(record, once);
}

#[test]
fn an_adjusted_date_binds_whatever_the_rules_compute() {
    let mut record = letter(date(2024, 9, 2), &[(Action::Contribution, date(2024, 8, 20))]);
    record.deadlines[0].time_zone = Some("UTC".to_owned());
    let adjustment = Adjustment {
        action: Action::Contribution,
        due: date(2024, 8, 22),
        time: None,
        time_zone: None,
        by: "A. Secretary".to_owned(),
        reason: "the upload system was closed for two days".to_owned(),
    };
    annotate(&mut record, &crate::profile::tests::kept());
    let printed = binding(&record.deadlines[0], None, "Europe/Zurich").unwrap().unwrap();
    assert_eq!((printed.due, printed.origin), (date(2024, 8, 20), Origin::Printed));
    assert_eq!(printed.ends.to_string(), "2024-08-21T00:00:00Z");
    let adjusted = binding(&record.deadlines[0], Some(&adjustment), "Europe/Zurich").unwrap().unwrap();
    assert_eq!((adjusted.due, adjusted.origin), (date(2024, 8, 22), Origin::Adjusted));
}

#[test]
fn a_rule_alone_never_binds() {
    let mut record = letter(date(2024, 9, 2), &[(Action::Contribution, date(2024, 8, 20))]);
    record.deadlines[0].due = None;
    annotate(&mut record, &crate::profile::tests::kept());
    assert!(record.deadlines[0].expected.is_some());
    assert_eq!(binding(&record.deadlines[0], None, "Europe/Zurich").unwrap(), None);
}
