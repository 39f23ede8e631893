//! How a document is called: group, kind, number and series, then its revision or what corrects or adds to it (rules 3.3).

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::groups::Group;

/// The number of a document. It is given once in a study period, a group, a kind and a series, and never again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Number {
    /// The code of the study period: `T25`.
    pub period: String,
    /// The group, by its short name: `SG12`.
    pub group: String,
    /// The letters of its kind: `C`, `TD`, `R`, `LS`.
    pub kind: String,
    /// The series within the kind: `GEN`, `WP1`; empty where its kind has one count.
    pub series: String,
    /// The number, from 1.
    pub number: u32,
}

impl fmt::Display for Number {
    /// As people write it: `SG12-C5`, `SG9-TD163/GEN`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}{}", self.group, self.kind, self.number)?;
        if self.series.is_empty() { Ok(()) } else { write!(f, "/{}", self.series) }
    }
}

/// What corrects a document or adds to it is counted apart from its revisions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Addition {
    /// A corrigendum.
    Corrigendum,
    /// An addendum.
    Addendum,
}

/// Which version of a document: the document itself, a revision of it, or what corrects it or adds to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Version {
    /// What corrects or adds, with its ordinal from 1; `None` for the document itself.
    pub addition: Option<(Addition, u16)>,
    /// 0, then the number of the revision.
    pub revision: u16,
}

impl Version {
    /// A revision of the document itself.
    pub const fn revision(revision: u16) -> Self {
        Self { addition: None, revision }
    }

    /// The next revision of the same.
    #[must_use]
    pub const fn next(self) -> Self {
        Self { revision: self.revision + 1, ..self }
    }
}

impl fmt::Display for Version {
    /// Nothing for the document itself, then `-R1`, `-Corr1`, `-Add2-R1`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.addition {
            Some((Addition::Corrigendum, ordinal)) => write!(f, "-Corr{ordinal}")?,
            Some((Addition::Addendum, ordinal)) => write!(f, "-Add{ordinal}")?,
            None => {}
        }
        if self.revision > 0 { write!(f, "-R{}", self.revision) } else { Ok(()) }
    }
}

/// The text is no version.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no version, such as R1, Corr1 or Add1-R2")]
pub struct NotAVersion(pub String);

impl FromStr for Version {
    type Err = NotAVersion;

    /// Reads what `Display` writes; the empty text is the document itself.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut version = Self::default();
        for part in text.split('-').filter(|part| !part.is_empty()) {
            let digits = part.find(|sign: char| sign.is_ascii_digit()).unwrap_or(part.len());
            let (letters, ordinal) = part.split_at(digits);
            let ordinal = ordinal.parse::<u16>().ok().filter(|ordinal| *ordinal > 0);
            let ordinal = ordinal.ok_or_else(|| NotAVersion(text.to_owned()))?;
            match letters.to_ascii_lowercase().as_str() {
                "r" | "rev" if version.revision == 0 => version.revision = ordinal,
                "corr" if version == Self::default() => {
                    version.addition = Some((Addition::Corrigendum, ordinal));
                }
                "add" if version == Self::default() => version.addition = Some((Addition::Addendum, ordinal)),
                _ => return Err(NotAVersion(text.to_owned())),
            }
        }
        Ok(version)
    }
}

/// The text names no document.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} names no document, such as SG12-C5, TD163/GEN or R 5")]
pub struct NotANumber(pub String);

/// The document that a text names, read as generously as people write: `C 005 Rev.1`, `TD618/GEN`, `TD402R1 (P)`,
/// `SG20-R5`, `COM 9 R-2`. What the text leaves out (`group`, `period`) is taken from where it stands.
pub fn cited(
    text: &str,
    group: &Group,
    period: &str,
    kinds: &[&str],
) -> Result<(Number, Version), NotANumber> {
    let unknown = || NotANumber(text.to_owned());
    let plain = text.trim().to_uppercase().replace("REV.", "R").replace("REV", "R");
    let (plain, series) = with_series(&plain);
    let (named, plain) = with_group(&plain);
    let signs: String = plain.chars().filter(|sign| !sign.is_whitespace() && *sign != '.').collect();
    let kind = kinds.iter().filter(|kind| signs.starts_with(**kind)).max_by_key(|kind| kind.len());
    let kind = kind.ok_or_else(unknown)?;
    let rest = signs[kind.len()..].trim_start_matches('-');
    let digits = rest.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(rest.len());
    let number = rest[..digits].parse::<u32>().ok().filter(|number| *number > 0).ok_or_else(unknown)?;
    let version = rest[digits..].trim_start_matches('-').parse::<Version>().map_err(|_| unknown())?;
    let number = Number {
        period: period.to_owned(),
        group: named.unwrap_or_else(|| group.to_string()),
        kind: (*kind).to_owned(),
        series,
        number,
    };
    Ok((number, version))
}

/// Takes the series off: `/GEN` and `(P)` behind the number, wherever a revision stands beside it.
fn with_series(text: &str) -> (String, String) {
    let (before, series, behind) = if let Some((before, rest)) = text.split_once('(') {
        let (series, behind) = rest.split_once(')').unwrap_or((rest, ""));
        (before, series, behind)
    } else if let Some((before, rest)) = text.split_once('/') {
        let end = rest.find(|sign: char| !sign.is_alphanumeric()).unwrap_or(rest.len());
        (before, &rest[..end], &rest[end..])
    } else {
        (text, "", "")
    };
    let series = match series.trim() {
        "P" => "PLEN",
        other => other,
    };
    (format!("{before}{behind}"), series.to_owned())
}

/// Takes the group off: `SG20-`, `COM 9 `.
fn with_group(text: &str) -> (Option<String>, String) {
    let text = text.trim();
    let end = text.find(|sign: char| sign.is_ascii_digit());
    if let (Some(rest), Some(_)) = (text.strip_prefix("COM"), end) {
        let rest = rest.trim_start();
        let digits = rest.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(rest.len());
        return (
            Some(format!("SG{}", &rest[..digits])),
            rest[digits..].trim_start_matches([' ', '-']).to_owned(),
        );
    }
    match text.split_once('-') {
        Some((first, rest)) if first.starts_with("SG") || first == "TSAG" => {
            (first.parse::<Group>().ok().map(|group| group.to_string()), rest.to_owned())
        }
        _ => (None, text.to_owned()),
    }
}
