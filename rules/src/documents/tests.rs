//! The life of a document, as a secretary tells it.

use std::collections::BTreeSet;

use jiff::{Timestamp, ToSpan, civil::date};
use proptest::prelude::*;

use super::*;
use crate::{
    calendar::{Closures, last_instant},
    groups::Group,
    language::Language,
    members::{Category, Member, Rights},
    people::{Person, Role},
};

fn procedure() -> Procedure {
    toml::from_str(include_str!("../../../profiles/itu-t/documents.toml")).unwrap()
}

fn rights() -> Rights {
    toml::from_str(include_str!("../../../profiles/itu-t/members.toml")).unwrap()
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn somebody() -> Person {
    Person::named("M. Keïta").unwrap()
}

/// A date that binds, in the zone of the seat.
fn due(day: jiff::civil::Date) -> Due {
    let zone = "Europe/Zurich".to_owned();
    Due { day, ends: last_instant(day, None, &zone).unwrap(), zone, clause: "A.1 3.2.3".to_owned() }
}

fn receipt(when: &str, asked: bool) -> Receipt {
    let (contribution, translation) = (due(date(2026, 3, 10)), due(date(2026, 1, 23)));
    Receipt::of(at(when), "Europe/Zurich", asked, Some(&contribution), Some(&translation)).unwrap()
}

#[test]
fn the_last_second_of_the_day_at_the_seat_is_in_time_and_the_next_is_late() {
    let last = receipt("2026-03-10T23:59:59+01:00", false);
    assert_eq!(last.timeliness, Timeliness::InTime { too_late_for_translation: false });
    assert_eq!(last.day, date(2026, 3, 10));
    let late = receipt("2026-03-11T00:00:00+01:00", false);
    assert_eq!(late.timeliness, Timeliness::Late { minutes: 0 });
    assert!(late.is_late());
    // In Auckland it has long been the next day, and that changes nothing.
    assert!(!receipt("2026-03-11T11:59:59+13:00", false).is_late());
}

#[test]
fn translation_is_given_to_what_asks_for_it_and_comes_early() {
    assert_eq!(receipt("2026-01-23T12:00:00Z", true).timeliness, Timeliness::InTimeForTranslation);
    let late = Timeliness::InTime { too_late_for_translation: true };
    assert_eq!(receipt("2026-01-24T12:00:00Z", true).timeliness, late);
    let unasked = Timeliness::InTime { too_late_for_translation: false };
    assert_eq!(receipt("2026-01-01T12:00:00Z", false).timeliness, unasked);
}

#[test]
fn where_no_date_binds_nothing_is_late() {
    let receipt = Receipt::of(at("2026-03-10T12:00:00Z"), "Europe/Zurich", true, None, None).unwrap();
    assert_eq!((receipt.timeliness, receipt.due), (Timeliness::NoDate, None));
    assert!(Receipt::of(at("2026-03-10T12:00:00Z"), "Atlantis", true, None, None).is_err());
}

#[test]
fn what_is_late_is_held_and_only_a_named_person_lets_it_come_before_the_meeting() {
    let held = State::reserve(at("2026-03-01T08:00:00Z")).receive(receipt("2026-03-12T08:00:00Z", false));
    let held = held.unwrap();
    assert_eq!(held.name(), "held");
    let now = at("2026-03-13T08:00:00Z");
    assert_eq!(held.clone().post(somebody(), now), Err(NotNow { state: "held", wanted: "posted" }));
    let admission = Admission {
        by: somebody(),
        at: now,
        cause: Cause::ExtremeImportance,
        reason: "An outage of the whole region".to_owned(),
    };
    let posted = held.admit(admission.clone()).unwrap().post(somebody(), now).unwrap();
    assert!(posted.is_posted());
    assert_eq!(posted.admission(), Some(&admission));
}

#[test]
fn what_was_held_is_in_time_for_the_next_meeting() {
    let held = State::reserve(at("2026-03-01T08:00:00Z")).receive(receipt("2026-03-12T08:00:00Z", false));
    let held = held.unwrap();
    assert!(held.clone().carry(receipt("2026-03-12T08:00:00Z", false)).is_err());
    assert_eq!(held.carry(receipt("2026-03-09T08:00:00Z", false)).unwrap().name(), "received");
}

#[test]
fn what_is_given_back_counts_by_the_day_on_which_it_comes_again() {
    let state = State::reserve(at("2026-03-01T08:00:00Z")).receive(receipt("2026-03-09T08:00:00Z", false));
    let why = "The source is missing".to_owned();
    let returned = state.unwrap().give_back(somebody(), at("2026-03-10T08:00:00Z"), why).unwrap();
    assert_eq!(returned.clone().receive(receipt("2026-03-10T20:00:00Z", false)).unwrap().name(), "received");
    assert_eq!(returned.receive(receipt("2026-03-11T20:00:00Z", false)).unwrap().name(), "held");
}

#[test]
fn a_reserved_number_that_is_not_used_is_withdrawn_and_what_the_meeting_closed_stays() {
    let now = at("2026-03-12T08:00:00Z");
    let withdrawn = State::reserve(now).withdraw(now).unwrap();
    assert_eq!(withdrawn, State::Withdrawn { at: now, was_posted: false });
    assert!(withdrawn.withdraw(now).is_err());
    let posted = State::reserve(now).receive(receipt("2026-03-09T08:00:00Z", false)).unwrap();
    let posted = posted.post(somebody(), now).unwrap();
    assert!(posted.may_be_revised());
    let closed = posted.present(now).unwrap().close(now, Outcome::Noted).unwrap();
    assert!(!closed.may_be_revised());
    assert!(closed.withdraw(now).is_err());
}

#[test]
fn posting_takes_three_working_days_at_most_and_a_weekend_is_none() {
    let closures = Closures::new([date(2026, 4, 3), date(2026, 4, 6)]);
    // Received on the Thursday before Easter: Tuesday, Wednesday, Thursday.
    let clock = Clock::of(date(2026, 4, 2), date(2026, 4, 7), 3, &closures);
    assert_eq!(clock, Clock { due: date(2026, 4, 9), left: 2, overdue: false });
    assert!(!Clock::of(date(2026, 4, 2), date(2026, 4, 9), 3, &closures).overdue);
    assert!(Clock::of(date(2026, 4, 2), date(2026, 4, 10), 3, &closures).overdue);
    assert_eq!(Clock::of(date(2026, 4, 2), date(2026, 4, 2), 0, &closures).due, date(2026, 4, 2));
}

#[test]
fn a_temporary_document_lies_there_for_a_week_and_what_is_exempt_does_not() {
    let (procedure, meeting) = (procedure(), date(2026, 3, 23));
    let by = |purpose, ended, discussed| match available(&procedure, purpose, meeting, ended, discussed) {
        Available::By { day, .. } => Some(day),
        Available::AnyTime { .. } => None,
    };
    assert_eq!(by(Purpose::Discussion, None, None), Some(date(2026, 3, 16)));
    assert_eq!(by(Purpose::EventReport, Some(date(2026, 3, 2)), None), Some(date(2026, 3, 16)));
    let discussed = Some(date(2026, 3, 27));
    assert_eq!(by(Purpose::EventReport, Some(date(2026, 3, 3)), discussed), Some(date(2026, 3, 25)));
    assert_eq!(by(Purpose::Administrative, None, None), None);
}

#[test]
fn an_associate_contributes_to_its_own_study_group_and_a_chair_writes_temporary_documents() {
    let (procedure, rights, day) = (procedure(), rights(), date(2026, 3, 1));
    let of_20 = Member::new("A company", Category::Associates, None, Some(20)).unwrap();
    let (sg20, sg5) = (Group::StudyGroup(20), Group::StudyGroup(5));
    let contribution = procedure.kind("C").unwrap();
    let may = |source, group| may_submit(contribution, Role::Delegate, false, source, group, &rights, day);
    assert!(may(Some(&of_20), &sg20).is_ok());
    assert!(matches!(may(Some(&of_20), &sg5), Err(MayNot::Member(_))));
    assert_eq!(may(None, &sg20), Err(MayNot::NoMember));
    let td = procedure.kind("TD").unwrap();
    let may = |role, leads| may_submit(td, role, leads, Some(&of_20), &sg20, &rights, day);
    assert!(may(Role::Chair, true).is_ok() && may(Role::Secretariat, false).is_ok());
    assert!(matches!(may(Role::Delegate, false), Err(MayNot::NotALeader { .. })));
}

#[test]
fn series_are_those_of_their_kind() {
    let procedure = procedure();
    let td = procedure.kind("TD").unwrap();
    for (series, has) in
        [("GEN", true), ("WP1", true), ("WP", false), ("WP0", false), ("", false), ("GEN2", false)]
    {
        assert_eq!(td.has_series(series), has, "{series}");
    }
    assert!(procedure.kind("C").unwrap().has_series("") && !procedure.kind("C").unwrap().has_series("GEN"));
}

#[test]
fn documents_are_found_by_whatever_people_write() {
    let (procedure, sg9) = (procedure(), Group::StudyGroup(9));
    let read = |text: &str| {
        let found = cited(text, &sg9, "T25", &procedure.letters());
        found.map(|(number, version)| format!("{number}{version}")).ok()
    };
    for (text, wanted) in [
        ("C 005 Rev.1", "SG9-C5-R1"),
        ("SG12-C5", "SG12-C5"),
        ("TD618/GEN", "SG9-TD618/GEN"),
        ("SG17-TD580", "SG17-TD580"),
        ("SG9-TD163/GEN", "SG9-TD163/GEN"),
        ("TD1061-R1", "SG9-TD1061-R1"),
        ("TD 438 (P)", "SG9-TD438/PLEN"),
        ("TD402R1 (P)", "SG9-TD402/PLEN-R1"),
        ("COM 9 R-2", "SG9-R2"),
        ("TSAG-R1", "TSAG-R1"),
        ("sg20-r5", "SG20-R5"),
        ("C7-Corr2", "SG9-C7-CORR2"),
    ] {
        assert_eq!(read(text).map(|found| found.to_uppercase()), Some(wanted.to_uppercase()), "{text}");
    }
    for nothing in ["", "C", "C0", "Annex 2", "C5-Z9", "TD-", "99999999999C"] {
        assert_eq!(read(nothing), None, "{nothing}");
    }
}

#[test]
fn files_are_called_as_the_grammar_says() {
    let number = |kind: &str, series: &str, number| Number {
        period: "T22".to_owned(),
        group: "TSAG".to_owned(),
        kind: kind.to_owned(),
        series: series.to_owned(),
        number,
    };
    let name = |number: &Number, version, form, language| {
        FileName { number, version, meeting: date(2022, 12, 12), form, language }.written(&procedure())
    };
    assert_eq!(
        name(&number("TD", "GEN", 11), Version::revision(1), Form::Word, Language::En),
        "T22-TSAG-221212-TD-GEN-0011-R1-MSW-E.docx"
    );
    assert_eq!(
        name(&number("C", "", 5), Version::default(), Form::Pdf, Language::Zh),
        "T22-TSAG-221212-C-0005-PDF-C.pdf"
    );
}

#[test]
fn names_that_machines_stumble_over_are_told() {
    let forbidden = procedure().forbidden_signs;
    for name in ["رأي.docx", "文稿 5 (rev).docx", "a_b-c.pdf"] {
        assert_eq!(bad_name(name, &forbidden), None, "{name}");
    }
    assert_eq!(bad_name("50%#.docx", &forbidden), Some(BadName::Signs("%#".to_owned())));
    assert_eq!(bad_name("../../etc/passwd", &forbidden), Some(BadName::Path));
    assert_eq!(bad_name("..", &forbidden), Some(BadName::Empty));
    assert_eq!(bad_name("cod\u{202e}xcod.exe", &forbidden), Some(BadName::Turned));
}

#[test]
fn a_form_and_its_paper_are_compared_by_letters_and_digits() {
    let form = Claim {
        title: "On “energy” of  sensors".to_owned(),
        source: "A company".to_owned(),
        questions: BTreeSet::from(["Q3/20".to_owned()]),
        language: Some(Language::Fr),
        ..Claim::default()
    };
    let paper = Claim {
        title: "On \"Energy\" of sensors".to_owned(),
        source: "B company".to_owned(),
        ..Claim::default()
    };
    let found = differences(&form, &paper);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((found[0].field.as_str(), found[0].paper.as_str()), ("source", "B company"));
}

#[test]
fn a_program_within_stops_a_document_and_a_mark_only_warns() {
    let judge = |name: &str, bytes, found: Vec<Fault>| {
        let form = Claim { summary: "word ".repeat(201), ..Claim::default() };
        verdicts(&procedure(), (name, bytes), &form, Some(&Claim::default()), None, found)
    };
    let warned = judge("a&b.docx", 10, vec![Fault::TrackedChanges, Fault::Highlighting]);
    assert!(warned.lets_pass());
    assert_eq!(warned.faults.len(), 4);
    assert!(!judge("a.docx", 10, vec![Fault::Macros]).lets_pass());
    assert!(!judge("a.docx", 3 << 30, vec![]).lets_pass());
    assert!(!judge("a/b.docx", 10, vec![]).lets_pass());
}

#[derive(Clone, Debug)]
enum Event {
    Receive(bool),
    Admit,
    Carry,
    GiveBack,
    Post,
    Present,
    Close,
    Withdraw,
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let event = prop_oneof![
        any::<bool>().prop_map(Event::Receive),
        Just(Event::Admit),
        Just(Event::Carry),
        Just(Event::GiveBack),
        Just(Event::Post),
        Just(Event::Present),
        Just(Event::Close),
        Just(Event::Withdraw),
    ];
    proptest::collection::vec(event, 0..20)
}

proptest! {
    #[test]
    fn what_is_posted_was_in_time_or_admitted_by_somebody(events in events()) {
        let mut now = at("2026-02-01T00:00:00Z");
        let mut state = State::reserve(now);
        for event in events {
            now = now.saturating_add(1.hour()).unwrap();
            let before = state.clone();
            let next = match event {
                Event::Receive(late) => {
                    let when = if late { "2026-03-12T00:00:00Z" } else { "2026-03-01T00:00:00Z" };
                    state.receive(receipt(when, false))
                }
                Event::Admit => state.admit(Admission {
                    by: somebody(), at: now, cause: Cause::Reconciliation, reason: "said".to_owned(),
                }),
                Event::Carry => state.carry(receipt("2026-03-01T00:00:00Z", false)),
                Event::GiveBack => state.give_back(somebody(), now, "why".to_owned()),
                Event::Post => state.post(somebody(), now),
                Event::Present => state.present(now),
                Event::Close => state.close(now, Outcome::Noted),
                Event::Withdraw => state.withdraw(now),
            };
            state = next.unwrap_or(before);
            if state.is_posted() {
                let late = state.receipt().unwrap().is_late();
                prop_assert_eq!(late, state.admission().is_some());
            }
            let kept: State = serde_json::from_str(&serde_json::to_string(&state).unwrap()).unwrap();
            prop_assert_eq!(&kept, &state);
        }
    }

    #[test]
    fn what_is_written_is_read_again(
        number in 1_u32..100_000, revision in 0_u16..40, ordinal in proptest::option::of((any::<bool>(), 1_u16..9)),
        series in proptest::sample::select(vec![("C", ""), ("TD", "GEN"), ("TD", "WP2"), ("R", ""), ("LS", "")]),
    ) {
        let addition = ordinal.map(|(corr, ordinal)| {
            (if corr { Addition::Corrigendum } else { Addition::Addendum }, ordinal)
        });
        let version = Version { addition, revision };
        prop_assert_eq!(version.to_string().parse::<Version>(), Ok(version));
        let written = Number {
            period: "T25".to_owned(), group: "SG13".to_owned(),
            kind: series.0.to_owned(), series: series.1.to_owned(), number,
        };
        let procedure = procedure();
        let read = cited(&format!("{written}{version}"), &Group::StudyGroup(2), "T25", &procedure.letters());
        prop_assert_eq!(read, Ok((written, version)));
    }

    #[test]
    fn nothing_that_people_write_stops_the_reader(text in "\\PC{0,40}") {
        let _ = cited(&text, &Group::StudyGroup(2), "T25", &procedure().letters());
        let _ = bad_name(&text, "#%");
        let _ = text.parse::<Version>();
    }

    #[test]
    fn who_reads_is_said_by_tags_and_whoever_is_no_one_reads_what_is_public(
        access in proptest::sample::select(Access::ALL.to_vec()), member: bool, in_group: bool, named: bool,
        author: bool, signed_in: bool, secretariat: bool,
    ) {
        let tags = access.tags("SG20", "author@example.org", &["named@example.org".to_owned()]);
        let account = if author { "author@example.org" } else if named { "named@example.org" } else { "x@example.org" };
        let reader = ReadsAs {
            account: signed_in.then(|| account.to_owned()),
            secretariat, member,
            groups: in_group.then(|| "SG20".to_owned()).into_iter().collect(),
        };
        let may = match access {
            Access::Public => true,
            Access::Members => signed_in && (member || secretariat || author),
            Access::Group => signed_in && (in_group || secretariat || author),
            Access::Restricted => signed_in && (named || secretariat || author),
        };
        prop_assert_eq!(reader.reads(&tags), may);
        prop_assert_eq!(ReadsAs::anybody().reads(&tags), access == Access::Public);
    }

    #[test]
    fn the_posting_clock_never_leaves_less_than_the_working_days(
        days in 0_i32..400, weekend in 0_u16..9, closed in proptest::collection::btree_set(0_i32..420, 0..20),
    ) {
        let first = date(2026, 1, 1);
        let closures = Closures::new(closed.into_iter().map(|day| first.saturating_add(day.days())));
        let received = first.saturating_add(days.days());
        let clock = Clock::of(received, received, weekend, &closures);
        let between = received.series(1.day()).skip(1).take_while(|day| *day <= clock.due);
        let working = between.filter(|day| closures.is_working_day(*day)).count();
        prop_assert_eq!(working, usize::from(weekend));
        prop_assert_eq!(clock.left, weekend);
    }
}
