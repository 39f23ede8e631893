//! Drafts: a notice before it is issued (rules 9.9). The facts are a record; the system proposes, a person decides, and
//! only what was checked can be issued: [`Ready`] is made by the check alone.

mod addendum;
mod correction;
mod paragraph;
mod ready;
#[cfg(test)]
mod tests;

pub use addendum::{addendum, under_the_letter};
pub use correction::{Correction, corrigendum};
pub use paragraph::{Paragraph, Part};
pub use ready::{NotReady, Ready, Wanting};

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    deadlines,
    notices::{Action, Deadline, Finding, Kind, Meeting, Process, Record, Reference},
    profile::Profiles,
};

/// A notice that is being written. Of a corrigendum or addendum, `record` is the whole
/// letter as it is wanted to be; of an addendum its kind says so.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The facts.
    pub record: Record,
    /// Paragraphs of the secretary's own.
    pub paragraphs: Vec<Paragraph>,
    /// Why a warning stands, by the [`word_key`] of its finding.
    pub words: BTreeMap<String, String>,
}

/// What a word about a finding is kept under: its code and field.
pub fn word_key(finding: &Finding) -> String {
    format!("{} {}", finding.code.name(), finding.field)
}

impl Draft {
    /// A letter from nothing: the group that meets, and its first day, with every deadline as the rules give it.
    pub fn of_a_letter(profiles: &Profiles, group: &str, start: Date, on: Date) -> Self {
        let record = Record {
            kind: Some(Kind::Letter),
            group: Some(group.to_owned()),
            meeting: Meeting { starts: Some(start), ..Meeting::default() },
            ..Record::default()
        };
        let mut draft = Self { record, ..Self::default() };
        draft.propose_deadlines(profiles, on);
        draft
    }

    /// A letter like an earlier one: its services, people, contacts and agenda; none of its days.
    pub fn like(earlier: &Record, profiles: &Profiles, start: Date, on: Date) -> Self {
        let group = earlier.group.clone().unwrap_or_default();
        let mut draft = Self::of_a_letter(profiles, &group, start, on);
        let record = &mut draft.record;
        record.meeting = Meeting { starts: Some(start), ends: None, ..earlier.meeting.clone() };
        record.services = earlier.services.clone();
        record.people.clone_from(&earlier.people);
        record.contacts = earlier.contacts.clone();
        record.agenda.clone_from(&earlier.agenda);
        // Documents are those of the earlier meeting.
        for item in &mut record.agenda {
            item.documents.clear();
        }
        draft
    }

    /// Adds each deadline that the edition in force on the day `on` has a rule for and the draft lacks, and gives each that has no
    /// date yet the rule's. What the secretary has set stays. A reply is due only where texts are consulted on.
    pub fn propose_deadlines(&mut self, profiles: &Profiles, on: Date) {
        let (Some(start), Some(profile)) = (self.record.meeting.starts, profiles.in_force(on)) else {
            return;
        };
        let consults = self.record.texts.iter().any(|text| text.process == Some(Process::Tap));
        let mut proposed = deadlines::propose(profiles, profile, start);
        // A circular calls for replies; what else is due before a meeting, its letter says.
        let circular = self.record.kind == Some(Kind::Circular);
        proposed.retain(|argument| if argument.action == Action::TapReply { consults } else { !circular });
        for argument in proposed {
            let known = self.record.deadlines.iter_mut().find(|line| line.action == argument.action);
            if let Some(line) = known {
                line.due = line.due.or(Some(argument.expected));
                continue;
            }
            let time = profile.deadline(argument.action).and_then(|rule| rule.time);
            self.record.deadlines.push(Deadline {
                action: argument.action,
                due: Some(argument.expected),
                time,
                time_zone: time.map(|_| profile.zone.clone()),
                expected: None,
                rule: None,
                text: String::new(),
            });
        }
    }
}

/// The next number of a series: one more than the highest, so that there is no gap.
pub fn next_number(taken: impl IntoIterator<Item = u32>) -> u32 {
    taken.into_iter().max().map_or(1, |highest| highest + 1)
}

/// What has become of an issued notice, as its verification page says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It binds as printed.
    Current,
    /// It binds with what these corrigenda and addenda say, by their names.
    Corrected(Vec<(Kind, Reference)>),
    /// A later letter convenes the same meeting.
    Superseded(Reference),
}

/// The standing of a notice among all notices of its meeting.
pub fn standing(notice: &Record, of_the_meeting: &[&Record]) -> Standing {
    let later = |other: &&&Record| other.issued > notice.issued && other.kind == notice.kind;
    let convenes = matches!(notice.kind, Some(Kind::Letter));
    if let Some(newer) = of_the_meeting.iter().filter(later).find(|_| convenes) {
        return Standing::Superseded(newer.reference.clone());
    }
    let name =
        |record: &Record| (record.reference.series, record.reference.number, record.reference.group.clone());
    // Corrigenda and addenda are counted apart: what corrects a corrigendum is a later one.
    let is_later = |other: &Record| match notice.reference.ordinal {
        Some(ordinal) => other.kind == notice.kind && other.reference.ordinal > Some(ordinal),
        None => other.reference.ordinal.is_some(),
    };
    let mut corrections: Vec<(Kind, Reference)> = of_the_meeting
        .iter()
        .filter(|other| {
            let corrected = other.reference.corrects.as_ref();
            corrected.is_some_and(|letter| {
                (Some(letter.series), Some(letter.number), letter.group.clone()) == name(notice)
                    && is_later(other)
            })
        })
        .map(|other| (other.kind.unwrap_or(Kind::Corrigendum), other.reference.clone()))
        .collect();
    corrections.sort_by_key(|(kind, reference)| (*kind, reference.ordinal));
    corrections.dedup();
    if corrections.is_empty() { Standing::Current } else { Standing::Corrected(corrections) }
}
