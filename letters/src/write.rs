//! Notices out: what a record becomes for other programs and for people.

mod ics;
mod text;

pub use ics::{Calendar, Entry, When, ics};
pub use text::{Sentence, Stands, sentences, text};
