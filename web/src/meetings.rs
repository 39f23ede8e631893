//! The room `meetings`: a page for each, and a list of all.

mod agenda;
mod data;
mod letter;
mod plan;
mod practical;
mod show;
mod timeline;

use axum::{
    Json, Router,
    extract::{Path, Query, State},
    response::{Html, IntoResponse, Response},
    routing::get,
};
use frame::page::page;
use maud::html;
use office::{Failure, clock, meetings::see, registration::see as registrations};
use rules::people::Role;
use serde::Deserialize;
use serde_json::json;

use crate::{House, calendars, listed, notices, reader::Reader};

const A_PAGE: i64 = 50;
/// A calendar of everything has so many meetings, the newest.
const IN_CALENDAR: i64 = 200;

pub(crate) fn routes() -> Router<House> {
    Router::new()
        .route("/meetings", get(all))
        .route("/meetings.json", get(all_data))
        .route("/meetings.ics", get(all_calendar))
        .route("/meetings/{meeting}", get(one))
}

#[derive(Deserialize)]
struct Turn {
    #[serde(default)]
    after: u32,
}

async fn all(State(house): State<House>, Query(turn): Query<Turn>, reader: Reader) -> Response {
    let words = reader.words();
    let after = i64::from(turn.after);
    let Ok((meetings, count)) = see::listed(&house.office, A_PAGE, after).await else {
        return reader.failed();
    };
    let today = clock::day(house.office.clock().now(), "UTC");
    let content = html! {
        h1 { (words.say("meetings-title")) }
        @if count == 0 { p.empty { (words.say("home-empty")) " " code dir="ltr" { "plenary import letter.docx" } } }
        @else { p.lead { (words.count("meetings-count", count)) } (listed::list(words, &meetings, today)) }
        p.buttons {
            @if after > 0 {
                a.button.plain rel="prev" href=(format!("/meetings?after={}", (after - A_PAGE).max(0))) { (words.say("meetings-newer")) }
            }
            @if after + A_PAGE < count {
                a.button.plain rel="next" href=(format!("/meetings?after={}", after + A_PAGE)) { (words.say("meetings-older")) }
            }
        }
    };
    let mut shell = reader.shell(words.say("meetings-title"));
    shell.feeds = vec![("text/calendar", "/meetings.ics".to_owned(), words.say("page-calendar-of-all"))];
    Html(page(&shell, &content)).into_response()
}

async fn all_data(State(house): State<House>, Query(turn): Query<Turn>, reader: Reader) -> Response {
    let Ok((meetings, count)) = see::listed(&house.office, A_PAGE, i64::from(turn.after)).await else {
        return reader.failed();
    };
    let meetings: Vec<_> = meetings.iter().map(listed::data).collect();
    Json(json!({ "count": count, "after": turn.after, "meetings": meetings })).into_response()
}

async fn all_calendar(State(house): State<House>, reader: Reader) -> Response {
    let Ok((meetings, _)) = see::listed(&house.office, IN_CALENDAR, 0).await else { return reader.failed() };
    calendars::of(&house, &meetings, reader.language, "meetings").await
}

/// A meeting as a page, and with `.json` or `.ics` behind its address for programs and calendars.
async fn one(State(house): State<House>, Path(asked): Path<String>, reader: Reader) -> Response {
    let (slug, form) = asked.rsplit_once('.').unwrap_or((&asked, ""));
    let meeting = match see::meeting(&house.office, slug, reader.language).await {
        Ok(Some(meeting)) => meeting,
        Ok(None) => return reader.not_found(),
        Err(_) => return reader.failed(),
    };
    match form {
        "" => {}
        "json" => return Json(data::meeting(&meeting)).into_response(),
        "ics" => {
            let record = calendars::as_it_binds(meeting.record, &meeting.due);
            return calendars::file(notices::calendar(&[&record], reader.language), slug);
        }
        _ => return reader.not_found(),
    }
    let Ok(news) = see::news(&house.office, Some(slug), 20).await else { return reader.failed() };
    let Ok(registered) = registered(&house, &reader, slug).await else { return reader.failed() };
    let view = show::View {
        words: reader.words(),
        meeting: &meeting,
        now: house.office.clock().now(),
        today: clock::day(house.office.clock().now(), &meeting.zone),
        secretariat: reader.actor.role == Role::Secretariat,
        registered,
    };
    let mut shell = reader.shell(view.title());
    shell.description.clone_from(&meeting.record.subject);
    shell.feeds = vec![("text/calendar", format!("/meetings/{slug}.ics"), view.title())];
    Html(page(&shell, &view.show(&news))).into_response()
}

/// The reader's own registration for the meeting: its address and its state. Who has cancelled may register again.
async fn registered(
    house: &House,
    reader: &Reader,
    slug: &str,
) -> Result<Option<(String, &'static str)>, Failure> {
    if reader.actor.role == Role::Anybody {
        return Ok(None);
    }
    let mine = registrations::mine(&house.office, &reader.actor).await?;
    let here = mine.into_iter().map(|sight| sight.line.registration);
    let mut here = here.filter(|one| one.meeting == slug && one.event.is_empty());
    let stands = here.find(|one| one.content.state.name() != "cancelled");
    Ok(stands.map(|one| (one.id, one.content.state.name())))
}
