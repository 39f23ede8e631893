//! The rules of documents as data: every number with its clause.

use serde::Deserialize;

use crate::members::Right;

/// A count within a kind: `GEN`, or `WP` with the number of a working party behind it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Series {
    /// Its letters.
    pub name: String,
    /// Whether the number of a working party stands behind them.
    #[serde(default)]
    pub of_working_parties: bool,
}

/// A kind of document.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kind {
    /// Its letters: `C`.
    pub letters: String,
    /// The name by which its words are found: `contribution`.
    pub name: String,
    /// Its series; none where it has one count.
    #[serde(default)]
    pub series: Vec<Series>,
    /// What a member needs to hand one in; `None` where it comes from those who lead or serve the group.
    pub right: Option<Right>,
    /// Whether it must reach the secretariat by the date that the letter prints for contributions.
    #[serde(default)]
    pub by_printed_date: bool,
    /// Who reads it unless somebody says otherwise.
    pub access: super::Access,
    /// Where it stands.
    pub clause: String,
    /// Whether it could not be verified in a source.
    #[serde(default)]
    pub guess: bool,
}

impl Kind {
    /// Whether a series is one of this kind.
    pub fn has_series(&self, series: &str) -> bool {
        if self.series.is_empty() {
            return series.is_empty();
        }
        self.series.iter().any(|one| {
            let behind = series.strip_prefix(one.name.as_str());
            let numbered = |rest: &str| rest.parse::<u16>().is_ok_and(|number| number > 0);
            behind.is_some_and(|rest| if one.of_working_parties { numbered(rest) } else { rest.is_empty() })
        })
    }
}

/// What a mail to the address of a group becomes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ByMail {
    /// The letters of the kind.
    pub kind: String,
    /// The series, where the address names none.
    pub series: String,
    /// Where it stands.
    pub clause: String,
    /// Whether it could not be verified in a source.
    #[serde(default)]
    pub guess: bool,
}

/// A number with its clause.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// The number, in the unit that the field's name says.
    pub value: u64,
    /// Where it stands.
    pub clause: String,
    /// Whether it could not be verified in a source.
    #[serde(default)]
    pub guess: bool,
}

/// The rules of documents, as data of the profiles (`documents.toml`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Procedure {
    /// Every kind.
    #[serde(rename = "kind")]
    pub kinds: Vec<Kind>,
    /// Working days within which what was received is posted.
    pub posting_working_days: Limit,
    /// Clear days for which a temporary document lies before the meeting.
    pub temporary_days: Limit,
    /// Days before the meeting from which on a report of an event is too young for that.
    pub young_event_days: Limit,
    /// Days for which such a report lies before its item is discussed.
    pub young_report_days: Limit,
    /// Words of an abstract, at most.
    pub abstract_words: Limit,
    /// Bytes of a file, at most.
    pub largest_bytes: Limit,
    /// What a mail to the address of a group becomes.
    #[serde(default)]
    pub by_mail: ByMail,
    /// How a file is called: `{period}-{group}-{day}-{kind}-{series}-{number}{version}-{form}-{language}`.
    pub file_name: String,
    /// Signs that no file name holds.
    pub forbidden_signs: String,
}

impl Procedure {
    /// The kind with these letters.
    pub fn kind(&self, letters: &str) -> Option<&Kind> {
        self.kinds.iter().find(|kind| kind.letters == letters)
    }

    /// The letters of every kind.
    pub fn letters(&self) -> Vec<&str> {
        self.kinds.iter().map(|kind| kind.letters.as_str()).collect()
    }
}
