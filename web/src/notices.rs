//! The room `notices`: how a notice and what is wrong with it are shown.

mod calendar;
mod card;
#[cfg(test)]
mod tests;

pub use calendar::calendar;
pub use card::card;

use frame::{
    dates,
    words::{Words, say},
};
use letters::Unreadable;
use office::notices::import::NotImported;
use rules::{
    language::Language,
    notices::{Code, Finding, Record, Severity},
};

use crate::naming;

/// The words of one finding.
pub fn finding_words(language: Language, finding: &Finding) -> String {
    let absent = say(language, "notices-card-not-stated", &[]);
    let or_absent = |fact: &Option<String>| fact.clone().unwrap_or_else(|| absent.clone());
    let (says, against, agree) =
        (or_absent(&finding.says), or_absent(&finding.against), or_absent(&finding.would_agree));
    let arguments: [(&str, &str); 4] =
        [("says", &says), ("against", &against), ("agree", &agree), ("field", &finding.field)];
    say(language, &format!("notices-finding-{}", code_name(finding.code)), &arguments)
}

/// Puts the words of one language into every finding of a record, as programs read it.
pub fn word_findings(record: &mut Record, language: Language) {
    for finding in &mut record.findings {
        finding.message = finding_words(language, finding);
    }
}

/// The word for a severity.
pub fn severity_words(language: Language, severity: Severity) -> String {
    match severity {
        Severity::Error => say(language, "notices-severity-error", &[]),
        Severity::Warning => say(language, "notices-severity-warning", &[]),
    }
}

/// The stable name of a code: `deadline-year`.
pub fn code_name(code: Code) -> String {
    code.name()
}

/// The words for a file that holds no readable letter.
pub fn unreadable_words(language: Language, why: &Unreadable) -> String {
    match why {
        Unreadable::OtherKind { seen } => say(language, "reading-other-kind", &[("seen", seen)]),
        why => say(language, &format!("reading-{}", why.code()), &[]),
    }
}

/// The stable name of why a notice was not taken in.
pub fn not_imported_code(why: &NotImported) -> &'static str {
    match why {
        NotImported::Unreadable(why) => why.code(),
        NotImported::NotANotice => "not-a-notice",
        NotImported::UnknownLanguage => "unknown-language",
        NotImported::NoMeetingDate => "no-meeting-date",
        NotImported::SaysSomethingElse { .. } => "says-something-else",
        NotImported::Failed(_) => "failed",
    }
}

/// Why a notice was not taken in, and what to do.
pub fn not_imported_words(language: Language, why: &NotImported) -> String {
    match why {
        NotImported::Unreadable(why) => unreadable_words(language, why),
        NotImported::NotANotice => say(language, "notices-finding-not-a-notice", &[]),
        NotImported::UnknownLanguage => say(language, "notices-finding-unknown-language", &[]),
        NotImported::NoMeetingDate => say(language, "notices-finding-no-meeting-date", &[]),
        NotImported::SaysSomethingElse { identity, field } => {
            say(language, "notices-says-something-else", &[("identity", identity), ("field", field)])
        }
        NotImported::Failed(failure) => failure.to_string(),
    }
}

/// What the meeting of a notice is called in one line: `Study Group 20, 15–19 March 2027, Geneva (Switzerland)`.
pub fn title(record: &Record, language: Language) -> String {
    let words = Words(language);
    let mut parts = vec![naming::group(words, record.group.as_deref().unwrap_or_default())];
    let meeting = &record.meeting;
    parts.extend(meeting.starts.map(|starts| dates::days(words, starts, meeting.ends.unwrap_or(starts))));
    parts.extend(naming::place(words, meeting.place.as_deref(), meeting.country.as_deref()));
    parts.join(&words.say("news-comma"))
}
