//! Notices: collective letters, circulars, corrigenda and addenda, as records of facts.

mod addition;
mod difference;
mod field;
mod finding;
mod fold;
mod record;
#[cfg(test)]
mod tests;
mod versions;

pub use addition::{additions, not_added};
pub use difference::{Difference, amount_to_the_same, difference};
pub use field::{Field, NotAField};
pub use finding::{Code, Finding, Severity};
pub use fold::{Effective, Step, fold};
pub use record::{
    Action, AgendaItem, Change, Circular, Contacts, Deadline, Event, Half, Kind, Meeting, Mode, NoticeName,
    Person, Process, Record, Reference, Series, Service, Services, Status, Text, TimePlanEntry, Verb,
};
pub use versions::disagreements;

/// What addresses each deadline of a list: the name of its action, and from the second of the same action on its
/// place among them: `contribution`, `contribution-2`.
pub fn deadline_keys(deadlines: &[Deadline]) -> Vec<String> {
    deadlines
        .iter()
        .enumerate()
        .map(|(place, deadline)| {
            let earlier = deadlines[..place].iter().filter(|other| other.action == deadline.action).count();
            match earlier {
                0 => deadline.action.name().to_owned(),
                earlier => format!("{}-{}", deadline.action.name(), earlier + 1),
            }
        })
        .collect()
}
