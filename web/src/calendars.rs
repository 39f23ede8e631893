//! Calendars of several meetings, each as it stands today.

use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use office::meetings::see::{self, Due, Listed};
use rules::{language::Language, notices::Record};

use crate::{House, notices};

/// The record of a meeting with the dates that bind: a calendar shows what a person has to keep.
pub(crate) fn as_it_binds(mut record: Record, due: &[Due]) -> Record {
    record.deadlines = due
        .iter()
        .map(|due| {
            let mut deadline = due.deadline.clone();
            if let Some(binding) = &due.binding {
                deadline.due = Some(binding.due);
                deadline.time = binding.time;
            }
            deadline
        })
        .collect();
    record
}

/// One calendar of these meetings, as a file.
pub(crate) async fn of(house: &House, meetings: &[Listed], language: Language, name: &str) -> Response {
    let mut records = Vec::new();
    for listed in meetings {
        // A meeting that went away in between has no entry.
        if let Ok(Some(meeting)) = see::meeting(&house.office, &listed.slug, language).await {
            records.push(as_it_binds(meeting.record, &meeting.due));
        }
    }
    let records: Vec<&Record> = records.iter().collect();
    file(notices::calendar(&records, language), name)
}

/// A calendar as browsers and calendar programs take it.
pub(crate) fn file(calendar: String, name: &str) -> Response {
    let disposition = format!("inline; filename=\"{name}.ics\"");
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, disposition),
    ];
    (headers, calendar).into_response()
}
