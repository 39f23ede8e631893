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

#[test]
fn eleven_letters_print_what_the_rules_give_but_for_the_known_differences() {
    use Action::{Contribution, Fellowship, Interpretation, Preregistration, TapReply, Translation, Visa};
    let table = [
        // start, translation, fellowship, registration, contribution, TAP; differences in days where printed otherwise
        (
            date(2018, 12, 3),
            vec![
                (Translation, date(2018, 10, 3), 0),
                (Fellowship, date(2018, 10, 22), 0),
                (Interpretation, date(2018, 10, 22), 0),
                (Preregistration, date(2018, 11, 3), 0),
                (Visa, date(2018, 11, 3), 0),
                (Contribution, date(2018, 11, 20), 0),
            ],
        ),
        (
            date(2023, 9, 13),
            vec![
                (Translation, date(2023, 7, 17), 4),
                (Fellowship, date(2023, 8, 2), 0),
                (Preregistration, date(2023, 8, 14), 1),
                (Contribution, date(2023, 8, 31), 0),
                (TapReply, date(2023, 9, 1), 0),
            ],
        ),
        (
            date(2024, 9, 2),
            vec![
                (Translation, date(2023, 6, 2), -396),
                (Fellowship, date(2024, 7, 22), 0),
                (Preregistration, date(2024, 8, 2), 0),
                (Contribution, date(2024, 8, 20), 0),
                (TapReply, date(2024, 8, 21), 0),
            ],
        ),
        (date(2020, 7, 6), vec![(Contribution, date(2020, 6, 23), 0)]),
        (
            date(2025, 9, 9),
            vec![
                (Translation, date(2025, 7, 9), 0),
                (Fellowship, date(2025, 7, 29), 0),
                (Preregistration, date(2025, 8, 9), 0),
                (Contribution, date(2025, 8, 27), 0),
            ],
        ),
        (
            date(2018, 2, 26),
            vec![
                (Translation, date(2017, 12, 22), -4),
                (Fellowship, date(2018, 1, 15), 0),
                (Preregistration, date(2018, 1, 26), 0),
                (Contribution, date(2018, 2, 14), 1),
            ],
        ),
        (
            date(2018, 4, 9),
            vec![
                (Translation, date(2018, 2, 9), 0),
                (Fellowship, date(2018, 2, 26), 0),
                (Preregistration, date(2018, 3, 9), 0),
                (Contribution, date(2018, 3, 27), 0),
            ],
        ),
        (
            date(2017, 11, 6),
            vec![
                (Translation, date(2017, 9, 6), 0),
                (Fellowship, date(2017, 9, 25), 0),
                (Preregistration, date(2017, 10, 6), 0),
                (Contribution, date(2017, 10, 24), 0),
            ],
        ),
        (
            date(2017, 11, 13),
            vec![
                (Translation, date(2017, 9, 13), 0),
                (Fellowship, date(2017, 10, 2), 0),
                (Preregistration, date(2017, 10, 13), 0),
                (Contribution, date(2017, 10, 31), 0),
            ],
        ),
        (
            date(2018, 5, 21),
            vec![
                (Translation, date(2018, 3, 21), 0),
                (Fellowship, date(2018, 4, 9), 0),
                (Preregistration, date(2018, 4, 21), 0),
                (Contribution, date(2018, 5, 8), 0),
            ],
        ),
        (date(2016, 8, 29), vec![(Contribution, date(2016, 8, 16), 0)]),
    ];
    let profiles = crate::profile::tests::kept();
    for (start, lines) in table {
        let printed: Vec<_> = lines.iter().map(|(action, due, _)| (*action, *due)).collect();
        let arguments = argue(&profiles, &letter(start, &printed));
        assert_eq!(arguments.len(), lines.len(), "{start}");
        for (argument, (action, _, difference)) in arguments.iter().zip(&lines) {
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
