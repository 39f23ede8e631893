//! The language versions of one notice: renderings of one set of facts, which must not disagree (rules 9.9).

use super::{Code, Finding, Record, Severity};

/// The facts that every language must print alike, each with its field.
fn facts(record: &Record) -> Vec<(String, String)> {
    let meeting = &record.meeting;
    let days =
        [("meeting.starts", meeting.starts), ("meeting.ends", meeting.ends), ("issued", record.issued)];
    let mut facts: Vec<(String, String)> = days
        .into_iter()
        .filter_map(|(field, day)| Some((field.to_owned(), day?.to_string())))
        .chain(meeting.opens_at.map(|time| ("meeting.opens_at".to_owned(), time.to_string())))
        .chain(meeting.place.clone().map(|place| ("meeting.place".to_owned(), place)))
        .collect();
    for (key, deadline) in super::deadline_keys(&record.deadlines).into_iter().zip(&record.deadlines) {
        if let Some(due) = deadline.due {
            facts.push((format!("deadlines.{key}"), due.to_string()));
        }
    }
    facts
}

/// Where `other` prints another fact than `first`. A fact that one of them lacks is no disagreement.
pub fn disagreements(first: &Record, other: &Record) -> Vec<Finding> {
    let theirs = facts(other);
    facts(first)
        .into_iter()
        .filter_map(|(field, says)| {
            let (_, against) = theirs.iter().find(|(their, _)| *their == field)?;
            (*against != says).then(|| Finding {
                severity: Severity::Error,
                code: Code::VersionsDisagree,
                field,
                message: String::new(),
                says: Some(says),
                against: Some(against.clone()),
                would_agree: None,
            })
        })
        .collect()
}
