//! What people see: pages, their data, calendars and feeds. Here live the faces of what the office knows; no rule, no query.

mod badges;
mod calendars;
mod countries;
mod csv;
mod deadlines;
mod documents;
mod door;
mod drafts;
mod files;
mod findings;
mod groups;
mod home;
mod imported;
mod interface;
mod kept_pages;
mod listed;
mod mail;
mod meetings;
mod members;
mod naming;
mod news;
pub mod notices;
mod pairs;
mod people;
mod reader;
mod refusals;
mod registration;
mod serve;
mod taking;
mod tokens;
mod told;
mod verdicts;
mod watch;

pub use door::{House, router};
pub use imported::{member_refused, members_not_imported};
pub use serve::serve;
