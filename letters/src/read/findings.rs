//! What is wrong with the text itself: no notice, no date, dates that cannot be.

use rules::{
    checks::finding,
    notices::{Code, Finding, Kind, Record, Severity},
};

use super::{View, dates};

/// What the record as a whole lacks.
pub(super) fn of_record(record: &Record) -> Vec<Finding> {
    // Any text may name a group; a notice has a number or a subject.
    let letterhead = record.reference.series.is_some() || record.subject.is_some();
    let code = if !letterhead && record.meeting.starts.is_none() {
        Code::NotANotice
    } else if record.meeting.starts.is_none() && record.kind != Some(Kind::Circular) {
        Code::NoMeetingDate
    } else {
        return Vec::new();
    };
    let field = if code == Code::NotANotice { "kind" } else { "meeting.starts" };
    vec![finding(Severity::Error, code, field, None, None, None)]
}

/// Dates that no calendar has, and weekdays that are not those of their date; before the annexes, where dates are facts.
pub(super) fn of_dates(view: &View<'_>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for paragraph in view.paragraphs.iter().filter(|paragraph| paragraph.line < view.annexes) {
        let dates = dates::scan(&paragraph.text, view.language, None);
        for impossible in dates.impossible {
            findings.push(finding(
                Severity::Error,
                Code::ImpossibleDate,
                "text",
                Some(impossible),
                None,
                None,
            ));
        }
        for date in dates.found {
            let Some(printed) = date.weekday.filter(|weekday| *weekday != date.starts.weekday()) else {
                continue;
            };
            let says = Some(format!("{printed:?} {}", date.starts));
            let right = Some(format!("{:?}", date.starts.weekday()));
            findings.push(finding(
                Severity::Warning,
                Code::WeekdayMismatch,
                "text",
                says,
                right.clone(),
                right,
            ));
        }
    }
    findings.dedup();
    findings
}
