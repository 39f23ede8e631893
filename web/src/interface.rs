//! The interface for programs: a description that the server itself serves, and one address for each act.

mod documents;
mod drafts;
mod groups;
mod mail;
mod members;
mod own_data;
mod registration;

use axum::{
    Json, Router,
    body::Bytes,
    extract::{Query, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use office::{
    Failure,
    deadlines::adjust::{self, NotAdjusted, Wish},
    notices::import::{self, NotImported},
};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{House, notices, reader::Reader};

const DESCRIPTION: &str = include_str!("interface/openapi.json");
/// What each room adds to the description: its paths, and schemas of its own where it has some.
const ROOMS: &[&str] = &[
    include_str!("interface/described/deadlines.json"),
    include_str!("interface/described/documents.json"),
    include_str!("interface/described/drafts.json"),
    include_str!("interface/described/groups.json"),
    include_str!("interface/described/mail.json"),
    include_str!("interface/described/members.json"),
    include_str!("interface/described/notices.json"),
    include_str!("interface/described/own_data.json"),
    include_str!("interface/described/registration.json"),
    include_str!("interface/described/taking.json"),
];
const RECORD: &str = include_str!("../../docs/record.schema.json");

pub(crate) fn routes() -> Router<House> {
    Router::new()
        .route("/api/openapi.json", get(description))
        .route("/api/acts/deadlines.adjust", post(adjust_deadline))
        .route("/api/acts/notices.import", post(import_notice))
        .merge(documents::routes())
        .merge(drafts::routes())
        .merge(groups::routes())
        .merge(mail::routes())
        .merge(members::routes())
        .merge(own_data::routes())
        .merge(registration::routes())
}

/// The OpenAPI document, with the schema of the record in its place.
pub(crate) fn openapi() -> Value {
    let mut document: Value = serde_json::from_str(DESCRIPTION).unwrap_or_default();
    for room in ROOMS {
        let room: Value = serde_json::from_str(room).unwrap_or_default();
        for (into, from) in [("/paths", "/paths"), ("/components/schemas", "/schemas")] {
            for (name, part) in room.pointer(from).and_then(Value::as_object).into_iter().flatten() {
                if let Some(whole) = document.pointer_mut(into) {
                    whole[name] = part.clone();
                }
            }
        }
    }
    let_programs_in(&mut document);
    let mut record: Value = serde_json::from_str(RECORD).unwrap_or_default();
    let parts = record.as_object_mut().and_then(|record| record.remove("$defs"));
    document["components"]["schemas"]["Record"] = record;
    for (name, part) in parts.as_ref().and_then(Value::as_object).into_iter().flatten() {
        document["components"]["schemas"][name] = part.clone();
    }
    // The schema's own references lead into its definitions; here they lead to the components beside it.
    let text = document.to_string().replace("#/$defs/", "#/components/schemas/");
    serde_json::from_str(&text).unwrap_or(document)
}

/// What a session opens, a token opens too: but for what is for its owner alone.
fn let_programs_in(document: &mut Value) {
    let alone = ["/api/acts/people.", "/api/acts/tokens.", "/account"];
    let paths = document.pointer_mut("/paths").and_then(Value::as_object_mut);
    for (path, methods) in paths.into_iter().flatten() {
        let open = path.starts_with("/api/acts/") || path.strip_suffix(".json").is_some();
        if !open || alone.iter().any(|beginning| path.starts_with(beginning)) {
            continue;
        }
        for method in methods.as_object_mut().into_iter().flat_map(|all| all.values_mut()) {
            if let Some(ways) = method.get_mut("security").and_then(Value::as_array_mut)
                && !ways.iter().any(|way| way.get("bearer").is_some())
            {
                ways.push(json!({ "bearer": [] }));
            }
        }
    }
}

async fn description() -> Response {
    Json(openapi()).into_response()
}

/// What programs are told when an act is refused: a stable code, the field, and a sentence.
fn refused(status: StatusCode, code: &str, field: &str, sentence: &str) -> Response {
    (status, Json(json!({ "code": code, "field": field, "message": sentence }))).into_response()
}

fn failed(failure: &Failure) -> Response {
    let (status, code) = match failure {
        Failure::NotAllowed(_) => (StatusCode::FORBIDDEN, "not-allowed"),
        Failure::Store(_) | Failure::NoChance(_) | Failure::NotOpened(_) => {
            (StatusCode::SERVICE_UNAVAILABLE, "failed")
        }
    };
    refused(status, code, "", &failure.to_string())
}

async fn adjust_deadline(State(house): State<House>, reader: Reader, Json(wish): Json<Wish>) -> Response {
    match adjust::adjust(&house.office, &reader.actor, &wish).await {
        Ok(()) => Json(json!({ "meeting": format!("/meetings/{}", wish.meeting) })).into_response(),
        Err(NotAdjusted::Failed(failure)) => failed(&failure),
        Err(why) => {
            let (code, field) = why.code();
            refused(StatusCode::UNPROCESSABLE_ENTITY, code, field, &why.to_string())
        }
    }
}

#[derive(Deserialize)]
struct Named {
    #[serde(default = "unnamed")]
    name: String,
}

fn unnamed() -> String {
    "letter".to_owned()
}

/// The body is the file itself; `?name=` says what it was called.
async fn import_notice(
    State(house): State<House>,
    Query(named): Query<Named>,
    reader: Reader,
    bytes: Bytes,
) -> Response {
    match import::import(&house.office, &reader.actor, &named.name, &bytes).await {
        Ok(mut done) => {
            for finding in &mut done.findings {
                finding.message = notices::finding_words(reader.language, finding);
            }
            let status = if done.was_here { StatusCode::OK } else { StatusCode::CREATED };
            let meeting = done.meeting.as_ref().map(|slug| format!("/meetings/{slug}"));
            let answer = Json(json!({
                "identity": done.identity, "language": done.language, "meeting": meeting, "waits": done.waits,
                "was_here": done.was_here, "findings": done.findings,
            }));
            match meeting {
                Some(meeting) => (status, [(header::LOCATION, meeting)], answer).into_response(),
                None => (status, answer).into_response(),
            }
        }
        Err(NotImported::Failed(failure)) => failed(&failure),
        Err(why) => {
            let code = notices::not_imported_code(&why);
            refused(
                StatusCode::UNPROCESSABLE_ENTITY,
                code,
                "",
                &notices::not_imported_words(reader.language, &why),
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_part_of_the_record_takes_the_name_of_a_page() {
        let names = |text: &str, at: &str| -> Vec<String> {
            let document: Value = serde_json::from_str(text).unwrap();
            document.pointer(at).and_then(Value::as_object).unwrap().keys().cloned().collect()
        };
        let pages = names(DESCRIPTION, "/components/schemas");
        let parts = names(RECORD, "/$defs");
        assert_eq!(pages.iter().find(|page| parts.contains(page)), None);
    }
}
