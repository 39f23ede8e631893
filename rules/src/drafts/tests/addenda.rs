//! An addendum adds what the letter does not say, and changes nothing that it says.

use jiff::civil::date;
use proptest::{collection::vec, prelude::*, sample::select};

use super::{TODAY, check, draft, kept};
use crate::{
    calendar::ClockTime,
    drafts::{Correction, Draft, Ready, Wanting, addendum},
    notices::{
        AgendaItem, Event, Kind, Mode, NoticeName, Process, Record, Series, Service, Status, Text, Verb, fold,
    },
};

fn item(number: &str) -> AgendaItem {
    AgendaItem { number: number.to_owned(), title: format!("Item {number}"), documents: Vec::new() }
}

fn text(number: &str) -> Text {
    Text { number: number.to_owned(), alias: None, process: Some(Process::Tap) }
}

fn event(name: &str) -> Event {
    let day = Some(date(2026, 9, 8));
    Event { name: name.to_owned(), starts: day, ends: day, ..Event::default() }
}

fn correction() -> Correction {
    let mut effective = check(&draft()).unwrap().issue(4, TODAY);
    effective.agenda = ["1", "2", "2.1", "10"].map(item).to_vec();
    effective.events = vec![event("Forum A")];
    effective.texts = vec![text("Y.1")];
    let letter = NoticeName { series: Series::CollectiveLetter, number: 4, group: Some("SG20".to_owned()) };
    Correction { letter, effective }
}

/// The letter as it is wanted, by an addendum.
fn wanted(correction: &Correction) -> Record {
    Record { kind: Some(Kind::Addendum), ..correction.effective.clone() }
}

fn ready(correction: &Correction, record: &Record) -> Result<Ready, Vec<Wanting>> {
    let draft = Draft { record: record.clone(), ..Draft::default() };
    Ready::check(&draft, Some(correction), &kept(), date(2026, 6, 1)).map_err(|not_ready| not_ready.0)
}

#[test]
fn an_addendum_prints_what_is_new_under_the_days_of_the_meeting() {
    let correction = correction();
    let mut wanted = wanted(&correction);
    wanted.agenda.insert(3, item("2.2"));
    wanted.events.push(event("Forum B"));
    wanted.texts.push(text("Y.2"));
    let issued = ready(&correction, &wanted).unwrap().issue(1, date(2026, 6, 1));
    assert_eq!(issued.kind, Some(Kind::Addendum));
    assert_eq!(
        (issued.reference.ordinal, issued.reference.corrects.as_ref()),
        (Some(1), Some(&correction.letter))
    );
    assert_eq!(issued.meeting.starts, correction.effective.meeting.starts);
    assert_eq!((&issued.agenda, &issued.texts), (&vec![item("2.2")], &vec![text("Y.2")]));
    assert_eq!((&issued.events, issued.changes.len()), (&vec![event("Forum B")], 0));
    assert!(issued.deadlines.is_empty() && issued.people.is_empty(), "what stays is not printed");
    let folded = fold(&correction.effective, [&issued]);
    assert_eq!(Record { kind: wanted.kind, ..folded.record }, wanted);
    assert!(folded.history.iter().all(|step| (step.by, step.verb) == (Kind::Addendum, Verb::Set)));
}

type Deed = fn(&mut Record);

#[test]
fn what_the_letter_says_already_no_addendum_says_otherwise() {
    let correction = correction();
    let deeds: [(&str, Deed); 7] = [
        ("meeting.ends", |record| record.meeting.ends = Some(date(2026, 9, 19))),
        ("meeting.place", |record| record.meeting.place = Some("Arusha".to_owned())),
        ("deadlines.contribution", |record| {
            record.deadlines.retain(|line| line.action.name() != "contribution");
        }),
        ("events.Forum A", |record| record.events.retain(|event| event.name != "Forum A")),
        ("agenda", |record| record.agenda[0].title = "Another".to_owned()),
        ("texts", |record| record.texts.clear()),
        ("group", |record| record.group = Some("SG11".to_owned())),
    ];
    for (field, deed) in deeds {
        let mut wanted = wanted(&correction);
        wanted.events.push(event("Forum B"));
        deed(&mut wanted);
        let wanting = ready(&correction, &wanted).unwrap_err();
        assert_eq!(wanting, [Wanting::OnlyAdds(field.to_owned())]);
    }
    assert_eq!(ready(&correction, &wanted(&correction)).unwrap_err(), [Wanting::Change]);
}

