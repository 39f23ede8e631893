//! The records of a meeting's notices in one language: facts from its file, days around the present, dates from the rules.

use jiff::{Span, civil::Date};
use rules::{
    calendar::Closures,
    deadlines::propose,
    language::Language,
    notices::{
        Action, AgendaItem, Change, Circular, Contacts, Deadline, Event, Half, Kind, Person, Process, Record,
        Reference, Series, Service, Services, Status, Text, TimePlanEntry, Verb,
    },
    profile::Profiles,
};

use crate::{
    Hindrance,
    meeting::{self, CorrigendumFacts, EventFacts, Facts, Meeting, SixWords},
};

fn later(day: Date, days: i32) -> Date {
    day.saturating_add(Span::new().days(days))
}

/// The first day: its own, or so many weeks from the present one; a week later as long as a holiday falls into the meeting.
pub(crate) fn first_day(facts: &Facts, today: Date, closures: &Closures) -> Date {
    const WEEK: i32 = 7;
    if let Some(starts) = facts.starts {
        return starts;
    }
    let monday = later(today, 1 - i32::from(today.weekday().to_monday_one_offset()));
    let wished = later(monday, facts.weeks_ahead * WEEK + i32::from(facts.weekday) - 1);
    let is_free = |first: &Date| {
        let days = (0..=facts.last_day).map(|day| later(*first, day));
        days.filter(|day| day.weekday().to_monday_one_offset() < 6).all(|day| closures.is_working_day(day))
    };
    let weeks = (0..6).map(|week| later(wished, week * WEEK));
    if facts.weeks_ahead > 0 { weeks.clone().find(is_free).unwrap_or(wished) } else { wished }
}

/// The letter, and the corrigendum where there is one.
pub(crate) fn of(
    meeting: &Meeting,
    first: Date,
    profiles: &Profiles,
    language: Language,
) -> Result<Vec<Record>, Hindrance> {
    let facts = &meeting.facts;
    let letter = letter(facts, first, profiles, language)?;
    let corrigendum = match &facts.corrigendum {
        Some(correction) => Some(corrigendum(facts, correction, &letter, language)?),
        None => None,
    };
    Ok([Some(letter), corrigendum].into_iter().flatten().collect())
}

fn letter(facts: &Facts, first: Date, profiles: &Profiles, language: Language) -> Result<Record, Hindrance> {
    let issued = later(first, -facts.issued_days_before);
    let words = meeting::events()?;
    let events = facts.events.iter().map(|event| event_record(event, first, &words.event, language));
    let agenda = meeting::agenda()?.item.into_iter().map(|item| AgendaItem {
        title: said(&item.title, language),
        number: item.number,
        documents: Vec::new(),
    });
    Ok(Record {
        kind: Some(Kind::Letter),
        language: Some(language),
        reference: reference(facts),
        issued: Some(issued),
        group: Some(facts.group.clone()),
        meeting: rules::notices::Meeting {
            starts: Some(first),
            ends: Some(later(first, facts.last_day)),
            opens_at: Some(facts.opens_at),
            registration_opens_at: facts.registration_opens_at,
            place: Some(facts.place.clone()),
            country: Some(facts.country.clone()),
            time_zone: None,
            mode: Some(facts.mode),
        },
        deadlines: deadlines(facts, first, issued, profiles),
        events: events.collect(),
        circulars: facts
            .circular
            .iter()
            .map(|circular| Circular {
                number: circular.number,
                issued: Some(later(first, -circular.days_before)),
            })
            .collect(),
        texts: facts
            .texts
            .iter()
            .map(|(number, alias)| Text {
                number: number.clone(),
                alias: Some(alias.clone()),
                process: Some(Process::Tap),
            })
            .collect(),
        agenda: agenda.collect(),
        time_plan: time_plan(facts, first, &words.plan, language),
        services: services(facts),
        people: vec![Person { role: "chair".to_owned(), name: facts.chair.clone(), country: None }],
        contacts: contacts(facts),
        ..Record::default()
    })
}

fn reference(facts: &Facts) -> Reference {
    Reference {
        series: Some(Series::CollectiveLetter),
        number: Some(facts.number),
        group: Some(facts.group.clone()),
        ..Reference::default()
    }
}

