//! When a focal point is reminded of what waits for it.

use jiff::civil::Date;
use serde::Deserialize;

use crate::calendar::days_between;

/// The numbers of reminding, each with its clause in the profile. All are days.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reminders {
    /// How many days something waits before the first reminder, from 1.
    pub first_after_days: u16,
    /// How many days lie between two reminders, from 1.
    pub every_days: u16,
    /// How many days before the deadline the reminders become more frequent.
    pub near_deadline_days: u16,
    /// How many days lie between two reminders then, from 1.
    pub near_every_days: u16,
    /// The first day on which they hold; `None` where no beginning is known.
    pub valid_from: Option<Date>,
    /// Where they stand.
    pub clause: String,
    /// Whether they could not be verified in a source.
    #[serde(default)]
    pub guess: bool,
}

/// What waits for a focal point. Dates are civil, at the seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// The day on which the oldest of what waits came, of which the focal point was told then.
    pub since: Date,
    /// The next deadline that waits for it: preregistration, or a visa letter.
    pub deadline: Option<Date>,
    /// The last day of the meeting, after which nobody is reminded.
    pub ends: Option<Date>,
    /// The day of the last reminder.
    pub reminded: Option<Date>,
}

/// A reminder that is due, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reminder {
    /// Something waits for so many days.
    Waits {
        /// How many, from 1.
        days: i32,
    },
    /// A deadline is near.
    DeadlineIsNear {
        /// The last day in time.
        due: Date,
        /// How many days are left; 0 on that day.
        days_left: i32,
    },
}

impl Reminders {
    /// Whether a reminder is due on a day. There is none on the day on which the focal point was told, and none when the meeting
    /// is over.
    pub fn due(&self, wait: &Wait, on: Date) -> Option<Reminder> {
        let days = days_between(wait.since, on);
        if days < 1 || wait.ends.is_some_and(|ends| ends < on) {
            return None;
        }
        let quiet_for =
            |least: u16| wait.reminded.is_none_or(|last| days_between(last, on) >= i32::from(least.max(1)));
        let near = wait.deadline.and_then(|due| {
            let days_left = days_between(on, due);
            let is_near = (0..=i32::from(self.near_deadline_days)).contains(&days_left);
            is_near.then_some(Reminder::DeadlineIsNear { due, days_left })
        });
        match near {
            Some(reminder) => quiet_for(self.near_every_days).then_some(reminder),
            None => (days >= i32::from(self.first_after_days) && quiet_for(self.every_days))
                .then_some(Reminder::Waits { days }),
        }
    }
}
