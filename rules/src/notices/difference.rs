//! What a corrigendum has to say so that the letter becomes what is wanted: set, cancel, confirm (rules 6.3).

use jiff::civil::Date;

use super::{Action, Change, Event, Field, Record, Status, Verb, fold::value};

/// The difference of two records, as a corrigendum states it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// What it says, in the order of print.
    pub changes: Vec<Change>,
    /// Facts that differ and that no corrigendum can name: `agenda`, `people`. They want words of their own.
    pub unsaid: Vec<&'static str>,
}

impl Difference {
    /// Whether something is set or cancelled: a corrigendum that only confirms is none.
    pub fn changes_something(&self) -> bool {
        self.changes.iter().any(|change| change.verb != Verb::Confirm)
    }

    fn push(&mut self, verb: Verb, field: &Field, value: Option<String>) {
        self.changes.push(Change { verb, field: field.to_string(), value });
    }
}

/// What makes `wanted` out of the effective letter, said on the day `on`.
///
/// Where days, place or mode change, everybody asks what stays: the days and the deadlines that are not past are
/// confirmed, as the corrigendum of 2020 did that made a meeting virtual.
pub fn difference(effective: &Record, wanted: &Record, on: Date) -> Difference {
    let mut difference = Difference { changes: Vec::new(), unsaid: unsaid(effective, wanted) };
    let confirms = ["meeting.starts", "meeting.ends", "meeting.place", "meeting.mode"]
        .iter()
        .filter_map(|path| path.parse::<Field>().ok())
        .any(|field| is_set(effective, wanted, &field));
    of_the_meeting(effective, wanted, confirms, &mut difference);
    of_deadlines(effective, wanted, confirms.then_some(on), &mut difference);
    of_services(effective, wanted, &mut difference);
    of_events(effective, wanted, &mut difference);
    difference
}

fn is_set(effective: &Record, wanted: &Record, field: &Field) -> bool {
    let wanted = value(wanted, field);
    wanted.is_some() && wanted != value(effective, field)
}

fn of_the_meeting(effective: &Record, wanted: &Record, confirms: bool, difference: &mut Difference) {
    for field in [
        Field::MeetingMode,
        Field::MeetingStarts,
        Field::MeetingEnds,
        Field::MeetingPlace,
        Field::MeetingCountry,
        Field::MeetingOpensAt,
        Field::MeetingTimeZone,
    ] {
        let is_day = matches!(field, Field::MeetingStarts | Field::MeetingEnds);
        if is_set(effective, wanted, &field) {
            difference.push(Verb::Set, &field, value(wanted, &field));
        } else if confirms && is_day && value(wanted, &field).is_some() {
            difference.push(Verb::Confirm, &field, value(wanted, &field));
        }
    }
}

/// `confirmed_on`: what is not past on that day is confirmed where it stays.
fn of_deadlines(
    effective: &Record,
    wanted: &Record,
    confirmed_on: Option<Date>,
    difference: &mut Difference,
) {
    for action in Action::ALL.into_iter().filter(|action| *action != Action::Other) {
        let field = Field::Deadline(action);
        let due =
            wanted.deadlines.iter().find(|deadline| deadline.action == action).and_then(|line| line.due);
        match due {
            Some(due) if is_set(effective, wanted, &field) => {
                difference.push(Verb::Set, &field, Some(due.to_string()));
            }
            Some(due) if confirmed_on.is_some_and(|on| on <= due) => {
                difference.push(Verb::Confirm, &field, Some(due.to_string()));
            }
            // What goes with its service needs no words of its own.
            None if value(effective, &field).is_some() && !ends_with_its_service(wanted, action) => {
                difference.push(Verb::Cancel, &field, None);
            }
            Some(_) | None => {}
        }
    }
}

fn ends_with_its_service(wanted: &Record, action: Action) -> bool {
    let service = match action {
        Action::Fellowship => "fellowships",
        Action::Interpretation => "interpretation",
        Action::Captioning => "captioning",
        Action::Visa => "visa_support",
        _ => return false,
    };
    wanted.services.get(service).is_some_and(|service| !is_offered(service.status))
}

fn is_offered(status: Status) -> bool {
    matches!(status, Status::Granted | Status::OnRequest)
}

/// A service that was promised and is not given any more is cancelled; silence takes nothing back.
fn of_services(effective: &Record, wanted: &Record, difference: &mut Difference) {
    for (name, wanted) in wanted.services.all() {
        let Some(status) = wanted.as_ref().map(|service| service.status) else { continue };
        let before = effective.services.get(name).map(|service| service.status);
        if before == Some(status) {
            continue;
        }
        let field = Field::Service(name.to_owned());
        match (before.is_some_and(is_offered), is_offered(status)) {
            (true, false) => difference.push(Verb::Cancel, &field, None),
            (false, false) if before.is_some() => {}
            _ => difference.push(Verb::Set, &field, Some(status.name().to_owned())),
        }
    }
}

fn of_events(effective: &Record, wanted: &Record, difference: &mut Difference) {
    for event in &wanted.events {
        let known = effective.events.iter().any(|other| other.name == event.name);
        if !known && !has_aspects(event) {
            let field = Field::Event { name: event.name.clone(), aspect: None };
            difference.push(Verb::Set, &field, Some(event.name.clone()));
        }
        for aspect in ["starts", "ends", "starts_at", "ends_at", "time_zone", "registration"] {
            let field = Field::Event { name: event.name.clone(), aspect: Some(aspect.to_owned()) };
            if is_set(effective, wanted, &field) {
                difference.push(Verb::Set, &field, value(wanted, &field));
            }
        }
    }
    for event in &effective.events {
        if !wanted.events.iter().any(|other| other.name == event.name) {
            difference.push(Verb::Cancel, &Field::Event { name: event.name.clone(), aspect: None }, None);
        }
    }
}

fn has_aspects(event: &Event) -> bool {
    *event != Event { name: event.name.clone(), ..Event::default() }
}

fn unsaid(effective: &Record, wanted: &Record) -> Vec<&'static str> {
    let taken_away = |field: &Field| value(effective, field).is_some() && value(wanted, field).is_none();
    let parts: [(&'static str, bool); 10] = [
        ("meeting.starts", taken_away(&Field::MeetingStarts)),
        ("meeting.place", taken_away(&Field::MeetingPlace)),
        ("meeting.opens_at", taken_away(&Field::MeetingOpensAt)),
        ("agenda", effective.agenda != wanted.agenda),
        ("time_plan", effective.time_plan != wanted.time_plan),
        ("people", effective.people != wanted.people),
        ("contacts", effective.contacts != wanted.contacts),
        ("circulars", effective.circulars != wanted.circulars),
        ("texts", effective.texts != wanted.texts),
        ("group", effective.group != wanted.group),
    ];
    parts.into_iter().filter(|(_, differs)| *differs).map(|(part, _)| part).collect()
}
