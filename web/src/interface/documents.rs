//! The acts of the room `documents`, for programs. Files come in at `/uploads`.

use axum::{
    Json, Router,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::post,
};
use office::documents::{
    Document, NotThisDocument, admit, allocate, carry, close, give_back, hand_in, pack, post as posting,
    reserve, restrict, revise, translate, upload, withdraw,
};
use serde_json::{Value, json};

use crate::{House, reader::Reader, verdicts};

pub(super) fn routes() -> Router<House> {
    Router::new()
        .route("/api/acts/documents.admit", post(admitted))
        .route("/api/acts/documents.allocate", post(allocated))
        .route("/api/acts/documents.carry", post(carried))
        .route("/api/acts/documents.close", post(closed))
        .route("/api/acts/documents.give_back", post(given_back))
        .route("/api/acts/documents.hand_in", post(handed_in))
        .route("/api/acts/documents.pack", post(packed))
        .route("/api/acts/documents.post", post(posted))
        .route("/api/acts/documents.reserve", post(reserved))
        .route("/api/acts/documents.restrict", post(restricted))
        .route("/api/acts/documents.revise", post(revised))
        .route("/api/acts/documents.translate", post(translated))
        .route("/api/acts/documents.upload", post(uploaded))
        .route("/api/acts/documents.withdraw", post(withdrawn))
}

/// What a document is after an act: its address, the edition that the next act names, its state.
fn summary(document: &Document) -> Value {
    json!({
        "document": document.id, "edition": document.edition, "number": document.number.to_string(),
        "state": document.content.state.name(), "address": format!("/documents/{}", document.id),
    })
}

fn answered(reader: &Reader, outcome: Result<Document, NotThisDocument>) -> Response {
    match outcome {
        Ok(document) => Json(summary(&document)).into_response(),
        Err(why) => refused(reader, &why),
    }
}

/// Why it was refused; of a file, every fault that was found.
fn refused(reader: &Reader, why: &NotThisDocument) -> Response {
    let (code, field) = why.code();
    let mut answer =
        json!({ "code": code, "field": field, "message": verdicts::sentence(reader.words(), why) });
    if let NotThisDocument::Refused(verdict) = why {
        let words = reader.words();
        let told = verdict
            .faults
            .iter()
            .map(|fault| json!({ "fault": fault, "message": verdicts::fault(words, fault) }));
        answer["faults"] = told.collect();
    }
    (verdicts::status(why), Json(answer)).into_response()
}

async fn admitted(State(house): State<House>, reader: Reader, Json(wish): Json<admit::Wish>) -> Response {
    answered(&reader, admit::admit(&house.office, &reader.actor, &wish).await)
}

async fn allocated(State(house): State<House>, reader: Reader, Json(wish): Json<allocate::Wish>) -> Response {
    answered(&reader, allocate::allocate(&house.office, &reader.actor, &wish).await)
}

async fn carried(State(house): State<House>, reader: Reader, Json(wish): Json<carry::Wish>) -> Response {
    answered(&reader, carry::carry(&house.office, &reader.actor, &wish).await)
}

async fn closed(State(house): State<House>, reader: Reader, Json(wish): Json<close::Wish>) -> Response {
    answered(&reader, close::close(&house.office, &reader.actor, &wish).await)
}

async fn given_back(
    State(house): State<House>,
    reader: Reader,
    Json(wish): Json<give_back::Wish>,
) -> Response {
    answered(&reader, give_back::give_back(&house.office, &reader.actor, &wish).await)
}

async fn handed_in(State(house): State<House>, reader: Reader, Json(wish): Json<hand_in::Wish>) -> Response {
    match hand_in::hand_in(&house.office, &reader.actor, &wish).await {
        Ok(done) => {
            let mut answer = summary(&done.document);
            answer["receipt"] = json!(done.receipt);
            answer["faults"] = json!(done.verdict.faults);
            Json(answer).into_response()
        }
        Err(why) => refused(&reader, &why),
    }
}

async fn packed(State(house): State<House>, reader: Reader, Json(wish): Json<pack::Wish>) -> Response {
    match pack::pack(&house.office, &reader.actor, &wish).await {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(why) => refused(&reader, &why),
    }
}

async fn posted(State(house): State<House>, reader: Reader, Json(wish): Json<posting::Wish>) -> Response {
    answered(&reader, posting::post(&house.office, &reader.actor, &wish).await)
}

async fn reserved(State(house): State<House>, reader: Reader, Json(wish): Json<reserve::Wish>) -> Response {
    answered(&reader, reserve::reserve(&house.office, &reader.actor, &wish).await)
}

async fn restricted(
    State(house): State<House>,
    reader: Reader,
    Json(wish): Json<restrict::Wish>,
) -> Response {
    answered(&reader, restrict::restrict(&house.office, &reader.actor, &wish).await)
}

async fn revised(State(house): State<House>, reader: Reader, Json(wish): Json<revise::Wish>) -> Response {
    match revise::revise(&house.office, &reader.actor, &wish).await {
        Ok((document, version)) => {
            let mut answer = summary(&document);
            answer["version"] = json!(version.to_string().trim_start_matches('-'));
            Json(answer).into_response()
        }
        Err(why) => refused(&reader, &why),
    }
}

async fn translated(
    State(house): State<House>,
    reader: Reader,
    Json(wish): Json<translate::Wish>,
) -> Response {
    answered(&reader, translate::translate(&house.office, &reader.actor, &wish).await)
}

async fn uploaded(State(house): State<House>, reader: Reader, Json(wish): Json<upload::Wish>) -> Response {
    match upload::begin(&house.office, &reader.actor, &wish).await {
        Ok(progress) => {
            let answer = json!({ "upload": progress.upload, "has": progress.has, "wants": progress.wants });
            (StatusCode::CREATED, Json(answer)).into_response()
        }
        Err(why) => refused(&reader, &why),
    }
}

async fn withdrawn(State(house): State<House>, reader: Reader, Json(wish): Json<withdraw::Wish>) -> Response {
    answered(&reader, withdraw::withdraw(&house.office, &reader.actor, &wish).await)
}
