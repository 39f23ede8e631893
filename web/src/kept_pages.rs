//! Pages that were made are kept until something happens: an act gives a new edition, a minute a new present. Only what
//! everybody may see is kept, and it is squeezed once.

use std::{
    collections::HashMap,
    fmt::Write as _,
    io::Write as _,
    sync::{Arc, PoisonError, RwLock},
};

use axum::{
    body::{Body, Bytes, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use flate2::{Compression, write::GzEncoder};
use rules::language::Language;
use sha2::{Digest, Sha256};

use crate::{
    House,
    reader::{self, SESSION},
};

/// Bytes of one edition and minute that are kept; what comes on top is made anew for each who asks.
const MOST: usize = 64 << 20;
const LARGEST: usize = 4 << 20;

#[derive(Debug)]
struct Kept {
    kind: HeaderValue,
    disposition: Option<HeaderValue>,
    tag: HeaderValue,
    whole: Bytes,
    squeezed: Bytes,
}

/// All that is true in one minute of one edition.
#[derive(Debug, Default)]
struct Shelf {
    edition: i64,
    minute: i64,
    pages: HashMap<(Language, String), Arc<Kept>>,
    bytes: usize,
}

/// The pages that are kept.
#[derive(Debug, Default)]
pub(crate) struct KeptPages {
    shelf: RwLock<Shelf>,
}

impl KeptPages {
    fn find(&self, edition: i64, minute: i64, key: &(Language, String)) -> Option<Arc<Kept>> {
        let kept = self.shelf.read().unwrap_or_else(PoisonError::into_inner);
        ((kept.edition, kept.minute) == (edition, minute)).then(|| kept.pages.get(key).cloned())?
    }

    fn keep(&self, edition: i64, minute: i64, key: (Language, String), kept: Arc<Kept>) {
        let mut current = self.shelf.write().unwrap_or_else(PoisonError::into_inner);
        if (current.edition, current.minute) != (edition, minute) {
            *current = Shelf { edition, minute, ..Shelf::default() };
        }
        let bytes = key.1.len() + kept.whole.len() + kept.squeezed.len();
        if current.bytes + bytes <= MOST {
            current.bytes += bytes;
            current.pages.insert(key, kept);
        }
    }
}

/// Answers from what is kept, or keeps what is made.
pub(crate) async fn keep(State(house): State<House>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let asset = path.starts_with("/assets/") || path.starts_with("/files/");
    // What is found follows the index, which moves between two editions.
    let alive =
        ["/metrics", "/healthz", "/search", "/search.json"].contains(&path) || path.starts_with("/sign-in");
    let switch = request.uri().query().is_some_and(|query| query.contains("lang="));
    let signed_in = reader::cookie(request.headers(), SESSION).is_some()
        || request.headers().contains_key(header::AUTHORIZATION);
    if request.method() != Method::GET || asset || alive || switch || signed_in {
        return next.run(request).await;
    }
    let language = reader::language(request.headers());
    let key = (language, request.uri().path_and_query().map(ToString::to_string).unwrap_or_default());
    let edition = house.office.edition();
    let minute = house.office.clock().now().as_second() / 60;
    if let Some(kept) = house.pages.find(edition, minute, &key) {
        house.watch.kept();
        return answer(&kept, request.headers());
    }
    let headers = request.headers().clone();
    let response = next.run(request).await;
    if response.status() != StatusCode::OK {
        return response;
    }
    let (parts, body) = response.into_parts();
    let Ok(whole) = to_bytes(body, LARGEST).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let Some(kind) = parts.headers.get(header::CONTENT_TYPE).cloned() else {
        return Response::from_parts(parts, Body::from(whole));
    };
    let disposition = parts.headers.get(header::CONTENT_DISPOSITION).cloned();
    let kept = Arc::new(Kept { tag: tag(&whole), squeezed: squeeze(&whole), kind, disposition, whole });
    house.pages.keep(edition, minute, key, kept.clone());
    answer(&kept, &headers)
}

/// The same bytes have the same tag.
fn tag(bytes: &[u8]) -> HeaderValue {
    let hash = Sha256::digest(bytes).iter().take(8).fold(String::new(), |mut hash, byte| {
        let _ = write!(hash, "{byte:02x}");
        hash
    });
    HeaderValue::from_str(&format!("W/\"{hash}\"")).unwrap_or(HeaderValue::from_static("W/\"\""))
}

fn squeeze(bytes: &[u8]) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::new(5));
    let squeezed = encoder.write_all(bytes).and_then(|()| encoder.finish());
    squeezed.map(Bytes::from).unwrap_or_default()
}

fn answer(kept: &Kept, headers: &HeaderMap) -> Response {
    let mut response = Response::new(Body::empty());
    let told = response.headers_mut();
    told.insert(header::ETAG, kept.tag.clone());
    told.insert(header::VARY, HeaderValue::from_static("accept-encoding, accept-language, cookie"));
    told.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    if headers.get(header::IF_NONE_MATCH) == Some(&kept.tag) {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        return response;
    }
    told.insert(header::CONTENT_TYPE, kept.kind.clone());
    if let Some(disposition) = &kept.disposition {
        told.insert(header::CONTENT_DISPOSITION, disposition.clone());
    }
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    let squeezed = accepted.is_some_and(|value| value.contains("gzip")) && !kept.squeezed.is_empty();
    if squeezed {
        told.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    *response.body_mut() = Body::from(if squeezed { kept.squeezed.clone() } else { kept.whole.clone() });
    response
}
