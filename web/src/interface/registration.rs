//! The acts of the room `registration`, for programs.

use axum::{
    Json, Router,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::post,
};
use frame::words::Words;
use office::registration::{NotThisRegistration, amend, approve, automate, cancel, check_in, reject, submit};
use rules::registration::{Falls, Refusal};
use serde_json::{Value, json};

use super::{failed, refused};
use crate::{House, reader::Reader, refusals};

pub(super) fn routes() -> Router<House> {
    Router::new()
        .route("/api/acts/registration.amend", post(amended))
        .route("/api/acts/registration.approve", post(approved))
        .route("/api/acts/registration.automate", post(automated))
        .route("/api/acts/registration.cancel", post(cancelled))
        .route("/api/acts/registration.check_in", post(checked_in))
        .route("/api/acts/registration.reject", post(rejected))
        .route("/api/acts/registration.submit", post(submitted))
}

fn told(reader: &Reader, outcome: Result<Value, NotThisRegistration>) -> Response {
    let why = match outcome {
        Ok(answer) => return Json(answer).into_response(),
        Err(NotThisRegistration::Failed(failure)) => return failed(&failure),
        Err(why) => why,
    };
    let ((code, field), message) = (why.code(), why.to_string());
    let mut answer = json!({ "code": code, "field": field, "message": message });
    match &why {
        NotThisRegistration::Refused(refusals) => {
            let words = reader.words();
            answer["refusals"] = refusals.iter().map(|one| refusal(words, one)).collect();
        }
        NotThisRegistration::These(which) => {
            let one = |(id, why): &(String, NotThisRegistration)| json!({ "registration": id, "code": why.code().0, "message": why.to_string() });
            answer["registrations"] = which.iter().map(one).collect();
        }
        NotThisRegistration::NoSuchMeeting(_) | NotThisRegistration::NoSuchRegistration(_) => {
            return refused(StatusCode::NOT_FOUND, code, field, &message);
        }
        _ => {}
    }
    (StatusCode::UNPROCESSABLE_ENTITY, Json(answer)).into_response()
}

fn refusal(words: Words, refusal: &Refusal) -> Value {
    json!({
        "field": refusal.field, "code": refusals::code(&refusal.why), "clause": refusal.clause,
        "message": refusals::why(words, &refusal.why),
    })
}

fn falls(falls: &[Falls]) -> Value {
    let one = |falls: &Falls| match falls {
        Falls::Request(field) => json!({ "what": "request", "field": field }),
        Falls::Function(function) => json!({ "what": "function", "function": function }),
        Falls::Badge => json!({ "what": "badge" }),
        Falls::RemoteAccess => json!({ "what": "remote_access" }),
        Falls::Event(event) => json!({ "what": "event", "event": event }),
    };
    falls.iter().map(one).collect()
}

async fn submitted(State(house): State<House>, reader: Reader, Json(wish): Json<submit::Wish>) -> Response {
    let done = submit::submit(&house.office, &reader.actor, &wish).await;
    let answer = done.map(|receipt| {
        let answer = receipt.answer;
        json!({
            "registration": receipt.registration, "state": answer.state, "number": answer.number, "late": answer.late,
        })
    });
    told(&reader, answer)
}

async fn amended(State(house): State<House>, reader: Reader, Json(wish): Json<amend::Wish>) -> Response {
    let done = amend::amend(&house.office, &reader.actor, &wish).await;
    let answer = done.map(|amended| {
        json!({
            "registration": wish.registration, "state": amended.state, "again": amended.again,
            "falls": falls(&amended.falls), "late": amended.late,
        })
    });
    told(&reader, answer)
}

async fn cancelled(State(house): State<House>, reader: Reader, Json(wish): Json<cancel::Wish>) -> Response {
    let done = cancel::cancel(&house.office, &reader.actor, &wish).await;
    told(
        &reader,
        done.map(|fallen| json!({ "registration": wish.seen.registration, "falls": falls(&fallen) })),
    )
}

async fn approved(State(house): State<House>, reader: Reader, Json(wish): Json<approve::Wish>) -> Response {
    let done = approve::approve(&house.office, &reader.actor, &wish).await;
    told(&reader, done.map(|decided| json!({ "registrations": decided })))
}

async fn rejected(State(house): State<House>, reader: Reader, Json(wish): Json<reject::Wish>) -> Response {
    let done = reject::reject(&house.office, &reader.actor, &wish).await;
    told(&reader, done.map(|decided| json!({ "registrations": decided })))
}

async fn automated(State(house): State<House>, reader: Reader, Json(wish): Json<automate::Wish>) -> Response {
    let done = automate::automate(&house.office, &reader.actor, &wish).await;
    told(&reader, done.map(|()| json!({ "done": true })))
}

async fn checked_in(
    State(house): State<House>,
    reader: Reader,
    Json(wish): Json<check_in::Wish>,
) -> Response {
    let done = check_in::check_in(&house.office, &reader.actor, &wish).await;
    let answer = |admitted: check_in::Admitted| {
        json!({
            "registration": wish.seen.registration, "state": "checked_in", "merged": admitted.merged, "at": admitted.at,
        })
    };
    told(&reader, done.map(answer))
}
