//! The acts of the rooms `groups` and `roles`, for programs.

use axum::{
    Json, Router,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::post,
};
use office::{
    groups::{NotThisGroup, amend, dissolve, establish},
    roles::{NotThisRole, assign, claim, end},
};
use serde_json::json;

use super::{failed, refused};
use crate::{House, reader::Reader};

pub(super) fn routes() -> Router<House> {
    Router::new()
        .route("/api/acts/groups.amend", post(amended))
        .route("/api/acts/groups.dissolve", post(dissolved))
        .route("/api/acts/groups.establish", post(established))
        .route("/api/acts/roles.assign", post(assigned))
        .route("/api/acts/roles.claim", post(claimed))
        .route("/api/acts/roles.end", post(ended))
}

fn group(done: Result<String, NotThisGroup>) -> Response {
    match done {
        Ok(slug) => Json(json!({ "group": format!("/groups/{slug}") })).into_response(),
        Err(NotThisGroup::Failed(failure)) => failed(&failure),
        Err(why) => refused(StatusCode::UNPROCESSABLE_ENTITY, why.code().0, why.code().1, &why.to_string()),
    }
}

fn role_refused(why: &NotThisRole) -> Response {
    match why {
        NotThisRole::Failed(failure) => failed(failure),
        why => refused(StatusCode::UNPROCESSABLE_ENTITY, why.code().0, why.code().1, &why.to_string()),
    }
}

async fn established(
    State(house): State<House>,
    reader: Reader,
    Json(wish): Json<establish::Wish>,
) -> Response {
    group(establish::establish(&house.office, &reader.actor, &wish).await)
}

async fn amended(State(house): State<House>, reader: Reader, Json(wish): Json<amend::Wish>) -> Response {
    group(amend::amend(&house.office, &reader.actor, &wish).await)
}

async fn dissolved(State(house): State<House>, reader: Reader, Json(wish): Json<dissolve::Wish>) -> Response {
    match dissolve::dissolve(&house.office, &reader.actor, &wish).await {
        Ok(count) => Json(json!({ "groups": count })).into_response(),
        Err(why) => group(Err(why)),
    }
}

async fn assigned(State(house): State<House>, reader: Reader, Json(wish): Json<assign::Wish>) -> Response {
    match assign::assign(&house.office, &reader.actor, &wish).await {
        Ok(role) => Json(json!({ "role": role })).into_response(),
        Err(why) => role_refused(&why),
    }
}

async fn claimed(State(house): State<House>, reader: Reader, Json(wish): Json<claim::Wish>) -> Response {
    match claim::claim(&house.office, &reader.actor, &wish).await {
        Ok(slug) => Json(json!({ "group": format!("/groups/{slug}") })).into_response(),
        Err(why) => role_refused(&why),
    }
}

async fn ended(State(house): State<House>, reader: Reader, Json(wish): Json<end::Wish>) -> Response {
    match end::end(&house.office, &reader.actor, &wish).await {
        Ok(slug) => Json(json!({ "group": format!("/groups/{slug}") })).into_response(),
        Err(why) => role_refused(&why),
    }
}
