//! The documents of a meeting as one table: filters that stay in the address, what is new since the last visit, results.

use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use frame::{dates, page::page, words::Words};
use maud::{Markup, html};
use office::documents::{
    After, Filter,
    pack::{self, Wish},
    see::{self, Line, Offer, Page},
};
use rules::documents::{Handling, State as Stands, Version};
use serde::Deserialize;

use super::{failed, hopeless, title, title::Title, to_the_door, wording};
use crate::{House, pairs::quoted, reader::Reader};

const A_PAGE: i64 = 100;

/// What is wanted of the list, as the address says it.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    /// The letters of a kind, and its series behind a stroke: `TD/GEN`.
    pub(super) kind: String,
    question: String,
    item: String,
    words: String,
    state: String,
    /// Anything: only what is new since the last visit.
    new: String,
    /// Anything: only what lies in one's bag.
    bag: String,
    after_kind: String,
    after_series: String,
    after_number: i64,
    after: String,
}

impl Asked {
    /// The same as the house asks it; `last` is the last visit.
    pub(super) fn filter(&self, meeting: &str, account: &str, last: i64) -> Filter {
        let (kind, series) = self.kind.split_once('/').unwrap_or((&self.kind, ""));
        Filter {
            meeting: meeting.to_owned(),
            kind: kind.to_owned(),
            series: series.to_owned(),
            state: self.state.clone(),
            question: self.question.clone(),
            item: self.item.clone(),
            words: self.words.clone(),
            since: if self.new.is_empty() { 0 } else { last },
            bag: if self.bag.is_empty() { String::new() } else { account.to_owned() },
            author: String::new(),
        }
    }

    /// Where the page begins.
    pub(super) fn after(&self) -> After {
        After {
            kind: self.after_kind.clone(),
            series: self.after_series.clone(),
            number: self.after_number,
            id: self.after.clone(),
        }
    }

