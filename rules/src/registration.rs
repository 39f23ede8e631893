//! Registration for a meeting or an event: what is asked of whom, who approves, and what may become of it.
//!
//! The form belongs to [`Case`], the life of one registration to [`State`], that of one person at one meeting, with the events
//! beside it, to [`Dossier`]. Rules 9.3 names the invariants G1 to G7; `tests/properties.rs` holds them.

mod approval;
mod attendance;
mod case;
mod delegation;
mod door;
mod dossier;
mod falls;
mod field;
mod form;
mod not_now;
mod offers;
mod procedure;
mod quota;
mod reminder;
mod route;
mod state;
pub mod statistics;
#[cfg(test)]
mod tests;

pub use approval::{Approval, Approver, Automatic, CannotDecide, Ground, Rejection};
pub use attendance::{Attended, Way, WhoCounts, attend, counts_for_decision};
pub use case::{Case, Refusal, Warning, Why};
pub use delegation::{Colleague, Delegation, HeadTaken};
pub use door::{Door, NotThen, TagNumber, WalkIns};
pub use dossier::{CannotSubmit, Dossier, Subject};
pub use falls::{Falls, falls_when_cancelled, falls_when_remote};
pub use field::{Field, FieldRule};
pub use form::{Form, Function, Gender, Presence, Request};
pub use not_now::NotNow;
pub use offers::Offers;
pub use procedure::{Counts, Heads, Procedure};
pub use quota::{Full, Holder, Queued, Quota, Quotas};
pub use reminder::{Reminder, Reminders, Wait};
pub use route::{AutomaticApproval, Automatically, Awaits, Reach, Route, Submission};
pub use state::{Admission, Confirmation, RegistrationId, Shown, State};
