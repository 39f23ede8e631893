//! A clock time as letters print it: hours and minutes, where 24:00 is the end of the day.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A time of day to the minute, from 00:00 to 24:00 (a letter of 2000 prints "24:00 UTC").
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(into = "String", try_from = "String")]
pub struct ClockTime {
    minutes: u16,
}

/// What was given is no time of day.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a time of day between 00:00 and 24:00")]
pub struct NotAClockTime(pub String);

impl ClockTime {
    /// The beginning of a day.
    pub const MIDNIGHT: Self = Self { minutes: 0 };

    /// The time `hour:minute`; `None` outside 00:00 to 24:00.
    pub const fn new(hour: u16, minute: u16) -> Option<Self> {
        if minute < 60 && hour * 60 + minute <= 24 * 60 {
            Some(Self { minutes: hour * 60 + minute })
        } else {
            None
        }
    }

    /// Hours since midnight, 0 to 24.
    pub const fn hour(self) -> u16 {
        self.minutes / 60
    }

    /// Minutes of the hour, 0 to 59.
    pub const fn minute(self) -> u16 {
        self.minutes % 60
    }
}

impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour(), self.minute())
    }
}

impl FromStr for ClockTime {
    type Err = NotAClockTime;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let refuse = || NotAClockTime(text.to_owned());
        let (hour, minute) = text.split_once(':').ok_or_else(refuse)?;
        let hour = hour.parse().map_err(|_| refuse())?;
        let minute = minute.parse().map_err(|_| refuse())?;
        if hour > 24 { Err(refuse()) } else { Self::new(hour, minute).ok_or_else(refuse) }
    }
}

impl From<ClockTime> for String {
    fn from(time: ClockTime) -> Self {
        time.to_string()
    }
}

impl TryFrom<String> for ClockTime {
    type Error = NotAClockTime;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}
