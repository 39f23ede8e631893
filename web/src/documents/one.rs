//! One document at its permanent address, each of its revisions at its own, and the same for programs.

use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use frame::page::page;
use office::documents::see::{self, Content, Sight};
use papers::TextBlock;
use rules::{documents::Verdict, language::Language};

use super::{data, failed, show, title, wording};
use crate::{House, reader::Reader};

/// Larger files are not read for a page; they can be had as they are.
const LARGEST_PREVIEW: i64 = 5 << 20;

/// What an act has just said of a document.
#[derive(Default)]
pub(super) struct Told {
    /// Why it stays as it is.
    pub(super) sentence: Option<String>,
    /// What stopped a file.
    pub(super) refused: Option<Verdict>,
    /// A file that has come and does not say what its form says.
    pub(super) choosing: Option<Choosing>,
}

/// A file whose author decides between what the form says and what the paper says.
pub(super) struct Choosing {
    pub(super) upload: String,
    pub(super) language: Language,
    pub(super) verdict: Verdict,
}

pub(super) async fn show(State(house): State<House>, Path(asked): Path<String>, reader: Reader) -> Response {
    if let Some(id) = asked.strip_suffix(".json") {
        return match see::document(&house.office, &reader.actor, id).await {
            Ok(Some(sight)) => Json(data::document(&sight.document, &sight.files)).into_response(),
            Ok(None) => reader.not_found(),
            Err(_) => reader.failed(),
        };
    }
    draw(&house, &reader, &asked, None, Told::default()).await
}

pub(super) async fn version(
    State(house): State<House>,
    Path((id, named)): Path<(String, String)>,
    reader: Reader,
) -> Response {
    match wording::from_address(&named) {
        Some(version) => draw(&house, &reader, &id, Some(version), Told::default()).await,
        None => reader.not_found(),
    }
}

/// The page of a document; `version` where one of them is asked for, else the latest.
pub(super) async fn draw(
    house: &House,
    reader: &Reader,
    id: &str,
    version: Option<String>,
    told: Told,
) -> Response {
    let sight = match see::document(&house.office, &reader.actor, id).await {
        Ok(Some(sight)) => sight,
        Ok(None) => return reader.not_found(),
        Err(_) => return reader.failed(),
    };
    let is_asked = version.is_some();
    let version = version.unwrap_or_else(|| sight.document.content.latest.clone());
    if is_asked && !sight.files.iter().any(|file| file.version == version) {
        return reader.not_found();
    }
    let meeting = match title::of(house, reader, &sight.document.meeting).await {
        Ok(Some(title)) => title,
        Ok(None) => return reader.not_found(),
        Err(failure) => return failed(reader, &failure),
    };
    let Ok(offer) = see::offer(&house.office, &reader.actor, &sight.document.meeting).await else {
        return reader.failed();
    };
    let preview = preview(house, reader, &sight, &version).await;
    let wrong = told.sentence.is_some() || told.refused.is_some();
    let view = show::View {
        words: reader.words(),
        reader,
        sight: &sight,
        meeting: &meeting,
        offer: offer.as_ref(),
        version: &version,
        is_asked,
        preview: preview.as_ref().map(|(language, blocks)| (language.as_str(), blocks.as_slice())),
        told: &told,
        now: house.office.clock().now(),
    };
    let name = format!("{} – {}", sight.document.number, sight.document.content.claim.title);
    let status = if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    (status, Html(page(&reader.shell(name), &view.show()))).into_response()
}

/// The text of a version in the reader's language where it is here, else in that of its author.
async fn preview(
    house: &House,
    reader: &Reader,
    sight: &Sight,
    version: &str,
) -> Option<(String, Vec<TextBlock>)> {
    let of_version = || sight.files.iter().filter(|file| file.version == version);
    let file = of_version().find(|file| file.language == reader.language.code()).or(of_version().next())?;
    if file.bytes > LARGEST_PREVIEW {
        return None;
    }
    let wish = (Some(version), Some(file.language.as_str()), Some(file.form.as_str()));
    let content: Content =
        see::content(&house.office, &reader.actor, &sight.document.id, wish).await.ok().flatten()?;
    let paper = see::paper(&content).await.ok()?;
    Some((file.language.clone(), paper.blocks))
}
