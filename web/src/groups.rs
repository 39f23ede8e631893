//! The room `groups`: every group, and the meetings of one.

use axum::{
    Json, Router,
    extract::{Path, State},
    response::{Html, IntoResponse, Response},
    routing::get,
};
use frame::{
    dates,
    page::{page, path},
};
use maud::html;
use office::{clock, meetings::see};
use serde_json::json;

use crate::{House, calendars, listed, naming, reader::Reader};

const MOST: i64 = 200;

pub(crate) fn routes() -> Router<House> {
    Router::new()
        .route("/groups", get(all))
        .route("/groups.json", get(all_data))
        .route("/groups/{group}", get(one))
}

async fn all(State(house): State<House>, reader: Reader) -> Response {
    let words = reader.words();
    let Ok(groups) = see::groups(&house.office).await else { return reader.failed() };
    let content = html! {
        h1 { (words.say("groups-title")) }
        @if groups.is_empty() { p.empty { (words.say("groups-empty")) } }
        ul.groups {
            @for group in &groups {
                li {
                    a href=(format!("/groups/{}", rules::groups::slug(&group.name))) {
                        strong { (naming::group(words, &group.name)) }
                        span.soft {
                            (words.count("groups-meetings", group.meetings))
                            @if let Some(latest) = group.latest { " · " (dates::day(words, latest)) }
                        }
                    }
                }
            }
        }
    };
    Html(page(&reader.shell(words.say("groups-title")), &content)).into_response()
}

async fn all_data(State(house): State<House>, reader: Reader) -> Response {
    let Ok(groups) = see::groups(&house.office).await else { return reader.failed() };
    let groups: Vec<_> = groups
        .iter()
        .map(|group| {
            let address = format!("/groups/{}", rules::groups::slug(&group.name));
            json!({ "address": address, "name": group.name, "meetings": group.meetings, "latest": group.latest })
        })
        .collect();
    Json(json!({ "groups": groups })).into_response()
}

/// A group as a page, and with `.json` or `.ics` behind its name for programs and calendars.
async fn one(State(house): State<House>, Path(asked): Path<String>, reader: Reader) -> Response {
    let (slug, form) = asked.rsplit_once('.').unwrap_or((&asked, ""));
    let Ok(groups) = see::groups(&house.office).await else { return reader.failed() };
    let Some(group) = groups.into_iter().find(|group| rules::groups::slug(&group.name) == slug) else {
        return reader.not_found();
    };
    let Ok(meetings) = see::of_group(&house.office, &group.name, MOST).await else { return reader.failed() };
    match form {
        "" => {}
        "json" => {
            let meetings: Vec<_> = meetings.iter().map(listed::data).collect();
            return Json(json!({ "name": group.name, "meetings": meetings })).into_response();
        }
        "ics" => return calendars::of(&house, &meetings, reader.language, slug).await,
        _ => return reader.not_found(),
    }
    let words = reader.words();
    let today = clock::day(house.office.clock().now(), "UTC");
    let (mut ahead, past): (Vec<_>, Vec<_>) =
        meetings.into_iter().partition(|meeting| meeting.ends.is_none_or(|ends| ends >= today));
    ahead.reverse();
    let name = naming::group(words, &group.name);
    let feed = format!("/groups/{slug}.ics");
    let content = html! {
        (path(words, &[(words.say("page-groups"), "/groups".to_owned())]))
        h1 { (name) }
        p.buttons { a.button href=(feed) { (words.say("meetings-add-to-calendar")) } }
        section aria-labelledby="ahead" {
            h2 #ahead { (words.say("groups-ahead")) }
            @if ahead.is_empty() { p.empty { (words.say("groups-nothing-ahead")) } }
            @else { (listed::list(words, &ahead, today)) }
        }
        @if !past.is_empty() {
            section aria-labelledby="past" {
                h2 #past { (words.say("groups-past")) }
                (listed::list(words, &past, today))
            }
        }
    };
    let mut shell = reader.shell(&name);
    shell.feeds = vec![("text/calendar", feed, name)];
    Html(page(&shell, &content)).into_response()
}
