//! Any bytes, as a file: they are read or refused, and nothing else.

#![no_main]

use libfuzzer_sys::fuzz_target;
use rules::profile::Profiles;

fuzz_target!(|bytes: &[u8]| {
    let _ = letters::read_file(bytes, &Profiles::default());
});
