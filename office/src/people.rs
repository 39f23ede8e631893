//! The room `people`: accounts, and who is signed in.

pub mod add_address;
pub mod addresses;
pub mod amend;
pub mod ask_erasure;
pub mod ask_link;
pub mod confirm_address;
pub mod drop_address;
pub mod enrol;
pub mod enter_by_link;
pub mod erase;
mod erasure;
pub(crate) mod follow;
pub mod merge;
mod merging;
mod password;
pub mod prefer_address;
pub mod purge;
pub mod revoke;
pub mod see;
pub mod sign_in;
pub mod sign_out;
pub(crate) mod token;
