//! Notices out: what a record becomes for other programs. Words are handed in; only their form is made here.

mod ics;

pub use ics::{Calendar, Entry, When, ics};
