//! Civil dates, clock times and zones: what a deadline is made of.
//!
//! A civil date is a day on the wall calendar of a place and never passes through an instant; an instant is
//! computed from date, time and zone where somebody must know whether it is too late.

mod clock_time;
mod closures;
mod instant;
#[cfg(test)]
mod tests;

pub use clock_time::ClockTime;
pub use closures::Closures;
pub use instant::{UnknownZone, last_instant, opening_instant};

use jiff::{ToSpan, civil::Date};

/// The same day `months` calendar months earlier; where that month is too short, its last day
/// (two months before 30 April is the last of February).
pub fn months_before(date: Date, months: u16) -> Date {
    date.saturating_sub(i32::from(months).months())
}

/// The day `days` days earlier. "At least twelve days before" leaves twelve clear days between: 13 here.
pub fn days_before(date: Date, days: u16) -> Date {
    date.saturating_sub(i32::from(days).days())
}

/// How many days `later` lies after `earlier`; negative if before it.
pub fn days_between(earlier: Date, later: Date) -> i32 {
    (later - earlier).get_days()
}
