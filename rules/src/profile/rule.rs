//! One deadline rule: an entry with identifier, clause, sentence, arithmetic, and an example on either side of its edge.

use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    calendar::{self, ClockTime, Closures},
    notices::Action,
};

/// A deadline as the procedures give it, counted back from the first day of the meeting.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Entry")]
pub struct DeadlineRule {
    /// Its stable name.
    pub id: String,
    /// What it governs; empty for advice that no letter prints as a deadline.
    pub actions: Vec<Action>,
    /// How it is counted.
    pub arithmetic: Arithmetic,
    /// The time of day on the last day, where the rule gives one.
    pub time: Option<ClockTime>,
    /// Where it stands.
    pub clause: String,
    /// The rule in one sentence.
    pub sentence: String,
    /// Whether it could not be verified in a source.
    pub guess: bool,
    /// A day in time and the next, too late.
    pub example: Example,
}

/// How a rule counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arithmetic {
    /// The same day so many calendar months before, or the last day of a shorter month.
    MonthsBefore(u16),
    /// So many days before.
    DaysBefore(u16),
    /// The last day that leaves so many working days clear between.
    ClearWorkingDays(u16),
}

impl Arithmetic {
    /// The last day that is in time for a meeting that starts on `start`.
    pub fn due(self, start: Date, closures: &Closures) -> Date {
        match self {
            Self::MonthsBefore(months) => calendar::months_before(start, months),
            Self::DaysBefore(days) => calendar::days_before(start, days),
            Self::ClearWorkingDays(days) => closures.clear_working_days_before(start, days).0,
        }
    }
}

/// The edge of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// First day of the meeting.
    pub start: Date,
    /// The last day in time.
    pub in_time: Date,
    /// The first day too late.
    pub late: Date,
}

/// The entry as the file spells it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    actions: Vec<Action>,
    months_before: Option<u16>,
    days_before: Option<u16>,
    clear_working_days: Option<u16>,
    time: Option<ClockTime>,
    clause: String,
    sentence: String,
    #[serde(default)]
    guess: bool,
    example: Example,
}

impl TryFrom<Entry> for DeadlineRule {
    type Error = String;

    fn try_from(entry: Entry) -> Result<Self, Self::Error> {
        let arithmetic = match (entry.months_before, entry.days_before, entry.clear_working_days) {
            (Some(months), None, None) => Arithmetic::MonthsBefore(months),
            (None, Some(days), None) => Arithmetic::DaysBefore(days),
            (None, None, Some(days)) => Arithmetic::ClearWorkingDays(days),
            _ => {
                return Err(format!(
                    "rule {}: give exactly one of months_before, days_before, clear_working_days",
                    entry.id
                ));
            }
        };
        if entry.clause.trim().is_empty() || entry.sentence.trim().is_empty() {
            return Err(format!("rule {}: a rule needs its clause and its sentence", entry.id));
        }
        Ok(Self {
            id: entry.id,
            actions: entry.actions,
            arithmetic,
            time: entry.time,
            clause: entry.clause,
            sentence: entry.sentence,
            guess: entry.guess,
            example: entry.example,
        })
    }
}
