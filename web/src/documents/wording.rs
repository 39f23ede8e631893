//! What documents, their states, files and faults are called in the reader's language.

use frame::{dates, words::Words};
use jiff::Timestamp;
use maud::Markup;
use office::documents::Document;
use rules::documents::{Addition, Receipt, State, Timeliness, Version};

pub(super) use crate::verdicts::{fault, language, size};

/// The address of a document.
pub(super) fn address(document: &Document) -> String {
    format!("/documents/{}", document.id)
}

/// `Contributions`: a kind by its letters.
pub(super) fn kinds(words: Words, letters: &str) -> String {
    words.say(&format!("documents-kinds-{}", letters.to_lowercase()))
}

/// `on the desk`: the state of a document.
pub(super) fn state(words: Words, state: &State) -> String {
    words.say(&format!("documents-state-{}", state.name()))
}

/// `pill warm`: how a state stands out.
pub(super) const fn pill(state: &State) -> &'static str {
    match state {
        State::Posted { .. } => "pill next",
        State::Held { .. } | State::Returned { .. } => "pill warm",
        _ => "pill",
    }
}

/// `Revision 2`, `Corrigendum 1`: a version as it is written.
pub(super) fn version(words: Words, written: &str) -> String {
    let version = written.parse::<Version>().unwrap_or_default();
    let revision = version.revision.to_string();
    match version.addition {
        None if version.revision == 0 => words.say("documents-version-itself"),
        None => words.with("documents-version-revision", &[("number", &revision)]),
        Some((addition, ordinal)) => {
            let key = match addition {
                Addition::Corrigendum => "documents-version-corrigendum",
                Addition::Addendum => "documents-version-addendum",
            };
            let named = words.with(key, &[("number", &ordinal.to_string())]);
            if version.revision == 0 { named } else { format!("{named} · R{revision}") }
        }
    }
}

/// A version as addresses name it: `itself`, `R1`, `Corr1`.
pub(super) fn in_address(written: &str) -> &str {
    let plain = written.trim_start_matches('-');
    if plain.is_empty() { "itself" } else { plain }
}

/// The version that an address names, as it is written.
pub(super) fn from_address(named: &str) -> Option<String> {
    if named == "itself" {
        return Some(String::new());
    }
    let version = named.parse::<Version>().ok().filter(|version| *version != Version::default());
    version.map(|version| version.to_string())
}

/// An instant by the clocks of a zone, with its name; the script adds the reader's own time.
pub(super) fn instant(words: Words, at: Timestamp, zone: &str) -> Markup {
    dates::marked_instant(words, at, zone, &dates::zone(words, zone, None))
}

/// Whether it came in time, and by which rule.
pub(super) fn timeliness(words: Words, receipt: &Receipt) -> String {
    let key = match receipt.timeliness {
        Timeliness::InTimeForTranslation => "documents-in-time-for-translation",
        Timeliness::InTime { too_late_for_translation: true } => "documents-in-time-untranslated",
        Timeliness::InTime { too_late_for_translation: false } => "documents-in-time",
        Timeliness::Late { .. } => "documents-late",
        Timeliness::NoDate => "documents-no-date",
    };
    let day = receipt.due.map(|day| dates::day(words, day)).unwrap_or_default();
    words.with(key, &[("day", &day)])
}
