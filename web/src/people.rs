//! The room `people`: signing in and out.

mod account;
mod addresses;
mod erasure;
mod link;
mod merging;
mod passkeys;
mod provider;
mod second_factor;
mod throttle;
mod ways;

use std::net::SocketAddr;

use axum::{
    Extension, Form, Router,
    extract::{ConnectInfo, Query, State},
    http::{HeaderMap, StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
    routing::{get, post},
};
use frame::{page::page, words::Words};
use maud::{Markup, html};
use office::people::{
    sign_in::{self, NotSignedIn},
    sign_out,
};
use serde::Deserialize;

use crate::{
    House,
    reader::{Reader, SESSION},
};

pub(crate) use erasure::data as falls_data;
pub(crate) use throttle::Throttle;

pub(crate) fn routes() -> Router<House> {
    Router::new()
        .route("/sign-in", get(form).post(enter))
        .route("/sign-out", post(leave))
        .route("/account", get(account::show).post(account::act))
        .route("/account.json", get(account::data))
        .route("/account/addresses", get(addresses::show).post(addresses::act))
        .route("/account/addresses/{token}", get(addresses::behind).post(addresses::open))
        .route("/account/erasure", get(erasure::show).post(erasure::act))
        .route("/people/merge", get(merging::form).post(merging::act))
        .route("/retention", get(erasure::retention).post(erasure::retention_act))
        .route("/retention.json", get(erasure::retention_data))
        .route("/sign-in/link", post(link::ask))
        .route("/sign-in/{token}", get(link::show).post(link::open))
        .merge(passkeys::routes())
        .merge(provider::routes())
        .merge(second_factor::routes())
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Entry {
    email: String,
    password: String,
    back: String,
}

/// Only a path of this house, so that nobody is sent elsewhere after signing in.
fn way_back(back: &str) -> &str {
    let own = back.starts_with('/') && !back.starts_with("//") && !back.contains(['\\', '\r', '\n']);
    if own { back } else { "/" }
}

async fn form(State(house): State<House>, Query(entry): Query<Entry>, reader: Reader) -> Response {
    Html(show(&house, &reader, &entry, None)).into_response()
}

fn show(house: &House, reader: &Reader, entry: &Entry, wrong: Option<&str>) -> String {
    let words = reader.words();
    let content: Markup = html! {
        h1 { (words.say("people-sign-in")) }
        p.lead { (words.say("people-sign-in-why")) }
        form.sheet method="post" action="/sign-in" {
            @if let Some(wrong) = wrong { div.wrong #wrong role="alert" { p { (words.say(wrong)) } } }
            input type="hidden" name="back" value=(entry.back);
            label {
                (words.say("people-email"))
                input type="email" name="email" value=(entry.email) required autocomplete="username" dir="ltr"
                    aria-invalid=[wrong.map(|_| "true")] aria-describedby=[wrong.map(|_| "wrong")];
            }
            label {
                (words.say("people-password"))
                input type="password" name="password" required autocomplete="current-password" dir="ltr";
            }
            div { button type="submit" { (words.say("people-sign-in")) } }
        }
        div.ways {
            (passkeys::way_in(house, words, &entry.back))
            (provider::way_in(house, words, &entry.back))
        }
        @if house.office.has_mail_server() { (by_link(words, entry)) }
    };
    page(&reader.shell(words.say("people-sign-in")), &content)
}

/// For who has no password, or no account yet.
fn by_link(words: Words, entry: &Entry) -> Markup {
    html! {
        section aria-labelledby="by-link" {
            h2 #by-link { (words.say("people-by-link")) }
            p { (words.say("people-by-link-why")) }
            form.sheet method="post" action="/sign-in/link" {
                input type="hidden" name="back" value=(entry.back);
                label { (words.say("people-email")) input type="email" name="email" required autocomplete="email" dir="ltr"; }
                div { button.plain type="submit" { (words.say("people-send-link")) } }
            }
        }
    }
}

async fn enter(
    State(house): State<House>,
    reader: Reader,
    peer: Option<Extension<ConnectInfo<SocketAddr>>>,
    headers: HeaderMap,
    Form(entry): Form<Entry>,
) -> Response {
    let now = house.office.clock().now();
    let from = throttle::origin(peer.map(|Extension(peer)| peer.0.ip()), &headers);
    let waits = house.throttle.waits(&entry.email, now).or_else(|| house.throttle.address_waits(from, now));
    if let Some(left) = waits {
        let seconds = left.as_secs().max(1).to_string();
        let page = Html(show(&house, &reader, &entry, Some("people-wait")));
        return (StatusCode::TOO_MANY_REQUESTS, [(header::RETRY_AFTER, seconds)], page).into_response();
    }
    match sign_in::sign_in_for(&house.office, &entry.email, &entry.password, way_back(&entry.back)).await {
        Ok(token) => {
            house.throttle.was_right(&entry.email);
            let cookie = session_cookie(&headers, &token);
            ([(header::SET_COOKIE, cookie)], Redirect::to(way_back(&entry.back))).into_response()
        }
        Err(NotSignedIn::CodeWanted(step)) => {
            house.throttle.was_right(&entry.email);
            second_factor::asked(&headers, &step)
        }
        Err(NotSignedIn::WrongPair) => {
            house.throttle.was_wrong(&entry.email, now);
            house.throttle.was_wrong_from(from, now);
            (StatusCode::UNPROCESSABLE_ENTITY, Html(show(&house, &reader, &entry, Some("people-wrong-pair"))))
                .into_response()
        }
        Err(NotSignedIn::Failed(_)) => reader.failed(),
    }
}

/// The cookie of a session.
fn session_cookie(headers: &HeaderMap, token: &str) -> String {
    kept_cookie(headers, SESSION, token, "/", sign_in::SESSION_HOURS * 3_600)
}

/// A cookie that no script reads, for so many seconds.
fn kept_cookie(headers: &HeaderMap, name: &str, token: &str, path: &str, seconds: i64) -> String {
    // Whoever stands before us and speaks https says so; then the cookie never travels in the open.
    let forwarded = headers.get("x-forwarded-proto").is_some_and(|kind| kind == "https");
    let secure = if forwarded { "; Secure" } else { "" };
    format!("{name}={token}; Path={path}; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}")
}

async fn leave(State(house): State<House>, reader: Reader) -> Response {
    if let Some(token) = &reader.token
        && sign_out::sign_out(&house.office, &reader.actor, token).await.is_err()
    {
        return reader.failed();
    }
    let forgotten = format!("{SESSION}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
    ([(header::SET_COOKIE, forgotten)], Redirect::to("/")).into_response()
}

#[cfg(test)]
mod tests {
    use super::way_back;

    #[test]
    fn nobody_is_sent_to_another_house() {
        assert_eq!(way_back("/meetings/x"), "/meetings/x");
        for elsewhere in ["https://example.org", "//example.org", "/\\example.org", "", "meetings"] {
            assert_eq!(way_back(elsewhere), "/");
        }
    }
}
