//! Deadlines that can argue: rule, clause, arithmetic, and the printed date beside them.
//!
//! The printed date binds. The rule's date is computed whenever somebody asks and never takes its place.

mod binding;
#[cfg(test)]
mod tests;
mod what_if;

pub use binding::{Adjustment, Binding, Origin, binding};
pub use what_if::{Consequence, Moved, consequences, made_virtual, what_if};

use jiff::civil::Date;

use crate::{
    calendar,
    notices::{Action, Deadline, Record},
    profile::{Arithmetic, Profile, Profiles},
};

/// Why a deadline is on the day it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument {
    /// What is due.
    pub action: Action,
    /// The rule's stable name.
    pub rule: String,
    /// Where the rule stands.
    pub clause: String,
    /// The rule in one sentence.
    pub sentence: String,
    /// Whether the rule could not be verified.
    pub guess: bool,
    /// The edition of the procedures.
    pub edition: String,
    /// The first day of the meeting, from which it is counted.
    pub start: Date,
    /// How it is counted.
    pub arithmetic: Arithmetic,
    /// Where the month was too short: the day of the month that was wanted.
    pub clamped_from: Option<i8>,
    /// Where working days are counted: the days that were skipped, the latest first.
    pub skipped: Vec<Date>,
    /// The date that the rule gives.
    pub expected: Date,
    /// Whether the secretariat is closed on that date; letters keep such dates more often than not.
    pub on_closed_day: bool,
    /// The printed date, where the letter prints one.
    pub printed: Option<Date>,
    /// Printed minus expected, in days.
    pub difference_days: Option<i32>,
}

/// Argues every deadline that the record prints and a rule governs, in the order of print.
pub fn argue(profiles: &Profiles, record: &Record) -> Vec<Argument> {
    let (Some(profile), Some(start)) = (profiles.for_record(record), record.meeting.starts) else {
        return Vec::new();
    };
    record
        .deadlines
        .iter()
        .filter_map(|deadline| argue_one(profiles, profile, start, deadline.action, deadline.due))
        .collect()
}

/// Argues every rule of the edition for a meeting that starts on `start`: what a new letter proposes.
pub fn propose(profiles: &Profiles, profile: &Profile, start: Date) -> Vec<Argument> {
    let actions = profile.deadline_rules().iter().flat_map(|rule| &rule.actions);
    actions.filter_map(|action| argue_one(profiles, profile, start, *action, None)).collect()
}

fn argue_one(
    profiles: &Profiles,
    profile: &Profile,
    start: Date,
    action: Action,
    printed: Option<Date>,
) -> Option<Argument> {
    let rule = profile.deadline(action)?;
    let expected = rule.arithmetic.due(start, &profiles.closures);
    let clamped = matches!(rule.arithmetic, Arithmetic::MonthsBefore(_)) && expected.day() != start.day();
    let skipped = match rule.arithmetic {
        Arithmetic::ClearWorkingDays(days) => profiles.closures.clear_working_days_before(start, days).1,
        Arithmetic::MonthsBefore(_) | Arithmetic::DaysBefore(_) => Vec::new(),
    };
    Some(Argument {
        action,
        rule: rule.id.clone(),
        clause: rule.clause.clone(),
        sentence: rule.sentence.clone(),
        guess: rule.guess || profile.guess,
        edition: profile.edition.clone(),
        start,
        arithmetic: rule.arithmetic,
        clamped_from: clamped.then_some(start.day()),
        skipped,
        expected,
        on_closed_day: !profiles.closures.is_working_day(expected),
        printed,
        difference_days: printed.map(|printed| calendar::days_between(expected, printed)),
    })
}

/// Writes the rule's date and clause beside each printed deadline. What is printed stays as it is, so that doing
/// it again changes nothing.
pub fn annotate(record: &mut Record, profiles: &Profiles) {
    let (Some(profile), Some(start)) = (profiles.for_record(record), record.meeting.starts) else { return };
    for Deadline { action, due, expected, rule, .. } in &mut record.deadlines {
        let argument = argue_one(profiles, profile, start, *action, *due);
        *expected = argument.as_ref().map(|argument| argument.expected);
        *rule = argument.map(|argument| format!("{} ({})", argument.sentence, argument.clause));
    }
}
