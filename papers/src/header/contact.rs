//! Whom to ask: a name, an organization, a country, and how to reach them.

use std::sync::LazyLock;

use regex::Regex;
use serde::{Deserialize, Serialize};

use super::rows::Row;
use crate::labels::Labels;

/// One contact of a header.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Their name.
    pub name: Option<String>,
    /// For whom they work.
    pub organization: Option<String>,
    /// Their country, as printed.
    pub country: Option<String>,
    /// As printed.
    pub telephone: Option<String>,
    /// Their address.
    pub email: Option<String>,
}

static EMAIL: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+").ok());

/// `E-mail:` with what may stand before the address, and `Tel.:` with the number.
static LABELLED: LazyLock<Option<(Regex, Regex)>> = LazyLock::new(|| {
    let any = |pick: fn(&Labels) -> &[String]| {
        let labels: Vec<String> =
            Labels::all().iter().flat_map(pick).map(|label| regex::escape(label)).collect();
        labels.join("|")
    };
    let email = Regex::new(&format!(r"(?i)(?:{})\.?\s*[:：]", any(|labels| &labels.email))).ok()?;
    let telephone = Regex::new(&format!(
        r"(?i)(?:^|\s)(?:{})\.?\s*[:：]\s*(\+?[\d(][\d\s().+/-]*\d)?",
        any(|labels| &labels.telephone)
    ))
    .ok()?;
    Some((email, telephone))
});

/// One row of the header; nobody where nothing stands in it.
pub(super) fn read(row: &Row) -> Option<Contact> {
    let mut contact = Contact::default();
    let mut lines: Vec<String> = Vec::new();
    for (_, text) in &row.values {
        let rest = reached(text, &mut contact);
        // In running text one line holds all, parted by commas.
        if row.is_table {
            lines.push(rest);
        } else {
            lines.extend(rest.split(", ").map(str::to_owned));
        }
    }
    let mut lines = lines.into_iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty());
    contact.name = lines.next();
    contact.organization = lines.next();
    contact.country = lines.next();
    (contact != Contact::default()).then_some(contact)
}

/// Whether a line says how somebody is reached.
pub(super) fn is_reached(text: &str) -> bool {
    let is_labelled = |(email, telephone): &(Regex, Regex)| email.is_match(text) || telephone.is_match(text);
    LABELLED.as_ref().is_some_and(is_labelled) || EMAIL.as_ref().is_some_and(|address| address.is_match(text))
}

/// Takes address and telephone out of a line.
fn reached(text: &str, contact: &mut Contact) -> String {
    let (Some(address), Some((label, telephone))) = (EMAIL.as_ref(), LABELLED.as_ref()) else {
        return text.to_owned();
    };
    let mut rest = text.to_owned();
    if let Some(found) = address.find(text) {
        contact.email.get_or_insert_with(|| found.as_str().to_owned());
        rest.replace_range(found.range(), "");
    }
    rest = label.replace(&rest, "").into_owned();
    if let Some(found) = telephone.captures(&rest) {
        if let Some(number) = found.get(1) {
            contact.telephone.get_or_insert_with(|| number.as_str().trim().to_owned());
        }
        rest = telephone.replace(&rest, "").into_owned();
    }
    rest
}
