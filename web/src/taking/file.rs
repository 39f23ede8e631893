//! One file goes out: whole or in ranges, and only if the reader's copy is not the same already (RFC 9110, 13 to 15).

use std::{ops::Range, sync::Arc};

use axum::{
    body::{Body, Bytes},
    extract::{Path, Query, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use futures_util::{StreamExt, TryStreamExt, stream};
use jiff::{Timestamp, fmt::rfc2822};
use office::{
    Actor,
    documents::{
        NotThisDocument,
        see::{self, Content},
    },
};
use papers::Stamp;
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::{
    media_type,
    ranges::{Asked, asked},
    segment, shelf,
};
use crate::{House, reader::Reader};

/// Which file of a document, and whether the copy has its number in it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wish {
    version: Option<String>,
    language: Option<String>,
    form: Option<String>,
    numbered: Option<String>,
}

/// What a browser may do with somebody else's file: look at it, run nothing, send nothing.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; sandbox";

/// The file of this name.
pub(super) async fn named(
    State(house): State<House>,
    Path((document, name)): Path<(String, String)>,
    Query(wish): Query<Wish>,
    method: Method,
    headers: HeaderMap,
    reader: Reader,
) -> Response {
    let found = by_name(&house, &reader.actor, &document, &name).await;
    given(&house, &reader, found, wish.numbered.is_some(), (&method, &headers)).await
}

/// The latest file, or the one in a version, language and form.
pub(super) async fn chosen(
    State(house): State<House>,
    Path(document): Path<String>,
    Query(wish): Query<Wish>,
    method: Method,
    headers: HeaderMap,
    reader: Reader,
) -> Response {
    let asked = (wish.version.as_deref(), wish.language.as_deref(), wish.form.as_deref());
    let found = see::content(&house.office, &reader.actor, &document, asked).await;
    let found = found.map(|found| found.map(Arc::new));
    given(&house, &reader, found, wish.numbered.is_some(), (&method, &headers)).await
}

/// The file of a document that has this name, if this reader may have it.
async fn by_name(
    house: &House,
    actor: &Actor,
    document: &str,
    name: &str,
) -> Result<Option<Arc<Content>>, NotThisDocument> {
    let question = (shelf::reader(actor), document.to_owned(), name.to_owned());
    if let Some(content) = house.taking.content(&house.office, &question) {
        return Ok(Some(content));
    }
    let edition = house.office.edition();
    let found = see::content_named(&house.office, actor, document, name).await?.map(Arc::new);
    if let Some(content) = &found {
        house.taking.keep_content(&house.office, edition, question, content);
    }
    Ok(found)
}

async fn given(
    house: &House,
    reader: &Reader,
    found: Result<Option<Arc<Content>>, NotThisDocument>,
    numbered: bool,
    request: (&Method, &HeaderMap),
) -> Response {
    match found {
        Ok(Some(content)) if numbered => match with_number(&content).await {
            Some(copy) => answer(&copy, request),
            None => reader.not_found(),
        },
        Ok(Some(content)) => match goods(house, &content).await {
            Some(goods) => answer(&goods, request),
            None => reader.failed(),
        },
        Ok(None) => reader.not_found(),
        Err(_) => reader.failed(),
    }
}

/// What goes out, with what is said of it.
pub(super) struct Goods {
    /// Strong: it changes with every bit.
    tag: String,
    name: String,
    kind: &'static str,
    size: u64,
    modified: Timestamp,
    bytes: Source,
}

enum Source {
    Here(Bytes),
    There(Arc<Content>),
}

/// The file as it was handed in; a small one is taken from memory. `None` where its bytes cannot be read.
pub(super) async fn goods(house: &House, content: &Arc<Content>) -> Option<Goods> {
    let bytes = if content.kept.size > shelf::SMALL {
        Source::There(Arc::clone(content))
    } else if let Some(bytes) = house.taking.small(&content.file.sha256) {
        Source::Here(bytes)
    } else {
        let bytes = Bytes::from(content.vault.read(content.kept.hash, shelf::SMALL).await.ok()?);
        house.taking.keep_small(&content.file.sha256, &bytes);
        Source::Here(bytes)
    };
    Some(Goods {
        tag: content.kept.hash.validator(),
        name: content.name.clone(),
        kind: media_type(&content.file.form),
        size: content.kept.size,
        modified: Timestamp::from_millisecond(content.file.added_at).unwrap_or_default(),
        bytes,
    })
}

/// A copy with its number in its header; `None` where the file is no Word document. The original stays as it is.
async fn with_number(content: &Content) -> Option<Goods> {
    let original = content.vault.read(content.kept.hash, papers::LIMIT_OF_BYTES).await.ok()?;
    let stamp = Stamp { number: content.number.clone(), line: None };
    let copy = tokio::task::spawn_blocking(move || papers::numbered(&original, &stamp)).await.ok()?.ok()?;
    let tag =
        Sha256::digest(&copy).iter().fold("\"".to_owned(), |tag, byte| format!("{tag}{byte:02x}")) + "\"";
    Some(Goods {
        tag,
        name: content.name.clone(),
        kind: media_type(&content.file.form),
        size: copy.len() as u64,
        modified: Timestamp::from_millisecond(content.file.added_at).unwrap_or_default(),
        bytes: Source::Here(Bytes::from(copy)),
    })
}

/// The answer to a request for it.
pub(super) fn answer(goods: &Goods, (method, headers): (&Method, &HeaderMap)) -> Response {
    if let Some(status) = judged(goods, headers) {
        return told(goods, status, Body::empty());
    }
    let range = headers.get(header::RANGE).and_then(|value| value.to_str().ok());
    // Ranges are of GET alone (RFC 9110, 14.2).
    let asked = match range.filter(|_| method == Method::GET && is_of_this(goods, headers)) {
        Some(range) => asked(range, goods.size),
        None => Asked::Whole,
    };
    match asked {
        Asked::Whole => {
            let body = if method == Method::HEAD { Body::empty() } else { goods.body(0..goods.size) };
            let mut response = told(goods, StatusCode::OK, body);
            response.headers_mut().insert(header::CONTENT_LENGTH, goods.size.into());
            response
        }
        Asked::Parts(parts) if parts.len() == 1 => {
            let part = parts[0].clone();
            let mut response = told(goods, StatusCode::PARTIAL_CONTENT, goods.body(part.clone()));
            let headers = response.headers_mut();
            headers.insert(header::CONTENT_LENGTH, (part.end - part.start).into());
            headers.insert(header::CONTENT_RANGE, value(&goods.place(&part)));
            response
        }
        Asked::Parts(parts) => several(goods, &parts),
        Asked::Outside => {
            let mut response = told(goods, StatusCode::RANGE_NOT_SATISFIABLE, Body::empty());
            response.headers_mut().insert(header::CONTENT_RANGE, value(&format!("bytes */{}", goods.size)));
            response.headers_mut().insert(header::CONTENT_LENGTH, 0.into());
            response
        }
    }
}

impl Goods {
    fn body(&self, part: Range<u64>) -> Body {
        match &self.bytes {
            Source::Here(bytes) => Body::from(slice(bytes, &part)),
            Source::There(_) => Body::from_stream(self.pieces(part)),
        }
    }

    /// The bytes of a part, never all in memory.
    fn pieces(&self, part: Range<u64>) -> stream::BoxStream<'static, Result<Bytes, axum::BoxError>> {
        match &self.bytes {
            Source::Here(bytes) => stream::once(std::future::ready(Ok(slice(bytes, &part)))).boxed(),
            Source::There(content) => {
                let content = Arc::clone(content);
                let opened = async move { content.vault.stream(content.kept.hash, Some(part)).await };
                stream::once(opened).try_flatten().map_err(Into::into).boxed()
            }
        }
    }

    fn place(&self, part: &Range<u64>) -> String {
        format!("bytes {}-{}/{}", part.start, part.end - 1, self.size)
    }
}

