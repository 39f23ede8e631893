//! The room `notices`: how a notice and what is wrong with it are shown.

mod calendar;
mod card;
#[cfg(test)]
mod tests;

pub use calendar::calendar;
pub use card::card;

use frame::words::say;
use rules::{
    language::Language,
    notices::{Code, Finding, Record, Severity},
};

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
    serde_json::to_value(code).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
