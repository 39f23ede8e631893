//! Files on their way: as one plain form, or in parts that go on where they were broken off. No file is ever whole in memory.

use std::{collections::BTreeSet, io};

use axum::{
    Json,
    body::Body,
    extract::{
        Multipart, Path, Query, State,
        multipart::{Field, MultipartError},
    },
    http::{HeaderName, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use futures_util::TryStreamExt;
use office::documents::{
    NotThisDocument, hand_in, revise, see, translate,
    upload::{self, Progress, Wish},
};
use rules::{
    documents::{Addition, Claim, Fault, Verdict},
    language::Language,
};
use serde::Deserialize;
use serde_json::json;
use tokio_util::io::StreamReader;

use super::{
    forms::{as_seen, parted},
    hopeless,
    one::{Choosing, Told, draw},
    to_the_door,
};
use crate::{
    House,
    pairs::{Pairs, first},
    reader::Reader,
    verdicts,
};

/// Bytes of a field that is no file.
const LONGEST_FIELD: usize = 64 << 10;

/// What a form has brought: its fields, and the address of its file.
struct Brought {
    pairs: Pairs,
    upload: Option<String>,
}

/// The form of a document's page.
pub(super) async fn form(
    State(house): State<House>,
    Path(id): Path<String>,
    reader: Reader,
    parts: Result<Multipart, axum::extract::multipart::MultipartRejection>,
) -> Response {
    if let Some(refused) = to_the_door(&reader) {
        return refused;
    }
    let Ok(parts) = parts else { return StatusCode::BAD_REQUEST.into_response() };
    let told = match brought(&house, &reader, parts).await {
        Ok(brought) => match taken(&house, &reader, &id, &brought).await {
            Ok(None) => return Redirect::to(&format!("/documents/{id}#receipt")).into_response(),
            Ok(Some(choosing)) => Told { choosing: Some(choosing), ..Told::default() },
            Err(why) => {
                // What cannot be taken is not kept waiting.
                if let (NotThisDocument::Refused(_), Some(upload)) = (&why, &brought.upload) {
                    let _ = upload::abandon(&house.office, &reader.actor, upload).await;
                }
                match told(&reader, why) {
                    Ok(told) => told,
                    Err(response) => return *response,
                }
            }
        },
        Err(why) => match told(&reader, why) {
            Ok(told) => told,
            Err(response) => return *response,
        },
    };
    draw(&house, &reader, &id, None, told).await
}

fn told(reader: &Reader, why: NotThisDocument) -> Result<Told, Box<Response>> {
    if let Some(response) = hopeless(reader, &why) {
        return Err(Box::new(response));
    }
    Ok(match why {
        NotThisDocument::Refused(verdict) => Told { refused: Some(verdict), ..Told::default() },
        why => Told { sentence: Some(verdicts::sentence(reader.words(), &why)), ..Told::default() },
    })
}

/// Reads the parts of a form in their order; the file goes to the disk as it comes.
async fn brought(house: &House, reader: &Reader, mut parts: Multipart) -> Result<Brought, NotThisDocument> {
    let mut brought = Brought { pairs: Pairs::new(), upload: None };
    let broken = |_: MultipartError| NotThisDocument::NotWhole { has: 0, wants: 0 };
    while let Some(field) = parts.next_field().await.map_err(broken)? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "file" {
            let Some(file_name) = field.file_name().map(str::to_owned).filter(|name| !name.is_empty()) else {
                continue;
            };
            let bytes = StreamReader::new(Box::pin(field.map_err(io::Error::other)));
            let sent = upload::send(&house.office, &reader.actor, &file_name, bytes).await?;
            brought.upload = Some(sent.upload);
        } else {
            let value = text(field).await?;
            if name == "upload" && !value.is_empty() {
                brought.upload = Some(value);
            } else {
                brought.pairs.push((name, value));
            }
        }
    }
    Ok(brought)
}

async fn text(mut field: Field<'_>) -> Result<String, NotThisDocument> {
    let mut bytes = Vec::new();
    while let Ok(Some(piece)) = field.chunk().await {
        if bytes.len() + piece.len() > LONGEST_FIELD {
            return Err(NotThisDocument::TooLong("summary", LONGEST_FIELD));
        }
        bytes.extend_from_slice(&piece);
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Does what the form wants with its file; comes back with a choice where form and paper disagree.
async fn taken(
    house: &House,
    reader: &Reader,
    id: &str,
    brought: &Brought,
) -> Result<Option<Choosing>, NotThisDocument> {
    let (office, actor, pairs) = (&house.office, &reader.actor, &brought.pairs);
    let upload = brought.upload.clone().ok_or(NotThisDocument::Missing("file"))?;
    let seen = as_seen(id, pairs);
    let language =
        Language::from_code(first(pairs, "language")).ok_or(NotThisDocument::Missing("language"))?;
    let adds = match first(pairs, "what") {
        "corrigendum" => Some(Addition::Corrigendum),
        "addendum" => Some(Addition::Addendum),
        "revise" => None,
        "translate" => {
            let version = first(pairs, "version").to_owned();
            translate::translate(office, actor, &translate::Wish { seen, version, upload, language }).await?;
            return Ok(None);
        }
        _ => return handed_in(house, reader, brought, (seen, upload, language)).await,
    };
    revise::revise(office, actor, &revise::Wish { seen, upload, language, adds }).await?;
    Ok(None)
}

async fn handed_in(
    house: &House,
    reader: &Reader,
    brought: &Brought,
    (seen, upload, language): (office::documents::Seen, String, Language),
) -> Result<Option<Choosing>, NotThisDocument> {
    let (office, actor) = (&house.office, &reader.actor);
    let unknown = || NotThisDocument::NoSuchDocument(seen.document.clone());
    let sight = see::document(office, actor, &seen.document).await?.ok_or_else(unknown)?;
    let verdict = hand_in::look(office, actor, &sight.document, &upload, language).await?;
    if !verdict.lets_pass() {
        return Err(NotThisDocument::Refused(verdict));
    }
    let differs = verdict.faults.iter().any(|fault| matches!(fault, Fault::Differs { .. }));
    if differs && first(&brought.pairs, "chosen").is_empty() {
        return Ok(Some(Choosing { upload, language, verdict }));
    }
    let mut claim = sight.document.content.claim.clone();
    let language = chosen(&mut claim, &verdict, &brought.pairs).unwrap_or(language);
    let wish = hand_in::Wish { seen, upload, language, claim: Some(claim), translation: None };
    hand_in::hand_in(office, actor, &wish).await?;
    Ok(None)
}

/// Takes what the paper says for the fields that were chosen so; its language where that is one of them.
fn chosen(claim: &mut Claim, verdict: &Verdict, pairs: &Pairs) -> Option<Language> {
    let mut language = None;
    for fault in &verdict.faults {
        let Fault::Differs { difference } = fault else { continue };
        if first(pairs, &format!("take-{}", difference.field)) != "paper" {
            continue;
        }
        match difference.field.as_str() {
            "title" => claim.title.clone_from(&difference.paper),
            "source" => claim.source = difference.paper.split('\n').collect::<Vec<_>>().join(", "),
            "questions" => {
                let questions: BTreeSet<String> = parted(&difference.paper);
                claim.questions = questions;
            }
            "language" => language = Language::from_code(&difference.paper),
            _ => {}
        }
    }
    language
}

/// A file is announced: `{"name": "…", "bytes": 123, "sha256": "…"}`.
pub(super) async fn begin(State(house): State<House>, reader: Reader, Json(wish): Json<Wish>) -> Response {
    match upload::begin(&house.office, &reader.actor, &wish).await {
        Ok(progress) => {
            let location = [(header::LOCATION, format!("/uploads/{}", progress.upload))];
            (StatusCode::CREATED, location, said(&progress)).into_response()
        }
        Err(why) => refused(&reader, &why),
    }
}

#[derive(Deserialize)]
pub(super) struct From {
    /// Where the part begins, in bytes.
    #[serde(default)]
    offset: u64,
}

/// A part of it; what came before may come again.
pub(super) async fn part(
    State(house): State<House>,
    Path(id): Path<String>,
    Query(from): Query<From>,
    reader: Reader,
    body: Body,
) -> Response {
    let bytes = StreamReader::new(Box::pin(body.into_data_stream().map_err(io::Error::other)));
    match upload::append(&house.office, &reader.actor, &id, from.offset, bytes).await {
        Ok(progress) => said(&progress),
        Err(why) => refused(&reader, &why),
    }
}

/// How far it has come: where to go on.
pub(super) async fn progress(State(house): State<House>, Path(id): Path<String>, reader: Reader) -> Response {
    match upload::progress(&house.office, &reader.actor, &id).await {
        Ok(progress) => said(&progress),
        Err(why) => refused(&reader, &why),
    }
}

/// It is given up.
pub(super) async fn abandon(State(house): State<House>, Path(id): Path<String>, reader: Reader) -> Response {
    match upload::abandon(&house.office, &reader.actor, &id).await {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(why) => refused(&reader, &why),
    }
}

fn said(progress: &Progress) -> Response {
    let headers = [
        (HeaderName::from_static("upload-offset"), progress.has.to_string()),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    let answer = json!({ "upload": progress.upload, "has": progress.has, "wants": progress.wants });
    (headers, Json(answer)).into_response()
}

fn refused(reader: &Reader, why: &NotThisDocument) -> Response {
    let (code, field) = why.code();
    let mut answer =
        json!({ "code": code, "field": field, "message": verdicts::sentence(reader.words(), why) });
    if let NotThisDocument::OtherPlace(expected) = why {
        answer["has"] = json!(expected);
    }
    (verdicts::status(why), Json(answer)).into_response()
}
