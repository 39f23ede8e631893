//! Being forgotten: what stays and why, shown before somebody asks; and what goes when, for the secretariat.

use axum::{
    Form, Json,
    extract::State,
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use frame::{dates, page::page, words::Words};
use maud::{Markup, html};
use office::people::{
    ask_erasure::{self, ask_erasure},
    erase::{self, NotErased, erase},
    purge::{Falls, falls, purge},
    see,
};
use rules::people::retention::Kind;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{House, reader::Reader};

const HERE: &str = "/account/erasure";

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    r#do: String,
    email: String,
}

pub(super) async fn show(State(house): State<House>, reader: Reader) -> Response {
    if reader.actor.account.is_none() {
        return Redirect::to("/sign-in?back=/account/erasure").into_response();
    }
    let Ok(outlook) = see::outlook(&house.office, &reader.actor).await else { return reader.failed() };
    let words = reader.words();
    let day = dates::day(words, outlook.due.unwrap_or(outlook.would_be));
    let days = house.office.profiles().retention.cooling_off.days.to_string();
    let content = html! {
        nav.path aria-label=(words.say("page-path")) { ol { li { a href="/account" { (words.say("people-account")) } } } }
        h1 { (words.say("own-data-erasure")) }
        p.lead { (words.with("own-data-erasure-why", &[("days", &days)])) }
        @if outlook.due.is_some() { div.notice role="status" { p { (words.with("own-data-erasure-asked", &[("day", &day)])) } } }
        section aria-labelledby="goes" {
            h2 #goes { (words.say("own-data-goes")) }
            ul {
                li { (words.say("own-data-goes-account")) }
                @if outlook.tokens > 0 { li { (words.count("own-data-goes-tokens", whole(outlook.tokens))) } }
                @for meeting in &outlook.cancelled { li { (words.say("own-data-goes-registration")) " " (link(meeting)) } }
            }
        }
        section aria-labelledby="stays" {
            h2 #stays { (words.say("own-data-stays")) }
            ul {
                @for meeting in &outlook.counted { li { (words.say("own-data-stays-registration")) " " (link(meeting)) } }
                @if outlook.appointments > 0 { li { (words.count("own-data-stays-appointments", whole(outlook.appointments))) } }
                li { (words.say("own-data-stays-journal")) }
                li { (words.say("own-data-stays-letters")) }
            }
        }
        form.sheet method="post" {
            @if outlook.due.is_some() {
                div { button type="submit" name="do" value="withdraw" { (words.say("own-data-erasure-withdraw")) } }
            } @else {
                div { button type="submit" name="do" value="ask" { (words.with("own-data-erasure-ask", &[("day", &day)])) } }
            }
        }
    };
    Html(page(&reader.shell(words.say("own-data-erasure")), &content)).into_response()
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn link(meeting: &str) -> Markup {
    html! { a href=(format!("/meetings/{meeting}")) { bdi { (meeting) } } }
}

pub(super) async fn act(State(house): State<House>, reader: Reader, Form(typed): Form<Typed>) -> Response {
    let wish = ask_erasure::Wish { withdraw: typed.r#do == "withdraw" };
    match ask_erasure(&house.office, &reader.actor, wish).await {
        Ok(_) => Redirect::to(HERE).into_response(),
        Err(office::Failure::NotAllowed(_)) => Redirect::to("/sign-in?back=/account/erasure").into_response(),
        Err(_) => reader.failed(),
    }
}

/// What goes when, for the secretariat.
pub(super) async fn retention(State(house): State<House>, reader: Reader) -> Response {
    drawn(&house, &reader, "", None).await
}

/// The same for programs.
pub(super) async fn retention_data(State(house): State<House>, reader: Reader) -> Response {
    match falls(&house.office, &reader.actor).await {
        Ok(all) => Json(data(&all)).into_response(),
        Err(office::Failure::NotAllowed(_)) => {
            reader.sorry(StatusCode::FORBIDDEN, "page-not-for-you", "page-not-for-you-why")
        }
        Err(_) => reader.failed(),
    }
}

/// What falls, for programs.
pub(crate) fn data(all: &[Falls]) -> Value {
    let one = |one: &Falls| json!({ "kind": one.kind.name(), "meeting": one.meeting, "on": one.on, "count": one.count, "due": one.is_due });
    json!({ "falls": all.iter().map(one).collect::<Vec<_>>() })
}

pub(super) async fn retention_act(
    State(house): State<House>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Response {
    if typed.r#do == "purge" {
        return match purge(&house.office, &reader.actor).await {
            Ok(_) => Redirect::to("/retention").into_response(),
            Err(office::Failure::NotAllowed(_)) => {
                reader.sorry(StatusCode::FORBIDDEN, "page-not-for-you", "page-not-for-you-why")
            }
            Err(_) => reader.failed(),
        };
    }
    match erase(&house.office, &reader.actor, &erase::Wish { email: typed.email.clone() }).await {
        Ok(_) => Redirect::to("/retention").into_response(),
        Err(NotErased::Failed(office::Failure::NotAllowed(_))) => {
            reader.sorry(StatusCode::FORBIDDEN, "page-not-for-you", "page-not-for-you-why")
        }
        Err(NotErased::Failed(_)) => reader.failed(),
        Err(why) => drawn(&house, &reader, &typed.email, Some(why.code().0)).await,
    }
}

async fn drawn(house: &House, reader: &Reader, typed: &str, wrong: Option<&str>) -> Response {
    let all = match falls(&house.office, &reader.actor).await {
        Ok(all) => all,
        Err(office::Failure::NotAllowed(_)) => {
            return reader.sorry(StatusCode::FORBIDDEN, "page-not-for-you", "page-not-for-you-why");
        }
        Err(_) => return reader.failed(),
    };
    let words = reader.words();
    let content = html! {
        h1 { (words.say("own-data-retention")) }
        p.lead { (words.say("own-data-retention-why")) }
        @if all.is_empty() { p.empty { (words.say("own-data-retention-none")) } }
        @else {
            (table(words, &all))
            @if all.iter().any(|one| one.is_due) {
                form method="post" { p.buttons { button type="submit" name="do" value="purge" { (words.say("own-data-purge")) } } }
            }
        }
        section aria-labelledby="how-long" {
            h2 #how-long { (words.say("own-data-how-long")) }
            dl.argument {
                @for kind in Kind::ALL {
                    @let kept = house.office.profiles().retention.of(kind);
                    div {
                        dt { (kind_name(words, kind)) }
                        dd {
                            (words.count("own-data-days", i64::from(kept.days)))
                            @if kept.guess { " " span.pill.warm { (words.say("own-data-guess")) } }
                            br; span.soft.small lang="en" dir="ltr" { (kept.clause) }
                        }
                    }
                }
            }
        }
        section aria-labelledby="erase" {
            h2 #erase { (words.say("own-data-erase")) }
            p { (words.say("own-data-erase-why")) }
            form.sheet method="post" {
                @if let Some(wrong) = wrong { div.wrong #wrong role="alert" { p { (words.say(&format!("own-data-refused-{wrong}"))) } } }
                label {
                    (words.say("people-email"))
                    input type="email" name="email" value=(typed) required dir="ltr" autocomplete="off"
                        aria-invalid=[wrong.map(|_| "true")] aria-describedby=[wrong.map(|_| "wrong")];
                }
                div { button type="submit" name="do" value="erase" { (words.say("own-data-erase-do")) } }
            }
        }
    };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    (status, Html(page(&reader.shell(words.say("own-data-retention")), &content))).into_response()
}

fn kind_name(words: Words, kind: Kind) -> String {
    words.say(&format!("own-data-kind-{}", kind.name()))
}

fn table(words: Words, all: &[Falls]) -> Markup {
    let labels = ["own-data-on", "own-data-count"].map(|key| words.say(key));
    html! {
        table.stacked {
            thead { tr {
                th scope="col" { (words.say("own-data-what")) }
                @for label in &labels { th scope="col" { (label) } }
            } }
            tbody {
                @for one in all {
                    tr {
                        th scope="row" {
                            (kind_name(words, one.kind))
                            @if !one.meeting.is_empty() { ": " (link(&one.meeting)) }
                        }
                        td data-label=(labels[0]) {
                            (dates::day(words, one.on))
                            @if one.is_due { " " span.pill.warm { (words.say("own-data-due")) } }
                        }
                        td.number data-label=(labels[1]) { (one.count) }
                    }
                }
            }
        }
    }
}
