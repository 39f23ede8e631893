//! The changes that the facts of a corrigendum amount to.

use rules::notices::{Change, Field, Kind, Record, Status, Verb};

/// The record with its changes; `days` and `deadlines` say whether those are confirmed.
pub(super) fn stated(mut record: Record, days: bool, deadlines: bool) -> Record {
    if record.kind != Some(Kind::Corrigendum) {
        return record;
    }
    let meeting = &record.meeting;
    let verb = |confirms: bool| if confirms { Verb::Confirm } else { Verb::Set };
    let mut all = vec![
        (Verb::Set, Field::MeetingMode, meeting.mode.map(|mode| mode.name().to_owned())),
        (verb(days), Field::MeetingStarts, meeting.starts.map(|day| day.to_string())),
        (verb(days), Field::MeetingEnds, meeting.ends.map(|day| day.to_string())),
        (Verb::Set, Field::MeetingPlace, meeting.place.clone()),
        (Verb::Set, Field::MeetingOpensAt, meeting.opens_at.map(|time| time.to_string())),
    ];
    for (at, deadline) in record.deadlines.iter().enumerate() {
        let due = deadline.due.map(|due| due.to_string());
        all.push((verb(deadlines && at % 2 == 0), Field::Deadline(deadline.action), due));
    }
    let mut changes: Vec<Change> = all
        .into_iter()
        .filter(|(_, _, value)| value.is_some())
        .map(|(verb, field, value)| Change { verb, field: field.to_string(), value })
        .collect();
    for (name, service) in record.services.all() {
        if service.as_ref().is_some_and(|service| service.status == Status::Cancelled) {
            changes.push(Change { verb: Verb::Cancel, field: format!("services.{name}"), value: None });
        }
    }
    for event in &record.events {
        let aspects = [
            ("starts", event.starts.map(|day| day.to_string())),
            ("ends", event.ends.map(|day| day.to_string())),
            ("starts_at", event.starts_at.map(|time| time.to_string())),
            ("ends_at", event.ends_at.map(|time| time.to_string())),
            ("time_zone", event.time_zone.clone()),
        ];
        for (aspect, value) in aspects.into_iter().filter(|(_, value)| value.is_some()) {
            changes.push(Change { verb: Verb::Set, field: format!("events.{}.{aspect}", event.name), value });
        }
    }
    record.changes = changes;
    record
}
