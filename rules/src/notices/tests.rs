//! A letter is corrected: physical to virtual, services dropped, a date confirmed, an event moved.

use jiff::civil::date;
use proptest::prelude::*;

use super::{field::SERVICES, fold::value, *};

fn letter() -> Record {
    let due = |action, due| Deadline {
        action,
        due: Some(due),
        time: None,
        time_zone: None,
        expected: None,
        rule: None,
        text: String::new(),
    };
    let granted = Some(Service { status: Status::OnRequest, text: String::new() });
    Record {
        kind: Some(Kind::Letter),
        meeting: Meeting {
            starts: Some(date(2020, 7, 6)),
            ends: Some(date(2020, 7, 16)),
            place: Some("Geneva".to_owned()),
            mode: Some(Mode::InPerson),
            ..Meeting::default()
        },
        deadlines: vec![
            due(Action::Fellowship, date(2020, 5, 25)),
            due(Action::Contribution, date(2020, 6, 23)),
        ],
        events: vec![Event { name: "JCA".to_owned(), starts: Some(date(2020, 7, 8)), ..Event::default() }],
        services: Services { fellowships: granted.clone(), interpretation: granted, ..Services::default() },
        ..Record::default()
    }
}

fn change(verb: Verb, field: &str, value: Option<&str>) -> Change {
    Change { verb, field: field.to_owned(), value: value.map(str::to_owned) }
}

fn corrigendum(ordinal: u32, changes: Vec<Change>) -> Record {
    let reference = Reference { ordinal: Some(ordinal), ..Reference::default() };
    Record { kind: Some(Kind::Corrigendum), reference, changes, ..Record::default() }
}

#[test]
fn a_physical_meeting_becomes_virtual_by_one_corrigendum() {
    let corrected = corrigendum(
        1,
        vec![
            change(Verb::Set, "meeting.mode", Some("virtual")),
            change(Verb::Confirm, "meeting.starts", Some("2020-07-06")),
            change(Verb::Cancel, "services.fellowships", None),
            change(Verb::Cancel, "services.interpretation", None),
            change(Verb::Confirm, "deadlines.contribution", Some("2020-06-23")),
            change(Verb::Set, "events.JCA.starts", Some("2020-06-26")),
        ],
    );
    let printed = letter();
    let effective = fold(&printed, [&corrected]);
    assert_eq!(effective.findings, []);
    assert_eq!(effective.record.meeting.mode, Some(Mode::Virtual));
    assert_eq!(effective.record.meeting.starts, printed.meeting.starts);
    assert_eq!(effective.record.services.get("fellowships").unwrap().status, Status::Cancelled);
    assert_eq!(effective.record.events[0].starts, Some(date(2020, 6, 26)));
    let due: Vec<_> = effective.record.deadlines.iter().map(|deadline| deadline.action).collect();
    assert_eq!(due, [Action::Contribution], "nobody can ask for a fellowship any more");
    let moved = effective.history.last().unwrap();
    assert_eq!((moved.before.as_deref(), moved.after.as_deref()), (Some("2020-07-08"), Some("2020-06-26")));
}

#[test]
fn corrigenda_are_folded_in_the_order_of_their_numbers() {
    let first = corrigendum(1, vec![change(Verb::Set, "meeting.place", Some("Arusha"))]);
    let second = corrigendum(2, vec![change(Verb::Set, "meeting.place", Some("Wuxi"))]);
    assert_eq!(fold(&letter(), [&second, &first]).record.meeting.place.as_deref(), Some("Wuxi"));
}

#[test]
fn what_cannot_be_applied_is_told_and_changes_nothing() {
    let odd = corrigendum(
        1,
        vec![
            change(Verb::Set, "meeting.colour", Some("blue")),
            change(Verb::Set, "meeting.starts", Some("the 6th")),
            change(Verb::Confirm, "deadlines.contribution", Some("2020-06-22")),
            change(Verb::Cancel, "events.Forum", None),
            change(Verb::Cancel, "meeting.starts", None),
        ],
    );
    let effective = fold(&letter(), [&odd]);
    assert_eq!(effective.record, letter());
    assert_eq!(effective.findings.len(), 5);
    assert_eq!(effective.findings[2].against.as_deref(), Some("2020-06-23"));
}

