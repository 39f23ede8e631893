//! What differs between two files of a document, readable without colour.

use axum::{
    extract::{Path, Query, State},
    response::{Html, IntoResponse, Response},
};
use frame::{
    page::{page, path},
    words::Words,
};
use maud::{Markup, html};
use office::documents::see::{self, Content};
use papers::differences::{Change, Words as Stretch};
use serde::Deserialize;

use super::wording;
use crate::{House, reader::Reader};

#[derive(Deserialize)]
pub(super) struct Asked {
    /// `itself.en.docx`: version, language and form.
    #[serde(default)]
    from: String,
    #[serde(default)]
    to: String,
}

/// Kept paragraphs that stand together beyond these are folded.
const AROUND: usize = 2;

/// Version, language and form; what is left out takes what is there.
fn named(text: &str) -> Option<(String, Option<&str>, Option<&str>)> {
    let mut parts = text.split('.');
    let version = wording::from_address(parts.next().unwrap_or_default())?;
    Some((version, parts.next().filter(|part| !part.is_empty()), parts.next()))
}

async fn file(house: &House, reader: &Reader, id: &str, asked: &str) -> Option<Content> {
    let (version, language, form) = named(asked)?;
    see::content(&house.office, &reader.actor, id, (Some(&version), language, form)).await.ok().flatten()
}

pub(super) async fn show(
    State(house): State<House>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    reader: Reader,
) -> Response {
    let sight = match see::document(&house.office, &reader.actor, &id).await {
        Ok(Some(sight)) => sight,
        Ok(None) => return reader.not_found(),
        Err(_) => return reader.failed(),
    };
    let from = if asked.from.is_empty() { "itself" } else { &asked.from };
    let latest = wording::in_address(&sight.document.content.latest).to_owned();
    let to = if asked.to.is_empty() { &latest } else { &asked.to };
    let (Some(old), Some(new)) =
        (file(&house, &reader, &id, from).await, file(&house, &reader, &id, to).await)
    else {
        return reader.not_found();
    };
    let Ok(found) = see::changes_between(&old, &new).await else { return reader.failed() };
    let words = reader.words();
    let name = |content: &Content| {
        let version = wording::version(words, &content.file.version);
        format!("{version}, {}", wording::language(words, &content.file.language))
    };
    let content = html! {
        (path(words, &[(sight.document.number.to_string(), wording::address(&sight.document))]))
        h1 { (words.say("documents-differences")) }
        p.lead { (words.with("documents-differences-of", &[("from", &name(&old)), ("to", &name(&new))])) }
        @if found.is_none() { p.empty { (words.say("documents-no-differences")) } }
        @else {
            p.soft { (words.say("documents-differences-why")) }
            @if found.coarse > 0 { p.soft { (words.say("documents-differences-coarse")) } }
            @if found.left_out > 0 { p.notice { (words.say("documents-differences-left-out")) } }
            div.paper.differences lang=(new.file.language) dir="auto" { (changes(words, &found.changes)) }
        }
    };
    let title = format!("{} – {}", words.say("documents-differences"), sight.document.number);
    Html(page(&reader.shell(title), &content)).into_response()
}

/// In reading order; what stands far from every change is folded.
fn changes(words: Words, changes: &[Change]) -> Markup {
    let is_kept = |change: &Change| matches!(change, Change::Kept { .. });
    let changes: Vec<&Change> = changes.iter().filter(|change| !is_blank(change)).collect();
    let mut shown = vec![false; changes.len()];
    for (place, _) in changes.iter().enumerate().filter(|(_, change)| !is_kept(change)) {
        let last = (place + AROUND).min(changes.len() - 1);
        shown[place.saturating_sub(AROUND)..=last].fill(true);
    }
    let mut runs: Vec<(bool, Vec<&Change>)> = Vec::new();
    for (change, shown) in changes.iter().copied().zip(shown) {
        match runs.last_mut() {
            Some((same, run)) if *same == shown => run.push(change),
            _ => runs.push((shown, vec![change])),
        }
    }
    html! {
        @for (shown, run) in &runs {
            @if *shown { @for change in run { (one(words, change)) } }
            @else {
                details {
                    summary { (words.count("documents-kept-count", i64::try_from(run.len()).unwrap_or_default())) }
                    @for change in run { (one(words, change)) }
                }
            }
        }
    }
}

/// A paragraph without words: whether it stands there says nothing.
fn is_blank(change: &Change) -> bool {
    match change {
        Change::Kept { text } | Change::Removed { text, .. } | Change::Added { text, .. } => {
            text.trim().is_empty()
        }
        Change::Altered { .. } => false,
    }
}

fn one(words: Words, change: &Change) -> Markup {
    html! {
        @match change {
            Change::Kept { text } => p dir="auto" { (text) },
            Change::Removed { text, moved_to } => p dir="auto" {
                span.mark { (words.say(if moved_to.is_some() { "documents-moved-away" } else { "documents-removed" })) } " "
                del { (text) }
            },
            Change::Added { text, moved_from } => p dir="auto" {
                span.mark { (words.say(if moved_from.is_some() { "documents-moved-here" } else { "documents-added" })) } " "
                ins { (text) }
            },
            Change::Altered { words: stretches } => p dir="auto" {
                span.mark { (words.say("documents-altered")) } " "
                @for stretch in stretches {
                    @match stretch {
                        Stretch::Kept { text } => (text),
                        Stretch::Removed { text } => del { (text) },
                        Stretch::Added { text } => ins { (text) },
                    }
                }
            },
        }
    }
}
