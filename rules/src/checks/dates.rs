//! Findings about dates and times.

use std::collections::BTreeMap;

use jiff::{ToSpan, civil::Date};

use super::finding;
use crate::{
    calendar::{days_between, months_before},
    deadlines,
    notices::{Action, Code, Deadline, Finding, Mode, Record, Severity},
    profile::Profiles,
};

/// `deadlines.contribution`: the field of a deadline.
pub(super) fn field(action: Action) -> String {
    format!("deadlines.{}", action.name())
}

/// The meeting ends after it starts; events lie near it.
pub(super) fn of_the_meeting(record: &Record, findings: &mut Vec<Finding>) {
    let (Some(starts), ends) = (record.meeting.starts, record.meeting.ends) else { return };
    if let Some(ends) = ends.filter(|ends| *ends < starts) {
        let (says, against) = (Some(ends.to_string()), Some(starts.to_string()));
        findings.push(finding(Severity::Error, Code::EndsBeforeStarts, "meeting.ends", says, against, None));
    }
    // Half a year: a newcomers' session may come a month before the meeting, another year is a slip of the pen.
    for event in &record.events {
        let Some(begins) = event.starts else { continue };
        if days_between(begins, starts).abs() > 183 {
            let field = format!("events.{}.starts", event.name);
            let (says, against) = (Some(begins.to_string()), Some(starts.to_string()));
            findings.push(finding(Severity::Warning, Code::EventFarAway, field, says, against, None));
        }
    }
}

/// Each printed deadline against the letter's own date, the meeting and its rule.
pub(super) fn of_deadlines(record: &Record, profiles: &Profiles, findings: &mut Vec<Finding>) {
    let arguments = deadlines::argue(profiles, record);
    for deadline in &record.deadlines {
        let Some(due) = deadline.due else { continue };
        let expected = arguments
            .iter()
            .find(|argument| argument.action == deadline.action && argument.printed == deadline.due)
            .map(|argument| argument.expected);
        if let Some(found) = of_one_deadline(record, deadline, due, expected) {
            findings.push(found);
        }
    }
}

fn of_one_deadline(
    record: &Record,
    deadline: &Deadline,
    due: Date,
    expected: Option<Date>,
) -> Option<Finding> {
    let field = field(deadline.action);
    let says = Some(due.to_string());
    let agree = expected.map(|expected| expected.to_string());
    if let Some(expected) = expected
        && expected.year() != due.year()
        && days_between(expected, due).abs() > 31
    {
        return Some(finding(Severity::Error, Code::DeadlineYear, field, says, agree.clone(), agree));
    }
    if let Some(issued) = record.issued.filter(|issued| due < *issued) {
        // A letter that came too late cannot be mended by a date that is just as far gone.
        let possible = expected.filter(|expected| *expected >= issued);
        return Some(finding(
            Severity::Error,
            Code::DeadlineBeforeIssue,
            field,
            says,
            Some(issued.to_string()),
            possible.map(|date| date.to_string()),
        ));
    }
    // An unnamed action may well follow the opening: a report, a hotel booking.
    if let Some(starts) =
        record.meeting.starts.filter(|starts| due >= *starts && deadline.action != Action::Other)
    {
        return Some(finding(
            Severity::Error,
            Code::DeadlineAfterStart,
            field,
            says,
            Some(starts.to_string()),
            agree,
        ));
    }
    (expected? != due)
        .then(|| finding(Severity::Warning, Code::DeadlineOffRule, field, says, agree.clone(), agree))
}

/// Translation ≤ fellowship ≤ registration ≤ contribution ≤ TAP; a date that is wrong already is left out.
pub(super) fn order(record: &Record, findings: &mut Vec<Finding>) {
    const ORDER: [Action; 5] = [
        Action::Translation,
        Action::Fellowship,
        Action::Preregistration,
        Action::Contribution,
        Action::TapReply,
    ];
    let wrong: Vec<String> = findings.iter().map(|found| found.field.clone()).collect();
    let dated: Vec<(Action, Date)> = ORDER
        .into_iter()
        .filter(|action| !wrong.contains(&field(*action)))
        .filter_map(|action| {
            let deadline = record
                .deadlines
                .iter()
                .find(|deadline| deadline.action == action && deadline.due.is_some())?;
            Some((action, deadline.due?))
        })
        .collect();
    for pair in dated.windows(2) {
        if pair[1].1 < pair[0].1 {
            let (says, against) = (Some(pair[1].1.to_string()), Some(pair[0].1.to_string()));
            findings.push(finding(
                Severity::Error,
                Code::DeadlineOrder,
                field(pair[1].0),
                says,
                against,
                None,
            ));
        }
    }
}

/// The same thing due on two dates.
pub(super) fn contradictions(record: &Record, findings: &mut Vec<Finding>) {
    let mut first: BTreeMap<Action, Date> = BTreeMap::new();
    for deadline in record.deadlines.iter().filter(|deadline| deadline.action != Action::Other) {
        let Some(due) = deadline.due else { continue };
        let earlier = *first.entry(deadline.action).or_insert(due);
        if earlier != due {
            let (says, against) = (Some(due.to_string()), Some(earlier.to_string()));
            let code = Code::DeadlineContradiction;
            findings.push(finding(Severity::Error, code, field(deadline.action), says, against, None));
        }
    }
}

/// A clock time needs a zone where no place settles it: for a deadline, and for what happens on line.
pub(super) fn zones(record: &Record, findings: &mut Vec<Finding>) {
    let mut missing = |field: String, time: String| {
        findings.push(finding(Severity::Warning, Code::TimeWithoutZone, field, Some(time), None, None));
    };
    for deadline in &record.deadlines {
        if let (Some(time), None) = (deadline.time, &deadline.time_zone) {
            missing(field(deadline.action), time.to_string());
        }
    }
    let everything_on_line = record.meeting.mode == Some(Mode::Virtual);
    if let (true, Some(time), None) = (everything_on_line, record.meeting.opens_at, &record.meeting.time_zone)
    {
        missing("meeting.opens_at".to_owned(), time.to_string());
    }
    for event in record.events.iter().filter(|_| everything_on_line) {
        if let (Some(time), None) = (event.starts_at, &event.time_zone) {
            missing(format!("events.{}.starts_at", event.name), time.to_string());
        }
    }
}

/// A letter is received about two months before the meeting, three where a consultation goes with it (A.1 1.3.2, R1 9.3.3).
pub(super) fn notice(record: &Record, profiles: &Profiles, findings: &mut Vec<Finding>) {
    let (Some(issued), Some(starts), Some(profile)) =
        (record.issued, record.meeting.starts, profiles.for_record(record))
    else {
        return;
    };
    let consults = record.deadlines.iter().any(|deadline| deadline.action == Action::TapReply);
    let months = if consults { &profile.notice.months_with_consultation } else { &profile.notice.months };
    let latest = months_before(starts, months.value);
    // A letter takes a few days to arrive, and "about two months" is no day: a week's grace.
    if issued > latest.saturating_add(7.days()) {
        let (says, against) = (Some(issued.to_string()), Some(starts.to_string()));
        let code = Code::NoticeShort;
        findings.push(finding(Severity::Warning, code, "issued", says, against, Some(latest.to_string())));
    }
}
