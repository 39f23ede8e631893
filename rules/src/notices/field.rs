//! The fields of a record that a corrigendum can name, as paths: `meeting.mode`, `services.fellowships`.

use std::{fmt, str::FromStr};

use super::Action;

/// One field, typed; `Display` and `FromStr` are the path that records and pages print.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// First day of the meeting.
    MeetingStarts,
    /// Last day of the meeting.
    MeetingEnds,
    /// When the first day opens.
    MeetingOpensAt,
    /// The city.
    MeetingPlace,
    /// The country.
    MeetingCountry,
    /// The zone.
    MeetingTimeZone,
    /// In person, virtual, hybrid.
    MeetingMode,
    /// The date of one deadline.
    Deadline(Action),
    /// One service, by its name in the record.
    Service(String),
    /// One aspect of an event: `starts`, `ends`, `starts_at`, `ends_at`, `time_zone`, `registration`; the event
    /// itself where `aspect` is `None`.
    Event {
        /// Its name.
        name: String,
        /// Which aspect.
        aspect: Option<String>,
    },
}

/// The path names no field.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} names no field that a corrigendum can change")]
pub struct NotAField(pub String);

const ASPECTS: [&str; 6] = ["starts", "ends", "starts_at", "ends_at", "time_zone", "registration"];

/// The services of the record.
pub(super) const SERVICES: [&str; 11] = [
    "interpretation",
    "captioning",
    "remote",
    "fellowships",
    "e_fellowships",
    "visa_support",
    "newcomers",
    "wireless",
    "lockers",
    "printing",
    "laptops",
];

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MeetingStarts => f.write_str("meeting.starts"),
            Self::MeetingEnds => f.write_str("meeting.ends"),
            Self::MeetingOpensAt => f.write_str("meeting.opens_at"),
            Self::MeetingPlace => f.write_str("meeting.place"),
            Self::MeetingCountry => f.write_str("meeting.country"),
            Self::MeetingTimeZone => f.write_str("meeting.time_zone"),
            Self::MeetingMode => f.write_str("meeting.mode"),
            Self::Deadline(action) => write!(f, "deadlines.{}", action.name()),
            Self::Service(name) => write!(f, "services.{name}"),
            Self::Event { name, aspect: None } => write!(f, "events.{name}"),
            Self::Event { name, aspect: Some(aspect) } => write!(f, "events.{name}.{aspect}"),
        }
    }
}

impl FromStr for Field {
    type Err = NotAField;

    fn from_str(path: &str) -> Result<Self, Self::Err> {
        let unknown = || NotAField(path.to_owned());
        let (room, rest) = path.split_once('.').ok_or_else(unknown)?;
        match (room, rest) {
            ("meeting", "starts") => Ok(Self::MeetingStarts),
            ("meeting", "ends") => Ok(Self::MeetingEnds),
            ("meeting", "opens_at") => Ok(Self::MeetingOpensAt),
            ("meeting", "place") => Ok(Self::MeetingPlace),
            ("meeting", "country") => Ok(Self::MeetingCountry),
            ("meeting", "time_zone") => Ok(Self::MeetingTimeZone),
            ("meeting", "mode") => Ok(Self::MeetingMode),
            ("deadlines", action) => Action::from_name(action).map(Self::Deadline).ok_or_else(unknown),
            ("services", name) if SERVICES.contains(&name) => Ok(Self::Service(name.to_owned())),
            // An event's own name may hold dots; only a known aspect behind the last one is an aspect.
            ("events", name) if !name.is_empty() => Ok(match name.rsplit_once('.') {
                Some((name, aspect)) if ASPECTS.contains(&aspect) && !name.is_empty() => {
                    Self::Event { name: name.to_owned(), aspect: Some(aspect.to_owned()) }
                }
                _ => Self::Event { name: name.to_owned(), aspect: None },
            }),
            _ => Err(unknown()),
        }
    }
}
