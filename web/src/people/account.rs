//! One's own account: name and language, sessions, and everything that the house keeps of one.

use axum::{
    Form,
    extract::State,
    http::{StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
};
use frame::{dates, page::page, words::Words};
use jiff::Timestamp;
use maud::{Markup, html};
use office::people::{
    amend::{self, NotAmended},
    revoke::{self, revoke},
    see::{self, Open},
};
use rules::{language::Language, people::Role};
use serde::Deserialize;

use super::ways;
use crate::{House, reader::Reader};

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    r#do: String,
    name: String,
    language: String,
    session: String,
}

pub(super) async fn show(State(house): State<House>, reader: Reader) -> Response {
    if reader.actor.account.is_none() {
        return Redirect::to("/sign-in?back=/account").into_response();
    }
    let language = match see::language(&house.office, &reader.actor).await {
        Ok(language) => language.unwrap_or(reader.language),
        Err(_) => return reader.failed(),
    };
    draw(&house, &reader, &reader.actor.name, language, None).await
}

pub(super) async fn act(State(house): State<House>, reader: Reader, Form(typed): Form<Typed>) -> Response {
    if reader.actor.account.is_none() {
        return Redirect::to("/sign-in?back=/account").into_response();
    }
    let token = reader.token.clone().unwrap_or_default();
    let ended = match typed.r#do.as_str() {
        "revoke" => Some(revoke::Wish::One(typed.session.clone())),
        "revoke-others" => Some(revoke::Wish::Others(token)),
        _ => None,
    };
    if let Some(wish) = ended {
        return match revoke(&house.office, &reader.actor, &wish).await {
            Ok(_) => Redirect::to("/account").into_response(),
            Err(_) => reader.failed(),
        };
    }
    let language = Language::from_code(&typed.language).unwrap_or(reader.language);
    let wish = amend::Wish { name: typed.name.clone(), language };
    match amend::amend(&house.office, &reader.actor, &wish).await {
        Ok(()) => Redirect::to("/account").into_response(),
        Err(NotAmended::Name) => {
            draw(&house, &reader, &typed.name, language, Some("people-refused-name")).await
        }
        Err(_) => reader.failed(),
    }
}

async fn draw(
    house: &House,
    reader: &Reader,
    name: &str,
    language: Language,
    wrong: Option<&str>,
) -> Response {
    let token = reader.token.as_deref().unwrap_or_default();
    let Ok(sessions) = see::sessions(&house.office, &reader.actor, token).await else {
        return reader.failed();
    };
    let Ok(ways) = ways::section(house, reader).await else { return reader.failed() };
    let words = reader.words();
    let content = html! {
        h1 { (words.say("people-account")) }
        p.lead { bdi dir="ltr" { (reader.actor.account.as_deref().unwrap_or_default()) } }
        (own(words, name, language, wrong))
        (ways)
        section aria-labelledby="sessions" {
            h2 #sessions { (words.say("people-sessions")) }
            p { (words.say("people-sessions-why")) }
            ul.due-list { @for session in &sessions { (line(words, session)) } }
            @if sessions.len() > 1 {
                form method="post" {
                    input type="hidden" name="do" value="revoke-others";
                    button.plain type="submit" { (words.say("people-end-others")) }
                }
            }
        }
        (more(words, reader.actor.role))
        section aria-labelledby="data" {
            h2 #data { (words.say("people-data")) }
            p { (words.say("people-data-why")) }
            p.buttons { a.button.plain href="/account.json" download { (words.say("people-data-take")) } }
        }
    };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    (status, Html(page(&reader.shell(words.say("people-account")), &content))).into_response()
}

/// What stands on pages of its own.
fn more(words: Words, role: Role) -> Markup {
    let mut pages = vec![
        ("/account/addresses", "own-data-addresses", "own-data-addresses-short"),
        ("/account/tokens", "tokens-title", "tokens-short"),
        ("/account/erasure", "own-data-erasure", "own-data-erasure-short"),
    ];
    if role == Role::Secretariat {
        pages.push(("/retention", "own-data-retention", "own-data-retention-short"));
        pages.push(("/people/merge", "own-data-merge-others", "own-data-merge-others-short"));
    }
    html! {
        section aria-labelledby="more" {
            h2 #more { (words.say("own-data-more")) }
            ul.groups {
                @for (path, title, why) in pages {
                    li { a href=(path) { strong { (words.say(title)) } (words.say(why)) } }
                }
            }
        }
    }
}

fn own(words: Words, name: &str, language: Language, wrong: Option<&str>) -> Markup {
    html! {
        section aria-labelledby="own" {
            h2 #own { (words.say("people-own")) }
            form.sheet method="post" {
                @if let Some(wrong) = wrong { div.wrong #wrong role="alert" { p { (words.say(wrong)) } } }
                label {
                    (words.say("people-name"))
                    span.hint { (words.say("people-name-hint")) }
                    input type="text" name="name" value=(name) autocomplete="name" dir="auto" required
                        aria-invalid=[wrong.map(|_| "true")] aria-describedby=[wrong.map(|_| "wrong")];
                }
                label {
                    (words.say("people-written-in"))
                    select name="language" {
                        @for one in Language::ALL {
                            option value=(one.code()) selected[one == language] { (words.say(&format!("page-language-{}", one.code()))) }
                        }
                    }
                }
                div { button type="submit" { (words.say("people-save")) } }
            }
        }
    }
}

fn line(words: Words, session: &Open) -> Markup {
    let begun: Option<Timestamp> = session.begun_at.parse().ok();
    html! {
        li {
            span.when { @if let Some(begun) = begun { (dates::marked_instant(words, begun, "UTC", "UTC")) } }
            span.what {
                @if session.is_this { " " span.pill.next { (words.say("people-this-session")) } }
            }
            @if !session.is_this {
                span.left {
                    form method="post" {
                        input type="hidden" name="do" value="revoke";
                        input type="hidden" name="session" value=(session.address);
                        button.quiet type="submit" { (words.say("people-end-session")) }
                    }
                }
            }
        }
    }
}

/// Everything that the house keeps of whoever asks.
pub(super) async fn data(State(house): State<House>, reader: Reader) -> Response {
    match see::own_data(&house.office, &reader.actor).await {
        Ok(Some(data)) => {
            let told =
                [(header::CACHE_CONTROL, "private, no-store"), (header::CONTENT_TYPE, "application/json")];
            (told, data.to_string()).into_response()
        }
        Ok(None) => Redirect::to("/sign-in?back=/account").into_response(),
        Err(_) => reader.failed(),
    }
}
