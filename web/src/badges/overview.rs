//! The page on which badges are printed: how many there are, on which sheet, and the lists beside them.

use std::collections::BTreeMap;

use axum::{
    extract::{Path, State},
    http::header,
    response::{Html, IntoResponse, Response},
};
use frame::{
    page::{page, path},
    words::Words,
};
use maud::{Markup, html};
use office::{
    badges::{
        paper::Sheet,
        see::{self, Attendee},
    },
    meetings::see::Meeting,
};
use rules::members::Category;

use super::{failed, opened, wording};
use crate::{House, naming, reader::Reader};

pub(super) async fn show(State(house): State<House>, Path(slug): Path<String>, reader: Reader) -> Response {
    let meeting = match opened(&house, &reader, &slug).await {
        Ok(meeting) => meeting,
        Err(refused) => return *refused,
    };
    match see::badges(&house.office, &reader.actor, &meeting).await {
        Ok(people) => draw(&reader, &meeting, &people),
        Err(failure) => failed(&reader, &failure),
    }
}

pub(super) fn draw(reader: &Reader, meeting: &Meeting, people: &[Attendee]) -> Response {
    let words = reader.words();
    let address = format!("/meetings/{}", meeting.listed.slug);
    let group = naming::group(words, &meeting.listed.group);
    let title = words.say("badges-title");
    let content = html! {
        (path(words, &[(words.say("page-meetings"), "/meetings".to_owned()), (group.clone(), address.clone())]))
        h1 { (title) }
        p.lead { (wording::meeting(words, meeting)) }
        @if people.is_empty() { p.empty { (words.say("badges-none")) } }
        @else {
            p { (words.count("badges-count", i64::try_from(people.len()).unwrap_or(i64::MAX))) " " (words.say("badges-why")) }
            (by_category(words, people))
            (choice(words, &address))
        }
        (lists(words, &address))
    };
    let shell = reader.shell(format!("{title}: {group}"));
    ([(header::CACHE_CONTROL, "private, no-store")], Html(page(&shell, &content))).into_response()
}

fn by_category(words: Words, people: &[Attendee]) -> Markup {
    let mut counts: BTreeMap<Category, usize> = BTreeMap::new();
    for one in people {
        *counts.entry(one.member.category()).or_default() += 1;
    }
    html! {
        div.scroll tabindex="0" role="region" aria-label=(words.say("badges-column-category")) {
            table {
                thead { tr {
                    th scope="col" { (words.say("badges-column-category")) }
                    th scope="col" { (words.say("badges-column-badges")) }
                } }
                tbody {
                    @for (category, count) in counts {
                        tr { th scope="row" { (wording::category(words, category)) } td { (count) } }
                    }
                }
            }
        }
    }
}

fn choice(words: Words, address: &str) -> Markup {
    html! {
        form.sheet method="get" action=(format!("{address}/badges.pdf")) {
            label for="sheet" { (words.say("badges-sheet")) }
            select #sheet name="sheet" aria-describedby="sheet-hint" {
                @for sheet in Sheet::ALL {
                    option value=(sheet.name()) { (words.say(&format!("badges-sheet-{}", sheet.name()))) }
                }
            }
            p.soft.small #sheet-hint { (words.say("badges-hint")) }
            p.buttons { button.button type="submit" { (words.say("badges-print")) } }
        }
    }
}

fn lists(words: Words, address: &str) -> Markup {
    html! {
        section aria-labelledby="lists" {
            h2 #lists { (words.say("badges-lists")) }
            h3 { (words.say("badges-participants")) }
            p { (words.say("badges-participants-why")) }
            p.buttons {
                a.button.plain href=(format!("{address}/participants.pdf")) { (words.say("badges-participants-pdf")) }
                a.button.plain href=(format!("{address}/participants.xlsx")) { (words.say("badges-participants-xlsx")) }
            }
            h3 { (words.say("badges-participants-published")) }
            p { (words.say("badges-published-why")) }
            p.buttons {
                a.button.plain href=(format!("{address}/participants.pdf?list=published")) { (words.say("badges-published-pdf")) }
                a.button.plain href=(format!("{address}/participants.xlsx?list=published")) { (words.say("badges-published-xlsx")) }
            }
        }
    }
}
