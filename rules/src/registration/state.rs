//! What becomes of one registration. Whatever gives access carries the [`Approval`] and the [`Confirmation`] that it rests on, and
//! nothing but the events here makes a confirmation or an admission (G1).

mod says;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Approval, Awaits, NotNow, Rejection, Route};
use crate::people::Person;

/// The identifier that a confirmation carries.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct RegistrationId(String);

impl RegistrationId {
    /// The identifier with this text; none where it is empty.
    pub fn of(text: &str) -> Option<Self> {
        let text = text.trim();
        (!text.is_empty()).then(|| Self(text.to_owned()))
    }

    /// Its text.
    pub fn text(&self) -> &str {
        &self.0
    }
}

/// That the secretariat has confirmed: the acknowledgement of a form is no confirmation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirmation {
    id: RegistrationId,
    by: Person,
    at: Timestamp,
}

impl Confirmation {
    /// The identifier that it carries.
    pub fn id(&self) -> &RegistrationId {
        &self.id
    }

    /// Who confirmed.
    pub fn by(&self) -> &Person {
        &self.by
    }

    /// When.
    pub fn at(&self) -> Timestamp {
        self.at
    }
}

/// What was shown at the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shown {
    /// A passport.
    Passport,
    /// Another document with a photo.
    PhotoId,
}

/// That somebody was admitted to the premises and given a badge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Admission {
    by: Person,
    at: Timestamp,
    shown: Shown,
}

impl Admission {
    /// Who served at the desk.
    pub fn by(&self) -> &Person {
        &self.by
    }

    /// When.
    pub fn at(&self) -> Timestamp {
        self.at
    }

    /// What was shown.
    pub fn shown(&self) -> Shown {
        self.shown
    }
}

/// What has become of a registration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum State {
    /// The form has arrived and was acknowledged.
    Submitted {
        /// When.
        at: Timestamp,
    },
    /// It waits for a decision.
    Pending {
        /// Since when.
        since: Timestamp,
        /// Whose.
        awaits: Awaits,
        /// The identifier that it had before it was changed, which it will have again.
        id: Option<RegistrationId>,
    },
    /// It was rejected.
    Rejected {
        /// By whom, when and why.
        rejection: Rejection,
        /// The identifier that it had before it was changed.
        id: Option<RegistrationId>,
    },
    /// It was approved, and there is no place yet.
    Waitlisted {
        /// By whom it was approved.
        approval: Approval,
        /// Since when it waits: its place in the queue.
        since: Timestamp,
        /// The identifier that it had before it was changed.
        id: Option<RegistrationId>,
    },
    /// It was approved.
    Approved {
        /// By whom.
        approval: Approval,
        /// Since when there is a place for it.
        since: Timestamp,
        /// The identifier that it had before it was changed.
        id: Option<RegistrationId>,
    },
    /// The secretariat has confirmed it: visa letter, fellowship and remote access are open.
    Confirmed {
        /// By whom it was approved.
        approval: Approval,
        /// The confirmation.
        confirmation: Confirmation,
    },
    /// The person was admitted and has a badge.
    CheckedIn {
        /// By whom it was approved.
        approval: Approval,
        /// The confirmation.
        confirmation: Confirmation,
        /// The admission.
        admission: Admission,
    },
    /// The person was there and has left.
    Left {
        /// By whom it was approved.
        approval: Approval,
        /// The confirmation.
        confirmation: Confirmation,
        /// The admission.
        admission: Admission,
        /// When.
        at: Timestamp,
    },
    /// It was cancelled.
    Cancelled {
        /// By whom: the person, or the focal point.
        by: Person,
        /// When.
        at: Timestamp,
        /// The identifier that it had.
        id: Option<RegistrationId>,
    },
}

impl State {
    /// A form has arrived.
    pub fn submit(at: Timestamp) -> Self {
        Self::Submitted { at }
    }

    /// It goes where the rules send it.
    pub fn route(self, route: Route, at: Timestamp) -> Result<Self, NotNow> {
        match self.not_before(at, "routed")? {
            Self::Submitted { .. } => Ok(match route {
                Route::Approved(automatically) => {
                    Self::Approved { approval: Approval::automatic(automatically, at), since: at, id: None }
                }
                Route::Pending(awaits) => Self::Pending { since: at, awaits, id: None },
            }),
            other => other.cannot("routed"),
        }
    }

    /// Somebody who may has approved it.
    pub fn approve(self, approval: Approval) -> Result<Self, NotNow> {
        let since = approval.at();
        match self.not_before(since, "approved")? {
            Self::Pending { id, .. } => Ok(Self::Approved { approval, since, id }),
            other => other.cannot("approved"),
        }
    }

