//! How long the house waits for a mail server, and how long between two attempts.

use jiff::SignedDuration;
use serde::Deserialize;

/// The numbers of waiting, each with its clause in the profile.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Patience {
    /// Between attempts at one message that the server puts off.
    pub message: Backoff,
    /// Between attempts to reach a server that cannot be reached.
    pub server: Backoff,
    /// How long after its release a message is still attempted, in hours.
    pub give_up_hours: u16,
    /// How long a server may take to answer a command, in seconds.
    pub command_seconds: u16,
    /// How long it may take to answer for a message that it was given whole, in seconds.
    pub content_seconds: u16,
    /// Where the numbers stand.
    pub clause: String,
}

/// Waits that double.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Backoff {
    /// The first wait, in seconds.
    pub first_seconds: u32,
    /// The longest, in seconds.
    pub most_seconds: u32,
}

impl Backoff {
    /// The wait behind the `attempt`-th failure, from 1: twice the one before, up to the longest. `chance` shortens it by up to a
    /// quarter, so that messages that failed together do not come back together.
    pub fn wait(self, attempt: u32, chance: u16) -> SignedDuration {
        let doubled = u64::from(self.first_seconds) << attempt.saturating_sub(1).min(30);
        let milliseconds = doubled.min(u64::from(self.most_seconds)) * 1_000;
        let less = milliseconds / 4 * u64::from(chance) / u64::from(u16::MAX);
        SignedDuration::from_millis(i64::try_from(milliseconds - less).unwrap_or(i64::MAX))
    }
}

impl Patience {
    /// How long after its release a message is still attempted.
    pub fn give_up(&self) -> SignedDuration {
        SignedDuration::from_hours(i64::from(self.give_up_hours))
    }
}
