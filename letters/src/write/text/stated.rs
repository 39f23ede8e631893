//! What a notice states: its facts, and those that only its changes name.

use std::borrow::Cow;

use rules::notices::{Action, Change, Deadline, Event, Field, Kind, Mode, Record, Service, Status, Verb};

/// The record with every fact in its own field. A corrigendum may hold a fact as a change alone.
pub(super) fn of(record: &Record) -> Cow<'_, Record> {
    if record.kind != Some(Kind::Corrigendum) {
        return Cow::Borrowed(record);
    }
    let mut stated = record.clone();
    for change in &record.changes {
        state(&mut stated, change);
    }
    Cow::Owned(stated)
}

fn state(stated: &mut Record, change: &Change) {
    let Ok(field) = change.field.parse::<Field>() else { return };
    if change.verb == Verb::Cancel {
        if let Field::Service(name) = field
            && let Some(service) = stated.services.get_mut(&name)
        {
            *service = Some(Service { status: Status::Cancelled, text: String::new() });
        }
        return;
    }
    let Some(value) = change.value.as_deref() else { return };
    let meeting = &mut stated.meeting;
    match field {
        Field::MeetingStarts => meeting.starts = meeting.starts.or(value.parse().ok()),
        Field::MeetingEnds => meeting.ends = meeting.ends.or(value.parse().ok()),
        Field::MeetingOpensAt => meeting.opens_at = meeting.opens_at.or(value.parse().ok()),
        Field::MeetingPlace => {
            meeting.place.get_or_insert_with(|| value.to_owned());
        }
        Field::MeetingCountry => {
            meeting.country.get_or_insert_with(|| value.to_owned());
        }
        Field::MeetingTimeZone => {
            meeting.time_zone.get_or_insert_with(|| value.to_owned());
        }
        Field::MeetingMode => meeting.mode = meeting.mode.or_else(|| Mode::from_name(value)),
        Field::Deadline(action) => deadline(stated, action, value),
        Field::Service(name) => service(stated, &name, value),
        Field::Event { name, aspect } => event(stated, &name, aspect.as_deref(), value),
    }
}

fn deadline(stated: &mut Record, action: Action, value: &str) {
    if stated.deadlines.iter().any(|deadline| deadline.action == action) {
        return;
    }
    stated.deadlines.push(Deadline {
        action,
        due: value.parse().ok(),
        time: None,
        time_zone: None,
        expected: None,
        rule: None,
        text: String::new(),
    });
}

fn service(stated: &mut Record, name: &str, value: &str) {
    if let (Some(service @ None), Some(status)) = (stated.services.get_mut(name), Status::from_name(value)) {
        *service = Some(Service { status, text: String::new() });
    }
}

fn event(stated: &mut Record, name: &str, aspect: Option<&str>, value: &str) {
    let at = stated.events.iter().position(|event| event.name == name).unwrap_or_else(|| {
        stated.events.push(Event { name: name.to_owned(), ..Event::default() });
        stated.events.len() - 1
    });
    let event = &mut stated.events[at];
    match aspect {
        Some("starts") => event.starts = event.starts.or(value.parse().ok()),
        Some("ends") => event.ends = event.ends.or(value.parse().ok()),
        Some("starts_at") => event.starts_at = event.starts_at.or(value.parse().ok()),
        Some("ends_at") => event.ends_at = event.ends_at.or(value.parse().ok()),
        Some("time_zone") => {
            event.time_zone.get_or_insert_with(|| value.to_owned());
        }
        Some("registration") => event.registration = event.registration.or(value.parse().ok()),
        _ => {}
    }
}
