//! The room `badges`: badges and lists of participants to print or to open in a spreadsheet, for the secretariat.

mod lists;
mod overview;
mod printed;
mod spreadsheet;
mod wording;

use axum::{
    Router,
    extract::{Path, Query, State},
    http::{StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
    routing::get,
};
use frame::page::page;
use maud::html;
use office::{
    Failure,
    badges::see::Which,
    drafts::NotPrinted,
    meetings::see::{self, Meeting},
};
use rules::people::Role;
use serde::Deserialize;

use crate::{House, reader::Reader};

pub(crate) fn routes() -> Router<House> {
    Router::new()
        .route("/meetings/{meeting}/badges", get(overview::show))
        .route("/meetings/{meeting}/badges.pdf", get(printed::badges))
        .route("/meetings/{meeting}/participants.pdf", get(list_on_paper))
        .route("/meetings/{meeting}/participants.xlsx", get(list_in_cells))
}

const PDF: &str = "application/pdf";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Which list is asked for: `?list=published`, or everybody.
#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    list: String,
}

impl Asked {
    fn which(&self) -> Option<Which> {
        match self.list.as_str() {
            "" => Some(Which::Everybody),
            "published" => Some(Which::Published),
            _ => None,
        }
    }
}

async fn list_on_paper(
    State(house): State<House>,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
    reader: Reader,
) -> Response {
    let Some(which) = asked.which() else { return reader.not_found() };
    match opened(&house, &reader, &slug).await {
        Ok(meeting) => printed::list(&house, &reader, &meeting, which).await,
        Err(refused) => *refused,
    }
}

async fn list_in_cells(
    State(house): State<House>,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
    reader: Reader,
) -> Response {
    let Some(which) = asked.which() else { return reader.not_found() };
    match opened(&house, &reader, &slug).await {
        Ok(meeting) => spreadsheet::list(&house, &reader, &meeting, which).await,
        Err(refused) => *refused,
    }
}

/// The meeting, for those who may see its people; else what they are told: to the door those who may still sign in.
async fn opened(house: &House, reader: &Reader, slug: &str) -> Result<Meeting, Box<Response>> {
    let refused = match reader.actor.role {
        Role::Secretariat => match see::meeting(&house.office, slug, reader.language).await {
            Ok(Some(meeting)) => return Ok(meeting),
            Ok(None) => reader.not_found(),
            Err(_) => reader.failed(),
        },
        Role::Anybody => Redirect::to(&format!("/sign-in?back={}", reader.path)).into_response(),
        _ => reader.sorry(StatusCode::FORBIDDEN, "page-not-for-you", "page-not-for-you-why"),
    };
    Err(Box::new(refused))
}

fn failed(reader: &Reader, failure: &Failure) -> Response {
    match failure {
        Failure::NotAllowed(_) => {
            reader.sorry(StatusCode::FORBIDDEN, "page-not-for-you", "page-not-for-you-why")
        }
        _ => reader.failed(),
    }
}

/// A file that nobody keeps on the way: names of people.
fn file(kind: &'static str, name: &str, bytes: Vec<u8>) -> Response {
    let plain: String = name
        .chars()
        .map(|letter| if letter.is_ascii_alphanumeric() || ".-".contains(letter) { letter } else { '_' })
        .collect();
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{plain}\"")),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    (headers, bytes).into_response()
}

/// Why there is no paper, and what to do about it.
fn not_printed(reader: &Reader, why: &NotPrinted) -> Response {
    let words = reader.words();
    let title = words.say("badges-not-printed");
    let content = html! {
        h1 { (title) }
        p.lead { (words.say("badges-not-printed-why")) }
        p { code dir="ltr" lang="en" { (why.why) } }
    };
    (StatusCode::SERVICE_UNAVAILABLE, Html(page(&reader.shell(title), &content))).into_response()
}