#[test]
fn fields_are_read_as_they_are_written() {
    let mut paths: Vec<String> = ["starts", "ends", "opens_at", "place", "country", "time_zone", "mode"]
        .iter()
        .map(|name| format!("meeting.{name}"))
        .collect();
    paths.extend(Action::ALL.iter().map(|action| format!("deadlines.{}", action.name())));
    paths.extend(SERVICES.iter().map(|name| format!("services.{name}")));
    paths.extend(
        ["events.JCA", "events.JCA.starts", "events.U4SSC v2.0.ends_at", "events.v2.0"].map(str::to_owned),
    );
    for path in paths {
        assert_eq!(path.parse::<Field>().unwrap().to_string(), path);
    }
    for wrong in ["", "meeting", "meeting.colour", "services.sauna", "deadlines.lunch", "events."] {
        assert!(wrong.parse::<Field>().is_err(), "{wrong}");
    }
}

#[test]
fn two_language_versions_that_print_different_days_disagree() {
    let mut french = letter();
    french.deadlines[1].due = Some(date(2020, 6, 24));
    french.meeting.place = None;
    let found = disagreements(&letter(), &french);
    let told: Vec<_> =
        found.iter().map(|finding| (finding.field.as_str(), finding.against.as_deref())).collect();
    assert_eq!(told, [("deadlines.contribution", Some("2020-06-24"))], "what is silent does not disagree");
    assert_eq!(disagreements(&letter(), &letter()), []);
}

#[test]
fn two_deadlines_for_the_same_thing_have_addresses_of_their_own() {
    let mut twice = letter().deadlines;
    twice.push(twice[1].clone());
    assert_eq!(deadline_keys(&twice), ["fellowship", "contribution", "contribution-2"]);
}

#[test]
fn the_corrigendum_of_2020_is_the_difference_of_what_was_and_what_is_wanted() {
    let printed = letter();
    let mut wanted = printed.clone();
    wanted.meeting.mode = Some(Mode::Virtual);
    wanted.deadlines.retain(|deadline| deadline.action == Action::Contribution);
    wanted.events[0].starts = Some(date(2020, 6, 26));
    for service in [&mut wanted.services.fellowships, &mut wanted.services.interpretation] {
        *service = Some(Service { status: Status::Cancelled, text: String::new() });
    }
    let told = difference(&printed, &wanted, date(2020, 5, 15));
    assert_eq!(
        told.changes,
        [
            change(Verb::Set, "meeting.mode", Some("virtual")),
            change(Verb::Confirm, "meeting.starts", Some("2020-07-06")),
            change(Verb::Confirm, "meeting.ends", Some("2020-07-16")),
            change(Verb::Confirm, "deadlines.contribution", Some("2020-06-23")),
            change(Verb::Cancel, "services.interpretation", None),
            change(Verb::Cancel, "services.fellowships", None),
            change(Verb::Set, "events.JCA.starts", Some("2020-06-26")),
        ]
    );
    assert_eq!(told.unsaid, [""; 0]);
    assert_eq!(fold(&printed, [&corrigendum(1, told.changes)]).record, wanted);
}

#[test]
fn a_date_that_moves_alone_confirms_nothing_and_what_is_past_is_never_confirmed() {
    let mut wanted = letter();
    wanted.deadlines[1].due = Some(date(2020, 6, 24));
    let told = difference(&letter(), &wanted, date(2020, 5, 15));
    assert_eq!(told.changes, [change(Verb::Set, "deadlines.contribution", Some("2020-06-24"))]);
    let mut elsewhere = letter();
    elsewhere.meeting.place = Some("Arusha".to_owned());
    let confirmed = |on| {
        let told = difference(&letter(), &elsewhere, on).changes;
        told.iter().filter(|change| change.field == "deadlines.fellowship").count()
    };
    assert_eq!((confirmed(date(2020, 5, 25)), confirmed(date(2020, 5, 26))), (1, 0));
}

#[test]
fn what_no_corrigendum_can_name_is_told_apart() {
    let mut wanted = letter();
    wanted.meeting.place = None;
    wanted.agenda =
        vec![AgendaItem { number: "1".to_owned(), title: "Opening".to_owned(), documents: vec![] }];
    let told = difference(&letter(), &wanted, date(2020, 5, 15));
    assert_eq!(told.unsaid, ["meeting.place", "agenda"]);
    assert!(!told.changes_something());
}

