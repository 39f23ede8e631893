//! What is wrong with a letter: facts of one record that disagree with each other or with the rules (rules 6.2).
//!
//! One finding for one cause: a date in the wrong year is not also late, out of order and off its rule.

mod consultation;
mod dates;
#[cfg(test)]
mod tests;

use crate::{
    notices::{Code, Finding, Kind, Record, Severity},
    profile::Profiles,
};

/// Every finding about this record, errors first, in the order of print within each.
pub fn lint(record: &Record, profiles: &Profiles) -> Vec<Finding> {
    let mut findings = Vec::new();
    dates::of_the_meeting(record, &mut findings);
    dates::of_deadlines(record, profiles, &mut findings);
    dates::order(record, &mut findings);
    dates::contradictions(record, &mut findings);
    dates::zones(record, &mut findings);
    if matches!(record.kind, None | Some(Kind::Letter)) {
        dates::notice(record, profiles, &mut findings);
        consultation::tap(record, &mut findings);
    }
    consultation::circulars(record, profiles, &mut findings);
    findings.sort_by_key(|finding| finding.severity);
    findings
}

/// A finding without words; they are put where it is shown.
pub fn finding(
    severity: Severity,
    code: Code,
    field: impl Into<String>,
    says: Option<String>,
    against: Option<String>,
    would_agree: Option<String>,
) -> Finding {
    Finding { severity, code, field: field.into(), message: String::new(), says, against, would_agree }
}
