//! Study periods: they change the day after the assembly closes, not on 1 January, and every count begins anew.

use jiff::civil::Date;
use serde::Deserialize;

/// One study period.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct StudyPeriod {
    /// As people say it: `2025-2028`.
    pub label: String,
    /// The first day, the one after the assembly closed.
    pub begins: Date,
    /// The letter and year of its paths: `T25`.
    pub code: String,
}

/// All periods, as data of the profiles (`study-periods.toml`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct StudyPeriods {
    #[serde(rename = "period")]
    periods: Vec<StudyPeriod>,
}

impl StudyPeriods {
    /// The period in which a day falls; `None` before the first that is known.
    pub fn of(&self, day: Date) -> Option<&StudyPeriod> {
        self.periods.iter().filter(|period| period.begins <= day).max_by_key(|period| period.begins)
    }

    /// The period of a code.
    pub fn find(&self, code: &str) -> Option<&StudyPeriod> {
        self.periods.iter().find(|period| period.code.eq_ignore_ascii_case(code))
    }

    /// The last day of a period: the one before the next begins; `None` where no next is known.
    pub fn last_day(&self, period: &StudyPeriod) -> Option<Date> {
        let next =
            self.periods.iter().map(|other| other.begins).filter(|begins| *begins > period.begins).min();
        next.and_then(|begins| begins.yesterday().ok())
    }

    /// How many periods began before this one.
    pub fn place(&self, day: Date) -> usize {
        self.periods.iter().filter(|period| period.begins <= day).count()
    }

    /// All of them, as the file lists them.
    pub fn all(&self) -> &[StudyPeriod] {
        &self.periods
    }
}
