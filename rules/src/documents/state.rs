//! What becomes of one document (rules 9.5). What is late is seen by nobody who meets until a named person has admitted it, and nothing
//! but [`State::post`] posts.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Receipt;
use crate::people::Person;

/// Why something late may come before this meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// It is of extreme importance (A.1 3.2.5).
    ExtremeImportance,
    /// The chair lets members reconcile their views in writing (R1 4.7).
    Reconciliation,
}

/// That somebody has admitted what is late. The final word is the meeting's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Admission {
    /// Who.
    pub by: Person,
    /// When.
    pub at: Timestamp,
    /// On which ground.
    pub cause: Cause,
    /// Why, in their words.
    pub reason: String,
}

/// That a document lies before those who meet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Posting {
    by: Person,
    at: Timestamp,
    admission: Option<Admission>,
}

impl Posting {
    /// Who posted it.
    pub fn by(&self) -> &Person {
        &self.by
    }

    /// When.
    pub fn at(&self) -> Timestamp {
        self.at
    }

    /// By whom it was admitted although late.
    pub fn admission(&self) -> Option<&Admission> {
        self.admission.as_ref()
    }
}

/// What the meeting made of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It was noted.
    Noted,
    /// It was agreed and acted on.
    Agreed,
    /// It was not agreed.
    NotAgreed,
    /// It goes to a later meeting.
    Deferred,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Noted, Self::Agreed, Self::NotAgreed, Self::Deferred];

    /// The name that tables use.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Noted => "noted",
            Self::Agreed => "agreed",
            Self::NotAgreed => "not_agreed",
            Self::Deferred => "deferred",
        }
    }
}

/// How far the meeting has come with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "handling", rename_all = "snake_case")]
pub enum Handling {
    /// It waits.
    Waits,
    /// It was presented.
    Presented {
        /// When.
        at: Timestamp,
    },
    /// It is closed.
    Closed {
        /// When.
        at: Timestamp,
        /// With which result.
        outcome: Outcome,
    },
}

/// What has become of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum State {
    /// It has a number and nothing else.
    Reserved {
        /// Since when.
        at: Timestamp,
    },
    /// It lies on the desk of the secretariat.
    Received {
        /// The receipt.
        receipt: Receipt,
        /// By whom it was admitted although late.
        admission: Option<Admission>,
    },
    /// It came too late, and is held for the next meeting.
    Held {
        /// The receipt.
        receipt: Receipt,
    },
    /// It was given back to be mended; the day on which it comes again counts (A.1 3.2.7).
    Returned {
        /// The receipt of what was given back.
        receipt: Receipt,
        /// Who gave it back.
        by: Person,
        /// When.
        at: Timestamp,
        /// Why.
        reason: String,
    },
    /// It lies before those who meet.
    Posted {
        /// The receipt.
        receipt: Receipt,
        /// The posting.
        posting: Posting,
        /// How far the meeting has come with it.
        handling: Handling,
    },
    /// Its author took it back. The number is not given again.
    Withdrawn {
        /// When.
        at: Timestamp,
        /// Whether it had been posted.
        was_posted: bool,
    },
}

/// The document is not where this can be done to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a document that is {state} cannot be {wanted}")]
pub struct NotNow {
    /// Where it is, by its name.
    pub state: &'static str,
    /// What was wanted: `posted`.
    pub wanted: &'static str,
}

impl State {
    /// A number is reserved.
    pub const fn reserve(at: Timestamp) -> Self {
        Self::Reserved { at }
    }

