//! The acts of the room `members`, for programs.

use axum::{
    Json, Router,
    body::Bytes,
    extract::{Query, State},
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::post,
};
use office::members::{
    appoint::{self, NotAppointed},
    enlist::{self, NotEnlisted},
    import::{self, Looked, NotImported, RowVerdict, Verdict},
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{failed, refused};
use crate::{House, imported, reader::Reader};

pub(super) fn routes() -> Router<House> {
    Router::new()
        .route("/api/acts/members.appoint", post(appointed))
        .route("/api/acts/members.enlist", post(enlisted))
        .route("/api/acts/members.import", post(imported))
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

#[derive(Deserialize)]
struct Seen {
    seal: Option<String>,
}

/// The body is the table itself. Without a seal it is looked at; with the seal of what was seen it is imported.
async fn imported(
    State(house): State<House>,
    Query(seen): Query<Seen>,
    reader: Reader,
    bytes: Bytes,
) -> Response {
    let done = match &seen.seal {
        Some(seal) => import::import(&house.office, &reader.actor, &bytes, seal).await,
        None => import::look(&house.office, &reader.actor, &bytes).await,
    };
    match done {
        Ok(looked) => Json(verdicts(&looked, seen.seal.is_some())).into_response(),
        Err(NotImported::Failed(failure)) => failed(&failure),
        Err(why) => {
            let message = imported::members_not_imported(reader.language, &why);
            let mut answer = json!({ "code": why.code().0, "field": why.code().1, "message": message });
            if let NotImported::Changed(looked) | NotImported::Nothing(looked) = &why {
                answer["now"] = verdicts(looked, false);
            }
            (StatusCode::UNPROCESSABLE_ENTITY, Json(answer)).into_response()
        }
    }
}

fn verdicts(looked: &Looked, imported: bool) -> Value {
    let rows: Vec<Value> = looked.rows.iter().map(row).collect();
    json!({
        "seal": looked.seal, "imported": imported, "new": looked.count("new"), "changed": looked.count("changed"),
        "same": looked.count("same"), "refused": looked.count("refused"), "rows": rows,
    })
}

fn row(row: &RowVerdict) -> Value {
    let mut answer = json!({ "row": row.number, "name": row.name, "verdict": row.verdict.name() });
    match &row.verdict {
        Verdict::Refused(refused) => {
            answer["column"] = json!(refused.column.name());
            answer["why"] = json!(refused.why);
        }
        Verdict::Changed(changed) => {
            let fields = changed.fields.iter();
            answer["fields"] = fields
                .map(|(column, before, after)| json!({ "column": column.name(), "before": before, "after": after }))
                .collect();
        }
        Verdict::New(_) | Verdict::Same => {}
    }
    answer
}