    fn pairs(&self) -> [(&'static str, &str); 7] {
        [
            ("kind", &self.kind),
            ("question", &self.question),
            ("item", &self.item),
            ("words", &self.words),
            ("state", &self.state),
            ("new", &self.new),
            ("bag", &self.bag),
        ]
    }

    fn is_filtered(&self) -> bool {
        self.pairs().iter().any(|(_, value)| !value.trim().is_empty())
    }

    /// The part of the address behind the question mark, with another beginning of the page.
    fn query(&self, after: Option<&After>) -> String {
        let said = self.pairs().into_iter().filter(|(_, value)| !value.is_empty());
        let mut parts: Vec<String> = said.map(|(name, value)| format!("{name}={}", quoted(value))).collect();
        if let Some(after) = after {
            parts.push(format!(
                "after_kind={}&after_series={}&after_number={}&after={}",
                quoted(&after.kind),
                quoted(&after.series),
                after.number,
                quoted(&after.id)
            ));
        }
        parts.join("&")
    }
}

/// The account by which a bag is known.
pub(super) fn account(reader: &Reader) -> &str {
    reader.actor.account.as_deref().unwrap_or_default()
}

/// Everything that the page shows.
struct Found {
    title: Title,
    offer: Offer,
    page: Page,
    /// The last visit in milliseconds since 1970; 0 where there was none.
    last: i64,
}

pub(super) async fn show(
    State(house): State<House>,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
    reader: Reader,
) -> Response {
    let (office, actor) = (&house.office, &reader.actor);
    let title = match title::of(&house, &reader, &slug).await {
        Ok(Some(title)) => title,
        Ok(None) => return reader.not_found(),
        Err(failure) => return failed(&reader, &failure),
    };
    let Ok(offer) = see::offer(office, actor, &slug).await else { return reader.failed() };
    let Ok(last) = see::last_visit(office, actor, &slug).await else { return reader.failed() };
    let filter = asked.filter(&slug, account(&reader), last);
    let Ok(page_of) = see::page(office, actor, &filter, &asked.after(), A_PAGE).await else {
        return reader.failed();
    };
    let Some(offer) = offer else {
        return reader.sorry(StatusCode::NOT_FOUND, "documents-title", "documents-no-letter");
    };
    let found = Found { title, offer, page: page_of, last };
    let words = reader.words();
    let signed_in = reader.actor.account.is_some();
    let content = html! {
        (found.title.path(words, false))
        h1 { (words.say("documents-title")) }
        p.lead { (words.say("documents-why")) }
        (ways(words, &reader, &found, &asked))
        (filters(words, &found, &asked, signed_in, &see::procedure(office).kinds))
        (table(words, &found, &asked, signed_in))
    };
    let name = format!("{} – {}", words.say("documents-title"), found.title.name);
    Html(page(&reader.shell(name), &content)).into_response()
}

pub(super) async fn seen(State(house): State<House>, Path(slug): Path<String>, reader: Reader) -> Response {
    if let Some(refused) = to_the_door(&reader) {
        return refused;
    }
    match pack::pack(&house.office, &reader.actor, &Wish::Seen { meeting: slug.clone() }).await {
        Ok(()) => Redirect::to(&format!("/meetings/{}/documents", quoted(&slug))).into_response(),
        Err(why) => hopeless(&reader, &why).unwrap_or_else(|| reader.failed()),
    }
}

fn ways(words: Words, reader: &Reader, found: &Found, asked: &Asked) -> Markup {
    let address = format!("/meetings/{}/documents", found.title.slug);
    let query = asked.query(None);
    html! {
        div.buttons {
            @if !found.offer.kinds.is_empty() { a.button href=(format!("{address}/new")) { (words.say("documents-hand-in")) } }
            @if reader.actor.role == rules::people::Role::Secretariat { a.button.plain href=(format!("{address}/desk")) { (words.say("documents-desk")) } }
            a.button.plain href=(format!("/search?meeting={}", found.title.slug)) { (words.say("documents-search")) }
            a.button.plain href=(format!("{address}.zip?{query}")) { (words.say("documents-archive")) }
            a.button.plain href=(format!("{address}.csv?{query}")) { (words.say("documents-csv")) }
            a.button.plain href=(format!("{address}.json?{query}")) { (words.say("meetings-data")) }
        }
    }
}

fn choice(
    words: Words,
    (name, key): (&str, &str),
    chosen: &str,
    options: impl Iterator<Item = (String, String)>,
) -> Markup {
    html! {
        div.field {
            label for=(format!("filter-{name}")) { (words.say(key)) }
            select id=(format!("filter-{name}")) name=(name) {
                option value="" { (words.say("documents-any")) }
                @for (value, text) in options { option value=(value) selected[value == chosen] { (text) } }
            }
        }
    }
}

const STATES: [&str; 6] = ["posted", "received", "held", "returned", "reserved", "withdrawn"];

fn filters(
    words: Words,
    found: &Found,
    asked: &Asked,
    signed_in: bool,
    kinds: &[rules::documents::Kind],
) -> Markup {
    let kinds = kinds.iter().flat_map(|kind| {
        let name = wording::kinds(words, &kind.letters);
        let series = kind.series.iter().filter(|series| !series.of_working_parties);
        let series: Vec<_> = series
            .map(|one| (format!("{}/{}", kind.letters, one.name), format!("{name} · {}", one.name)))
            .collect();
        std::iter::once((kind.letters.clone(), name)).chain(series)
    });
    let questions = found.offer.questions.iter().map(|one| (one.to_string(), one.to_string()));
    let items = found.title.items().map(|(number, title)| (number.to_owned(), format!("{number} {title}")));
    let states =
        STATES.iter().map(|name| ((*name).to_owned(), words.say(&format!("documents-state-{name}"))));
    html! {
        form.fields.filters method="get" role="search" aria-label=(words.say("documents-filter")) {
            div.field {
                label for="filter-words" { (words.say("documents-words")) }
                input id="filter-words" type="search" name="words" value=(asked.words) dir="auto";
            }
            (choice(words, ("kind", "documents-kind"), &asked.kind, kinds))
            (choice(words, ("question", "documents-field-questions"), &asked.question, questions))
            (choice(words, ("item", "documents-field-items"), &asked.item, items))
            @if signed_in {
                (choice(words, ("state", "documents-state"), &asked.state, states))
                label.option { input type="checkbox" name="new" value="1" checked[!asked.new.is_empty()]; (words.say("documents-only-new")) }
                label.option { input type="checkbox" name="bag" value="1" checked[!asked.bag.is_empty()]; (words.say("documents-only-bag")) }
            }
            p.buttons { button type="submit" { (words.say("documents-filter")) } }
        }
    }
}

fn table(words: Words, found: &Found, asked: &Asked, signed_in: bool) -> Markup {
    let address = format!("/meetings/{}/documents", found.title.slug);
    let lines = &found.page.lines;
    let fresh = lines.iter().filter(|line| is_new(line, found.last)).count();
    html! {
        section aria-labelledby="all" {
            h2 #all { (words.say("documents-list")) }
            // Who has never said that they have seen the list begins with it; nothing is new to them before.
            @if signed_in && !lines.is_empty() && (found.last == 0 || fresh > 0) {
                form.buttons method="post" action=(format!("{address}/seen")) {
                    @if fresh > 0 { span { (words.count("documents-new-count", i64::try_from(fresh).unwrap_or_default())) } }
                    button.plain type="submit" { (words.say("documents-seen")) }
                }
            }
            @if lines.is_empty() {
                p.empty { (words.say(if asked.is_filtered() { "documents-none-match" } else { "documents-none" })) }
            } @else {
                table.stacked.documents {
                    thead { tr {
                        @for key in ["documents-number", "documents-field-source", "documents-field-questions", "documents-field-items", "documents-languages", "documents-result", "documents-posted"] {
                            th scope="col" { (words.say(key)) }
                        }
                    } }
                    tbody { @for line in lines { (row(words, line, found)) } }
                }
            }
            p.buttons {
                @if !asked.after.is_empty() { a.button.plain href=(format!("{address}?{}", asked.query(None))) { (words.say("documents-first-page")) } }
                @if let Some(next) = &found.page.next { a.button.plain rel="next" href=(format!("{address}?{}", asked.query(Some(next)))) { (words.say("documents-next-page")) } }
            }
        }
    }
}

fn is_new(line: &Line, last: i64) -> bool {
    last > 0 && line.document.changed_at > last && line.document.content.state.is_posted()
}

/// What a meeting made of a document.
pub(super) fn result(words: Words, state: &Stands) -> Option<String> {
    match state {
        Stands::Posted { handling: Handling::Closed { outcome, .. }, .. } => {
            Some(words.say(&format!("documents-outcome-{}", outcome.name().replace('_', "-"))))
        }
        Stands::Posted { handling: Handling::Presented { .. }, .. } => Some(words.say("documents-presented")),
        _ => None,
    }
}

fn row(words: Words, line: &Line, found: &Found) -> Markup {
    let document = &line.document;
    let (claim, state) = (&document.content.claim, &document.content.state);
    let mut languages: Vec<&str> = line.files.iter().map(|file| file.language.as_str()).collect();
    languages.sort_unstable();
    languages.dedup();
    let mut versions: Vec<Version> = line.files.iter().filter_map(|file| file.version.parse().ok()).collect();
    versions.sort_unstable();
    versions.dedup();
    versions.retain(|version| *version != Version::default());
    let comma = words.say("news-comma");
    let questions: Vec<&str> = claim.questions.iter().map(String::as_str).collect();
    let items: Vec<&str> = document.items.iter().map(String::as_str).collect();
    html! {
        tr {
            th scope="row" {
                a href=(wording::address(document)) { bdi.number dir="ltr" { (document.number) } }
                @if is_new(line, found.last) { " " span.pill.warm { (words.say("documents-new")) } }
                @if !state.is_posted() { " " span class=(wording::pill(state)) { (wording::state(words, state)) } }
                span.title { bdi lang="en" { (claim.title) } }
                @if !versions.is_empty() {
                    span.own-time {
                        @for version in &versions {
                            @let written = version.to_string();
                            a href=(format!("{}/{}", wording::address(document), wording::in_address(&written))) { (wording::version(words, &written)) } " "
                        }
                    }
                }
            }
            td data-label=(words.say("documents-field-source")) { bdi { (claim.source) } }
            td data-label=(words.say("documents-field-questions")) { @if questions.is_empty() { (words.say("documents-all-questions")) } @else { bdi dir="ltr" { (questions.join(&comma)) } } }
            td data-label=(words.say("documents-field-items")) { @if !items.is_empty() { bdi dir="ltr" { (items.join(&comma)) } } }
            td data-label=(words.say("documents-languages")) { @if !languages.is_empty() { (languages.iter().map(|code| wording::language(words, code)).collect::<Vec<_>>().join(&comma)) } }
            td data-label=(words.say("documents-result")) { (result(words, state).unwrap_or_default()) }
            td data-label=(words.say("documents-posted")) {
                @match state {
                    Stands::Posted { posting, .. } => (dates::marked_day(words, dates::in_zone(posting.at(), &found.title.zone).0)),
                    _ => {},
                }
            }
        }
    }
}
