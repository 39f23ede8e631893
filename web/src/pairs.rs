//! What forms send and addresses say: names with their values.

use std::fmt::Write as _;

/// What a form holds in its fields, as browsers send them: some names several times.
pub(crate) type Pairs = Vec<(String, String)>;

/// The first value of a name; empty where there is none.
pub(crate) fn first<'a>(pairs: &'a Pairs, name: &str) -> &'a str {
    pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
}

/// Every value of a name that says something.
pub(crate) fn all<'a>(pairs: &'a Pairs, name: &'a str) -> impl Iterator<Item = &'a str> {
    pairs
        .iter()
        .filter(move |(key, _)| key == name)
        .map(|(_, value)| value.trim())
        .filter(|value| !value.is_empty())
}

/// A text as part of an address behind the question mark.
pub(crate) fn quoted(text: &str) -> String {
    text.bytes().fold(String::with_capacity(text.len()), |mut quoted, byte| {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.') {
            quoted.push(char::from(byte));
        } else {
            let _ = write!(quoted, "%{byte:02X}");
        }
        quoted
    })
}
