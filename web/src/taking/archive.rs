//! The documents of a meeting as one archive: names by the grammar in a folder for each kind, and a page that opens without a network.

use std::collections::BTreeSet;

use axum::{
    body::Body,
    extract::{Path, Query, State},
    http::{HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use frame::words::Words;
use office::{
    documents::{
        Filter, NotThisDocument,
        see::{self, Parcel, Selection},
    },
    meetings,
};
use rules::people::Role;
use serde::Deserialize;

use super::{
    bundle, file,
    pack::{self, Entry},
};
use crate::{House, reader::Reader};

/// Which documents are wanted; what is empty leaves all.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wish {
    /// The letters of a kind, with its series behind a slash: `TD/GEN`.
    kind: String,
    question: String,
    item: String,
    /// A part of title or source.
    words: String,
    /// Addresses of documents, with commas between them.
    ids: String,
    /// Codes of languages, with commas between them.
    languages: String,
    latest: String,
    bag: String,
}

fn listed(text: &str) -> BTreeSet<String> {
    text.split(',').map(str::trim).filter(|one| !one.is_empty()).map(str::to_owned).collect()
}

fn is_set(flag: &str) -> bool {
    !matches!(flag, "" | "0")
}

/// The archive of what this reader may read and wants.
pub(super) async fn archive(
    State(house): State<House>,
    Path(meeting): Path<String>,
    Query(wish): Query<Wish>,
    method: Method,
    reader: Reader,
) -> Response {
    let bag = if is_set(&wish.bag) { reader.actor.account.clone() } else { Some(String::new()) };
    let Some(bag) = bag.filter(|_| !is_set(&wish.bag) || reader.actor.role != Role::Anybody) else {
        return reader.sorry(StatusCode::FORBIDDEN, "page-not-for-you", "page-not-for-you-why");
    };
    let (kind, series) = wish.kind.split_once('/').unwrap_or((&wish.kind, ""));
    let filter = Filter {
        kind: kind.to_owned(),
        series: series.to_owned(),
        question: wish.question,
        item: wish.item,
        words: wish.words,
        bag,
        ..Filter::default()
    };
    let selection = Selection {
        filter,
        ids: listed(&wish.ids),
        languages: listed(&wish.languages),
        latest: is_set(&wish.latest),
    };
    match gathered(&house, &reader, &meeting, &selection).await {
        Ok(Some(entries)) => {
            let length = pack::length(&entries);
            let body = if method == Method::HEAD { Body::empty() } else { pack::body(entries) };
            let name = file::disposition(&format!("{meeting}-documents.zip"));
            let mut response = body.into_response();
            let headers = response.headers_mut();
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/zip"));
            headers.insert(header::CONTENT_LENGTH, length.into());
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
            headers.extend(HeaderValue::from_str(&name).map(|name| (header::CONTENT_DISPOSITION, name)));
            response
        }
        Ok(None) => reader.not_found(),
        Err(_) => reader.failed(),
    }
}

/// Every file of the archive, the page first. A file whose bytes are not there fails the whole: nobody takes a gap along unaware.
async fn gathered(
    house: &House,
    reader: &Reader,
    meeting: &str,
    selection: &Selection,
) -> Result<Option<Vec<Entry>>, NotThisDocument> {
    let office = &house.office;
    // The position is asked first: what comes in between comes again with the next list of changes.
    let position = see::position(office, &reader.actor, meeting).await?;
    let Some(parcels) = see::parcels(office, &reader.actor, meeting, selection).await? else {
        return Ok(None);
    };
    let seen = meetings::see::meeting(office, meeting, reader.language).await?;
    let Some(seen) = seen else { return Ok(None) };
    let now = office.clock().now();
    let facts = bundle::Facts {
        title: crate::notices::title(&seen.record, reader.language),
        zone: &seen.zone,
        zone_name: crate::naming::zone(Words(reader.language), &seen, &seen.zone),
        address: office.address().map(|address| format!("{address}/meetings/{meeting}")),
        position: &position,
        now,
    };
    let page = bundle::page(reader.language, &facts, &parcels);
    let mut entries = vec![
        Entry::made("index.html", page, now),
        Entry::made("index.css", bundle::STYLE, now),
        Entry::made("index.js", bundle::SCRIPT, now),
    ];
    for parcel in &parcels {
        for named in &parcel.files {
            let content = see::lying(office, &parcel.document, named).await?;
            entries.push(Entry::kept(path(parcel, &named.name), content));
        }
    }
    Ok(Some(pack::without_twins(entries)))
}

/// Where a file lies in the archive.
pub(super) fn path(parcel: &Parcel, name: &str) -> String {
    format!("{}/{name}", parcel.document.number.kind)
}