#[test]
fn a_corrigendum_of_the_same_day_may_cancel_what_an_addendum_added() {
    let correction = correction();
    let on = date(2026, 6, 1);
    let mut more = wanted(&correction);
    more.events.push(event("Forum B"));
    let addendum = ready(&correction, &more).unwrap().issue(1, on);
    let effective = fold(&correction.effective, [&addendum]).record;
    let later = Correction { effective: effective.clone(), ..correction.clone() };
    let corrigendum = ready(&later, &correction.effective).unwrap().issue(1, on);
    assert_eq!(corrigendum.kind, Some(Kind::Corrigendum));
    let folded = fold(&correction.effective, [&corrigendum, &addendum]);
    assert_eq!((folded.record, folded.findings), (correction.effective.clone(), Vec::new()));
    assert_eq!(
        fold(&correction.effective, [&addendum, &addendum]).record,
        effective,
        "once added, it is there"
    );
}

prop_compose! {
    /// What a secretary may add.
    fn additions()(
        numbers in vec(select(vec!["2.2", "2.3", "3", "3.1", "4", "11"]), 0..4),
        events in vec(select(vec!["Forum B", "Workshop", "JCA"]), 0..3),
        texts in vec(select(vec!["Y.2", "Q.3"]), 0..2),
        opens in proptest::option::of(0_u16..23),
        mode in proptest::option::of(select(vec![Mode::Hybrid, Mode::InPerson])),
        lockers: bool,
    ) -> Record {
        let mut record = Record {
            agenda: numbers.into_iter().map(item).collect(),
            events: events.into_iter().map(event).collect(),
            texts: texts.into_iter().map(text).collect(),
            ..Record::default()
        };
        record.meeting.opens_at = opens.and_then(|hour| ClockTime::new(hour, 30));
        record.meeting.mode = mode;
        let granted = Service { status: Status::Granted, text: String::new() };
        record.services.lockers = lockers.then_some(granted);
        record
    }
}

proptest! {
    #[test]
    fn an_addendum_folded_gives_exactly_what_was_wanted(added in additions()) {
        let correction = correction();
        let mut wanted = wanted(&correction);
        for new in added.agenda {
            if !wanted.agenda.contains(&new) {
                let path = |item: &AgendaItem| -> Vec<u32> {
                    item.number.split('.').map(|part| part.parse().unwrap()).collect()
                };
                let place = wanted.agenda.iter().position(|item| path(item) > path(&new));
                wanted.agenda.insert(place.unwrap_or(wanted.agenda.len()), new);
            }
        }
        for new in added.events {
            if !wanted.events.contains(&new) {
                wanted.events.push(new);
            }
        }
        for new in added.texts {
            if !wanted.texts.contains(&new) {
                wanted.texts.push(new);
            }
        }
        wanted.meeting.opens_at = added.meeting.opens_at;
        wanted.meeting.mode = added.meeting.mode;
        wanted.services.lockers = added.services.lockers;
        let (record, otherwise) = addendum(&correction, &wanted);
        prop_assert_eq!(otherwise, Vec::<String>::new());
        let folded = fold(&correction.effective, [&record]).record;
        prop_assert_eq!(Record { kind: wanted.kind, ..folded.clone() }, wanted);
        prop_assert_eq!(fold(&folded, [&record]).record, folded);
    }
}
