//! Notices: collective letters, circulars, corrigenda and addenda, as records of facts.

mod finding;
mod record;

pub use finding::{Code, Finding, Severity};
pub use record::{
    Action, AgendaItem, Change, Circular, Contacts, Deadline, Event, Half, Kind, Meeting, Mode, NoticeName,
    Person, Process, Record, Reference, Series, Service, Services, Status, Text, TimePlanEntry, Verb,
};
