//! What is remembered: rows in and out, on SQLite or PostgreSQL. Decides nothing and computes with no date.
//!
//! One text serves both engines; `engine` alone knows that there are two.

pub mod documents;
pub mod drafts;
mod engine;
mod error;
pub mod files;
pub mod groups;
pub mod journal;
pub mod mail;
pub mod meetings;
pub mod members;
pub mod notices;
pub mod people;
pub mod registration;
pub mod roles;
#[cfg(test)]
mod tests;
pub mod tokens;

pub use engine::{Store, Transaction, make_schema};
pub use error::StoreError;