fn slice(bytes: &Bytes, part: &Range<u64>) -> Bytes {
    let at = |place: u64| usize::try_from(place).unwrap_or(usize::MAX).min(bytes.len());
    bytes.slice(at(part.start)..at(part.end))
}

/// Several parts in one answer, each with its place (RFC 9110, 14.6). The boundary is the file's own hash, which no file holds.
fn several(goods: &Goods, parts: &[Range<u64>]) -> Response {
    let boundary: String = goods.tag.chars().filter(char::is_ascii_alphanumeric).collect();
    let end = Bytes::from(format!("\r\n--{boundary}--\r\n"));
    let mut length = end.len() as u64;
    let mut pieces = Vec::new();
    for part in parts {
        let head = Bytes::from(format!(
            "\r\n--{boundary}\r\ncontent-type: {}\r\ncontent-range: {}\r\n\r\n",
            goods.kind,
            goods.place(part)
        ));
        length += head.len() as u64 + part.end - part.start;
        pieces.push(stream::once(std::future::ready(Ok(head))).chain(goods.pieces(part.clone())).boxed());
    }
    pieces.push(stream::once(std::future::ready(Ok(end))).boxed());
    let body = Body::from_stream(stream::iter(pieces).flatten());
    let mut response = told(goods, StatusCode::PARTIAL_CONTENT, body);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_LENGTH, length.into());
    headers.insert(header::CONTENT_TYPE, value(&format!("multipart/byteranges; boundary={boundary}")));
    response
}

