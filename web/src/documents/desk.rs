//! The desk of the secretariat: what waits to be posted with its clock, what is late, what was given back, what has no file.

use axum::{
    Form,
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use frame::{
    dates,
    page::{page, path},
    words::Words,
};
use maud::{Markup, html};
use office::documents::{
    Seen, post,
    see::{self, Desk, LooseEnd, Waiting},
};

use super::{failed, title, title::Title, to_the_door, wording};
use crate::{
    House,
    pairs::{Pairs, all as every},
    reader::Reader,
    verdicts,
};

pub(super) async fn all(State(house): State<House>, reader: Reader) -> Response {
    draw(&house, &reader, "", &[]).await
}

pub(super) async fn of_meeting(
    State(house): State<House>,
    Path(slug): Path<String>,
    reader: Reader,
) -> Response {
    draw(&house, &reader, &slug, &[]).await
}

pub(super) async fn act_on_all(
    State(house): State<House>,
    reader: Reader,
    Form(pairs): Form<Pairs>,
) -> Response {
    act(&house, &reader, "", &pairs).await
}

pub(super) async fn act_on_meeting(
    State(house): State<House>,
    Path(slug): Path<String>,
    reader: Reader,
    Form(pairs): Form<Pairs>,
) -> Response {
    act(&house, &reader, &slug, &pairs).await
}

/// Posts what was chosen, each by an act of its own; what is refused is told, and the others stay posted.
async fn act(house: &House, reader: &Reader, slug: &str, pairs: &Pairs) -> Response {
    if let Some(refused) = to_the_door(reader) {
        return refused;
    }
    let mut told = Vec::new();
    for chosen in every(pairs, "chosen") {
        let (id, edition) = chosen.rsplit_once(':').unwrap_or((chosen, ""));
        let seen = Seen { document: id.to_owned(), edition: edition.parse().unwrap_or_default() };
        if let Err(why) = post::post(&house.office, &reader.actor, &post::Wish { seen }).await {
            if let office::documents::NotThisDocument::Failed(failure) = &why {
                return failed(reader, failure);
            }
            told.push(format!("{id}: {}", verdicts::sentence(reader.words(), &why)));
        }
    }
    if told.is_empty() {
        return Redirect::to(&address(slug)).into_response();
    }
    draw(house, reader, slug, &told).await
}

fn address(slug: &str) -> String {
    if slug.is_empty() { "/documents/desk".to_owned() } else { format!("/meetings/{slug}/documents/desk") }
}

async fn draw(house: &House, reader: &Reader, slug: &str, told: &[String]) -> Response {
    if let Some(refused) = to_the_door(reader) {
        return refused;
    }
    let desk = match see::desk(&house.office, &reader.actor, slug).await {
        Ok(desk) => desk,
        Err(failure) => return failed(reader, &failure),
    };
    let words = reader.words();
    let mut ends = Vec::new();
    let head = if slug.is_empty() {
        path(words, &[(words.say("page-meetings"), "/meetings".to_owned())])
    } else {
        let title = match title::of(house, reader, slug).await {
            Ok(Some(title)) => title,
            Ok(None) => return reader.not_found(),
            Err(failure) => return failed(reader, &failure),
        };
        match see::loose_ends(&house.office, &reader.actor, slug).await {
            Ok(found) => ends = in_words_of(&title, found.unwrap_or_default()),
            Err(failure) => return failed(reader, &failure),
        }
        title.path(words, true)
    };
    let content = html! {
        (head)
        h1 { (words.say("documents-desk")) }
        p.lead { (words.say("documents-desk-why")) }
        @if !told.is_empty() { div.wrong role="alert" { ul { @for sentence in told { li { (sentence) } } } } }
        (waiting(words, &desk, slug))
        @if !slug.is_empty() { (loose(words, &ends)) }
    };
    let status = if told.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    (status, Html(page(&reader.shell(words.say("documents-desk")), &content))).into_response()
}

/// Items by their titles in the reader's language.
fn in_words_of(title: &Title, mut ends: Vec<LooseEnd>) -> Vec<LooseEnd> {
    for end in &mut ends {
        if let LooseEnd::ItemWithoutPaper { item, title: of_item } = end
            && let Some((_, own)) = title.items().find(|(number, _)| number == item)
        {
            own.clone_into(of_item);
        }
    }
    ends
}

fn waiting(words: Words, desk: &Desk, slug: &str) -> Markup {
    html! {
        section aria-labelledby="received" {
            h2 #received { (words.say("documents-desk-received")) }
            @if desk.received.is_empty() { p.empty { (words.say("documents-desk-received-none")) } }
            @else {
                form method="post" action=(address(slug)) {
                    (table(words, &desk.received, true))
                    p.buttons { button type="submit" { (words.say("documents-post-chosen")) } }
                }
            }
        }
        (part(words, "held", &desk.held))
        (part(words, "returned", &desk.returned))
        (part(words, "reserved", &desk.reserved))
        (part(words, "to-translate", &desk.to_translate))
    }
}

fn part(words: Words, name: &str, waiting: &[Waiting]) -> Markup {
    html! {
        section aria-labelledby=(name) {
            h2 id=(name) { (words.say(&format!("documents-desk-{name}"))) }
            @if waiting.is_empty() { p.soft { (words.say("documents-desk-nothing")) } } @else { (table(words, waiting, false)) }
        }
    }
}

fn table(words: Words, waiting: &[Waiting], with_choice: bool) -> Markup {
    html! {
        table.stacked {
            thead { tr {
                @if with_choice { th scope="col" { (words.say("documents-choice")) } }
                th scope="col" { (words.say("documents-number")) }
                th scope="col" { (words.say("documents-field-source")) }
                th scope="col" { (words.say("documents-received-at")) }
                th scope="col" { (words.say("documents-clock")) }
                th scope="col" { (words.say("documents-languages")) }
            } }
            tbody { @for one in waiting { (row(words, one, with_choice)) } }
        }
    }
}

fn row(words: Words, one: &Waiting, with_choice: bool) -> Markup {
    let document = &one.document;
    let number = document.number.to_string();
    let faults: usize = one.files.iter().map(|file| file.verdict.faults.len()).sum();
    html! {
        tr {
            @if with_choice {
                td { input.tick type="checkbox" name="chosen" value=(format!("{}:{}", document.id, document.edition)) checked[faults == 0] aria-label=(words.with("documents-choose-one", &[("number", &number)])); }
            }
            th scope="row" {
                a href=(wording::address(document)) { bdi.number dir="ltr" { (number) } }
                span.title { bdi lang="en" { (document.content.claim.title) } }
                @if faults > 0 { span.own-time { span.pill.warm { (words.count("documents-faults-count", i64::try_from(faults).unwrap_or_default())) } } }
            }
            td data-label=(words.say("documents-field-source")) { bdi { (document.content.claim.source) } }
            td data-label=(words.say("documents-received-at")) { @if let Some(receipt) = document.content.state.receipt() { (wording::instant(words, receipt.at, &receipt.zone)) } }
            td data-label=(words.say("documents-clock")) {
                @match &one.clock {
                    Some(clock) => {
                        (dates::marked_day(words, clock.due)) " "
                        @if clock.overdue { span.pill.bad { (words.say("documents-overdue")) } } @else { span.own-time { (words.count("documents-working-days-left", i64::from(clock.left))) } }
                    },
                    None => {},
                }
            }
            td data-label=(words.say("documents-languages")) { @if !one.files.is_empty() { (one.files.iter().map(|file| wording::language(words, &file.language)).collect::<Vec<_>>().join(&words.say("news-comma"))) } }
        }
    }
}

/// What does not meet: agenda and papers.
fn loose(words: Words, ends: &[LooseEnd]) -> Markup {
    html! {
        section aria-labelledby="loose" {
            h2 #loose { (words.say("documents-loose")) }
            p.soft { (words.say("documents-loose-why")) }
            @if ends.is_empty() { p.empty { (words.say("documents-loose-none")) } }
            @else {
                ul {
                    @for end in ends {
                        li dir="auto" {
                            @match end {
                                LooseEnd::CitedAndAbsent { item, cited } => (words.with("documents-loose-cited", &[("item", item), ("cited", cited)])),
                                LooseEnd::ItemWithoutPaper { item, title } => (words.with("documents-loose-item", &[("item", item), ("title", title)])),
                                LooseEnd::PaperWithoutItem { document, number, title } => { a href=(format!("/documents/{document}")) { bdi dir="ltr" { (number) } } " " (words.with("documents-loose-paper", &[("title", title)])) },
                            }
                        }
                    }
                }
            }
        }
    }
}
