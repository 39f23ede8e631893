//! Every way in: the routes of the rooms, and what holds for all of them.

use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    http::{HeaderName, HeaderValue, StatusCode, header},
    middleware,
    response::Response,
    routing::get,
};
use office::Office;
use tower_http::{
    catch_panic::CatchPanicLayer, csrf::CsrfLayer, limit::RequestBodyLimitLayer, timeout::TimeoutLayer,
};

use crate::{
    badges, countries, deadlines, documents, drafts, files, findings, groups, home, interface, kept_pages,
    mail, meetings, members, news, people, reader, registration, taking, tokens, watch,
};

/// What every page is made from. Cheap to clone.
#[derive(Clone, Debug)]
pub struct House {
    /// What is known and what can be done.
    pub office: Office,
    pub(crate) pages: Arc<kept_pages::KeptPages>,
    pub(crate) watch: Arc<watch::Counts>,
    pub(crate) throttle: Arc<people::Throttle>,
    pub(crate) taking: Arc<taking::Shelf>,
}

impl House {
    /// A house without kept pages.
    pub fn new(office: Office) -> Self {
        let started = office.clock().now();
        let watch = Arc::new(watch::Counts::new(started));
        Self { office, pages: Arc::default(), watch, throttle: Arc::default(), taking: Arc::default() }
    }
}

/// The largest thing that anybody sends: a letter.
const LARGEST_REQUEST: usize = letters::open::Limits::READER.bytes;
const SLOWEST_ANSWER: Duration = Duration::from_secs(30);

/// All routes, with what holds for each of them.
pub fn router(house: House) -> Router {
    Router::new()
        .merge(badges::routes())
        .merge(countries::routes())
        .merge(deadlines::routes())
        .merge(documents::routes())
        .merge(drafts::routes())
        .merge(files::routes())
        .merge(findings::routes())
        .merge(groups::routes())
        .merge(home::routes())
        .merge(interface::routes())
        .merge(mail::routes())
        .merge(meetings::routes())
        .merge(members::routes())
        .merge(news::routes())
        .merge(people::routes())
        .merge(registration::routes())
        .merge(tokens::routes())
        .merge(watch::routes())
        .route("/assets/{hash}/{name}", get(asset))
        .fallback(home::nothing_here)
        .layer(RequestBodyLimitLayer::new(LARGEST_REQUEST))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, SLOWEST_ANSWER))
        // A file that is sent is larger and slower than anything else, and goes to the disk as it comes.
        .merge(documents::streams())
        .layer(middleware::from_fn_with_state(house.clone(), kept_pages::keep))
        // Files go out as streams; pages are kept whole.
        .merge(taking::routes())
        .layer(middleware::from_fn_with_state(house.clone(), watch::count))
        .layer(middleware::map_response(secure))
        .layer(CsrfLayer::new())
        .layer(middleware::map_request(reader::leave_cookies))
        .layer(CatchPanicLayer::new())
        .with_state(house)
}

/// What browsers are told to do with everything that we send.
async fn secure(mut response: Response) -> Response {
    const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
        form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    let told: [(HeaderName, &'static str); 5] = [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ];
    for (name, value) in told {
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

async fn asset(
    axum::extract::Path((_, name)): axum::extract::Path<(String, String)>,
) -> Result<([(HeaderName, &'static str); 2], Vec<u8>), StatusCode> {
    let (content, kind) = frame::assets::find(&name).ok_or(StatusCode::NOT_FOUND)?;
    // The address changes with the content, so that a browser never asks again.
    Ok((
        [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")],
        content,
    ))
}
