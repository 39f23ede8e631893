//! Notices out: what a record becomes for other programs and for people.

mod blocks;
mod code;
mod docx;
mod html;
mod ics;
mod text;

pub use blocks::{Block, Row, blocks};
pub use code::Code;
pub(crate) use docx::RECORD as RECORD_IN_DOCX;
pub use docx::{NotPacked, docx, escaped, word_language};
pub use html::html;
pub use ics::{Calendar, Entry, When, ics};
pub use text::{Notice, Sentence, Shape, Stands, registration, sentences, text};
