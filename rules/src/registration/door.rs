//! What the door may write down: when somebody came, what their badge carries, and who may walk in.

use jiff::{SignedDuration, Timestamp, civil::Date};
use serde::Deserialize;

/// The numbers of the door, each with its clause in the profile.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Door {
    /// How many days before the first day of the meeting the desk gives badges.
    pub days_before: u16,
    /// By how many minutes the clock of a device at the door may be ahead of ours.
    pub ahead_minutes: u16,
    /// The first day on which they hold; `None` where no beginning is known.
    pub valid_from: Option<Date>,
    /// Where they stand.
    pub clause: String,
    /// Whether they could not be verified in a source.
    #[serde(default)]
    pub guess: bool,
}

/// Whether somebody is admitted who comes without having registered.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WalkIns {
    /// Whether they are, with a letter of accreditation of the focal point and in no other way.
    pub allowed: bool,
    /// The first day on which it holds; `None` where no beginning is known.
    pub valid_from: Option<Date>,
    /// Where it stands.
    pub clause: String,
    /// Whether it could not be verified in a source.
    #[serde(default)]
    pub guess: bool,
}

/// An instant at which nobody can have come through the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotThen {
    /// It has not come yet.
    #[error("nobody has come through the door in the future")]
    Future,
    /// The desk was not open for this meeting.
    #[error("the desk gives badges from {first} to {last}")]
    Closed {
        /// The first day on which it does.
        first: Date,
        /// The last.
        last: Date,
    },
}

impl Door {
    /// The instant that is kept of one that a device names: it has passed, and lies on a day of the desk. `day` is its civil day
    /// where the meeting is held; `days` are the first and the last of the meeting.
    pub fn came(
        &self,
        at: Timestamp,
        now: Timestamp,
        day: Date,
        days: (Date, Date),
    ) -> Result<Timestamp, NotThen> {
        if now
            .checked_add(SignedDuration::from_mins(i64::from(self.ahead_minutes)))
            .is_ok_and(|latest| latest < at)
        {
            return Err(NotThen::Future);
        }
        let first = days.0.saturating_sub(jiff::Span::new().days(self.days_before));
        if day < first || days.1 < day {
            return Err(NotThen::Closed { first, last: days.1 });
        }
        Ok(at.min(now))
    }
}

/// The number that a badge carries for readers near it (RFID), written in one way.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TagNumber(String);

impl TagNumber {
    /// So many letters and digits at least and at most.
    const LETTERS: std::ops::RangeInclusive<usize> = 4..=32;

    /// The number as a reader types it: blanks, colons and hyphens between its parts do not count, nor do capitals.
    pub fn of(text: &str) -> Option<Self> {
        let plain: String = text.chars().filter(|sign| !matches!(sign, ' ' | ':' | '-')).collect();
        let is_one =
            plain.chars().all(|sign| sign.is_ascii_alphanumeric()) && Self::LETTERS.contains(&plain.len());
        is_one.then(|| Self(plain.to_ascii_uppercase()))
    }

    /// Its text.
    pub fn text(&self) -> &str {
        &self.0
    }
}
