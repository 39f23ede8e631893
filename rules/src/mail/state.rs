//! What becomes of one message. Whatever has left the review carries the [`Release`] by which a person let it go, and only
//! [`State::release`] makes one.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Patience;
use crate::people::Person;

/// That a person has seen the message and let it go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Release {
    by: Person,
    at: Timestamp,
}

impl Release {
    /// Who.
    pub fn by(&self) -> &Person {
        &self.by
    }

    /// When.
    pub fn at(&self) -> Timestamp {
        self.at
    }
}

/// Why a message will not arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fault {
    /// The server refused it for good.
    Refused,
    /// It was taken, and came back.
    Bounced,
    /// The server put it off for too long.
    GaveUp,
}

impl Fault {
    /// The name that tables use: `gave_up`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::Bounced => "bounced",
            Self::GaveUp => "gave_up",
        }
    }
}

/// What has become of a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum State {
    /// Nobody has reviewed it.
    Held,
    /// It goes as soon as there is a server.
    Released {
        /// By whom.
        release: Release,
    },
    /// It is being handed to a server, and may be on its way.
    Handing {
        /// By whom it was released.
        release: Release,
        /// Earlier attempts since then.
        attempts: u32,
        /// Since when.
        since: Timestamp,
    },
    /// The server put it off, or could not be reached.
    Waiting {
        /// By whom it was released.
        release: Release,
        /// Attempts since then.
        attempts: u32,
        /// When it is tried again.
        next: Timestamp,
        /// Why it waits, in the server's words.
        reason: String,
    },
    /// It was given to a server that never answered for it: it may have arrived.
    Uncertain {
        /// By whom it was released.
        release: Release,
        /// Since when it was being handed over.
        since: Timestamp,
        /// What happened.
        reason: String,
    },
    /// A server has taken it.
    Handed {
        /// By whom it was released.
        release: Release,
        /// When.
        at: Timestamp,
        /// What the server said.
        answer: String,
    },
    /// It will not arrive unless a person releases it again.
    Failed {
        /// By whom it was released.
        release: Release,
        /// When.
        at: Timestamp,
        /// How.
        fault: Fault,
        /// Why, in the server's words.
        reason: String,
    },
    /// A person has taken it back before it left.
    Withdrawn {
        /// Who.
        by: Person,
        /// When.
        at: Timestamp,
        /// Why.
        reason: String,
    },
}

/// The message is not in a state in which this could happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a message that is {is} cannot be {wanted}")]
pub struct NotNow {
    /// What it is.
    pub is: &'static str,
    /// What it cannot become.
    pub wanted: &'static str,
}

