//! The acts of the room `members`, for programs.

use axum::{
    Json, Router,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::post,
};
use office::members::{
    appoint::{self, NotAppointed},
    enlist::{self, NotEnlisted},
};
use serde_json::{Value, json};

use super::{failed, refused};
use crate::{House, reader::Reader};

pub(super) fn routes() -> Router<House> {
    Router::new()
        .route("/api/acts/members.appoint", post(appointed))
        .route("/api/acts/members.enlist", post(enlisted))
}

async fn appointed(State(house): State<House>, reader: Reader, Json(wish): Json<appoint::Wish>) -> Response {
    match appoint::appoint(&house.office, &reader.actor, &wish).await {
        Ok(ended) => {
            let ended: Vec<&str> = ended.iter().map(|one| one.account.as_str()).collect();
            Json(json!({ "member": wish.member, "ended": ended })).into_response()
        }
        Err(NotAppointed::Failed(failure)) => failed(&failure),
        Err(why) => refused(StatusCode::UNPROCESSABLE_ENTITY, why.code().0, why.code().1, &why.to_string()),
    }
}

async fn enlisted(State(house): State<House>, reader: Reader, Json(wish): Json<enlist::Wish>) -> Response {
    match enlist::enlist(&house.office, &reader.actor, &wish).await {
        Ok(count) => Json(json!({ "members": count })).into_response(),
        Err(NotEnlisted::Failed(failure)) => failed(&failure),
        Err(NotEnlisted::Lines(lines)) => {
            let wrong: Vec<Value> =
                lines.iter().map(|(line, wrong)| json!({ "line": line, "wrong": wrong })).collect();
            let message = NotEnlisted::Lines(lines).to_string();
            let answer = json!({ "code": "lines", "field": "lines", "message": message, "lines": wrong });
            (StatusCode::UNPROCESSABLE_ENTITY, Json(answer)).into_response()
        }
        Err(why) => refused(StatusCode::UNPROCESSABLE_ENTITY, why.code().0, why.code().1, &why.to_string()),
    }
}
