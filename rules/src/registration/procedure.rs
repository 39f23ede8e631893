//! The rules of registration as data: every number with its clause and its first day.

use jiff::civil::Date;
use serde::Deserialize;

use super::{Door, Field, FieldRule, Form, Reminders, WalkIns, WhoCounts};
use crate::notices::Mode;

/// The rules of registration, as data of the profiles (`registration.toml`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Procedure {
    #[serde(rename = "field")]
    fields: Vec<FieldRule>,
    heads: Vec<Heads>,
    counts: Vec<Counts>,
    #[serde(rename = "reminders")]
    reminders: Vec<Reminders>,
    #[serde(default)]
    door: Vec<Door>,
    #[serde(default)]
    walk_ins: Vec<WalkIns>,
}

/// How many heads a delegation has.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Heads {
    /// How many, at most (G3).
    pub at_most: u16,
    /// The first day on which it holds; `None` where no beginning is known.
    pub valid_from: Option<Date>,
    /// Where it stands.
    pub clause: String,
    /// Whether it could not be verified in a source.
    #[serde(default)]
    pub guess: bool,
}

/// Whose presence counts for decisions, where the letter does not say otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// In which modes of meeting.
    pub modes: Vec<Mode>,
    /// Who.
    pub who: WhoCounts,
    /// The first day on which it holds; `None` where no beginning is known.
    pub valid_from: Option<Date>,
    /// Where it stands.
    pub clause: String,
    /// Whether it could not be verified in a source.
    #[serde(default)]
    pub guess: bool,
}

impl Procedure {
    /// Every field's rule, as the file lists them.
    pub fn fields(&self) -> &[FieldRule] {
        &self.fields
    }

    /// The rule of a field on a day; `None` where nobody is asked.
    pub fn field(&self, field: Field, on: Date) -> Option<&FieldRule> {
        self.fields.iter().find(|rule| rule.field == field && rule.in_force(on))
    }

    /// How many heads a delegation has on a day; `None` where no number is known.
    pub fn heads(&self, on: Date) -> Option<&Heads> {
        latest(&self.heads, on, |line| line.valid_from)
    }

    /// When a focal point is reminded; `None` where nobody is.
    pub fn reminders(&self, on: Date) -> Option<&Reminders> {
        latest(&self.reminders, on, |line| line.valid_from)
    }

    /// When the desk gives badges; `None` where no rule says it.
    pub fn door(&self, on: Date) -> Option<&Door> {
        latest(&self.door, on, |line| line.valid_from)
    }

    /// Whether people may walk in; `None` where no rule says that they may.
    pub fn walk_ins(&self, on: Date) -> Option<&WalkIns> {
        latest(&self.walk_ins, on, |line| line.valid_from)
    }

    /// Whose presence counts for decisions in a meeting of this mode, where its letter is silent.
    pub fn counts(&self, mode: Mode, on: Date) -> Option<&Counts> {
        let of_mode: Vec<&Counts> = self.counts.iter().filter(|line| line.modes.contains(&mode)).collect();
        latest(of_mode, on, |line| line.valid_from)
    }

    /// The fields whose change sends a registration back to the focal point, among those that changed.
    pub fn approved_again(&self, before: &Form, after: &Form, on: Date) -> Vec<Field> {
        let mut changed = before.changes(after);
        changed.retain(|field| self.field(*field, on).is_some_and(|rule| rule.approved_again));
        changed
    }
}

/// The line with the latest first day that is not after `on`; one without a first day is the earliest.
fn latest<'a, Line>(
    lines: impl IntoIterator<Item = &'a Line>,
    on: Date,
    valid_from: impl Fn(&Line) -> Option<Date>,
) -> Option<&'a Line> {
    lines
        .into_iter()
        .filter(|line| valid_from(line).is_none_or(|first| first <= on))
        .max_by_key(|line| valid_from(line))
}
