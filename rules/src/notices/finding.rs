//! What is wrong with a notice, as facts: the words are put by whoever shows it.

use serde::{Deserialize, Serialize};

/// How much a finding weighs: an error stops a letter from being issued, a warning needs a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The letter cannot be right as printed.
    Error,
    /// The letter may be right, but somebody should say why.
    Warning,
}

/// The stable name of a kind of finding; each has words in `locales/<language>/notices.ftl`
/// under `notices-finding-<code>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// A deadline falls before the letter was issued.
    DeadlineBeforeIssue,
    /// A deadline falls on or after the first day of the meeting.
    DeadlineAfterStart,
    /// A deadline stands in another year than its rule gives.
    DeadlineYear,
    /// A deadline differs from the date that its rule gives.
    DeadlineOffRule,
    /// Two deadlines stand in the wrong order.
    DeadlineOrder,
    /// The same deadline is printed twice with different dates.
    DeadlineContradiction,
    /// A clock time is printed without a time zone, where the place does not settle it.
    TimeWithoutZone,
    /// A circular is cited whose study period is not this one and is not named.
    CircularPeriod,
    /// A text for approval, the circular that consults on it and its reply date do not go together.
    TapIncomplete,
    /// The dates of the subject line differ from those of the meeting.
    SubjectDates,
    /// The weekday printed beside a date is not the weekday of that date.
    WeekdayMismatch,
    /// The meeting ends before it starts.
    EndsBeforeStarts,
    /// A date is printed that no calendar has.
    ImpossibleDate,
    /// An event lies far from the meeting that it belongs to.
    EventFarAway,
    /// The letter is issued later than the procedures ask.
    NoticeShort,
    /// No meeting date could be read.
    NoMeetingDate,
    /// Two meetings stand in one letter; only the first was read.
    SecondMeeting,
    /// The text is in none of the six languages.
    UnknownLanguage,
    /// The file holds no text (a scan, an empty file).
    NoText,
    /// The text does not look like a notice at all.
    NotANotice,
    /// A change of a corrigendum names something that cannot be applied.
    ChangeNotApplied,
    /// Two language versions of one notice disagree.
    VersionsDisagree,
}

impl Code {
    /// The stable name: `deadline-off-rule`.
    pub fn name(self) -> String {
        let mut name = String::new();
        for letter in format!("{self:?}").chars() {
            if letter.is_ascii_uppercase() && !name.is_empty() {
                name.push('-');
            }
            name.push(letter.to_ascii_lowercase());
        }
        name
    }
}

/// One finding: where, which facts disagree, and what would agree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Finding {
    /// Error or warning.
    pub severity: Severity,
    /// The stable name of its kind.
    pub code: Code,
    /// The field of the record, for example `deadlines.contribution`.
    pub field: String,
    /// The words for a person; empty until a face puts them.
    #[serde(default)]
    pub message: String,
    /// What the letter says there, as a bare fact (a date in ISO form, a time, a number).
    pub says: Option<String>,
    /// The fact that it disagrees with.
    pub against: Option<String>,
    /// What would agree.
    pub would_agree: Option<String>,
}
