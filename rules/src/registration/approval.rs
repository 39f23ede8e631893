//! Decisions about a registration. None can be made without a proof of who may make it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Automatically, Delegation, Function, HeadTaken};
use crate::{
    people::Person,
    roles::{FocalPointOf, NotTheirs},
};

/// Who approved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum Approver {
    /// A focal point of the member.
    FocalPoint {
        /// Who.
        who: Person,
    },
    /// A rule, at once.
    Automatic {
        /// Which.
        rule: Automatic,
    },
    /// Somebody of the secretariat, who says on which ground.
    Secretariat {
        /// Who.
        who: Person,
        /// Why it was theirs to approve.
        ground: Ground,
    },
}

/// A rule by which a registration is approved at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Automatic {
    /// This meeting does without focal points (as one of 2018 did).
    Exempt,
    /// A focal point sent it.
    FocalPointSentIt,
    /// The member's focal point has switched automatic approval on (Circular 118).
    Enabled,
}

/// Why the secretariat approves in place of a focal point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// Nobody approves for this category, or the member has named nobody.
    NoFocalPoint,
    /// The meeting does without focal points.
    Exempt,
    /// The person came with a letter of accreditation of the focal point.
    AccreditationLetter,
    /// A chair has invited the person (R1 2.3.1).
    InvitedByChair,
}

/// That a registration was approved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approval {
    #[serde(flatten)]
    approver: Approver,
    at: Timestamp,
}

/// A decision that this person cannot make, or not like this.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CannotDecide {
    /// The registration is one of another member (G4).
    #[error(transparent)]
    NotTheirs(#[from] NotTheirs),
    /// The delegation has its head (G3).
    #[error(transparent)]
    HeadTaken(#[from] HeadTaken),
    /// A rejection says why.
    #[error("a rejection says why")]
    NoReason,
}

impl Approval {
    /// A focal point approves one of its own, for the delegation to which it will belong.
    pub fn by_focal_point(
        focal_point: &FocalPointOf,
        delegation: &Delegation,
        function: Option<Function>,
        at: Timestamp,
    ) -> Result<Self, CannotDecide> {
        focal_point.sees(delegation.member().name())?;
        delegation.room_for(function)?;
        Ok(Self { approver: Approver::FocalPoint { who: focal_point.who().clone() }, at })
    }

    /// Somebody of the secretariat approves, and says on which ground.
    pub fn by_secretariat(
        who: Person,
        ground: Ground,
        delegation: &Delegation,
        function: Option<Function>,
        at: Timestamp,
    ) -> Result<Self, CannotDecide> {
        delegation.room_for(function)?;
        Ok(Self { approver: Approver::Secretariat { who, ground }, at })
    }

    /// A rule approves; only [`super::Submission::route`] says that one does.
    pub(super) fn automatic(automatically: Automatically, at: Timestamp) -> Self {
        Self { approver: Approver::Automatic { rule: automatically.rule() }, at }
    }

    /// Who.
    pub fn approver(&self) -> &Approver {
        &self.approver
    }

    /// When.
    pub fn at(&self) -> Timestamp {
        self.at
    }
}

/// That a registration was rejected, by whom and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rejection {
    by: Person,
    at: Timestamp,
    reason: String,
}

impl Rejection {
    /// A focal point rejects one of its own. `member` is the one for which the form was sent.
    pub fn by_focal_point(
        focal_point: &FocalPointOf,
        member: &str,
        reason: &str,
        at: Timestamp,
    ) -> Result<Self, CannotDecide> {
        focal_point.sees(member)?;
        Self::by_secretariat(focal_point.who().clone(), reason, at)
    }

    /// Somebody of the secretariat rejects, where nobody else decides.
    pub fn by_secretariat(by: Person, reason: &str, at: Timestamp) -> Result<Self, CannotDecide> {
        let reason = reason.trim().to_owned();
        if reason.is_empty() { Err(CannotDecide::NoReason) } else { Ok(Self { by, at, reason }) }
    }

    /// Who.
    pub fn by(&self) -> &Person {
        &self.by
    }

    /// When.
    pub fn at(&self) -> Timestamp {
        self.at
    }

    /// Why, in the person's words.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}
