//! What people do: acts, one file each, and what one may see.
//!
//! An act asks who may, asks the rules, and writes the change and its journal entry in one transaction. An act never
//! calls an act; what follows from it in another room is a function of that room's `follow.rs`.

pub mod acts;
pub mod badges;
mod chance;
pub mod clock;
pub mod deadlines;
pub mod documents;
pub mod drafts;
pub mod groups;
pub mod mail;
pub mod meetings;
pub mod members;
pub mod notices;
mod office;
pub mod people;
pub mod permissions;
pub mod profiles;
pub mod registration;
pub mod roles;
pub mod secrets;
pub mod tokens;

pub use office::{Actor, Failure, Office};
