//! The room `registration`: who takes part in a meeting, whose word it wants, and what becomes of it.
//!
//! A registration that is approved is confirmed in the same change (`follow`): between the two the procedures leave nobody a choice.

pub mod amend;
pub mod approve;
mod authority;
pub mod automate;
pub mod cancel;
pub mod check_in;
mod convened;
mod decide;
mod follow;
mod notes;
mod opened;
mod refused;
pub mod reject;
pub mod see;
pub mod submit;

pub use decide::{Decided, Seen};
pub use refused::NotThisRegistration;
pub use store::registration::{
    Answer, Content, Registration,
    lists::{After, Filter, Line},
};
