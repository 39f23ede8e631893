//! The files of `demo/meetings`, `demo/agenda.toml` and `demo/events.toml`.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rules::{
    calendar::ClockTime,
    notices::{Action, Mode},
};
use serde::{Deserialize, de::DeserializeOwned};

use crate::Hindrance;

/// A meeting and the name of its file.
#[derive(Debug)]
pub(crate) struct Meeting {
    pub(crate) name: &'static str,
    pub(crate) facts: Facts,
}

/// What a file says of a meeting.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Facts {
    pub(crate) group: String,
    pub(crate) number: u32,
    /// The first day, where it stays on its own.
    pub(crate) starts: Option<Date>,
    /// Else how many weeks after this one, on which day of the week (1 is Monday).
    #[serde(default)]
    pub(crate) weeks_ahead: i32,
    #[serde(default)]
    pub(crate) weekday: i8,
    /// Days from the first to the last.
    pub(crate) last_day: i32,
    pub(crate) issued_days_before: i32,
    pub(crate) place: String,
    pub(crate) country: String,
    pub(crate) mode: Mode,
    pub(crate) opens_at: ClockTime,
    pub(crate) registration_opens_at: Option<ClockTime>,
    pub(crate) due: Vec<Action>,
    /// Days by which a printed date differs from its rule.
    #[serde(default)]
    pub(crate) off_rule: BTreeMap<Action, i32>,
    /// What is printed in the year before.
    #[serde(default)]
    pub(crate) a_year_early: Vec<Action>,
    #[serde(default)]
    pub(crate) texts: Vec<(String, String)>,
    pub(crate) circular: Option<CitedCircular>,
    pub(crate) granted: Vec<String>,
    pub(crate) on_request: Vec<String>,
    pub(crate) events: Vec<EventFacts>,
    /// What each half day holds, by its name in `events.toml`.
    #[serde(default)]
    pub(crate) time_plan: Vec<String>,
    pub(crate) chair: String,
    pub(crate) corrigendum: Option<CorrigendumFacts>,
    pub(crate) set: Option<SetFacts>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct CitedCircular {
    pub(crate) number: u32,
    pub(crate) days_before: i32,
}

#[derive(Debug, Deserialize)]
pub(crate) struct EventFacts {
    pub(crate) name: String,
    /// Days after the first day.
    pub(crate) day: i32,
    pub(crate) starts_at: ClockTime,
    pub(crate) ends_at: ClockTime,
    pub(crate) time_zone: String,
    pub(crate) registration: bool,
}

#[derive(Debug, Deserialize)]
pub(crate) struct CorrigendumFacts {
    pub(crate) issued_days_before: i32,
    pub(crate) to_mode: Mode,
    pub(crate) cancelled: Vec<String>,
    pub(crate) event_moved: MovedEvent,
}

#[derive(Debug, Deserialize)]
pub(crate) struct MovedEvent {
    pub(crate) name: String,
    pub(crate) to_day: i32,
}

/// A date that the secretariat sets afterwards.
#[derive(Debug, Deserialize)]
pub(crate) struct SetFacts {
    pub(crate) deadline: String,
    pub(crate) days_before: i32,
    pub(crate) reason: String,
}

/// The same words in six languages, by their codes.
pub(crate) type SixWords = BTreeMap<String, String>;

#[derive(Debug, Deserialize)]
pub(crate) struct AgendaFile {
    pub(crate) item: Vec<AgendaWords>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct AgendaWords {
    pub(crate) number: String,
    #[serde(flatten)]
    pub(crate) title: SixWords,
}

#[derive(Debug, Deserialize)]
pub(crate) struct EventsFile {
    pub(crate) event: BTreeMap<String, SixWords>,
    pub(crate) plan: BTreeMap<String, SixWords>,
}

macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        [$(($name, include_str!(concat!("../meetings/", $name, ".toml")))),+]
    };
}

const FILES: [(&str, &str); 6] = files!["1-arusha", "2-geneva", "3-virtual", "4-now", "5-tsag", "6-wuxi"];

fn parse<Content: DeserializeOwned>(file: &'static str, text: &str) -> Result<Content, Hindrance> {
    toml::from_str(text).map_err(|error| Hindrance::File { file, reason: error.to_string() })
}

/// Every meeting, in the order in which their letters came.
pub(crate) fn all() -> Result<Vec<Meeting>, Hindrance> {
    FILES.into_iter().map(|(name, text)| Ok(Meeting { name, facts: parse(name, text)? })).collect()
}

/// The words of the agenda.
pub(crate) fn agenda() -> Result<AgendaFile, Hindrance> {
    parse("agenda.toml", include_str!("../agenda.toml"))
}

/// The words of events and time plans.
pub(crate) fn events() -> Result<EventsFile, Hindrance> {
    parse("events.toml", include_str!("../events.toml"))
}