    /// The name that tables use.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Reserved { .. } => "reserved",
            Self::Received { .. } => "received",
            Self::Held { .. } => "held",
            Self::Returned { .. } => "returned",
            Self::Posted { .. } => "posted",
            Self::Withdrawn { .. } => "withdrawn",
        }
    }

    const fn not(&self, wanted: &'static str) -> NotNow {
        NotNow { state: self.name(), wanted }
    }

    /// The file has come, whole. What is late is held. What comes again before it was posted counts by the day on which it does,
    /// and what was admitted stays admitted.
    pub fn receive(self, receipt: Receipt) -> Result<Self, NotNow> {
        match self {
            Self::Received { admission: Some(admission), .. } if receipt.is_late() => {
                Ok(Self::Received { receipt, admission: Some(admission) })
            }
            Self::Reserved { .. } | Self::Returned { .. } | Self::Received { .. } | Self::Held { .. }
                if receipt.is_late() =>
            {
                Ok(Self::Held { receipt })
            }
            Self::Reserved { .. } | Self::Returned { .. } | Self::Received { .. } | Self::Held { .. } => {
                Ok(Self::Received { receipt, admission: None })
            }
            other => Err(other.not("received")),
        }
    }

    /// Somebody lets what is late come before this meeting.
    pub fn admit(self, admission: Admission) -> Result<Self, NotNow> {
        match self {
            Self::Held { receipt } => Ok(Self::Received { receipt, admission: Some(admission) }),
            other => Err(other.not("admitted")),
        }
    }

    /// It goes to the next meeting, for which it is in time.
    pub fn carry(self, receipt: Receipt) -> Result<Self, NotNow> {
        match self {
            Self::Held { .. } if !receipt.is_late() => Ok(Self::Received { receipt, admission: None }),
            other => Err(other.not("carried")),
        }
    }

    /// It is given back to be mended.
    pub fn give_back(self, by: Person, at: Timestamp, reason: String) -> Result<Self, NotNow> {
        match self {
            Self::Received { receipt, .. } | Self::Held { receipt } => {
                Ok(Self::Returned { receipt, by, at, reason })
            }
            other => Err(other.not("returned")),
        }
    }

    /// It is laid before those who meet.
    pub fn post(self, by: Person, at: Timestamp) -> Result<Self, NotNow> {
        match self {
            Self::Received { receipt, admission } => {
                let posting = Posting { by, at, admission };
                Ok(Self::Posted { receipt, posting, handling: Handling::Waits })
            }
            other => Err(other.not("posted")),
        }
    }

    /// The meeting has heard it.
    pub fn present(self, at: Timestamp) -> Result<Self, NotNow> {
        match self {
            Self::Posted { receipt, posting, handling: Handling::Waits } => {
                Ok(Self::Posted { receipt, posting, handling: Handling::Presented { at } })
            }
            other => Err(other.not("presented")),
        }
    }

    /// The meeting is done with it; what was noted without being presented is closed as well.
    pub fn close(self, at: Timestamp, outcome: Outcome) -> Result<Self, NotNow> {
        match self {
            Self::Posted { receipt, posting, handling: Handling::Waits | Handling::Presented { .. } } => {
                Ok(Self::Posted { receipt, posting, handling: Handling::Closed { at, outcome } })
            }
            other => Err(other.not("closed")),
        }
    }

    /// Its author takes it back; what the meeting has closed stays.
    pub fn withdraw(self, at: Timestamp) -> Result<Self, NotNow> {
        match self {
            Self::Withdrawn { .. } | Self::Posted { handling: Handling::Closed { .. }, .. } => {
                Err(self.not("withdrawn"))
            }
            other => Ok(Self::Withdrawn { at, was_posted: matches!(other, Self::Posted { .. }) }),
        }
    }

    /// Whether those who meet see it.
    pub const fn is_posted(&self) -> bool {
        matches!(self, Self::Posted { .. })
    }

    /// Whether a file may be added as its next revision.
    pub const fn may_be_revised(&self) -> bool {
        matches!(self, Self::Posted { handling: Handling::Waits | Handling::Presented { .. }, .. })
    }

    /// The receipt, where something has come.
    pub const fn receipt(&self) -> Option<&Receipt> {
        match self {
            Self::Received { receipt, .. }
            | Self::Held { receipt }
            | Self::Returned { receipt, .. }
            | Self::Posted { receipt, .. } => Some(receipt),
            Self::Reserved { .. } | Self::Withdrawn { .. } => None,
        }
    }

    /// By whom it was admitted although late.
    pub fn admission(&self) -> Option<&Admission> {
        match self {
            Self::Received { admission, .. } => admission.as_ref(),
            Self::Posted { posting, .. } => posting.admission(),
            _ => None,
        }
    }
}
