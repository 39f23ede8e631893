//! The acts of the room `drafts`, for programs.

use axum::{
    Json, Router,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::post,
};
use office::{
    Failure,
    drafts::{
        NotThisDraft,
        begin::{self, NotBegun},
        discard,
        issue::{self, NotIssued},
        revise,
    },
};
use serde_json::json;

use super::{failed, refused};
use crate::{House, reader::Reader};

pub(super) fn routes() -> Router<House> {
    Router::new()
        .route("/api/acts/drafts.begin", post(begin_draft))
        .route("/api/acts/drafts.discard", post(discard_draft))
        .route("/api/acts/drafts.issue", post(issue_draft))
        .route("/api/acts/drafts.revise", post(revise_draft))
}

fn told(failure: Option<&Failure>, (code, field): (&str, &str), sentence: &str) -> Response {
    match failure {
        Some(failure) => failed(failure),
        None => refused(StatusCode::UNPROCESSABLE_ENTITY, code, field, sentence),
    }
}

fn not_done(why: &NotThisDraft) -> Response {
    let failure = if let NotThisDraft::Failed(failure) = why { Some(failure) } else { None };
    told(failure, why.code(), &why.to_string())
}

async fn begin_draft(State(house): State<House>, reader: Reader, Json(wish): Json<begin::Wish>) -> Response {
    match begin::begin(&house.office, &reader.actor, &wish).await {
        Ok(id) => (StatusCode::CREATED, Json(json!({ "draft": id }))).into_response(),
        Err(why) => {
            let failure = if let NotBegun::Failed(failure) = &why { Some(failure) } else { None };
            told(failure, why.code(), &why.to_string())
        }
    }
}

async fn revise_draft(
    State(house): State<House>,
    reader: Reader,
    Json(wish): Json<revise::Wish>,
) -> Response {
    match revise::revise(&house.office, &reader.actor, &wish).await {
        Ok(edition) => Json(json!({ "draft": wish.draft, "edition": edition })).into_response(),
        Err(why) => not_done(&why),
    }
}

async fn discard_draft(
    State(house): State<House>,
    reader: Reader,
    Json(wish): Json<discard::Wish>,
) -> Response {
    match discard::discard(&house.office, &reader.actor, &wish).await {
        Ok(()) => Json(json!({ "draft": wish.draft })).into_response(),
        Err(why) => not_done(&why),
    }
}

async fn issue_draft(State(house): State<House>, reader: Reader, Json(wish): Json<issue::Wish>) -> Response {
    match issue::issue(&house.office, &reader.actor, &wish).await {
        Ok(done) => {
            let meeting = done.meeting.map(|slug| format!("/meetings/{slug}"));
            let verify = format!("/verify/{}", done.code);
            let answer = Json(json!({ "identity": done.identity, "meeting": meeting, "verify": verify }));
            (StatusCode::CREATED, answer).into_response()
        }
        Err(NotIssued::Draft(why)) => not_done(&why),
        Err(NotIssued::NotReady(why)) => {
            let answer = json!({
                "code": "not-ready", "field": "draft", "message": why.to_string(), "wanting": why.0,
            });
            (StatusCode::UNPROCESSABLE_ENTITY, Json(answer)).into_response()
        }
        Err(why) => told(None, why.code(), &why.to_string()),
    }
}
