//! The room `home`: what meets next, what is due next, what was changed lately.

use axum::{
    Json, Router,
    extract::State,
    response::{Html, IntoResponse, Response},
    routing::get,
};
use frame::{dates, page::page, words::Words};
use jiff::civil::Date;
use maud::{Markup, html};
use office::{
    clock,
    meetings::see::{self, Next, NextDue},
};
use serde_json::json;

use crate::{House, listed, naming, reader::Reader, told};

const MEETINGS: usize = 8;
const DUE: usize = 8;
const NEWS: usize = 6;
/// Of so many meetings what is due is gathered; letters come a few months before a meeting, so that these are enough.
const LOOKED_AT: i64 = 40;

pub(crate) fn routes() -> Router<House> {
    Router::new().route("/", get(show)).route("/index.json", get(data))
}

async fn show(State(house): State<House>, reader: Reader) -> Response {
    let words = reader.words();
    let (Ok(next), Ok(news)) =
        (see::next(&house.office, LOOKED_AT).await, see::news(&house.office, None, NEWS).await)
    else {
        return reader.failed();
    };
    let today = clock::day(house.office.clock().now(), "UTC");
    let content = html! {
        h1 { (words.say("home-title")) }
        p.lead { (words.say("home-lead")) }
        section aria-labelledby="next" {
            h2 #next { (words.say("home-next-meetings")) }
            @if next.meetings.is_empty() {
                (empty(words))
            } @else {
                (listed::list(words, &next.meetings[..next.meetings.len().min(MEETINGS)], today))
                @if next.meetings.len() > MEETINGS {
                    p.buttons { a.button.plain href="/meetings" { (words.say("home-all-meetings")) } }
                }
            }
        }
        div.two {
            section aria-labelledby="due" {
                h2 #due { (words.say("home-next-due")) }
                (due(words, &next, today))
            }
            section aria-labelledby="news" {
                h2 #news { (words.say("home-news")) }
                @if news.is_empty() { p.empty { (words.say("home-no-news")) } }
                (told::list(words, &news, true))
            }
        }
    };
    let mut shell = reader.shell(words.say("home-short-title"));
    shell.description = Some(words.say("home-lead"));
    shell.feeds = vec![
        ("application/atom+xml", "/news.atom".to_owned(), words.say("page-news-feed")),
        ("text/calendar", "/meetings.ics".to_owned(), words.say("page-calendar-of-all")),
    ];
    Html(page(&shell, &content)).into_response()
}

fn empty(words: Words) -> Markup {
    html! { p.empty { (words.say("home-empty")) " " code dir="ltr" { "plenary import letter.docx" } } }
}

fn due(words: Words, next: &Next, today: Date) -> Markup {
    html! {
        @if next.due.is_empty() { p.empty { (words.say("home-nothing-due")) } }
        ul.due-list {
            @for due in next.due.iter().take(DUE) {
                li {
                    span.when { (dates::marked_day(words, due.due)) }
                    span.what {
                        a href=(address(due)) { (naming::action(words, due.action)) }
                        " " span.soft { (naming::group(words, &due.meeting.group)) }
                    }
                    span.left { (dates::distance(words, today, due.due)) }
                }
            }
        }
    }
}

fn address(due: &NextDue) -> String {
    format!("/meetings/{}/deadlines/{}", due.meeting.slug, due.key)
}

async fn data(State(house): State<House>, reader: Reader) -> Response {
    let (Ok(next), Ok(news)) =
        (see::next(&house.office, LOOKED_AT).await, see::news(&house.office, None, NEWS).await)
    else {
        return reader.failed();
    };
    let due: Vec<_> = next
        .due
        .iter()
        .map(|due| {
            json!({
                "address": address(due), "group": due.meeting.group, "action": due.action,
                "due": due.due, "ends": due.ends,
            })
        })
        .collect();
    let meetings: Vec<_> = next.meetings.iter().map(listed::data).collect();
    let news: Vec<_> = news.iter().map(told::data).collect();
    Json(json!({ "meetings": meetings, "due": due, "news": news })).into_response()
}

/// For every address that leads nowhere.
pub(crate) async fn nothing_here(reader: Reader) -> Response {
    reader.not_found()
}
