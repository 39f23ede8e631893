//! Passkeys: the button on the page where one signs in, and the page where one keeps one's own. A passkey is asked for by script; without
//! it the forms stay hidden.

use axum::{
    Form, Json, Router,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
    routing::{get, post},
};
use frame::{dates, page::page, words::Words};
use jiff::Timestamp;
use maud::{Markup, html};
use office::people::{
    add_passkey::{self, Asked, NotAdded, add_passkey},
    admission::is_recent,
    enter_by_passkey::{self, NotEntered, enter_by_passkey},
    relying,
    remove_passkey::{self, remove_passkey},
    ways::{self, Passkey},
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{session_cookie, way_back, ways::sign_in_again};
use crate::{House, reader::Reader};

pub(super) const PAGE: &str = "/account/passkeys";

pub(super) fn routes() -> Router<House> {
    Router::new()
        .route("/sign-in/passkey", post(enter))
        .route("/sign-in/passkey/question", post(question_to_enter))
        .route(PAGE, get(show).post(act))
        .route("/account/passkeys/question", post(question_to_add))
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Typed {
    r#do: String,
    step: String,
    credential: String,
    name: String,
    passkey: String,
    back: String,
}

/// The button; nothing where the house has no address at which passkeys work.
pub(super) fn way_in(house: &House, words: Words, back: &str) -> Markup {
    let Some(origin) = relying::origin(&house.office) else { return html! {} };
    html! {
        form.sheet method="post" action="/sign-in/passkey" data-passkey="get" data-question="/sign-in/passkey/question"
            data-origin=(origin) hidden {
            (failed(words))
            input type="hidden" name="back" value=(back);
            input type="hidden" name="step";
            input type="hidden" name="credential";
            div { button.plain type="submit" { (words.say("sign-in-with-passkey")) } }
        }
    }
}

/// What the script shows where the browser brought no passkey.
fn failed(words: Words) -> Markup {
    html! { div.wrong role="alert" data-failed hidden { p { (words.say("sign-in-passkey-failed")) } } }
}

/// A question for the script.
fn question(asked: &Asked) -> Response {
    let options: Value = serde_json::from_str(&asked.options).unwrap_or_default();
    let told = [(header::CACHE_CONTROL, "no-store")];
    (told, Json(json!({ "step": asked.step, "options": options }))).into_response()
}

async fn question_to_enter(State(house): State<House>, reader: Reader) -> Response {
    match enter_by_passkey::ask(&house.office, &reader.actor).await {
        Ok(asked) => question(&asked),
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

async fn question_to_add(State(house): State<House>, reader: Reader) -> Response {
    let session = reader.token.as_deref().unwrap_or_default();
    match add_passkey::ask(&house.office, &reader.actor, session).await {
        Ok(asked) => question(&asked),
        Err(NotAdded::Failed(_)) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
        Err(_) => StatusCode::FORBIDDEN.into_response(),
    }
}

async fn enter(
    State(house): State<House>,
    reader: Reader,
    headers: HeaderMap,
    Form(typed): Form<Typed>,
) -> Response {
    let wish = enter_by_passkey::Wish { step: typed.step, credential: typed.credential };
    match enter_by_passkey(&house.office, &reader.actor, &wish).await {
        Ok(session) => {
            let cookie = session_cookie(&headers, &session);
            ([(header::SET_COOKIE, cookie)], Redirect::to(way_back(&typed.back))).into_response()
        }
        Err(NotEntered::Failed(_)) => reader.failed(),
        Err(why) => {
            let key = format!("sign-in-refused-{}", why.code().0);
            reader.sorry(StatusCode::UNPROCESSABLE_ENTITY, "sign-in-not-in", &key)
        }
    }
}

async fn show(State(house): State<House>, reader: Reader) -> Response {
    if reader.actor.account.is_none() {
        return Redirect::to(&format!("/sign-in?back={PAGE}")).into_response();
    }
    draw(&house, &reader, "", None).await
}

async fn act(State(house): State<House>, reader: Reader, Form(typed): Form<Typed>) -> Response {
    if typed.r#do == "remove" {
        let wish = remove_passkey::Wish { passkey: typed.passkey };
        return match remove_passkey(&house.office, &reader.actor, &wish).await {
            Ok(_) => Redirect::to(PAGE).into_response(),
            Err(_) => reader.failed(),
        };
    }
    let name = typed.name.clone();
    let wish = add_passkey::Wish { step: typed.step, credential: typed.credential, name: typed.name };
    match add_passkey(&house.office, &reader.actor, &wish).await {
        Ok(()) => Redirect::to(PAGE).into_response(),
        Err(NotAdded::NoAccount) => Redirect::to(&format!("/sign-in?back={PAGE}")).into_response(),
        Err(NotAdded::Failed(_)) => reader.failed(),
        Err(why) => draw(&house, &reader, &name, Some(why.code())).await,
    }
}

async fn draw(
    house: &House,
    reader: &Reader,
    name: &str,
    wrong: Option<(&'static str, &'static str)>,
) -> Response {
    let session = reader.token.as_deref().unwrap_or_default();
    let (Ok(own), Ok(recent)) = (
        ways::passkeys(&house.office, &reader.actor).await,
        is_recent(&house.office, &reader.actor, session).await,
    ) else {
        return reader.failed();
    };
    let words = reader.words();
    let content = html! {
        (super::ways::path(words))
        h1 { (words.say("sign-in-passkeys")) }
        p.lead { (words.say("sign-in-passkeys-why")) }
        @if own.is_empty() { p.empty { (words.say("sign-in-passkeys-none")) } }
        ul.due-list { @for passkey in &own { (line(words, passkey)) } }
        section aria-labelledby="add" {
            h2 #add { (words.say("sign-in-passkey-add")) }
            @match relying::origin(&house.office) {
                None => p { (words.say("sign-in-refused-no-address-for-passkeys")) },
                Some(_) if !recent => (sign_in_again(words, PAGE)),
                Some(origin) => (form(words, &origin, name, wrong)),
            }
        }
    };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    (status, Html(page(&reader.shell(words.say("sign-in-passkeys")), &content))).into_response()
}

fn form(words: Words, origin: &str, name: &str, wrong: Option<(&'static str, &'static str)>) -> Markup {
    let name_is_wrong = wrong.is_some_and(|(_, field)| field == "name");
    html! {
        @if let Some((code, _)) = wrong {
            div.wrong #wrong role="alert" { p { (words.say(&format!("sign-in-refused-{code}"))) } }
        }
        p data-without-passkeys { (words.with("sign-in-passkey-needs", &[("address", origin)])) }
        form.sheet method="post" data-passkey="create" data-question="/account/passkeys/question" data-origin=(origin) hidden {
            (failed(words))
            input type="hidden" name="step";
            input type="hidden" name="credential";
            label {
                (words.say("sign-in-passkey-name"))
                span.hint { (words.say("sign-in-passkey-name-hint")) }
                input type="text" name="name" value=(name) required maxlength=(add_passkey::LONGEST_NAME) dir="auto" autocomplete="off"
                    aria-invalid=[name_is_wrong.then_some("true")] aria-describedby=[name_is_wrong.then_some("wrong")];
            }
            div { button type="submit" { (words.say("sign-in-passkey-add")) } }
        }
    }
}

fn line(words: Words, passkey: &Passkey) -> Markup {
    let instant = |text: &str| text.parse::<Timestamp>().ok();
    let used = passkey.used_at.as_deref().and_then(instant);
    html! {
        li {
            span.when { @if let Some(made) = instant(&passkey.made_at) { (dates::marked_instant(words, made, "UTC", "UTC")) } }
            strong.what dir="auto" { (passkey.name) }
            span.left {
                @match used {
                    Some(used) => { (words.say("sign-in-passkey-used")) " " (dates::marked_instant(words, used, "UTC", "UTC")) },
                    None => (words.say("sign-in-passkey-never-used")),
                }
                form method="post" {
                    input type="hidden" name="do" value="remove";
                    input type="hidden" name="passkey" value=(passkey.id);
                    button.quiet type="submit" aria-label=(words.with("sign-in-passkey-remove-one", &[("name", &passkey.name)])) {
                        (words.say("sign-in-passkey-remove"))
                    }
                }
            }
        }
    }
}