    /// Somebody who may has rejected it.
    pub fn reject(self, rejection: Rejection) -> Result<Self, NotNow> {
        match self.not_before(rejection.at(), "rejected")? {
            Self::Pending { id, .. } => Ok(Self::Rejected { rejection, id }),
            other => other.cannot("rejected"),
        }
    }

    /// There is no place for it.
    pub fn wait(self, at: Timestamp) -> Result<Self, NotNow> {
        match self.not_before(at, "waitlisted")? {
            Self::Approved { approval, id, .. } => Ok(Self::Waitlisted { approval, since: at, id }),
            other => other.cannot("waitlisted"),
        }
    }

    /// A place has become free for it.
    pub fn promote(self, at: Timestamp) -> Result<Self, NotNow> {
        match self.not_before(at, "promoted")? {
            Self::Waitlisted { approval, id, .. } => Ok(Self::Approved { approval, since: at, id }),
            other => other.cannot("promoted"),
        }
    }

    /// The secretariat confirms. `id` is taken where it has no identifier from before.
    pub fn confirm(self, id: RegistrationId, by: Person, at: Timestamp) -> Result<Self, NotNow> {
        match self.not_before(at, "confirmed")? {
            Self::Approved { approval, id: before, .. } => {
                let confirmation = Confirmation { id: before.unwrap_or(id), by, at };
                Ok(Self::Confirmed { approval, confirmation })
            }
            other => other.cannot("confirmed"),
        }
    }

    /// The desk has seen a document with a photo, and gives a badge.
    pub fn check_in(self, by: Person, shown: Shown, at: Timestamp) -> Result<Self, NotNow> {
        match self.not_before(at, "checked in")? {
            Self::Confirmed { approval, confirmation } => {
                let admission = Admission { by, at, shown };
                Ok(Self::CheckedIn { approval, confirmation, admission })
            }
            other => other.cannot("checked in"),
        }
    }

    /// The desk, or a second door, has seen the person: there is one admission, and the earlier counts.
    pub fn check_in_once(self, by: Person, shown: Shown, at: Timestamp) -> Result<Self, NotNow> {
        match self {
            Self::CheckedIn { approval, confirmation, admission } => {
                let is_earlier = at < admission.at && confirmation.at <= at;
                let admission = if is_earlier { Admission { by, at, shown } } else { admission };
                Ok(Self::CheckedIn { approval, confirmation, admission })
            }
            Self::Left { at: left, .. } if at <= left => Ok(self),
            other => other.check_in(by, shown, at),
        }
    }

    /// The person leaves the meeting.
    pub fn leave(self, at: Timestamp) -> Result<Self, NotNow> {
        match self.not_before(at, "left")? {
            Self::CheckedIn { approval, confirmation, admission } => {
                Ok(Self::Left { approval, confirmation, admission, at })
            }
            other => other.cannot("left"),
        }
    }

    /// What was approved has changed ([`super::Procedure::approved_again`]) and goes before the focal point again. Badge and access
    /// end; the identifier stays. What nobody has decided yet stays where it is; who was rejected asks once more.
    pub fn ask_again(self, awaits: Awaits, at: Timestamp) -> Result<Self, NotNow> {
        match self.not_before(at, "asked about again")? {
            Self::Submitted { at } => Ok(Self::Submitted { at }),
            Self::Pending { since, awaits, id } => Ok(Self::Pending { since, awaits, id }),
            other @ (Self::Left { .. } | Self::Cancelled { .. }) => other.cannot("asked about again"),
            other => Ok(Self::Pending { since: at, awaits, id: other.id().cloned() }),
        }
    }

    /// The person, or the focal point, cancels. What falls with it says [`super::falls_when_cancelled`].
    pub fn cancel(self, by: Person, at: Timestamp) -> Result<Self, NotNow> {
        match self.not_before(at, "cancelled")? {
            other @ (Self::Rejected { .. } | Self::Left { .. } | Self::Cancelled { .. }) => {
                other.cannot("cancelled")
            }
            other => Ok(Self::Cancelled { by, at, id: other.id().cloned() }),
        }
    }

    fn cannot(&self, wanted: &'static str) -> Result<Self, NotNow> {
        Err(NotNow::Is { is: self.name(), wanted })
    }

    fn not_before(self, at: Timestamp, wanted: &'static str) -> Result<Self, NotNow> {
        let since = self.since();
        if at < since { Err(NotNow::Before { wanted, since }) } else { Ok(self) }
    }
}
