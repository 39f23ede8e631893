//! Notices: collective letters, circulars, corrigenda and addenda, as records of facts.

mod field;
mod finding;
mod fold;
mod record;
#[cfg(test)]
mod tests;

pub use field::{Field, NotAField};
pub use finding::{Code, Finding, Severity};
pub use fold::{Effective, Step, fold};
pub use record::{
    Action, AgendaItem, Change, Circular, Contacts, Deadline, Event, Half, Kind, Meeting, Mode, NoticeName,
    Person, Process, Record, Reference, Series, Service, Services, Status, Text, TimePlanEntry, Verb,
};
