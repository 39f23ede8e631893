//! Notices in and out, in six languages: bytes in, bytes out.
//!
//! No files, no clock, no network. Reading foreign text never fails: what could not be understood stays
//! absent, and what is wrong becomes a finding. Only a file that holds no readable text is refused.

pub mod sheet;
