//! What a state says of a registration: its name, its proofs, and what they open.

use jiff::Timestamp;

use super::{Admission, Confirmation, RegistrationId, State};
use crate::registration::{Approval, Presence};

impl State {
    /// The names of all states, in the order of a registration's life.
    pub const NAMES: [&'static str; 9] = [
        "submitted",
        "pending",
        "rejected",
        "waitlisted",
        "approved",
        "confirmed",
        "checked_in",
        "left",
        "cancelled",
    ];

    /// The name that tables use: `checked_in`.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Submitted { .. } => "submitted",
            Self::Pending { .. } => "pending",
            Self::Rejected { .. } => "rejected",
            Self::Waitlisted { .. } => "waitlisted",
            Self::Approved { .. } => "approved",
            Self::Confirmed { .. } => "confirmed",
            Self::CheckedIn { .. } => "checked_in",
            Self::Left { .. } => "left",
            Self::Cancelled { .. } => "cancelled",
        }
    }

    /// Since when it is what it is.
    pub fn since(&self) -> Timestamp {
        match self {
            Self::Submitted { at } | Self::Left { at, .. } | Self::Cancelled { at, .. } => *at,
            Self::Pending { since, .. } | Self::Waitlisted { since, .. } | Self::Approved { since, .. } => {
                *since
            }
            Self::Rejected { rejection, .. } => rejection.at(),
            Self::Confirmed { confirmation, .. } => confirmation.at(),
            Self::CheckedIn { admission, .. } => admission.at(),
        }
    }

    /// The approval on which it rests.
    pub fn approval(&self) -> Option<&Approval> {
        match self {
            Self::Waitlisted { approval, .. }
            | Self::Approved { approval, .. }
            | Self::Confirmed { approval, .. }
            | Self::CheckedIn { approval, .. }
            | Self::Left { approval, .. } => Some(approval),
            _ => None,
        }
    }

    /// The first of three facts, none of which stands for another: that the person is registered.
    pub fn registered(&self) -> Option<&Confirmation> {
        match self {
            Self::Confirmed { confirmation, .. }
            | Self::CheckedIn { confirmation, .. }
            | Self::Left { confirmation, .. } => Some(confirmation),
            _ => None,
        }
    }

    /// The second: that the person was admitted to the premises. The third, that they attended, is [`super::super::Attended`].
    pub fn admitted(&self) -> Option<&Admission> {
        match self {
            Self::CheckedIn { admission, .. } | Self::Left { admission, .. } => Some(admission),
            _ => None,
        }
    }

    /// The identifier of its confirmation, also where it has lost that confirmation.
    pub fn id(&self) -> Option<&RegistrationId> {
        match self {
            Self::Pending { id, .. }
            | Self::Rejected { id, .. }
            | Self::Waitlisted { id, .. }
            | Self::Approved { id, .. }
            | Self::Cancelled { id, .. } => id.as_ref(),
            _ => self.registered().map(Confirmation::id),
        }
    }

    /// Whether the person holds a badge now (G1).
    pub fn has_badge(&self) -> bool {
        matches!(self, Self::CheckedIn { .. })
    }

    /// Whether the remote tool opens for the person now (G1). Who takes part on site has it too where a meeting is of both kinds.
    pub fn has_remote_access(&self) -> bool {
        matches!(self, Self::Confirmed { .. } | Self::CheckedIn { .. })
    }

    /// Whether the person is in the meeting as far as the desk knows: admitted, or free to enter remotely.
    pub fn can_be_in(&self, presence: Presence) -> bool {
        match presence {
            Presence::OnSite => self.has_badge(),
            Presence::Remote => self.has_remote_access(),
        }
    }

    /// Whether it takes one of the places that a quota counts.
    pub fn holds_a_place(&self) -> bool {
        matches!(self, Self::Approved { .. } | Self::Confirmed { .. } | Self::CheckedIn { .. })
    }

    /// Whether the person is what the form says in the delegation: from approval on, and after having left.
    pub fn holds_its_function(&self) -> bool {
        self.approval().is_some()
    }

    /// Whether anything can still come of it.
    pub fn is_alive(&self) -> bool {
        !matches!(self, Self::Rejected { .. } | Self::Left { .. } | Self::Cancelled { .. })
    }
}