fn any_change() -> impl Strategy<Value = Change> {
    prop_oneof![
        (1i8..28).prop_map(|day| change(Verb::Set, "meeting.starts", Some(&date(2020, 7, day).to_string()))),
        (1i8..28).prop_map(|day| change(
            Verb::Set,
            "deadlines.contribution",
            Some(&date(2020, 6, day).to_string())
        )),
        Just(change(Verb::Set, "meeting.mode", Some("virtual"))),
        Just(change(Verb::Cancel, "services.fellowships", None)),
        Just(change(Verb::Confirm, "meeting.ends", Some("2020-07-16"))),
        Just(change(Verb::Set, "events.JCA.starts", Some("2020-06-26"))),
    ]
}

/// What somebody may want instead of the letter.
fn wanted() -> impl Strategy<Value = Record> {
    let day = |month| proptest::option::of((1i8..28).prop_map(move |day| date(2020, month, day)));
    let status = || {
        prop_oneof![
            Just(None),
            Just(Some(Status::Granted)),
            Just(Some(Status::OnRequest)),
            Just(Some(Status::Cancelled))
        ]
    };
    (1i8..28, day(6), status(), status(), day(7), any::<bool>()).prop_map(
        |(starts, due, fellowships, lockers, jca, forum)| {
            let mut wanted = letter();
            wanted.meeting.starts = Some(date(2020, 7, starts));
            wanted.deadlines[1].due = due.or(wanted.deadlines[1].due);
            let service = |status| Some(Service { status, text: String::new() });
            if let Some(status) = fellowships {
                wanted.services.fellowships = service(status);
            }
            wanted.services.lockers = lockers.and_then(service);
            match jca {
                Some(day) => wanted.events[0].starts = Some(day),
                None => wanted.events.clear(),
            }
            if forum {
                wanted.events.push(Event {
                    name: "Forum".to_owned(),
                    ends: Some(date(2020, 7, 9)),
                    ..Event::default()
                });
            }
            if wanted.services.fellowships.as_ref().is_some_and(|service| service.status == Status::Cancelled)
            {
                wanted.deadlines.retain(|deadline| deadline.action != Action::Fellowship);
            }
            wanted
        },
    )
}

proptest! {
    #[test]
    fn a_letter_folded_with_the_difference_is_what_was_wanted(wanted in wanted(), day in 1i8..28) {
        let told = difference(&letter(), &wanted, date(2020, 5, day));
        let effective = fold(&letter(), [&corrigendum(1, told.changes)]);
        prop_assert_eq!(effective.findings, []);
        prop_assert_eq!(effective.record, wanted);
    }

    #[test]
    fn confirming_what_is_printed_changes_nothing(fields in proptest::sample::subsequence(vec!["meeting.starts", "meeting.ends", "meeting.place", "meeting.mode", "deadlines.contribution", "deadlines.fellowship"], 0..=6)) {
        let printed = letter();
        let changes = fields.iter().map(|path| change(Verb::Confirm, path, value(&printed, &path.parse().unwrap()).as_deref())).collect();
        let effective = fold(&printed, [&corrigendum(1, changes)]);
        prop_assert_eq!(effective.record, printed);
        prop_assert!(effective.findings.is_empty());
    }

    #[test]
    fn folding_is_the_same_in_any_order_and_a_date_moves_only_by_a_change_that_names_it(
        changes in proptest::collection::vec(any_change(), 0..6), turn in 0usize..6,
    ) {
        let mut corrigenda: Vec<Record> =
            changes.iter().enumerate().map(|(n, change)| corrigendum(u32::try_from(n).unwrap() + 1, vec![change.clone()])).collect();
        let effective = fold(&letter(), &corrigenda);
        if !corrigenda.is_empty() {
            let turn = turn % corrigenda.len();
            corrigenda.rotate_left(turn);
        }
        prop_assert_eq!(&fold(&letter(), &corrigenda), &effective);
        let named = changes.iter().any(|change| change.field == "deadlines.contribution");
        let due = value(&effective.record, &Field::Deadline(Action::Contribution));
        prop_assert!(named || due.as_deref() == Some("2020-06-23"));
    }
}
