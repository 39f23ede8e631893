//! What if the meeting moved: every date that would move with it, before anybody decides (rules 9.9).

use jiff::civil::Date;

use super::argue_one;
use crate::{
    calendar::days_between,
    notices::{Action, Mode, Record, Status},
    profile::{Profile, Profiles},
};

/// What would become of one deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// What is due.
    pub action: Action,
    /// The date that binds today, where one is printed.
    pub from: Option<Date>,
    /// The date that the rule gives for the new first day; `None` where no rule governs it, so that it stays.
    pub to: Option<Date>,
    /// How many days it would move; negative to an earlier day.
    pub days: Option<i32>,
    /// Whether the secretariat is closed on the new date; letters keep such dates more often than not.
    pub on_closed_day: bool,
    /// Whether the new date is past already, so that nobody could meet it.
    pub impossible: bool,
}

/// What would become of each deadline of the effective letter if the meeting started on `start`, seen on the day `on`.
pub fn what_if(profiles: &Profiles, effective: &Record, start: Date, on: Date) -> Vec<Moved> {
    let profile = profiles.for_record(effective);
    effective
        .deadlines
        .iter()
        .map(|deadline| {
            let argument = profile
                .and_then(|profile| argue_one(profiles, profile, start, deadline.action, deadline.due));
            let to = argument.map(|argument| argument.expected);
            let stays = to.or(deadline.due);
            Moved {
                action: deadline.action,
                from: deadline.due,
                to,
                days: deadline.due.zip(to).map(|(from, to)| days_between(from, to)),
                on_closed_day: to.is_some_and(|to| !profiles.closures.is_working_day(to)),
                // A deadline that nobody can meet, and one that would fall into the meeting.
                impossible: stays.is_some_and(|due| due < on || due >= start),
            }
        })
        .collect()
}

/// What a change takes from people who rely on the letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Consequence {
    /// Requests for a service are void: those who asked are told.
    RequestsVoid {
        /// The service, by its name in the record.
        service: &'static str,
    },
    /// Days or place change: registrations stand, and whoever booked a journey is told.
    JourneysChange,
    /// Days or place change: visa support letters name the old ones and are written anew.
    VisaLettersVoid,
    /// Nobody travels any more: the same letters are of no use.
    NobodyTravels,
    /// Something printed is not due any more.
    NotDue {
        /// What was due.
        action: Action,
        /// On which day.
        due: Date,
    },
    /// An event is called off.
    EventEnds {
        /// Its name.
        name: String,
    },
}

/// What follows for people when the effective letter becomes what is wanted.
pub fn consequences(effective: &Record, wanted: &Record) -> Vec<Consequence> {
    let offered = |record: &Record, name: &str| {
        let service = record.services.get(name);
        service.is_some_and(|service| matches!(service.status, Status::Granted | Status::OnRequest))
    };
    let mut all: Vec<Consequence> = wanted
        .services
        .all()
        .into_iter()
        .filter(|(name, _)| offered(effective, name) && !offered(wanted, name))
        .map(|(service, _)| Consequence::RequestsVoid { service })
        .collect();
    let (before, after) = (&effective.meeting, &wanted.meeting);
    let becomes_virtual = after.mode == Some(Mode::Virtual) && before.mode != Some(Mode::Virtual);
    let moves = (before.starts, before.ends, &before.place) != (after.starts, after.ends, &after.place);
    if becomes_virtual {
        all.push(Consequence::NobodyTravels);
    } else if moves && after.mode != Some(Mode::Virtual) {
        all.push(Consequence::JourneysChange);
        if offered(effective, "visa_support") {
            all.push(Consequence::VisaLettersVoid);
        }
    }
    for deadline in &effective.deadlines {
        let still = wanted.deadlines.iter().any(|other| other.action == deadline.action);
        if let (Some(due), false) = (deadline.due, still) {
            all.push(Consequence::NotDue { action: deadline.action, due });
        }
    }
    let gone =
        effective.events.iter().filter(|event| !wanted.events.iter().any(|other| other.name == event.name));
    all.extend(gone.map(|event| Consequence::EventEnds { name: event.name.clone() }));
    all
}

/// The same letter for a meeting without a room: what only people in the room can use is cancelled, and its deadlines go
/// with it. The list is a field of the profile.
pub fn made_virtual(profile: &Profile, effective: &Record) -> Record {
    let mut wanted = effective.clone();
    wanted.meeting.mode = Some(Mode::Virtual);
    for name in &profile.without_a_room.ends {
        let Some(Some(service)) = wanted.services.get_mut(name) else { continue };
        if matches!(service.status, Status::Granted | Status::OnRequest) {
            service.status = Status::Cancelled;
            service.text = String::new();
        }
    }
    let ended = |name: &str| {
        let service = wanted.services.get(name);
        service.is_some_and(|service| service.status == Status::Cancelled)
    };
    let gone: Vec<Action> = [
        ("fellowships", Action::Fellowship),
        ("interpretation", Action::Interpretation),
        ("captioning", Action::Captioning),
        ("visa_support", Action::Visa),
    ]
    .into_iter()
    .filter(|(name, _)| ended(name))
    .map(|(_, action)| action)
    .collect();
    wanted.deadlines.retain(|deadline| !gone.contains(&deadline.action));
    wanted
}