impl State {
    /// The names of all states, in the order of a message's life.
    pub const NAMES: [&'static str; 8] =
        ["held", "released", "handing", "waiting", "uncertain", "handed", "failed", "withdrawn"];

    /// The name that tables use: `handed`.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Held => "held",
            Self::Released { .. } => "released",
            Self::Handing { .. } => "handing",
            Self::Waiting { .. } => "waiting",
            Self::Uncertain { .. } => "uncertain",
            Self::Handed { .. } => "handed",
            Self::Failed { .. } => "failed",
            Self::Withdrawn { .. } => "withdrawn",
        }
    }

    /// From which instant a courier may take it; `None` where it waits for a person, or for nothing.
    pub fn turn(&self) -> Option<Timestamp> {
        match self {
            Self::Released { release } => Some(release.at),
            Self::Waiting { next, .. } => Some(*next),
            _ => None,
        }
    }

    /// What a person reads about it: the server's answer, or the reason why it is where it is.
    pub fn reason(&self) -> Option<&str> {
        match self {
            Self::Held | Self::Released { .. } | Self::Handing { .. } => None,
            Self::Handed { answer, .. } => Some(answer),
            Self::Waiting { reason, .. }
            | Self::Uncertain { reason, .. }
            | Self::Failed { reason, .. }
            | Self::Withdrawn { reason, .. } => Some(reason),
        }
    }

    /// A person lets it go: for the first time, or again where it waits, is uncertain or has failed.
    pub fn release(self, by: Person, at: Timestamp) -> Result<Self, NotNow> {
        match self {
            Self::Held | Self::Waiting { .. } | Self::Uncertain { .. } | Self::Failed { .. } => {
                Ok(Self::Released { release: Release { by, at } })
            }
            other => other.cannot("released"),
        }
    }

    /// A courier takes it, when its turn has come.
    pub fn take(self, now: Timestamp) -> Result<Self, NotNow> {
        match self {
            Self::Released { release } => Ok(Self::Handing { release, attempts: 0, since: now }),
            Self::Waiting { release, attempts, next, .. } if next <= now => {
                Ok(Self::Handing { release, attempts, since: now })
            }
            other => other.cannot("taken"),
        }
    }

    /// A server has taken it; or a person has learned that it had.
    pub fn hand(self, at: Timestamp, answer: &str) -> Result<Self, NotNow> {
        match self {
            Self::Handing { release, .. } | Self::Uncertain { release, .. } => {
                Ok(Self::Handed { release, at, answer: answer.to_owned() })
            }
            other => other.cannot("handed"),
        }
    }

    /// The server put it off: it waits, or is given up when it has waited for long.
    pub fn put_off(
        self,
        now: Timestamp,
        reason: &str,
        patience: &Patience,
        chance: u16,
    ) -> Result<Self, NotNow> {
        let reason = reason.to_owned();
        match self {
            Self::Handing { release, attempts, .. } => {
                let attempts = attempts + 1;
                let next = now.saturating_add(patience.message.wait(attempts, chance)).unwrap_or(now);
                if next.duration_since(release.at) > patience.give_up() {
                    return Ok(Self::Failed { release, at: now, fault: Fault::GaveUp, reason });
                }
                Ok(Self::Waiting { release, attempts, next, reason })
            }
            other => other.cannot("put off"),
        }
    }

    /// The server could not be reached at all: it waits for the server, and no attempt is counted.
    pub fn wait_for_server(self, next: Timestamp, reason: &str) -> Result<Self, NotNow> {
        match self {
            Self::Handing { release, attempts, .. } => {
                Ok(Self::Waiting { release, attempts, next, reason: reason.to_owned() })
            }
            other => other.cannot("put off"),
        }
    }

    /// The server refused it for good.
    pub fn refuse(self, at: Timestamp, reason: &str) -> Result<Self, NotNow> {
        match self {
            Self::Handing { release, .. } => {
                Ok(Self::Failed { release, at, fault: Fault::Refused, reason: reason.to_owned() })
            }
            other => other.cannot("refused"),
        }
    }

    /// It was given away whole and nobody answered for it.
    pub fn lose(self, reason: &str) -> Result<Self, NotNow> {
        match self {
            Self::Handing { release, since, .. } => {
                Ok(Self::Uncertain { release, since, reason: reason.to_owned() })
            }
            other => other.cannot("uncertain"),
        }
    }

    /// It came back.
    pub fn bounce(self, at: Timestamp, reason: &str) -> Result<Self, NotNow> {
        match self {
            Self::Handed { release, .. } | Self::Uncertain { release, .. } => {
                Ok(Self::Failed { release, at, fault: Fault::Bounced, reason: reason.to_owned() })
            }
            other => other.cannot("bounced"),
        }
    }

    /// A person takes it back. What a server has, or is just being given, cannot be taken back.
    pub fn withdraw(self, by: Person, at: Timestamp, reason: &str) -> Result<Self, NotNow> {
        match self {
            Self::Held
            | Self::Released { .. }
            | Self::Waiting { .. }
            | Self::Uncertain { .. }
            | Self::Failed { .. } => Ok(Self::Withdrawn { by, at, reason: reason.to_owned() }),
            other => other.cannot("withdrawn"),
        }
    }

    fn cannot(&self, wanted: &'static str) -> Result<Self, NotNow> {
        Err(NotNow { is: self.name(), wanted })
    }
}