/// What the rules propose, but for the dates that the file says are printed otherwise.
fn deadlines(facts: &Facts, first: Date, issued: Date, profiles: &Profiles) -> Vec<Deadline> {
    let proposed = profiles.in_force(issued).map(|profile| propose(profiles, profile, first));
    let due = |action: &Action| {
        let expected = proposed.as_ref()?.iter().find(|argument| argument.action == *action)?.expected;
        let off = facts.off_rule.get(action).copied().unwrap_or_default();
        let years = i32::from(facts.a_year_early.contains(action));
        Some(later(expected, off).saturating_sub(Span::new().years(years)))
    };
    facts
        .due
        .iter()
        .map(|action| Deadline {
            action: *action,
            due: due(action),
            time: None,
            time_zone: None,
            expected: None,
            rule: None,
            text: String::new(),
        })
        .collect()
}

fn event_record(
    event: &EventFacts,
    first: Date,
    words: &std::collections::BTreeMap<String, SixWords>,
    language: Language,
) -> Event {
    let day = later(first, event.day);
    Event {
        name: words.get(&event.name).map(|words| said(words, language)).unwrap_or_default(),
        starts: Some(day),
        ends: Some(day),
        starts_at: Some(event.starts_at),
        ends_at: Some(event.ends_at),
        time_zone: Some(event.time_zone.clone()),
        registration: Some(event.registration),
    }
}

/// Half days from the first day on, over weekends.
fn time_plan(
    facts: &Facts,
    first: Date,
    words: &std::collections::BTreeMap<String, SixWords>,
    language: Language,
) -> Vec<TimePlanEntry> {
    let working = (0..=facts.last_day)
        .map(|day| later(first, day))
        .filter(|day| day.weekday().to_monday_one_offset() < 6);
    let halves = working.flat_map(|day| [(day, Half::Morning), (day, Half::Afternoon)]);
    halves
        .zip(&facts.time_plan)
        .filter_map(|((date, half), name)| {
            Some(TimePlanEntry { date, half, what: said(words.get(name)?, language) })
        })
        .collect()
}

fn services(facts: &Facts) -> Services {
    let mut services = Services::default();
    let granted = facts.granted.iter().map(|name| (name, Status::Granted));
    let on_request = facts.on_request.iter().map(|name| (name, Status::OnRequest));
    for (name, status) in granted.chain(on_request) {
        if let Some(service) = services.get_mut(name) {
            *service = Some(Service { status, text: String::new() });
        }
    }
    services
}

fn contacts(facts: &Facts) -> Contacts {
    let group = facts.group.to_lowercase();
    Contacts {
        email: Some(format!("{group}@example.org")),
        phone: Some("+41 22 555 01 23".to_owned()),
        fax: None,
        web: Some(format!("https://example.org/{group}")),
    }
}

fn corrigendum(
    facts: &Facts,
    correction: &CorrigendumFacts,
    letter: &Record,
    language: Language,
) -> Result<Record, Hindrance> {
    let words = meeting::events()?;
    let first = letter.meeting.starts.unwrap_or_default();
    let change = |verb, field: String, value: Option<String>| Change { verb, field, value };
    let mut changes = vec![
        change(Verb::Set, "meeting.mode".to_owned(), Some(correction.to_mode.name().to_owned())),
        change(Verb::Confirm, "meeting.starts".to_owned(), letter.meeting.starts.map(|day| day.to_string())),
        change(Verb::Confirm, "meeting.ends".to_owned(), letter.meeting.ends.map(|day| day.to_string())),
    ];
    changes.extend(
        correction.cancelled.iter().map(|name| change(Verb::Cancel, format!("services.{name}"), None)),
    );
    let moved = &correction.event_moved;
    if let Some(event) = words.event.get(&moved.name) {
        let name = said(event, language);
        let day = later(first, moved.to_day).to_string();
        changes.push(change(Verb::Set, format!("events.{name}.starts"), Some(day.clone())));
        changes.push(change(Verb::Set, format!("events.{name}.ends"), Some(day)));
    }
    Ok(Record {
        kind: Some(Kind::Corrigendum),
        language: Some(language),
        reference: Reference {
            corrects: Some(rules::notices::NoticeName {
                series: Series::CollectiveLetter,
                number: facts.number,
                group: Some(facts.group.clone()),
            }),
            ordinal: Some(1),
            ..reference(facts)
        },
        issued: Some(later(first, -correction.issued_days_before)),
        group: letter.group.clone(),
        contacts: letter.contacts.clone(),
        changes,
        ..Record::default()
    })
}

fn said(words: &SixWords, language: Language) -> String {
    words.get(language.code()).cloned().unwrap_or_default()
}
