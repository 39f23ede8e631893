//! Dates as six languages print them: single days and ranges, with and without year, weekday and range word.

mod pattern;
#[cfg(test)]
mod tests;

use std::ops::Range;

use jiff::civil::{Date, Weekday};
use rules::language::Language;

use pattern::Grammar;

/// A date or a range of dates found in a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundDate {
    /// Where it stands in the line, in bytes.
    pub range: Range<usize>,
    /// The day, or the first of a range.
    pub starts: Date,
    /// The last of a range.
    pub ends: Option<Date>,
    /// Whether the year stands there, or was taken from the letter's own date.
    pub year_printed: bool,
    /// The weekday printed before it or behind it, if any.
    pub weekday: Option<Weekday>,
}

impl FoundDate {
    /// The last day: of the range, or the day itself.
    pub fn last(&self) -> Date {
        self.ends.unwrap_or(self.starts)
    }
}

/// What is found in a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dates {
    /// In the order of print, without overlaps.
    pub found: Vec<FoundDate>,
    /// Dates that no calendar has ("31 June 2024"), as printed.
    pub impossible: Vec<String>,
}

/// Finds the dates of a line. `near` gives the year where none is printed: the date that lies nearest after it,
/// or up to two months before; without it a date without a year is left alone.
pub fn scan(line: &str, language: Language, near: Option<Date>) -> Dates {
    Grammar::of(language).scan(line, near)
}

/// The first date of a line.
pub fn first(line: &str, language: Language, near: Option<Date>) -> Option<FoundDate> {
    scan(line, language, near).found.into_iter().next()
}

/// A number below a hundred in Chinese numerals.
pub(super) fn chinese_number(text: &str) -> Option<u16> {
    u16::try_from(pattern::numeral(text)?).ok()
}
