//! Any text, in any language: what is read of it can be written again in all six.

#![no_main]

use letters::{read::read, sheet::Sheet, write::text};
use libfuzzer_sys::fuzz_target;
use rules::{language::Language, profile::Profiles};

fuzz_target!(|letter: &str| {
    let record = read(&Sheet::from_text(letter), &Profiles::default());
    for language in Language::ALL {
        let _ = text(&record, language);
    }
});
