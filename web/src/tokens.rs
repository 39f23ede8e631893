//! The room `tokens`: which programs act for somebody, letting one, and taking it back.

use std::collections::BTreeMap;

use axum::{
    Form, Router,
    extract::State,
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
    routing::get,
};
use frame::{dates, page::page, words::Words};
use jiff::civil::Date;
use maud::{Markup, html};
use office::tokens::{
    issue::{self, Issued, NotIssued, issue},
    revoke::{self, revoke},
    see::{self, Own},
};

use crate::{House, reader::Reader};

const HERE: &str = "/account/tokens";

pub(crate) fn routes() -> Router<House> {
    Router::new().route(HERE, get(show).post(act))
}

#[derive(Debug, Default)]
struct Typed {
    name: String,
    last_day: String,
    reading: bool,
    acts: Vec<String>,
}

async fn show(State(house): State<House>, reader: Reader) -> Response {
    draw(&house, &reader, &Typed::default(), None, None).await
}

async fn act(
    State(house): State<House>,
    reader: Reader,
    Form(sent): Form<Vec<(String, String)>>,
) -> Response {
    if reader.actor.account.is_none() {
        return Redirect::to("/sign-in?back=/account/tokens").into_response();
    }
    let one = |name: &str| sent.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
    if let Some(id) = one("revoke") {
        return match revoke(&house.office, &reader.actor, &revoke::Wish { id }).await {
            Ok(_) => Redirect::to(HERE).into_response(),
            Err(_) => reader.failed(),
        };
    }
    let typed = Typed {
        name: one("name").unwrap_or_default(),
        last_day: one("last_day").unwrap_or_default(),
        reading: one("reading").is_some(),
        acts: sent.iter().filter(|(key, _)| key == "act").map(|(_, value)| value.clone()).collect(),
    };
    let Ok(last_day) = typed.last_day.parse::<Date>() else {
        return draw(
            &house,
            &reader,
            &typed,
            Some(("tokens-refused-day-missing".to_owned(), "last_day")),
            None,
        )
        .await;
    };
    let wish =
        issue::Wish { name: typed.name.clone(), acts: typed.acts.clone(), reading: typed.reading, last_day };
    match issue(&house.office, &reader.actor, &wish).await {
        Ok(issued) => draw(&house, &reader, &Typed::default(), None, Some(&issued)).await,
        Err(NotIssued::Failed(_)) => reader.failed(),
        Err(why) => {
            let (code, field) = why.code();
            draw(&house, &reader, &typed, Some((format!("tokens-refused-{code}"), field)), None).await
        }
    }
}

