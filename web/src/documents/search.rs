//! Words found in what somebody may read.

use axum::{
    Json,
    extract::{Query, State},
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use frame::{page::page, words::Words};
use maud::{Markup, html};
use office::documents::{
    search::{self, Asked as Question, Marked, Page},
    see::{self},
};
use rules::language::Language;
use serde::Deserialize;
use serde_json::{Value, json};

use super::wording;
use crate::{House, naming, pairs::quoted, reader::Reader};

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    q: String,
    kind: String,
    group: String,
    meeting: String,
    language: String,
    page: usize,
}

impl Asked {
    fn question(&self) -> Question {
        Question {
            words: self.q.clone(),
            kind: self.kind.clone(),
            group: self.group.clone(),
            meeting: self.meeting.clone(),
            question: String::new(),
            language: Language::from_code(&self.language),
            page: self.page,
        }
    }

    fn query(&self, page: usize) -> String {
        let pairs = [
            ("q", &self.q),
            ("kind", &self.kind),
            ("group", &self.group),
            ("meeting", &self.meeting),
            ("language", &self.language),
        ];
        let said = pairs.iter().filter(|(_, value)| !value.is_empty());
        let said: Vec<String> = said.map(|(name, value)| format!("{name}={}", quoted(value))).collect();
        format!("{}&page={page}", said.join("&"))
    }
}

type Found = (Page, std::collections::BTreeMap<String, office::documents::Document>);

/// What was found; nothing is asked of the index where there are no words.
async fn found(house: &House, reader: &Reader, asked: &Asked) -> Result<Option<Found>, search::NotFound> {
    if asked.q.trim().is_empty() {
        return Ok(None);
    }
    let page = search::search(&house.office, &reader.actor, &asked.question()).await?;
    let documents = search::found(&house.office, &reader.actor, &page).await?;
    Ok(Some((page, documents)))
}

pub(super) async fn show(State(house): State<House>, Query(asked): Query<Asked>, reader: Reader) -> Response {
    let words = reader.words();
    let found = match found(&house, &reader, &asked).await {
        Ok(found) => found,
        Err(search::NotFound::NoIndex) => {
            return reader.sorry(StatusCode::SERVICE_UNAVAILABLE, "documents-search", "documents-no-index");
        }
        Err(_) => return reader.failed(),
    };
    let content = html! {
        h1 { (words.say("documents-search")) }
        (form(words, &house, &asked))
        @match &found {
            None => p.empty { (words.say("documents-search-why")) },
            Some(found) => (hits(words, found, &asked)),
        }
    };
    let title = if asked.q.is_empty() { words.say("documents-search") } else { asked.q.clone() };
    Html(page(&reader.shell(title), &content)).into_response()
}

pub(super) async fn data(State(house): State<House>, Query(asked): Query<Asked>, reader: Reader) -> Response {
    let empty = || (Page::default(), std::collections::BTreeMap::default());
    let (page, documents) = match found(&house, &reader, &asked).await {
        Ok(found) => found.unwrap_or_else(empty),
        Err(_) => return reader.failed(),
    };
    let hits: Vec<Value> = page
        .hits
        .iter()
        .filter_map(|hit| {
            let document = documents.get(&hit.key)?;
            Some(json!({
                "address": wording::address(document), "number": document.number.to_string(),
                "language": hit.key.rsplit_once('/').map(|(_, language)| language), "title": document.content.claim.title,
                "excerpt": { "text": hit.excerpt.words, "marks": hit.excerpt.ranges.iter().map(|range| [range.start, range.end]).collect::<Vec<_>>() },
            }))
        })
        .collect();
    Json(json!({ "total": page.total, "nearly": page.nearly, "next": page.next, "hits": hits }))
        .into_response()
}

fn form(words: Words, house: &House, asked: &Asked) -> Markup {
    let kinds = see::procedure(&house.office).kinds.iter();
    html! {
        form.fields.filters method="get" action="/search" role="search" aria-label=(words.say("documents-search-again")) {
            div.field {
                label for="words" { (words.say("documents-search-words")) }
                input id="words" type="search" name="q" value=(asked.q) dir="auto";
            }
            div.field {
                label for="kind" { (words.say("documents-kind")) }
                select id="kind" name="kind" {
                    option value="" { (words.say("documents-any")) }
                    @for kind in kinds { option value=(kind.letters) selected[kind.letters == asked.kind] { (wording::kinds(words, &kind.letters)) } }
                }
            }
            div.field {
                label for="language" { (words.say("documents-field-language")) }
                select id="language" name="language" {
                    option value="" { (words.say("documents-any")) }
                    @for one in Language::ALL { option value=(one.code()) selected[one.code() == asked.language] { (wording::language(words, one.code())) } }
                }
            }
            div.field {
                label for="group" { (words.say("documents-group")) }
                input id="group" type="text" name="group" value=(asked.group) dir="ltr" placeholder="SG20";
            }
            @if !asked.meeting.is_empty() {
                label.option { input type="checkbox" name="meeting" value=(asked.meeting) checked; (words.say("documents-search-meeting")) }
            }
            p.buttons { button type="submit" { (words.say("documents-search")) } }
        }
    }
}

fn hits(words: Words, (page, documents): &Found, asked: &Asked) -> Markup {
    html! {
        @if page.hits.is_empty() { p.empty role="status" { (words.say("documents-search-none")) } }
        @else {
            p role="status" { (words.count("documents-search-count", i64::try_from(page.total).unwrap_or_default())) }
            @if page.nearly { p.notice { (words.say("documents-search-nearly")) } }
            @if page.left_out > 0 { p.notice { (words.say("documents-search-left-out")) } }
            ol.hits {
                @for hit in &page.hits {
                    @if let Some(document) = documents.get(&hit.key) {
                        @let language = hit.key.rsplit_once('/').map_or("en", |(_, language)| language);
                        li {
                            a href=(wording::address(document)) { bdi.number dir="ltr" { (document.number) } " " span dir="auto" lang="en" { (marked(&hit.title)) } }
                            p lang=(language) dir="auto" { (marked(&hit.excerpt)) }
                            p.soft.small { (naming::group(words, &document.number.group)) " · " (wording::language(words, language)) " · " span dir="auto" { (document.content.claim.source) } }
                        }
                    }
                }
            }
        }
        p.buttons {
            @if asked.page > 0 { a.button.plain rel="prev" href=(format!("/search?{}", asked.query(asked.page - 1))) { (words.say("documents-previous-page")) } }
            @if let Some(next) = page.next { a.button.plain rel="next" href=(format!("/search?{}", asked.query(next))) { (words.say("documents-next-page")) } }
        }
    }
}

/// Words with their marks; whatever stands in a text is escaped.
fn marked(text: &Marked) -> Markup {
    let mut pieces = Vec::new();
    let mut at = 0;
    for range in &text.ranges {
        pieces.push((false, text.words.get(at..range.start).unwrap_or_default()));
        pieces.push((true, text.words.get(range.clone()).unwrap_or_default()));
        at = range.end;
    }
    pieces.push((false, text.words.get(at..).unwrap_or_default()));
    html! {
        @if text.begins_within { "… " }
        @for (is_mark, piece) in pieces { @if is_mark { mark { (piece) } } @else { (piece) } }
        @if text.ends_within { " …" }
    }
}