fn told(goods: &Goods, status: StatusCode, body: Body) -> Response {
    let mut response = body.into_response();
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::ETAG, value(&goods.tag));
    headers.insert(header::LAST_MODIFIED, value(&date(goods.modified)));
    headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    // The address stays, its reader's rights may not: each use asks again, and gets 304 where nothing has changed.
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    headers.insert(header::VARY, HeaderValue::from_static("authorization, cookie"));
    if status == StatusCode::NOT_MODIFIED {
        return response;
    }
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(goods.kind));
    headers.insert(header::CONTENT_DISPOSITION, value(&disposition(&goods.name)));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    response
}

/// Saved under its name, in every script (RFC 6266).
pub(super) fn disposition(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|sign| if sign.is_ascii_alphanumeric() || ".-_ ".contains(sign) { sign } else { '_' })
        .collect();
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{}", segment(name))
}

fn value(text: &str) -> HeaderValue {
    HeaderValue::from_str(text).unwrap_or(HeaderValue::from_static(""))
}

/// An instant as HTTP writes it.
pub(super) fn date(instant: Timestamp) -> String {
    rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&instant).unwrap_or_default()
}

/// What the conditions of a request make of it, in the order of RFC 9110, 13.2.2; `None` where it goes on.
fn judged(goods: &Goods, headers: &HeaderMap) -> Option<StatusCode> {
    let field = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let instant = |name| {
        let text: &str = field(name)?;
        rfc2822::DateTimeParser::new().parse_timestamp(text).ok()
    };
    let since = goods.modified.as_second();
    let listed = |list: &str, weak: bool| {
        list.trim() == "*" || list.split(',').any(|tag| is_tag(tag.trim(), &goods.tag, weak))
    };
    match (field(header::IF_MATCH), instant(header::IF_UNMODIFIED_SINCE)) {
        (Some(list), _) if !listed(list, false) => return Some(StatusCode::PRECONDITION_FAILED),
        (None, Some(limit)) if since > limit.as_second() => return Some(StatusCode::PRECONDITION_FAILED),
        _ => {}
    }
    match (field(header::IF_NONE_MATCH), instant(header::IF_MODIFIED_SINCE)) {
        (Some(list), _) if listed(list, true) => Some(StatusCode::NOT_MODIFIED),
        (None, Some(limit)) if since <= limit.as_second() => Some(StatusCode::NOT_MODIFIED),
        _ => None,
    }
}

/// Where two tags need only be weakly the same, a mark before one of them is passed over.
fn is_tag(asked: &str, tag: &str, weak: bool) -> bool {
    let asked = if weak { asked.strip_prefix("W/").unwrap_or(asked) } else { asked };
    asked == tag
}

/// Whether the ranges are of this content. A date says too little: two versions may be of one second.
fn is_of_this(goods: &Goods, headers: &HeaderMap) -> bool {
    match headers.get(header::IF_RANGE) {
        None => true,
        Some(tag) => tag.to_str().is_ok_and(|tag| is_tag(tag.trim(), &goods.tag, false)),
    }
}
