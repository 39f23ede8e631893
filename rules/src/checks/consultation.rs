//! Findings about consultations and the circulars that open them.

use super::finding;
use crate::{
    notices::{Action, Code, Finding, Process, Record, Severity},
    profile::Profiles,
};

/// Texts for approval, the circular that consults on them and its reply date go together.
pub(super) fn tap(record: &Record, findings: &mut Vec<Finding>) {
    let texts = record.texts.iter().filter(|text| text.process == Some(Process::Tap)).count();
    let reply = record.deadlines.iter().any(|deadline| deadline.action == Action::TapReply);
    let circular = !record.circulars.is_empty();
    let missing = match (texts > 0, circular, reply) {
        (true, false, _) => "circulars",
        (true, true, false) => "deadlines.tap_reply",
        (false, _, true) => "texts",
        _ => return,
    };
    let says = Some(texts.to_string());
    findings.push(finding(Severity::Warning, Code::TapIncomplete, missing, says, None, None));
}

/// A circular that is dated in another study period bears a number of that period.
pub(super) fn circulars(record: &Record, profiles: &Profiles, findings: &mut Vec<Finding>) {
    let Some(ours) = record.issued.and_then(|issued| profiles.study_periods.of(issued)) else { return };
    for circular in &record.circulars {
        let Some(issued) = circular.issued else { continue };
        let Some(theirs) = profiles.study_periods.of(issued).filter(|period| *period != ours) else {
            continue;
        };
        let field = format!("circulars.{}", circular.number);
        let (says, against) = (Some(theirs.label.clone()), Some(ours.label.clone()));
        findings.push(finding(Severity::Warning, Code::CircularPeriod, field, says, against, None));
    }
}
