//! What has changed since a position, so that a mirror fetches only what is new.

use axum::{
    Json,
    extract::{Path, Query, State},
    http::header,
    response::{IntoResponse, Response},
};
use jiff::Timestamp;
use office::documents::see::{self, Named, Parcel};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{archive, segment};
use crate::{House, reader::Reader};

/// From where on.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wish {
    since: String,
}

/// What is new, has changed or is gone for this reader; everything where the position is not one of theirs.
pub(super) async fn changes(
    State(house): State<House>,
    Path(meeting): Path<String>,
    Query(wish): Query<Wish>,
    reader: Reader,
) -> Response {
    match see::changes(&house.office, &reader.actor, &meeting, &wish.since).await {
        Ok(Some(changes)) => {
            let gone: Vec<Value> = changes
                .gone
                .iter()
                .map(|gone| json!({ "document": gone.id, "number": gone.number }))
                .collect();
            let answer = json!({
                "meeting": meeting, "position": changes.position, "whole": changes.whole,
                "put": changes.put.iter().map(document).collect::<Vec<_>>(), "gone": gone,
            });
            ([(header::CACHE_CONTROL, "private, no-store")], Json(answer)).into_response()
        }
        Ok(None) => reader.not_found(),
        Err(_) => reader.failed(),
    }
}

fn document(parcel: &Parcel) -> Value {
    let document = &parcel.document;
    json!({
        "document": document.id, "number": document.number.to_string(), "title": document.content.claim.title,
        "source": document.content.claim.source, "latest": document.content.latest,
        "files": parcel.files.iter().map(|named| file(parcel, named)).collect::<Vec<_>>(),
    })
}

fn file(parcel: &Parcel, named: &Named) -> Value {
    let file = &named.file;
    json!({
        "name": named.name, "path": archive::path(parcel, &named.name),
        "address": format!("/documents/{}/files/{}", segment(&parcel.document.id), segment(&named.name)),
        "sha256": file.sha256, "bytes": file.bytes, "language": file.language, "version": file.version,
        "added_at": Timestamp::from_millisecond(file.added_at).unwrap_or_default(),
    })
}
