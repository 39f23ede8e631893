//! The room `documents`: lists, one document with its files and states, handing in, the desk, differences, search, templates.

mod act;
mod data;
mod desk;
mod differences;
mod forms;
mod list;
mod mine;
mod one;
mod reserve;
mod search;
mod show;
mod templates;
mod title;
mod upload;
mod wording;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use office::{Failure, documents::NotThisDocument};
use rules::people::Role;

use crate::{House, reader::Reader};

pub(crate) fn routes() -> Router<House> {
    Router::new()
        .route("/documents", get(mine::show))
        .route("/documents/desk", get(desk::all).post(desk::act_on_all))
        .route("/documents/{document}", get(one::show))
        .route("/documents/{document}/act", post(act::act))
        .route("/documents/{document}/differences", get(differences::show))
        .route("/documents/{document}/{version}", get(one::version))
        .route("/meetings/{meeting}/documents", get(list::show))
        .route("/meetings/{meeting}/documents.csv", get(data::table))
        .route("/meetings/{meeting}/documents.json", get(data::lines))
        .route("/meetings/{meeting}/documents/desk", get(desk::of_meeting).post(desk::act_on_meeting))
        .route("/meetings/{meeting}/documents/new", get(reserve::show).post(reserve::act))
        .route("/meetings/{meeting}/documents/seen", post(list::seen))
        .route("/meetings/{meeting}/documents/template/{name}", get(templates::file))
        .route("/search", get(search::show))
        .route("/search.json", get(search::data))
}

/// Where files come in: they may be larger and slower than anything else that is sent.
pub(crate) fn streams() -> Router<House> {
    Router::new()
        .route("/documents/{document}/upload", post(upload::form))
        .route("/uploads", post(upload::begin))
        .route("/uploads/{upload}", get(upload::progress).post(upload::part).delete(upload::abandon))
        .layer(DefaultBodyLimit::disable())
}

/// Sends those to the door who have not signed in.
fn to_the_door(reader: &Reader) -> Option<Response> {
    (reader.actor.role == Role::Anybody)
        .then(|| Redirect::to(&format!("/sign-in?back={}", reader.path)).into_response())
}

fn failed(reader: &Reader, failure: &Failure) -> Response {
    match failure {
        Failure::NotAllowed(_) => {
            reader.sorry(StatusCode::FORBIDDEN, "page-not-for-you", "page-not-for-you-why")
        }
        _ => reader.failed(),
    }
}

/// A refusal that no page can show beside what was typed; any other comes back.
fn hopeless(reader: &Reader, why: &NotThisDocument) -> Option<Response> {
    match why {
        NotThisDocument::Failed(failure) => Some(failed(reader, failure)),
        NotThisDocument::NoSuchMeeting(_) | NotThisDocument::NoSuchDocument(_) => Some(reader.not_found()),
        _ => None,
    }
}
