//! The acts of the room `mail`, for programs.

use axum::{
    Json, Router,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::post,
};
use office::mail::{
    NotThisMail, bounce,
    enlist::{self, NotEnlisted},
    release, release_again, strike, unsubscribe, withdraw,
};
use serde_json::{Value, json};

use super::{failed, refused};
use crate::{House, reader::Reader};

pub(super) fn routes() -> Router<House> {
    Router::new()
        .route("/api/acts/mail.bounce", post(bounced))
        .route("/api/acts/mail.enlist", post(enlisted))
        .route("/api/acts/mail.release", post(released))
        .route("/api/acts/mail.release_again", post(released_again))
        .route("/api/acts/mail.strike", post(struck))
        .route("/api/acts/mail.unsubscribe", post(unsubscribed))
        .route("/api/acts/mail.withdraw", post(withdrawn))
}

fn told(outcome: Result<Value, NotThisMail>) -> Response {
    match outcome {
        Ok(answer) => Json(answer).into_response(),
        Err(NotThisMail::Failed(failure)) => failed(&failure),
        Err(why) => {
            let (code, field) = why.code();
            refused(StatusCode::UNPROCESSABLE_ENTITY, code, field, &why.to_string())
        }
    }
}

async fn released(State(house): State<House>, reader: Reader, Json(wish): Json<release::Wish>) -> Response {
    let done = release::release(&house.office, &reader.actor, &wish).await;
    told(done.map(|messages| json!({ "notice": wish.notice, "messages": messages })))
}

async fn released_again(
    State(house): State<House>,
    reader: Reader,
    Json(wish): Json<release_again::Wish>,
) -> Response {
    let done = release_again::release_again(&house.office, &reader.actor, &wish).await;
    told(done.map(|notice| json!({ "notice": notice })))
}

async fn withdrawn(State(house): State<House>, reader: Reader, Json(wish): Json<withdraw::Wish>) -> Response {
    let done = withdraw::withdraw(&house.office, &reader.actor, &wish).await;
    told(done.map(|()| json!({ "notice": wish.notice })))
}

async fn bounced(State(house): State<House>, reader: Reader, Json(wish): Json<bounce::Wish>) -> Response {
    let done = bounce::bounce(&house.office, &reader.actor, &wish).await;
    told(done.map(|notice| json!({ "notice": notice })))
}

async fn enlisted(State(house): State<House>, reader: Reader, Json(wish): Json<enlist::Wish>) -> Response {
    match enlist::enlist(&house.office, &reader.actor, &wish).await {
        Ok(count) => Json(json!({ "addressees": count })).into_response(),
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

async fn struck(State(house): State<House>, reader: Reader, Json(wish): Json<strike::Wish>) -> Response {
    match strike::strike(&house.office, &reader.actor, &wish).await {
        Ok(lists) => Json(json!({ "lists": lists })).into_response(),
        Err(failure) => failed(&failure),
    }
}

async fn unsubscribed(
    State(house): State<House>,
    reader: Reader,
    Json(wish): Json<unsubscribe::Wish>,
) -> Response {
    match unsubscribe::unsubscribe(&house.office, &reader.actor, &wish).await {
        Ok(true) => Json(json!({ "unsubscribed": !wish.back })).into_response(),
        Ok(false) => refused(StatusCode::NOT_FOUND, "no-such-link", "token", "this link is nobody's"),
        Err(failure) => failed(&failure),
    }
}
