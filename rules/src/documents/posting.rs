//! The posting clock: what was received is posted within so many working days (A.1 3.2.4, 3.3.1).

use jiff::{ToSpan, civil::Date};

use crate::calendar::Closures;

/// The clock of one document that was received and is not posted yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    /// The last day on which posting is in time.
    pub due: Date,
    /// Working days left behind today; 0 on the last day and behind it.
    pub left: u16,
    /// Whether the last day has passed.
    pub overdue: bool,
}

impl Clock {
    /// The clock of what was received on a day, seen on another; the day of receipt is not counted.
    pub fn of(received: Date, today: Date, working_days: u16, closures: &Closures) -> Self {
        let mut due = received;
        let mut count = 0;
        while count < working_days {
            let next = due.saturating_add(1.day());
            if next == due {
                break; // the last day that a calendar has
            }
            due = next;
            count += u16::from(closures.is_working_day(due));
        }
        let ahead = if today >= due {
            0
        } else {
            let days = today.series(1.day()).skip(1).take_while(|day| *day <= due);
            days.filter(|day| closures.is_working_day(*day)).count()
        };
        Self { due, left: u16::try_from(ahead).unwrap_or(u16::MAX), overdue: today > due }
    }
}
