//! The only clock of the house. Whoever needs the present asks this one, so that tests can say what time it is.

use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// Tells the time.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    /// That of the machine.
    System,
    /// Always this instant.
    Fixed(Timestamp),
}

impl Clock {
    /// The present instant.
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the machine")]
    pub fn now(self) -> Timestamp {
        match self {
            Self::System => Timestamp::now(),
            Self::Fixed(instant) => instant,
        }
    }
}

/// The civil date of an instant in a zone; in UTC where nobody knows the zone.
pub fn day(instant: Timestamp, zone: &str) -> Date {
    instant.to_zoned(TimeZone::get(zone).unwrap_or(TimeZone::UTC)).date()
}
