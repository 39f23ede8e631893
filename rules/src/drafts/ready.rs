//! What a draft still wants, and the proof that it wants nothing.

use jiff::civil::Date;
use serde::Serialize;

use super::{Correction, Draft, Part, addendum, corrigendum, word_key};
use crate::{
    checks,
    language::Language,
    notices::{Deadline, Event, Finding, Kind, Mode, NoticeName, Record, Reference, Series, Severity},
    profile::Profiles,
};

/// Something that keeps a draft from being issued, and who reads it can mend.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Wanting {
    /// A fact without which there is no notice, by its field.
    Fact(&'static str),
    /// An error: facts that cannot be right as they stand.
    Mended(Finding),
    /// A warning that nobody has said a word about.
    Word(Finding),
    /// The paragraph with this place, not written in these languages; a word lets it go as it is.
    Translation {
        /// Its place, from 0.
        paragraph: usize,
        /// The languages.
        into: Vec<Language>,
    },
    /// A corrigendum that sets and cancels nothing, or an addendum that adds nothing.
    Change,
    /// A field in which an addendum says otherwise than its letter: it only adds.
    OnlyAdds(String),
    /// A fact was changed that no corrigendum can name; words of one's own say it, and a word here says that they do.
    Said(&'static str),
}

/// A draft that cannot be issued, and everything that it wants, in the order in which to mend it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the draft wants {} thing(s) before it can be issued", .0.len())]
pub struct NotReady(pub Vec<Wanting>);

/// A notice that may be issued: nothing is missing, no error stands, and every warning has its word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ready {
    record: Record,
    name: Name,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Name {
    /// A new number of this series.
    Next(Series),
    /// The next ordinal under this letter.
    Under(NoticeName),
}

impl Ready {
    /// Checks a draft that is to be issued on the day `on`, a day at the seat.
    pub fn check(
        draft: &Draft,
        correction: Option<&Correction>,
        profiles: &Profiles,
        on: Date,
    ) -> Result<Self, NotReady> {
        let (record, mut wanting, findings) = match correction {
            None => of_its_own(draft, profiles, on),
            Some(correction) if draft.record.kind == Some(Kind::Addendum) => {
                of_an_addendum(draft, correction, profiles, on)
            }
            Some(correction) => of_a_correction(draft, correction, profiles, on),
        };
        for finding in findings {
            match finding.severity {
                Severity::Error => wanting.push(Wanting::Mended(finding)),
                Severity::Warning if draft.has_word(&word_key(&finding)) => {}
                Severity::Warning => wanting.push(Wanting::Word(finding)),
            }
        }
        for (place, paragraph) in draft.paragraphs.iter().enumerate() {
            let into = paragraph.awaits();
            if !into.is_empty() && !draft.has_word(&format!("translation {place}")) {
                wanting.push(Wanting::Translation { paragraph: place, into });
            }
        }
        if !wanting.is_empty() {
            return Err(NotReady(wanting));
        }
        let name = match (correction, record.kind) {
            (Some(correction), _) => Name::Under(correction.letter.clone()),
            (None, Some(Kind::Circular)) => Name::Next(Series::Circular),
            (None, _) => Name::Next(Series::CollectiveLetter),
        };
        Ok(Self { record, name })
    }

    /// The series, and the group whose count it is, in which the number is to be taken; under a letter for what corrects it.
    pub fn counted_in(&self) -> (Series, Option<&str>, Option<&NoticeName>) {
        match &self.name {
            Name::Next(Series::Circular) => (Series::Circular, None, None),
            Name::Next(series) => (*series, self.record.group.as_deref(), None),
            Name::Under(letter) => (letter.series, letter.group.as_deref(), Some(letter)),
        }
    }

    /// The notice with its number and date: from here on it never changes.
    pub fn issue(self, number: u32, on: Date) -> Record {
        let mut record = self.record;
        record.issued = Some(on);
        record.findings = Vec::new();
        record.reference = match self.name {
            Name::Next(series) => Reference {
                series: Some(series),
                number: Some(number),
                group: record.group.clone().filter(|_| series == Series::CollectiveLetter),
                ..Reference::default()
            },
            Name::Under(letter) => Reference {
                series: Some(letter.series),
                number: Some(letter.number),
                group: letter.group.clone(),
                ordinal: Some(number),
                corrects: Some(letter),
            },
        };
        record
    }
}

impl Draft {
    fn has_word(&self, key: &str) -> bool {
        self.words.get(key).is_some_and(|word| !word.trim().is_empty())
    }
}

fn of_its_own(draft: &Draft, profiles: &Profiles, on: Date) -> (Record, Vec<Wanting>, Vec<Finding>) {
    let record = Record { issued: Some(on), ..draft.record.clone() };
    let meeting = &record.meeting;
    let is_letter = !matches!(record.kind, Some(Kind::Circular));
    // A circular to everybody may speak of no group.
    let of_a_group = is_letter || meeting.starts.is_some() || !record.texts.is_empty();
    let own_subject = draft.paragraphs.iter().any(|paragraph| paragraph.behind == Part::Subject);
    let names_none = record.subject.is_none() && record.texts.is_empty() && !own_subject;
    let facts: [(&'static str, bool); 5] = [
        ("group", of_a_group && record.group.is_none()),
        ("meeting.starts", is_letter && meeting.starts.is_none()),
        ("meeting.ends", is_letter && meeting.ends.is_none()),
        ("meeting.place", is_letter && meeting.place.is_none() && meeting.mode != Some(Mode::Virtual)),
        ("subject", !is_letter && names_none),
    ];
    let missing = facts.into_iter().filter(|(_, missing)| *missing);
    let wanting = missing.map(|(field, _)| Wanting::Fact(field)).collect();
    let findings = checks::lint(&record, profiles);
    (record, wanting, findings)
}

/// Of an addendum only what it adds is judged.
fn of_an_addendum(
    draft: &Draft,
    correction: &Correction,
    profiles: &Profiles,
    on: Date,
) -> (Record, Vec<Wanting>, Vec<Finding>) {
    let (record, otherwise) = addendum(correction, &draft.record);
    let mut wanting: Vec<Wanting> = otherwise.into_iter().map(Wanting::OnlyAdds).collect();
    if !addendum::adds_something(correction, &draft.record) && draft.paragraphs.is_empty() {
        wanting.push(Wanting::Change);
    }
    let whole = Record { issued: Some(on), ..draft.record.clone() };
    let is_new = |finding: &Finding| {
        let due = |line: &Deadline| finding.field.starts_with(&format!("deadlines.{}", line.action.name()));
        let event = |event: &Event| finding.field.starts_with(&format!("events.{}", event.name));
        record.deadlines.iter().any(due) || record.events.iter().any(event)
    };
    let findings = checks::lint(&whole, profiles).into_iter().filter(is_new).collect();
    (record, wanting, findings)
}

/// What a corrigendum leaves alone was judged when it was printed; only what it changes is judged anew.
fn of_a_correction(
    draft: &Draft,
    correction: &Correction,
    profiles: &Profiles,
    on: Date,
) -> (Record, Vec<Wanting>, Vec<Finding>) {
    let (record, difference) = corrigendum(correction, &draft.record, on);
    let mut wanting = Vec::new();
    if !difference.changes_something() && draft.paragraphs.is_empty() {
        wanting.push(Wanting::Change);
    }
    let unsaid = difference.unsaid.iter().filter(|part| !draft.has_word(&format!("unsaid {part}")));
    wanting.extend(unsaid.map(|part| Wanting::Said(part)));
    let whole = Record { issued: Some(on), kind: Some(Kind::Corrigendum), ..draft.record.clone() };
    let named = |finding: &Finding| {
        difference.changes.iter().any(|change| {
            change.verb == crate::notices::Verb::Set && finding.field.starts_with(change.field.as_str())
        })
    };
    let findings = checks::lint(&whole, profiles).into_iter().filter(named).collect();
    (record, wanting, findings)
}
