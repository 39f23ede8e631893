//! The room `deadlines`: a page for each, which argues its date; and the form by which the secretariat sets another.

mod argument;
mod data;

use axum::{
    Form, Json, Router,
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
    routing::get,
};
use frame::{
    page::{page, path},
    words::Words,
};
use maud::{Markup, html};
use office::{
    Failure, clock,
    deadlines::adjust::{self, NotAdjusted, Wish},
    meetings::see::{self, Due, Meeting},
};
use rules::people::Role;
use serde::Deserialize;

use crate::{House, listed, naming, reader::Reader};

pub(crate) fn routes() -> Router<House> {
    Router::new().route("/meetings/{meeting}/deadlines/{deadline}", get(show).post(set))
}

/// What was typed into the form; it comes back as it was when something is wrong.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Typed {
    due: String,
    time: String,
    time_zone: String,
    reason: String,
}

async fn find(house: &House, reader: &Reader, slug: &str, key: &str) -> Result<(Meeting, Due), Response> {
    match see::meeting(&house.office, slug, reader.language).await {
        Ok(Some(meeting)) => match meeting.due.iter().find(|due| due.key == key).cloned() {
            Some(due) => Ok((meeting, due)),
            None => Err(reader.not_found()),
        },
        Ok(None) => Err(reader.not_found()),
        Err(_) => Err(reader.failed()),
    }
}

async fn show(
    State(house): State<House>,
    Path((slug, asked)): Path<(String, String)>,
    reader: Reader,
) -> Response {
    let (key, form) = asked.rsplit_once('.').unwrap_or((&asked, ""));
    let (meeting, due) = match find(&house, &reader, &slug, key).await {
        Ok(found) => found,
        Err(response) => return response,
    };
    match form {
        "" => Html(draw(&house, &reader, &meeting, &due, None)).into_response(),
        "json" => Json(data::deadline(&slug, &due)).into_response(),
        _ => reader.not_found(),
    }
}

fn draw(
    house: &House,
    reader: &Reader,
    meeting: &Meeting,
    due: &Due,
    refused: Option<(&Typed, &Refused)>,
) -> String {
    let words = reader.words();
    let group = naming::group(words, &meeting.listed.group);
    let action = naming::action(words, due.deadline.action);
    let meeting_address = format!("/meetings/{}", meeting.listed.slug);
    let meeting_name = words.with(
        "meetings-group-and-days",
        &[("group", &group), ("days", &listed::days(words, &meeting.listed))],
    );
    let now = house.office.clock().now();
    let today = clock::day(now, &meeting.zone);
    let content = html! {
        (path(words, &[(words.say("page-meetings"), "/meetings".to_owned()), (meeting_name, meeting_address)]))
        h1 { (action) }
        (argument::lead(words, due, now, today))
        (argument::argument(words, meeting, due))
        (argument::history(words, due))
        @if reader.actor.role == Role::Secretariat { (form(words, meeting, due, refused)) }
    };
    page(&reader.shell(format!("{action}: {group}")), &content)
}

/// Why a form was not taken, by the field that is wrong.
struct Refused {
    field: &'static str,
    key: String,
}

fn form(words: Words, meeting: &Meeting, due: &Due, refused: Option<(&Typed, &Refused)>) -> Markup {
    let binding = due.binding.as_ref();
    let empty = Typed {
        due: binding.map(|binding| binding.due.to_string()).unwrap_or_default(),
        time: binding.and_then(|binding| binding.time).map(|time| time.to_string()).unwrap_or_default(),
        ..Typed::default()
    };
    let typed = refused.map_or(&empty, |(typed, _)| typed);
    let wrong = |field: &str| refused.filter(|(_, refused)| refused.field == field).map(|_| "true");
    let told = |field: &str| wrong(field).map(|_| "refused");
    let zone = binding.map_or(meeting.zone.as_str(), |binding| binding.zone.as_str());
    html! {
        section #set aria-labelledby="set-title" {
            h2 #set-title { (words.say("deadlines-set-another")) }
            form.sheet method="post" action="#set" {
                @if let Some((_, refused)) = refused { div.wrong #refused role="alert" { p { (words.say(&refused.key)) } } }
                label {
                    (words.say("deadlines-new-date"))
                    input type="date" name="due" value=(typed.due) required aria-invalid=[wrong("due")] aria-describedby=[told("due")];
                }
                label {
                    (words.say("deadlines-new-time"))
                    span.hint { (words.say("deadlines-new-time-hint")) }
                    input type="time" name="time" value=(typed.time) aria-invalid=[wrong("time")] aria-describedby=[told("time")];
                }
                label {
                    (words.say("deadlines-new-zone"))
                    span.hint { (words.say("deadlines-new-zone-hint")) }
                    input type="text" name="time_zone" value=(typed.time_zone) placeholder=(zone) dir="ltr" aria-invalid=[wrong("time_zone")] aria-describedby=[told("time_zone")];
                }
                label {
                    (words.say("deadlines-reason"))
                    span.hint { (words.say("deadlines-reason-hint")) }
                    textarea name="reason" required maxlength="1000" aria-invalid=[wrong("reason")] aria-describedby=[told("reason")] { (typed.reason) }
                }
                div { button type="submit" { (words.say("deadlines-set-it")) } }
            }
        }
    }
}

async fn set(
    State(house): State<House>,
    Path((slug, key)): Path<(String, String)>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Response {
    let (meeting, due) = match find(&house, &reader, &slug, &key).await {
        Ok(found) => found,
        Err(response) => return response,
    };
    let refuse = |refused: &Refused| {
        let page = draw(&house, &reader, &meeting, &due, Some((&typed, refused)));
        (StatusCode::UNPROCESSABLE_ENTITY, Html(page)).into_response()
    };
    let wish = match wish(&slug, &key, &typed) {
        Ok(wish) => wish,
        Err(refused) => return refuse(&refused),
    };
    match adjust::adjust(&house.office, &reader.actor, &wish).await {
        Ok(()) => Redirect::to(&reader.path).into_response(),
        Err(NotAdjusted::Failed(Failure::NotAllowed(_))) => {
            reader.sorry(StatusCode::FORBIDDEN, "page-not-for-you", "page-not-for-you-why")
        }
        Err(NotAdjusted::Failed(_)) => reader.failed(),
        Err(refused) => {
            let (code, field) = refused.code();
            refuse(&Refused { field, key: format!("deadlines-refused-{code}") })
        }
    }
}

fn wish(slug: &str, key: &str, typed: &Typed) -> Result<Wish, Refused> {
    let refused = |field, code: &str| Refused { field, key: format!("deadlines-refused-{code}") };
    let filled = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    Ok(Wish {
        meeting: slug.to_owned(),
        deadline: key.to_owned(),
        due: typed.due.trim().parse().map_err(|_| refused("due", "no-date"))?,
        time: match filled(&typed.time) {
            Some(time) => Some(time.parse().map_err(|_| refused("time", "no-time"))?),
            None => None,
        },
        time_zone: filled(&typed.time_zone),
        reason: typed.reason.clone(),
    })
}
