//! Working days: the days on which the secretariat is open.

use std::collections::BTreeSet;

use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};

/// Days on which the house is closed. Weekends are closed always.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Closures {
    days: BTreeSet<Date>,
}

impl Closures {
    /// Closed on these days, beside every Saturday and Sunday.
    pub fn new(days: impl IntoIterator<Item = Date>) -> Self {
        Self { days: days.into_iter().collect() }
    }

    /// Whether the house works on this day.
    pub fn is_working_day(&self, date: Date) -> bool {
        !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) && !self.days.contains(&date)
    }

    /// The last day that leaves `clear` working days between itself and `date`, and the days that were
    /// skipped on the way. (R1 9.4.1, 2016: "seven working days before the beginning".)
    pub fn clear_working_days_before(&self, date: Date, clear: u16) -> (Date, Vec<Date>) {
        let mut day = date.saturating_sub(1.day());
        let (mut left, mut skipped) = (clear, Vec::new());
        while left > 0 || !self.is_working_day(day) {
            if self.is_working_day(day) {
                left -= 1;
            } else {
                skipped.push(day);
            }
            let earlier = day.saturating_sub(1.day());
            if earlier == day {
                break; // the first day that a calendar has
            }
            day = earlier;
        }
        (day, skipped)
    }

    /// How many working days lie between the two, neither counted.
    pub fn clear_working_days_between(&self, earlier: Date, later: Date) -> usize {
        earlier
            .series(1.day())
            .skip(1)
            .take_while(|day| *day < later)
            .filter(|day| self.is_working_day(*day))
            .count()
    }
}
