//! The calendar of notices: each meeting, its events and its deadlines, in the words of one language.

use frame::words::say;
use jiff::Timestamp;
use letters::write::{Calendar, Entry, When, ics};
use rules::{
    calendar::{ClockTime, opening_instant},
    language::Language,
    notices::{Deadline, Event, Record},
};

/// One calendar of several notices. What has no date has no entry.
pub fn calendar(records: &[&Record], language: Language) -> String {
    let groups: Vec<String> = records.iter().map(|record| group(record)).collect();
    let issued = records.iter().filter_map(|record| record.issued).max();
    let stamp =
        issued.and_then(|issued| opening_instant(issued, None, "UTC").ok()).unwrap_or(Timestamp::UNIX_EPOCH);
    let entries = records.iter().flat_map(|record| entries(record, language)).collect();
    ics(&Calendar { name: groups.join(", "), stamp, entries })
}

fn group(record: &Record) -> String {
    record.group.clone().unwrap_or_default()
}

/// What makes the entries of one notice its own: its group and number.
fn uid(record: &Record, part: &str) -> String {
    let number = record.reference.number.map(|number| number.to_string()).unwrap_or_default();
    let issued = record.issued.map(|issued| issued.to_string()).unwrap_or_default();
    format!("{}-{number}-{issued}-{part}@plenary", group(record))
}

fn entries(record: &Record, language: Language) -> Vec<Entry> {
    let group = group(record);
    let place: Vec<&str> =
        [record.meeting.place.as_deref(), record.meeting.country.as_deref()].into_iter().flatten().collect();
    let mut entries = Vec::new();
    if let Some(first) = record.meeting.starts {
        entries.push(Entry {
            uid: uid(record, "meeting"),
            summary: say(language, "notices-calendar-meeting", &[("group", &group)]),
            description: record.subject.clone().unwrap_or_default(),
            location: place.join(", "),
            when: When::Days { first, last: record.meeting.ends.unwrap_or(first) },
        });
    }
    entries.extend(
        record.events.iter().enumerate().filter_map(|(place, event)| event_entry(record, place, event)),
    );
    entries.extend(record.deadlines.iter().filter_map(|deadline| deadline_entry(record, deadline, language)));
    entries
}

fn event_entry(record: &Record, place: usize, event: &Event) -> Option<Entry> {
    let first = event.starts?;
    let last = event.ends.unwrap_or(first);
    let at = |date: jiff::civil::Date, time: ClockTime| {
        let (hour, minute) = (i8::try_from(time.hour()).ok()?, i8::try_from(time.minute()).ok()?);
        Some(date.to_datetime(jiff::civil::Time::new(hour, minute, 0, 0).ok()?))
    };
    let when = match event.starts_at.and_then(|time| at(first, time)) {
        Some(starts) => When::Span {
            starts,
            ends: event.ends_at.and_then(|time| at(last, time)),
            zone: event.time_zone.clone(),
        },
        None => When::Days { first, last },
    };
    Some(Entry {
        uid: uid(record, &format!("event-{place}")),
        summary: event.name.clone(),
        description: String::new(),
        location: String::new(),
        when,
    })
}

/// A deadline is its day; where the letter prints a time, it stands in the words, so that no calendar moves the day into another zone.
fn deadline_entry(record: &Record, deadline: &Deadline, language: Language) -> Option<Entry> {
    let due = deadline.due?;
    let action =
        say(language, &format!("deadlines-action-{}", deadline.action.name().replace('_', "-")), &[]);
    let words = say(language, "notices-calendar-deadline", &[("group", &group(record)), ("action", &action)]);
    let time = deadline.time.map(|time| format!(" ({time})")).unwrap_or_default();
    let zone = deadline.time_zone.as_deref().map(|zone| format!(" {zone}")).unwrap_or_default();
    Some(Entry {
        uid: uid(record, deadline.action.name()),
        summary: format!("{words}{}", time.replace(')', &format!("{zone})"))),
        description: deadline.text.clone(),
        location: String::new(),
        when: When::Days { first: due, last: due },
    })
}
