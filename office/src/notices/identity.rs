//! Which notice a record is: what makes two files the same letter, and which letter a corrigendum belongs to.

use rules::{
    groups::{Identity, is_of_standardization},
    notices::{Kind, Record, Series},
    profile::Profiles,
};

/// The keys of a notice.
pub(crate) struct Keys {
    /// Its own: `T22-SG20-COL-3-Corr1`.
    pub(crate) identity: String,
    /// That of the letter that it is, corrects or completes: `T22-SG20-COL-3`.
    pub(crate) letter: String,
}

/// The keys of a record that was read from a file with this hash. A notice without a number is known by what it
/// convenes, and one that convenes nothing by its bytes.
pub(crate) fn keys(record: &Record, profiles: &Profiles, sha256: &str) -> Keys {
    let reference = &record.reference;
    let (series, number, group) = match &reference.corrects {
        Some(corrected) => (Some(corrected.series), Some(corrected.number), corrected.group.as_ref()),
        None => (reference.series, reference.number, reference.group.as_ref()),
    };
    let group = group.or(record.group.as_ref()).cloned();
    let revision_kind = match record.kind {
        Some(Kind::Corrigendum) => Some("Corr"),
        Some(Kind::Addendum) => Some("Add"),
        Some(Kind::Letter | Kind::Circular) | None => None,
    };
    let day = record.issued.or(record.meeting.starts);
    let period = day.and_then(|day| profiles.study_periods.of(day)).map(|period| period.code.clone());
    let Some(number) = number else {
        let letter = match (&group, record.meeting.starts) {
            (Some(group), Some(starts)) => format!("{group}-{starts}"),
            _ => sha256[..12].to_owned(),
        };
        let identity = match revision_kind {
            Some(kind) => format!("{letter}-{kind}{}", reference.ordinal.unwrap_or(1)),
            None => letter.clone(),
        };
        return Keys { identity, letter };
    };
    let circular = series == Some(Series::Circular);
    // Circulars are counted by the bureau; other bureaux than that of standardization have counts of their own.
    let count = group.filter(|group| !circular || !is_of_standardization(group));
    let mut identity = Identity {
        period: period.unwrap_or_else(|| day.map_or_else(|| "T".to_owned(), |day| day.year().to_string())),
        group: count,
        kind: if circular { "CIR" } else { "COL" }.to_owned(),
        number,
        revision: 0,
        revision_kind: None,
    };
    let letter = identity.to_string();
    if let Some(kind) = revision_kind {
        identity.revision = reference.ordinal.unwrap_or(1);
        identity.revision_kind = Some(kind.to_owned());
    }
    Keys { identity: identity.to_string(), letter }
}
