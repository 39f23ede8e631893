//! Notices in and out, in six languages: bytes in, bytes out.
//!
//! No files, no clock, no network. Reading foreign text never fails: what could not be understood stays
//! absent, and what is wrong becomes a finding. Only a file that holds no readable text is refused.

mod carried;
pub mod lexicon;
pub mod open;
pub mod read;
mod seen_code;
pub mod sheet;
pub mod write;

use rules::{notices::Record, profile::Profiles};

pub use open::Unreadable;
pub use seen_code::seen_code;

/// Reads a file: what it is, then what it says. A record that the file carries inside fills in what cannot be read from the
/// page, as long as it says nothing else than the page: the printed word binds.
pub fn read_file(bytes: &[u8], profiles: &Profiles) -> Result<Record, Unreadable> {
    let printed = read::read(&open::open(bytes)?, profiles);
    Ok(match carried::find(bytes) {
        Some(carried) => carried::compared(printed, carried, profiles),
        None => printed,
    })
}
