//! Signing in by a link that is mailed: asking for one, and opening it by a press of one's own.

use axum::{
    Form,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
};
use frame::page::page;
use maud::html;
use office::people::{
    ask_link::{self, NotAsked, ask_link},
    enter_by_link::{self, NotEntered, enter_by_link},
};
use serde::Deserialize;

use super::{second_factor, session_cookie, way_back};
use crate::{House, reader::Reader};

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Entry {
    email: String,
    name: String,
    back: String,
}

/// Mails a link; the answer is the same whether the address has an account or not.
pub(super) async fn ask(State(house): State<House>, reader: Reader, Form(entry): Form<Entry>) -> Response {
    let back = way_back(&entry.back).to_owned();
    let wish = ask_link::Wish { email: entry.email.clone(), language: reader.language, back };
    let words = reader.words();
    match ask_link(&house.office, &reader.actor, &wish).await {
        Ok(()) => {
            let minutes = ask_link::MINUTES.to_string();
            let content = html! {
                h1 { (words.say("people-link-sent")) }
                p.lead { (words.with("people-link-sent-why", &[("email", &entry.email), ("minutes", &minutes)])) }
            };
            Html(page(&reader.shell(words.say("people-link-sent")), &content)).into_response()
        }
        Err(NotAsked::Failed(_)) => reader.failed(),
        Err(why) => {
            let key = format!("people-refused-{}", why.code().0);
            reader.sorry(StatusCode::UNPROCESSABLE_ENTITY, "people-sign-in", &key)
        }
    }
}

/// The page behind the link: nothing happens until somebody presses the button.
pub(super) async fn show(reader: Reader) -> Response {
    Html(door(&reader, &Entry::default(), None)).into_response()
}

fn door(reader: &Reader, entry: &Entry, wrong: Option<&str>) -> String {
    let words = reader.words();
    let content = html! {
        h1 { (words.say("people-enter")) }
        p.lead { (words.say("people-enter-why")) }
        form.sheet method="post" {
            @if let Some(wrong) = wrong {
                div.wrong #wrong role="alert" { p { (words.say(wrong)) } }
                label {
                    (words.say("people-name"))
                    span.hint { (words.say("people-name-hint")) }
                    input type="text" name="name" value=(entry.name) autocomplete="name" dir="auto" required
                        aria-invalid="true" aria-describedby="wrong";
                }
            }
            div { button type="submit" { (words.say("people-sign-in")) } }
        }
    };
    page(&reader.shell(words.say("people-enter")), &content)
}

/// Opens the link.
pub(super) async fn open(
    State(house): State<House>,
    Path(token): Path<String>,
    reader: Reader,
    headers: HeaderMap,
    Form(entry): Form<Entry>,
) -> Response {
    let wish = enter_by_link::Wish { token, name: entry.name.clone() };
    match enter_by_link(&house.office, &reader.actor, &wish).await {
        Ok(entered) => {
            let cookie = session_cookie(&headers, &entered.session);
            ([(header::SET_COOKIE, cookie)], Redirect::to(way_back(&entered.back))).into_response()
        }
        Err(NotEntered::CodeWanted(step)) => second_factor::asked(&headers, &step),
        Err(NotEntered::Failed(_)) => reader.failed(),
        Err(NotEntered::NameMissing) => {
            let page = door(&reader, &entry, Some("people-refused-name-missing"));
            (StatusCode::UNPROCESSABLE_ENTITY, Html(page)).into_response()
        }
        Err(NotEntered::Closed) => {
            reader.sorry(StatusCode::GONE, "people-closed-link", "people-refused-closed-link")
        }
    }
}
