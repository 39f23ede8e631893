//! What a corrigendum does: set, cancel, confirm.

use rules::{
    calendar::ClockTime,
    notices::{Action, Change, Field, Kind, Record, Status, Verb},
};

use super::{View, deadlines, events, moves, times, view::sentences};

/// The changes that the facts of a corrigendum amount to. What its text calls unchanged is confirmed; the rest of what it prints is set.
pub(super) fn read(view: &View<'_>, record: &Record) -> Vec<Change> {
    if record.kind != Some(Kind::Corrigendum) {
        return Vec::new();
    }
    let mut changes = of_meeting(view, record);
    let mut push =
        |verb: Verb, field: Field, value: Option<String>| changes.push(change(verb, &field, value));
    for deadline in &record.deadlines {
        if let (Some(due), true) = (deadline.due, deadline.action != Action::Other) {
            let verb =
                if view.lexicon.plan.unchanged.is_match(&deadline.text) { Verb::Confirm } else { Verb::Set };
            push(verb, Field::Deadline(deadline.action), Some(due.to_string()));
        }
    }
    for (name, service) in record.services.all() {
        let Some(service) = service else { continue };
        let field = Field::Service(name.to_owned());
        let status = || Some(service.status.name().to_owned());
        if service.status == Status::Cancelled {
            push(Verb::Cancel, field, None);
        } else if view.lexicon.deadlines.limit.is_match(&service.text) {
            // What is said of the date until which one asks is said of the deadline.
        } else if view.lexicon.plan.unchanged.is_match(&service.text) {
            push(Verb::Confirm, field, status());
        } else if view.lexicon.moves.moved.is_match(&service.text) {
            push(Verb::Set, field, status());
        }
    }
    for event in &record.events {
        let time = |time: Option<ClockTime>| time.map(|time| time.to_string());
        let aspects = [
            ("starts", event.starts.map(|date| date.to_string())),
            ("ends", event.ends.map(|date| date.to_string())),
            ("starts_at", time(event.starts_at)),
            ("ends_at", time(event.ends_at)),
            ("time_zone", event.time_zone.clone()),
        ];
        for (aspect, value) in aspects.into_iter().filter(|(_, value)| value.is_some()) {
            push(
                Verb::Set,
                Field::Event { name: event.name.clone(), aspect: Some(aspect.to_owned()) },
                value,
            );
        }
    }
    for name in events::cancelled(view) {
        push(Verb::Cancel, Field::Event { name, aspect: None }, None);
    }
    changes
}

fn change(verb: Verb, field: &Field, value: Option<String>) -> Change {
    Change { verb, field: field.to_string(), value }
}

/// Mode, days, place and opening.
fn of_meeting(view: &View<'_>, record: &Record) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut push = |verb: Verb, field: Field, value: String| changes.push(change(verb, &field, Some(value)));
    let meeting = &record.meeting;
    if let Some(mode) = meeting.mode {
        let words = &view.lexicon.meeting;
        let stays = stays(view, |sentence| {
            [&words.hybrid, &words.r#virtual, &words.in_person].iter().any(|word| word.is_match(sentence))
        });
        push(if stays { Verb::Confirm } else { Verb::Set }, Field::MeetingMode, mode.name().to_owned());
    }
    let days_verb = days_verb(view, record);
    for (field, date) in [(Field::MeetingStarts, meeting.starts), (Field::MeetingEnds, meeting.ends)] {
        if let (Some(date), Some(days_verb)) = (date, days_verb) {
            push(days_verb, field, date.to_string());
        }
    }
    if let Some(place) = &meeting.place {
        let stays = stays(view, |sentence| view.lexicon.moves.venue.is_match(sentence));
        push(if stays { Verb::Confirm } else { Verb::Set }, Field::MeetingPlace, place.clone());
    }
    if let Some(time) = meeting.opens_at {
        let stays = stays(view, |sentence| {
            view.lexicon.meeting.opens.is_match(sentence) && !times::scan(sentence, view.language).is_empty()
        });
        push(if stays { Verb::Confirm } else { Verb::Set }, Field::MeetingOpensAt, time.to_string());
    }
    changes
}

/// Whether a sentence about something says that it stays.
fn stays(view: &View<'_>, about: impl Fn(&str) -> bool) -> bool {
    let unchanged = &view.lexicon.plan.unchanged;
    view.body_paragraphs()
        .flat_map(|paragraph| sentences(&paragraph.text))
        .any(|sentence| unchanged.is_match(sentence) && about(sentence))
}

/// What is said of the meeting's days: that they stay, that they are these, or nothing, where they only name the meeting that
/// was planned.
fn days_verb(view: &View<'_>, record: &Record) -> Option<Verb> {
    let unchanged = &view.lexicon.plan.unchanged;
    let mut only_planned = true;
    for paragraph in view.body_paragraphs() {
        for sentence in sentences(&paragraph.text) {
            let days: Vec<_> = moves::dated(view, sentence)
                .into_iter()
                .filter(|dated| {
                    Some(dated.date.starts) == record.meeting.starts
                        && Some(dated.date.last()) == record.meeting.ends
                })
                .collect();
            let stay = unchanged.is_match(sentence);
            let of_a_deadline = view.lexicon.deadlines.limit.is_match(sentence)
                || deadlines::action_of(&view.lexicon.actions, sentence).is_some();
            let dates = view.lexicon.moves.dates.is_match(sentence) && !of_a_deadline;
            if stay && (dates || !days.is_empty()) {
                return Some(Verb::Confirm);
            }
            only_planned &= days.iter().all(|dated| dated.former);
        }
    }
    let of_subject = record.subject.as_deref().is_some_and(|subject| !moves::dated(view, subject).is_empty());
    (!only_planned || of_subject).then_some(Verb::Set)
}
