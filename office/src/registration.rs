//! The room `registration`: who takes part in a meeting, whose word it wants, and what becomes of it.
//!
//! A registration that is approved is confirmed in the same change (`follow`): between the two the procedures leave nobody a choice.

pub mod admit_walk_in;
pub mod amend;
pub mod approve;
pub mod attend;
mod authority;
pub mod automate;
pub mod cancel;
pub mod check_in;
mod convened;
mod decide;
mod follow;
pub mod hand_out;
pub mod leave;
mod notes;
mod opened;
mod refused;
pub mod reject;
pub mod remind;
pub mod see;
pub mod set_quota;
pub mod submit;

pub use decide::{Decided, Seen};
pub use refused::NotThisRegistration;
pub use store::registration::{
    Accreditation, Answer, Content, Registration,
    desk::Exemption,
    lists::{After, Filter, Line},
};
