//! What a document says of itself: kind, header, text, and what a person should know before it is posted.
//!
//! No files, no clock, no network. Reading a foreign file never fails: what is not understood stays absent, and what is wrong
//! becomes a finding.

mod archive;
pub mod differences;
mod file_name;
mod findings;
mod header;
mod kind;
mod labels;
mod numbered;
mod office_xml;
mod pdf;
mod reading;
mod template;
mod text_of_slides;

pub use differences::{Differences, differences};
pub use findings::{Code, Finding, Severity};
pub use header::{Contact, Header};
pub use kind::Kind;
pub use numbered::{NotNumbered, Stamp, numbered};
pub use reading::{LIMIT_OF_BYTES, Paper, TextBlock, read, read_from};
pub use template::{Form, NotMade, TemplateFacts, template};
