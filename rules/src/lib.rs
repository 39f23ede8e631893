//! What the procedures say: values and pure functions.
//!
//! No clock, no files, no network, no async, and no word shown to a person: a refusal or a finding is an
//! enum with the facts that disagree, and the faces put it into words. The order of the modules is the order
//! of knowledge: a room knows only rooms named before it.

pub mod language;

pub mod calendar;

pub mod groups;

pub mod people;

pub mod members;

pub mod roles;

pub mod notices;

pub mod mail;

pub mod registration;

pub mod documents;

pub mod profile;

pub mod deadlines;

pub mod checks;

pub mod drafts;
