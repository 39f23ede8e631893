//! What several pages of documents ask: the version that was seen, and lists that are typed as one line.

use std::collections::BTreeSet;

use maud::{Markup, html};
use office::documents::{Document, Seen};

use crate::pairs::{Pairs, first};

/// The document as the page shows it: an act changes it only if it is still so.
pub(super) fn seen(document: &Document) -> Markup {
    html! { input type="hidden" name="edition" value=(document.edition); }
}

/// What a page says was seen.
pub(super) fn as_seen(document: &str, pairs: &Pairs) -> Seen {
    Seen { document: document.to_owned(), edition: first(pairs, "edition").parse().unwrap_or_default() }
}

/// A line of several: `Q1/20, Q3/20`.
pub(super) fn parted(text: &str) -> BTreeSet<String> {
    let parts = text.split([',', ';', '،', '、', '，', '\n']).map(str::trim);
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}
