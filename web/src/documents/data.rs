//! Documents for programs and spreadsheets: what a reader may see, and nothing else.

use axum::{
    Json,
    extract::{Path, Query, State},
    http::header,
    response::{IntoResponse, Response},
};
use jiff::Timestamp;
use office::documents::{
    After, Document, File,
    see::{self, Line},
};
use serde_json::{Value, json};

use super::{
    list::{Asked, account, result},
    wording,
};
use crate::{House, csv, reader::Reader};

const A_PAGE: i64 = 500;

/// A document as programs read it. Who handed it in is not told.
pub(super) fn document(document: &Document, files: &[File]) -> Value {
    let (claim, state) = (&document.content.claim, &document.content.state);
    let changed = Timestamp::from_millisecond(document.changed_at).unwrap_or(Timestamp::UNIX_EPOCH);
    let posted = match state {
        rules::documents::State::Posted { posting, .. } => Some(posting.at()),
        _ => None,
    };
    let handling = match state {
        rules::documents::State::Posted { handling, .. } => Some(*handling),
        _ => None,
    };
    json!({
        "address": wording::address(document), "id": document.id, "edition": document.edition,
        "number": document.number.to_string(), "period": document.number.period, "group": document.number.group,
        "kind": document.number.kind, "series": document.number.series,
        "meeting": format!("/meetings/{}", document.meeting), "member": document.member,
        "title": claim.title, "source": claim.source, "questions": claim.questions, "items": document.items,
        "abstract": claim.summary, "language": claim.language, "state": state.name(), "posted_at": posted,
        "handling": handling, "access": document.access, "changed_at": changed,
        "files": files.iter().map(|file| json!({
            "version": wording::in_address(&file.version), "language": file.language, "form": file.form,
            "bytes": file.bytes, "sha256": file.sha256,
        })).collect::<Vec<_>>(),
    })
}

pub(super) async fn lines(
    State(house): State<House>,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
    reader: Reader,
) -> Response {
    let (office, actor) = (&house.office, &reader.actor);
    match see::offer(office, actor, &slug).await {
        Ok(Some(_)) => {}
        Ok(None) => return reader.not_found(),
        Err(_) => return reader.failed(),
    }
    let Ok(last) = see::last_visit(office, actor, &slug).await else { return reader.failed() };
    let filter = asked.filter(&slug, account(&reader), last);
    let Ok(page) = see::page(office, actor, &filter, &asked.after(), A_PAGE).await else {
        return reader.failed();
    };
    let all: Vec<Value> = page.lines.iter().map(|line| document(&line.document, &line.files)).collect();
    let next = page.next.map(|next| {
        json!({ "after_kind": next.kind, "after_series": next.series, "after_number": next.number, "after": next.id })
    });
    Json(json!({ "meeting": format!("/meetings/{slug}"), "documents": all, "next": next })).into_response()
}

const COLUMNS: [&str; 8] = [
    "documents-number",
    "documents-title-of-one",
    "documents-field-source",
    "documents-field-questions",
    "documents-field-items",
    "documents-languages",
    "documents-state",
    "documents-result",
];

pub(super) async fn table(
    State(house): State<House>,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
    reader: Reader,
) -> Response {
    let (office, actor, words) = (&house.office, &reader.actor, reader.words());
    match see::offer(office, actor, &slug).await {
        Ok(Some(_)) => {}
        Ok(None) => return reader.not_found(),
        Err(_) => return reader.failed(),
    }
    let Ok(last) = see::last_visit(office, actor, &slug).await else { return reader.failed() };
    let filter = asked.filter(&slug, account(&reader), last);
    let mut rows = vec![COLUMNS.iter().map(|key| words.say(key)).collect::<Vec<_>>()];
    let mut after = Some(After::default());
    while let Some(from) = after {
        let Ok(page) = see::page(office, actor, &filter, &from, A_PAGE).await else { return reader.failed() };
        rows.extend(page.lines.iter().map(|line| row(&reader, line)));
        after = page.next;
    }
    let name = format!("attachment; filename=\"documents-{slug}.csv\"");
    let headers =
        [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)];
    (headers, csv::file(rows)).into_response()
}

fn row(reader: &Reader, line: &Line) -> Vec<String> {
    let words = reader.words();
    let (claim, state) = (&line.document.content.claim, &line.document.content.state);
    let joined = |texts: &mut dyn Iterator<Item = &String>| texts.cloned().collect::<Vec<_>>().join(" ");
    let mut languages: Vec<&String> = line.files.iter().map(|file| &file.language).collect();
    languages.sort_unstable();
    languages.dedup();
    vec![
        line.document.number.to_string(),
        claim.title.clone(),
        claim.source.clone(),
        joined(&mut claim.questions.iter()),
        joined(&mut line.document.items.iter()),
        joined(&mut languages.into_iter()),
        wording::state(words, state),
        result(words, state).unwrap_or_default(),
    ]
}
