//! The documents of a meeting as a folder of the network, to read only (`WebDAV`, RFC 4918, class 1).
//!
//! `/dav/{meeting}/` shows whoever asks what they may read, with or without a password. Programs that show a password only when they are
//! asked for one use `/dav/signed-in/{meeting}/`.

mod properties;

use std::sync::Arc;

use axum::{
    body::{Body, Bytes},
    extract::{Path, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use office::documents::see;
use rules::people::Role;

use super::{
    file, key, segment,
    tree::{self, Node},
};
use crate::House;
use properties::{Listed, Wanted};

/// Below it lies what is shown only to who has signed in.
const SIGNED_IN: &str = "signed-in";
const METHODS: &str = "OPTIONS, GET, HEAD, PROPFIND";

/// Where a request stands.
struct Place<'a> {
    /// The address of the meeting's folder, without a slash at the end.
    base: String,
    must_sign_in: bool,
    meeting: &'a str,
    path: Vec<&'a str>,
}

impl<'a> Place<'a> {
    fn of(path: &'a str) -> Option<Self> {
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        let mut first = parts.next()?;
        let must_sign_in = first == SIGNED_IN;
        if must_sign_in {
            first = parts.next()?;
        }
        let base = if must_sign_in {
            format!("/dav/{SIGNED_IN}/{}", segment(first))
        } else {
            format!("/dav/{}", segment(first))
        };
        Some(Self { base, must_sign_in, meeting: first, path: parts.collect() })
    }
}

/// Answers every method.
pub(super) async fn answer(
    State(house): State<House>,
    Path(path): Path<String>,
    method: Method,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let name = method.as_str();
    if name == "OPTIONS" {
        let told: [(HeaderName, &str); 3] = [
            (HeaderName::from_static("dav"), "1"),
            (header::ALLOW, METHODS),
            (HeaderName::from_static("ms-author-via"), "DAV"),
        ];
        return (StatusCode::OK, told).into_response();
    }
    if !matches!(name, "GET" | "HEAD" | "PROPFIND") {
        return (
            StatusCode::METHOD_NOT_ALLOWED,
            [(header::ALLOW, METHODS)],
            "This folder is to read only.\n",
        )
            .into_response();
    }
    let Some(place) = Place::of(&path) else { return StatusCode::NOT_FOUND.into_response() };
    let actor = match key::who(&house, &headers).await {
        Ok(actor) if place.must_sign_in && actor.role == Role::Anybody => {
            return closed(StatusCode::UNAUTHORIZED, None);
        }
        Ok(actor) => actor,
        Err((status, seconds)) => return closed(status, seconds),
    };
    let parcels = match tree::parcels(&house, &actor, place.meeting).await {
        Ok(Some(parcels)) => parcels,
        Ok(None) => return StatusCode::NOT_FOUND.into_response(),
        Err(_) => return StatusCode::SERVICE_UNAVAILABLE.into_response(),
    };
    let Some(node) = tree::find(&parcels, &place.path) else { return StatusCode::NOT_FOUND.into_response() };
    if name == "PROPFIND" {
        return listed(&place, &node, &headers, &body);
    }
    let Node::File(parcel, named) = node else {
        return Redirect::to(&format!("/meetings/{}", segment(place.meeting))).into_response();
    };
    let Ok(content) = see::lying(&house.office, &parcel.document, named).await else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    match file::goods(&house, &Arc::new(content)).await {
        Some(goods) => file::answer(&goods, (&method, &headers)),
        None => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

/// The door is shut: with the way to open it, or when to come again.
fn closed(status: StatusCode, seconds: Option<i64>) -> Response {
    let mut response = status.into_response();
    let headers = response.headers_mut();
    if status == StatusCode::UNAUTHORIZED {
        headers.insert(
            header::WWW_AUTHENTICATE,
            HeaderValue::from_static("Basic realm=\"Plenary\", charset=\"UTF-8\""),
        );
    }
    if let Some(seconds) = seconds {
        headers.insert(header::RETRY_AFTER, seconds.into());
    }
    response
}

/// What a folder holds, or what a file is.
fn listed(place: &Place<'_>, node: &Node<'_>, headers: &HeaderMap, body: &Bytes) -> Response {
    let xml = [(header::CONTENT_TYPE, "application/xml; charset=utf-8")];
    let depth = headers.get("depth").and_then(|depth| depth.to_str().ok()).map(str::trim);
    let below = match depth {
        Some("0") => false,
        Some("1") => true,
        Some(depth) if !depth.eq_ignore_ascii_case("infinity") => {
            return StatusCode::BAD_REQUEST.into_response();
        }
        // A whole tree at once is refused, as RFC 4918, 9.1 lets us.
        _ => return (StatusCode::FORBIDDEN, xml, properties::FINITE).into_response(),
    };
    let Some(wanted) = std::str::from_utf8(body).ok().and_then(Wanted::read) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let base = &place.base;
    let mut answer = properties::BEGIN.to_owned();
    let mut write = |one: &Listed<'_>| properties::write(&mut answer, one, &wanted);
    match node {
        Node::Meeting(kinds) => {
            write(&Listed::folder(format!("{base}/"), place.meeting));
            for kind in kinds.iter().filter(|_| below) {
                write(&Listed::folder(format!("{base}/{}/", segment(kind)), kind));
            }
        }
        Node::Kind(kind, files) => {
            let base = format!("{base}/{}/", segment(kind));
            write(&Listed::folder(base.clone(), kind));
            for (_, named) in files.iter().filter(|_| below) {
                write(&Listed::file(format!("{base}{}", segment(&named.name)), named));
            }
        }
        Node::File(parcel, named) => {
            let kind = segment(&parcel.document.number.kind);
            write(&Listed::file(format!("{base}/{kind}/{}", segment(&named.name)), named));
        }
    }
    answer.push_str(properties::END);
    (StatusCode::MULTI_STATUS, xml, Body::from(answer)).into_response()
}