async fn draw(
    house: &House,
    reader: &Reader,
    typed: &Typed,
    wrong: Option<(String, &'static str)>,
    issued: Option<&Issued>,
) -> Response {
    if reader.actor.account.is_none() {
        return Redirect::to("/sign-in?back=/account/tokens").into_response();
    }
    let Ok(own) = see::own(&house.office, &reader.actor).await else { return reader.failed() };
    let words = reader.words();
    let days = house.office.profiles().retention.token.days.to_string();
    let content = html! {
        nav.path aria-label=(words.say("page-path")) { ol { li { a href="/account" { (words.say("people-account")) } } } }
        h1 { (words.say("tokens-title")) }
        p.lead { (words.say("tokens-why")) }
        @if let Some(issued) = issued { (shown_once(words, issued)) }
        section aria-labelledby="own" {
            h2 #own { (words.say("tokens-own")) }
            @if own.is_empty() { p.empty { (words.say("tokens-none")) } }
            @else { (list(words, &own)) }
        }
        section aria-labelledby="new" {
            h2 #new { (words.say("tokens-new")) }
            (form(words, typed, wrong.as_ref().map(|(key, field)| (key.as_str(), *field)), &days, &see::on_offer(reader.actor.role)))
        }
    };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    (status, Html(page(&reader.shell(words.say("tokens-title")), &content))).into_response()
}

fn shown_once(words: Words, issued: &Issued) -> Markup {
    html! {
        div.notice.good role="status" {
            p { strong { (words.say("tokens-shown-once")) } }
            p { label for="token" { (words.say("tokens-token")) } }
            input #token type="text" readonly dir="ltr" value=(issued.token) autocomplete="off" spellcheck="false";
            p.hint { (words.say("tokens-send")) " " code dir="ltr" { "Authorization: Bearer …" } }
        }
    }
}

fn day(words: Words, text: &str) -> String {
    text.parse().map_or_else(|_| text.to_owned(), |day| dates::day(words, day))
}

fn list(words: Words, own: &[Own]) -> Markup {
    let labels = ["tokens-may", "tokens-last-day", "tokens-last-used"].map(|key| words.say(key));
    html! {
        table.stacked {
            thead { tr {
                th scope="col" { (words.say("tokens-name")) }
                @for label in &labels { th scope="col" { (label) } }
                th scope="col" { (words.say("tokens-revoke")) }
            } }
            tbody {
                @for one in own {
                    tr {
                        th scope="row" dir="auto" { (one.name) }
                        td data-label=(labels[0]) {
                            @if one.reading { (words.say("tokens-reading")) @if !one.acts.is_empty() { br; } }
                            @for act in &one.acts { code dir="ltr" { (act) } " " }
                        }
                        td data-label=(labels[1]) {
                            (day(words, &one.last_day))
                            @if one.is_over { " " span.pill { (words.say("tokens-over")) } }
                        }
                        td data-label=(labels[2]) {
                            @match &one.last_used { Some(used) => (day(words, used)), None => (words.say("tokens-never-used")) }
                        }
                        td {
                            form method="post" {
                                input type="hidden" name="revoke" value=(one.id);
                                button.quiet type="submit" aria-label=(words.with("tokens-revoke-this", &[("name", &one.name)])) {
                                    (words.say("tokens-revoke"))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The acts on offer, by their rooms.
fn rooms<'a>(acts: &[&'a str]) -> BTreeMap<&'a str, Vec<&'a str>> {
    let mut rooms: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for act in acts {
        rooms.entry(act.split('.').next().unwrap_or(act)).or_default().push(act);
    }
    rooms
}

fn form(words: Words, typed: &Typed, wrong: Option<(&str, &str)>, days: &str, acts: &[&str]) -> Markup {
    let invalid = |field: &str| wrong.filter(|(_, at)| *at == field).map(|_| "true");
    let described = |field: &str| wrong.filter(|(_, at)| *at == field).map(|_| "wrong");
    html! {
        form.sheet method="post" {
            @if let Some((wrong, _)) = wrong { div.wrong #wrong role="alert" { p { (words.with(wrong, &[("days", days)])) } } }
            label {
                (words.say("tokens-name"))
                span.hint { (words.say("tokens-name-hint")) }
                input type="text" name="name" value=(typed.name) dir="auto" required maxlength="100"
                    aria-invalid=[invalid("name")] aria-describedby=[described("name")];
            }
            label {
                (words.say("tokens-last-day"))
                span.hint { (words.with("tokens-last-day-hint", &[("days", days)])) }
                input type="date" name="last_day" value=(typed.last_day) required
                    aria-invalid=[invalid("last_day")] aria-describedby=[described("last_day")];
            }
            fieldset aria-describedby=[described("acts")] {
                legend { (words.say("tokens-may")) }
                label.option { input type="checkbox" name="reading" value="yes" checked[typed.reading]; (words.say("tokens-reading")) }
                @for (room, acts) in rooms(acts) {
                    details open[acts.iter().any(|act| typed.acts.iter().any(|one| one == act))] {
                        summary { code dir="ltr" { (room) } }
                        @for act in acts {
                            label.option {
                                input type="checkbox" name="act" value=(act) checked[typed.acts.iter().any(|one| one == act)];
                                code dir="ltr" { (act) }
                            }
                        }
                    }
                }
            }
            div { button type="submit" { (words.say("tokens-issue")) } }
        }
    }
}
