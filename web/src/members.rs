//! The room `members`: who takes part in the work and who answers for them, for the secretariat.

mod import;
mod list;
mod one;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use office::Failure;
use rules::people::Role;

use crate::{House, reader::Reader};

/// The largest table that is taken on a page, in bytes: twice as much comes back with its verdicts, as text.
const LARGEST_TABLE: usize = 16 << 20;

pub(crate) fn routes() -> Router<House> {
    Router::new()
        .route("/members", get(list::show).post(list::act))
        .route(
            "/members/import",
            get(import::show).post(import::act).layer(DefaultBodyLimit::max(LARGEST_TABLE)),
        )
        .route("/members/import/example.csv", get(import::example))
        .route("/members/{member}", get(one::show).post(one::act))
}

/// Sends those away who may not see members: to the door those who may still sign in.
fn refuse(reader: &Reader) -> Option<Response> {
    match reader.actor.role {
        Role::Secretariat => None,
        Role::Anybody => Some(Redirect::to(&format!("/sign-in?back={}", reader.path)).into_response()),
        _ => Some(reader.sorry(StatusCode::FORBIDDEN, "page-not-for-you", "page-not-for-you-why")),
    }
}

fn failed(reader: &Reader, failure: &Failure) -> Response {
    match failure {
        Failure::NotAllowed(_) => {
            reader.sorry(StatusCode::FORBIDDEN, "page-not-for-you", "page-not-for-you-why")
        }
        _ => reader.failed(),
    }
}
