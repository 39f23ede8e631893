//! Faults that letters have had, and what is no fault.

use jiff::civil::{Date, date};

use super::*;
use crate::{
    calendar::ClockTime,
    notices::{Action, Circular, Deadline, Event, Meeting, Mode, Process, Text},
    profile::tests::kept,
};

fn due(action: Action, due: Date) -> Deadline {
    let text = String::new();
    Deadline { action, due: Some(due), time: None, time_zone: None, expected: None, rule: None, text }
}

fn letter(issued: Date, starts: Date, deadlines: Vec<Deadline>) -> Record {
    let meeting = Meeting { starts: Some(starts), ..Meeting::default() };
    Record { issued: Some(issued), meeting, deadlines, ..Record::default() }
}

fn told(record: &Record) -> Vec<(Severity, Code, String, Option<String>)> {
    lint(record, &kept())
        .into_iter()
        .map(|found| (found.severity, found.code, found.field, found.would_agree))
        .collect()
}

#[test]
fn a_date_a_year_too_early_is_one_error_that_names_the_right_year() {
    let record = letter(
        date(2024, 4, 23),
        date(2024, 9, 2),
        vec![
            due(Action::Captioning, date(2023, 6, 2)),
            due(Action::Translation, date(2023, 6, 2)),
            due(Action::Contribution, date(2024, 8, 20)),
        ],
    );
    let expected = Some("2024-07-02".to_owned());
    assert_eq!(
        told(&record),
        [
            (Severity::Error, Code::DeadlineYear, "deadlines.captioning".to_owned(), expected.clone()),
            (Severity::Error, Code::DeadlineYear, "deadlines.translation".to_owned(), expected),
        ]
    );
}

#[test]
fn a_saturday_is_kept_and_a_monday_instead_of_a_sunday_wants_a_reason() {
    let kept_weekend =
        letter(date(2025, 6, 4), date(2025, 9, 9), vec![due(Action::Preregistration, date(2025, 8, 9))]);
    assert_eq!(told(&kept_weekend), []);
    let moved =
        letter(date(2023, 5, 18), date(2023, 9, 13), vec![due(Action::Preregistration, date(2023, 8, 14))]);
    let rule = Some("2023-08-13".to_owned());
    assert_eq!(
        told(&moved),
        [(Severity::Warning, Code::DeadlineOffRule, "deadlines.preregistration".to_owned(), rule)]
    );
}

#[test]
fn a_deadline_before_the_letter_or_after_the_opening_cannot_be_met() {
    let before = letter(date(2025, 6, 4), date(2025, 9, 9), vec![due(Action::Other, date(2025, 6, 1))]);
    assert_eq!(told(&before)[0].1, Code::DeadlineBeforeIssue);
    let after = letter(date(2025, 6, 4), date(2025, 9, 9), vec![due(Action::Contribution, date(2025, 9, 9))]);
    assert_eq!(told(&after)[0].1, Code::DeadlineAfterStart);
}

#[test]
fn a_date_that_is_past_already_would_not_agree_either() {
    let late = letter(date(2018, 4, 1), date(2018, 5, 21), vec![due(Action::Translation, date(2018, 3, 20))]);
    let found = told(&late);
    assert_eq!((found[0].1, found[0].3.as_deref()), (Code::DeadlineBeforeIssue, None));
    let early =
        letter(date(2018, 3, 1), date(2018, 5, 21), vec![due(Action::Translation, date(2018, 2, 21))]);
    assert_eq!(told(&early)[0].3.as_deref(), Some("2018-03-21"));
}

#[test]
fn the_same_thing_due_twice_is_a_contradiction_only_where_the_dates_differ() {
    let twice = |second| {
        letter(
            date(2025, 6, 4),
            date(2025, 9, 9),
            vec![due(Action::Fellowship, date(2025, 7, 29)), due(Action::Fellowship, second)],
        )
    };
    assert_eq!(told(&twice(date(2025, 7, 29))), []);
    assert!(told(&twice(date(2025, 7, 28))).iter().any(|found| found.1 == Code::DeadlineContradiction));
}

#[test]
fn a_time_wants_a_zone_only_where_no_place_settles_it() {
    let mut record = letter(date(2020, 5, 4), date(2020, 7, 6), vec![]);
    record.kind = Some(Kind::Corrigendum);
    record.events =
        vec![Event { name: "webinar".to_owned(), starts_at: ClockTime::new(12, 0), ..Event::default() }];
    assert_eq!(told(&record), []);
    record.meeting.mode = Some(Mode::Virtual);
    assert_eq!(told(&record)[0].1, Code::TimeWithoutZone);
}

#[test]
fn a_consultation_is_whole_or_asks_for_what_is_missing() {
    let mut record =
        letter(date(2023, 5, 18), date(2023, 9, 13), vec![due(Action::TapReply, date(2023, 9, 1))]);
    record.texts = vec![Text { number: "Y.4221".to_owned(), alias: None, process: Some(Process::Tap) }];
    assert_eq!(told(&record)[0].2, "circulars");
    record.circulars = vec![Circular { number: 96, issued: Some(date(2023, 5, 3)) }];
    assert_eq!(told(&record), []);
    record.circulars[0].issued = Some(date(2017, 8, 1));
    assert_eq!(told(&record)[0].1, Code::CircularPeriod);
}

#[test]
fn a_letter_that_comes_late_says_when_it_was_wanted() {
    let late = letter(date(2018, 4, 1), date(2018, 5, 21), vec![]);
    assert_eq!(
        told(&late)[0],
        (Severity::Warning, Code::NoticeShort, "issued".to_owned(), Some("2018-03-21".to_owned()))
    );
    assert_eq!(told(&letter(date(2018, 3, 16), date(2018, 5, 21), vec![])), []);
}
