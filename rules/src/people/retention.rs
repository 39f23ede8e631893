//! How long what is known of people is kept: when each kind falls, and what a person who is forgotten leaves behind.

use jiff::{ToSpan, civil::Date};
use serde::Deserialize;

/// A number of days, and where it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    /// The number of days.
    pub days: u16,
    /// Where it stands.
    pub clause: String,
    /// Whether it could not be verified in a source.
    #[serde(default)]
    pub guess: bool,
}

impl Kept {
    /// The first day on which it is kept no more, counted from a day.
    pub fn falls_on(&self, from: Date) -> Date {
        from.saturating_add(i64::from(self.days).days())
    }

    /// Whether it is kept no more.
    pub fn has_fallen(&self, from: Date, today: Date) -> bool {
        self.falls_on(from) <= today
    }

    /// The latest day from which what is counted has fallen today.
    pub fn fallen_from(&self, today: Date) -> Date {
        today.saturating_sub(i64::from(self.days).days())
    }
}

/// What is kept of people, by its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Who took part in a meeting, by name; from its last day.
    Participants,
    /// Notes to one person; from their release.
    Notes,
    /// To whom a notice was mailed; from the release.
    Messages,
    /// Sessions; from their end.
    Sessions,
    /// Tokens for programs; from their last day.
    Tokens,
    /// Accounts whose person asked to be forgotten; from that day.
    Erasures,
}

impl Kind {
    /// All of them, as pages show them.
    pub const ALL: [Self; 6] =
        [Self::Participants, Self::Notes, Self::Messages, Self::Sessions, Self::Tokens, Self::Erasures];

    /// The name that pages and programs use: `participants`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Participants => "participants",
            Self::Notes => "notes",
            Self::Messages => "messages",
            Self::Sessions => "sessions",
            Self::Tokens => "tokens",
            Self::Erasures => "erasures",
        }
    }
}

/// How long everything is kept: `retention.toml`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    /// Names of participants, from the last day of the meeting.
    pub participants: Kept,
    /// Notes to one person, from their release.
    pub notes: Kept,
    /// Addresses of messages about a notice, from their release.
    pub messages: Kept,
    /// Sessions, from their end.
    pub sessions: Kept,
    /// How long somebody who asks to be forgotten can change their mind.
    pub cooling_off: Kept,
    /// The longest life of a token for programs.
    pub token: Kept,
}

impl Retention {
    /// The line of a kind; a token falls with its own last day, for which the line is only the limit.
    pub const fn of(&self, kind: Kind) -> &Kept {
        match kind {
            Kind::Participants => &self.participants,
            Kind::Notes => &self.notes,
            Kind::Messages => &self.messages,
            Kind::Sessions => &self.sessions,
            Kind::Tokens => &self.token,
            Kind::Erasures => &self.cooling_off,
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn two_years() -> Kept {
        Kept { days: 730, clause: "a clause".to_owned(), guess: false }
    }

    #[test]
    fn a_name_stays_until_the_day_before_and_falls_on_its_day() {
        let ends = date(2026, 3, 10);
        assert_eq!(two_years().falls_on(ends), date(2028, 3, 9), "2028 is a leap year");
        assert!(!two_years().has_fallen(ends, date(2028, 3, 8)));
        assert!(two_years().has_fallen(ends, date(2028, 3, 9)));
    }

    #[test]
    fn what_has_fallen_can_be_asked_for_by_one_day() {
        let kept = two_years();
        for days in 0..1500 {
            let (from, today) = (date(2024, 1, 1), date(2024, 1, 1).saturating_add(i64::from(days).days()));
            assert_eq!(kept.has_fallen(from, today), from <= kept.fallen_from(today), "{today}");
        }
    }
}
