//! Finds words in six languages: an index of entries, which knows no act and no page.
//!
//! # Who keeps it true
//!
//! The index is a copy; the truth is the database. Each change that the database makes has a *position*, which only grows (the journal's
//! number will do). Whoever keeps the index asks [`Seeker::position`], reads the changes behind it and hands them to [`Seeker::apply`] with the
//! last one's position: both are committed together or not at all. After a crash the same question gives the changes that are missing. An index
//! that was damaged, or that an older program has made, opens empty at position 0 and says so ([`Found`]); [`Seeker::rebuild`] fills it,
//! and what was there before is found until the new state is committed.
//!
//! # One program, several, several machines
//!
//! One folder has one writer at a time and any number of readers, in one program or in several of the same machine: an `apply` while another
//! program writes is refused as [`Trouble::Busy`] and tried again later, and one that comes with a position which the index has already
//! changes nothing. Programs see each other's commits within a second. So two servers on one machine share a folder and both follow the
//! journal; whoever is first writes. A folder must not lie on a network share. Servers on several machines over one PostgreSQL keep a folder
//! each and replay the same changes; they may be a moment apart, as their positions tell.
//!
//! # What it costs to wait
//!
//! All functions block: call them where blocking is allowed. Finding takes milliseconds; applying reads every word and writes to the disk.

mod compose;
mod entry;
mod excerpt;
mod exclusion;
mod fields;
mod find;
mod folder;
mod grammar;
mod question;
mod seeker;
mod sought;
#[cfg(test)]
mod tests;
mod words;

pub use entry::{Applied, Change, Entry, LONGEST_BODY, Text};
pub use question::{Filters, Hit, Marked, MaySee, Page, Question, Sort};
pub use seeker::{Found, Opened, Renewal, Seeker, Settings, Trouble};
