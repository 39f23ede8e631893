//! Reading whole letters: invented ones of many years and languages, and five real ones where they are at hand.

#![expect(clippy::print_stdout, reason = "a test says what it measured, and what it could not test")]
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own files has failed")]

mod consultation;
mod corpus;
mod damage;
mod deadlines;
mod events;
mod faults;
mod forms;
mod forms_out;
mod grammar;
mod headers;
mod layout;
mod moves;
mod outlines;
mod people;
mod profiles;
mod real;
mod registration;
mod services;
mod tables;
mod texts;
mod two_meetings;
mod writers;
mod written;
