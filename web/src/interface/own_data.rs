//! The acts about a person's own data and programs, for programs: addresses, merging, being forgotten, tokens.

use axum::{
    Json, Router,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::post,
};
use office::{
    people::{
        add_address::{self, add_address},
        addresses::NotThisAddress,
        ask_erasure::{self, ask_erasure},
        confirm_address::{self, confirm_address},
        drop_address::{self, drop_address},
        erase::{self, NotErased, erase},
        merge::{self, NotMerged, merge, preview},
        prefer_address::{self, prefer_address},
        purge::purge,
    },
    tokens::{
        issue::{self, NotIssued, issue},
        revoke::{self, revoke},
    },
};
use serde_json::{Value, json};

use super::{failed, refused};
use crate::{House, people, reader::Reader};

pub(super) fn routes() -> Router<House> {
    Router::new()
        .route("/api/acts/people.add_address", post(added))
        .route("/api/acts/people.ask_erasure", post(erasure_asked))
        .route("/api/acts/people.confirm_address", post(confirmed))
        .route("/api/acts/people.drop_address", post(dropped))
        .route("/api/acts/people.erase", post(erased))
        .route("/api/acts/people.merge", post(merged))
        .route("/api/acts/people.prefer_address", post(preferred))
        .route("/api/acts/people.purge", post(purged))
        .route("/api/acts/tokens.issue", post(issued))
        .route("/api/acts/tokens.revoke", post(revoked))
}

fn address(outcome: Result<Value, NotThisAddress>) -> Response {
    match outcome {
        Ok(answer) => Json(answer).into_response(),
        Err(NotThisAddress::Failed(failure)) => failed(&failure),
        Err(why) => refused(StatusCode::UNPROCESSABLE_ENTITY, why.code().0, why.code().1, &why.to_string()),
    }
}

async fn added(State(house): State<House>, reader: Reader, Json(wish): Json<add_address::Wish>) -> Response {
    address(add_address(&house.office, &reader.actor, &wish).await.map(|()| json!({ "mailed": true })))
}

async fn confirmed(
    State(house): State<House>,
    reader: Reader,
    Json(wish): Json<confirm_address::Wish>,
) -> Response {
    let outcome = confirm_address(&house.office, &reader.actor, &wish).await;
    address(
        outcome.map(
            |done| json!({ "email": done.email, "registrations": done.registrations, "twice": done.twice }),
        ),
    )
}

async fn preferred(
    State(house): State<House>,
    reader: Reader,
    Json(wish): Json<prefer_address::Wish>,
) -> Response {
    let outcome = prefer_address(&house.office, &reader.actor, &wish).await;
    address(outcome.map(|()| json!({ "preferred": wish.email })))
}

async fn dropped(
    State(house): State<House>,
    reader: Reader,
    Json(wish): Json<drop_address::Wish>,
) -> Response {
    let outcome = drop_address(&house.office, &reader.actor, &wish).await;
    address(outcome.map(|known_as| json!({ "known_as": known_as })))
}

/// Without a seal it says what would be done, and by which seal that is ordered.
async fn merged(State(house): State<House>, reader: Reader, Json(wish): Json<merge::Wish>) -> Response {
    let outcome = if wish.seal.is_empty() {
        preview(&house.office, &reader.actor, &wish).await
    } else {
        merge(&house.office, &reader.actor, &wish).await
    };
    match outcome {
        Ok(merging) => Json(json!({
            "merged": !wish.seal.is_empty(), "seal": merging.seal(), "merging": merging,
        }))
        .into_response(),
        Err(NotMerged::Failed(failure)) => failed(&failure),
        Err(why) => refused(StatusCode::UNPROCESSABLE_ENTITY, why.code().0, why.code().1, &why.to_string()),
    }
}

async fn erasure_asked(
    State(house): State<House>,
    reader: Reader,
    Json(wish): Json<ask_erasure::Wish>,
) -> Response {
    match ask_erasure(&house.office, &reader.actor, wish).await {
        Ok(due) => Json(json!({ "erasure_on": due })).into_response(),
        Err(failure) => failed(&failure),
    }
}

async fn erased(State(house): State<House>, reader: Reader, Json(wish): Json<erase::Wish>) -> Response {
    match erase(&house.office, &reader.actor, &wish).await {
        Ok(done) => Json(json!({ "cancelled": done.cancelled, "counted": done.counted })).into_response(),
        Err(NotErased::Failed(failure)) => failed(&failure),
        Err(why) => refused(StatusCode::UNPROCESSABLE_ENTITY, why.code().0, why.code().1, &why.to_string()),
    }
}

async fn purged(State(house): State<House>, reader: Reader) -> Response {
    match purge(&house.office, &reader.actor).await {
        Ok(gone) => Json(people::falls_data(&gone)).into_response(),
        Err(failure) => failed(&failure),
    }
}

async fn issued(State(house): State<House>, reader: Reader, Json(wish): Json<issue::Wish>) -> Response {
    match issue(&house.office, &reader.actor, &wish).await {
        Ok(issued) => {
            let answer = json!({ "id": issued.id, "token": issued.token, "last_day": issued.last_day });
            (StatusCode::CREATED, Json(answer)).into_response()
        }
        Err(NotIssued::Failed(failure)) => failed(&failure),
        Err(why) => refused(StatusCode::UNPROCESSABLE_ENTITY, why.code().0, why.code().1, &why.to_string()),
    }
}

async fn revoked(State(house): State<House>, reader: Reader, Json(wish): Json<revoke::Wish>) -> Response {
    match revoke(&house.office, &reader.actor, &wish).await {
        Ok(true) => Json(json!({ "revoked": wish.id })).into_response(),
        Ok(false) => refused(StatusCode::NOT_FOUND, "no-such-token", "id", "you have no token of this name"),
        Err(failure) => failed(&failure),
    }
}
