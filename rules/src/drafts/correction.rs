//! The corrigendum that writes itself from what was changed.

use jiff::civil::Date;

use crate::notices::{
    Difference, Event, Field, Kind, Meeting, NoticeName, Record, Reference, Services, Verb, difference,
};

/// The letter that is to be corrected, as it binds today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// What it is called.
    pub letter: NoticeName,
    /// The letter with all its corrigenda.
    pub effective: Record,
}

/// The record of the corrigendum that makes `wanted` out of the effective letter: only the facts that it changes or
/// confirms, so that it prints nothing else.
pub fn corrigendum(correction: &Correction, wanted: &Record, on: Date) -> (Record, Difference) {
    let difference = difference(&correction.effective, wanted, on);
    let mut record = Record {
        kind: Some(Kind::Corrigendum),
        group: correction.effective.group.clone(),
        reference: reference(&correction.letter),
        meeting: Meeting::default(),
        services: Services::default(),
        people: correction
            .effective
            .people
            .iter()
            .filter(|person| person.role == "director")
            .cloned()
            .collect(),
        changes: difference.changes.clone(),
        ..Record::default()
    };
    for change in &difference.changes {
        if let Ok(field) = change.field.parse() {
            state(&mut record, wanted, &field, change.verb);
        }
    }
    (record, difference)
}

/// The reference of what corrects or completes a letter, before it has an ordinal.
pub(super) fn reference(letter: &NoticeName) -> Reference {
    Reference {
        series: Some(letter.series),
        number: Some(letter.number),
        group: letter.group.clone(),
        ordinal: None,
        corrects: Some(letter.clone()),
    }
}

fn state(record: &mut Record, wanted: &Record, field: &Field, verb: Verb) {
    let (meeting, theirs) = (&mut record.meeting, &wanted.meeting);
    match field {
        Field::MeetingStarts => meeting.starts = theirs.starts,
        Field::MeetingEnds => meeting.ends = theirs.ends,
        Field::MeetingOpensAt => meeting.opens_at = theirs.opens_at,
        // A city is printed with its country.
        Field::MeetingPlace | Field::MeetingCountry => {
            meeting.place.clone_from(&theirs.place);
            meeting.country.clone_from(&theirs.country);
        }
        Field::MeetingTimeZone => meeting.time_zone.clone_from(&theirs.time_zone),
        Field::MeetingMode => meeting.mode = theirs.mode,
        Field::Deadline(action) => {
            let line = wanted.deadlines.iter().find(|line| line.action == *action && verb != Verb::Cancel);
            record.deadlines.extend(line.cloned());
        }
        Field::Service(name) => {
            if let (Some(place), Some(service)) = (record.services.get_mut(name), wanted.services.get(name)) {
                *place = Some(service.clone());
            }
        }
        Field::Event { name, .. } => {
            let whole = wanted.events.iter().find(|event| event.name == *name);
            if let Some(event) = whole.filter(|_| !record.events.iter().any(|event| event.name == *name)) {
                record.events.push(Event { name: name.clone(), ..Event::default() });
                stated_aspects(record, event);
            }
        }
    }
}

/// Only those aspects of an event that a change names.
fn stated_aspects(record: &mut Record, wanted: &Event) {
    let names = |aspect: &str| {
        let path = format!("events.{}.{aspect}", wanted.name);
        record.changes.iter().any(|change| change.field == path)
    };
    let event = Event {
        name: wanted.name.clone(),
        starts: wanted.starts.filter(|_| names("starts")),
        ends: wanted.ends.filter(|_| names("ends")),
        starts_at: wanted.starts_at.filter(|_| names("starts_at")),
        ends_at: wanted.ends_at.filter(|_| names("ends_at")),
        time_zone: wanted.time_zone.clone().filter(|_| names("time_zone")),
        registration: wanted.registration.filter(|_| names("registration")),
    };
    if let Some(last) = record.events.last_mut() {
        *last = event;
    }
}
