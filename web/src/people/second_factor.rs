//! Codes from an authenticator: the question on the way in, and the page where one switches them on and off.

use axum::{
    Form, Router,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
    routing::get,
};
use frame::{dates, page::page, words::Words};
use jiff::Timestamp;
use letters::write::Code;
use maud::{Markup, PreEscaped, html};
use office::people::{
    admission::{STEP_MINUTES, is_recent},
    begin_second_factor::{NotBegun, begin_second_factor},
    confirm_second_factor::{self, NotConfirmed, confirm_second_factor},
    end_second_factor::{self, NotEnded, end_second_factor},
    enter_by_code::{self, NotEntered, enter_by_code},
    ways::{self, Codes},
};
use serde::Deserialize;

use super::{kept_cookie, session_cookie, way_back, ways::sign_in_again};
use crate::{
    House,
    reader::{Reader, cookie},
};

pub(super) const PAGE: &str = "/account/codes";
const QUESTION: &str = "/sign-in/code";
/// The cookie of a step that waits for its code.
const STEP: &str = "step";

pub(super) fn routes() -> Router<House> {
    Router::new().route(QUESTION, get(question).post(enter)).route(PAGE, get(show).post(act))
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Typed {
    r#do: String,
    password: String,
    code: String,
}

/// Who has shown one thing goes on to the question for the code.
pub(super) fn asked(headers: &HeaderMap, step: &str) -> Response {
    let cookie = kept_cookie(headers, STEP, step, "/sign-in", STEP_MINUTES * 60);
    ([(header::SET_COOKIE, cookie)], Redirect::to(QUESTION)).into_response()
}

async fn question(State(house): State<House>, reader: Reader, headers: HeaderMap) -> Response {
    let step = cookie(&headers, STEP).unwrap_or_default();
    match enter_by_code::waits(&house.office, step).await {
        Ok(true) => Html(ask(&reader, None)).into_response(),
        Ok(false) => Redirect::to("/sign-in").into_response(),
        Err(_) => reader.failed(),
    }
}

fn ask(reader: &Reader, wrong: Option<&str>) -> String {
    let words = reader.words();
    let content = html! {
        h1 { (words.say("sign-in-code")) }
        p.lead { (words.say("sign-in-code-why")) }
        form.sheet method="post" {
            @if let Some(wrong) = wrong { div.wrong #wrong role="alert" { p { (words.say(wrong)) } } }
            (code_field(words, "sign-in-code-label", wrong))
            div.buttons {
                button type="submit" { (words.say("people-sign-in")) }
                a.button.plain href="/sign-in" { (words.say("sign-in-again")) }
            }
        }
    };
    page(&reader.shell(words.say("sign-in-code")), &content)
}

/// One field for both kinds of code; what was typed is shown no more, since a code is of use once.
fn code_field(words: Words, label: &str, wrong: Option<&str>) -> Markup {
    html! {
        label {
            (words.say(label))
            input type="text" name="code" required autocomplete="one-time-code" autocapitalize="none" spellcheck="false" dir="ltr" maxlength="40"
                aria-invalid=[wrong.map(|_| "true")] aria-describedby=[wrong.map(|_| "wrong")];
        }
    }
}

async fn enter(
    State(house): State<House>,
    reader: Reader,
    headers: HeaderMap,
    Form(typed): Form<Typed>,
) -> Response {
    let step = cookie(&headers, STEP).unwrap_or_default().to_owned();
    let wish = enter_by_code::Wish { step, code: typed.code };
    match enter_by_code(&house.office, &reader.actor, &wish).await {
        Ok(entered) => {
            let mut response = Redirect::to(way_back(&entered.back)).into_response();
            let over = kept_cookie(&headers, STEP, "", "/sign-in", 0);
            for cookie in [session_cookie(&headers, &entered.session), over] {
                if let Ok(cookie) = cookie.parse() {
                    response.headers_mut().append(header::SET_COOKIE, cookie);
                }
            }
            response
        }
        Err(NotEntered::Failed(_)) => reader.failed(),
        Err(NotEntered::Closed) => {
            reader.sorry(StatusCode::GONE, "sign-in-not-in", "sign-in-refused-closed-step")
        }
        Err(NotEntered::Wait) => too_many(ask(&reader, Some("sign-in-refused-wait"))),
        Err(NotEntered::WrongCode) => {
            let page = ask(&reader, Some("sign-in-refused-wrong-code"));
            (StatusCode::UNPROCESSABLE_ENTITY, Html(page)).into_response()
        }
    }
}

fn too_many(page: String) -> Response {
    (StatusCode::TOO_MANY_REQUESTS, [(header::RETRY_AFTER, "600")], Html(page)).into_response()
}

async fn show(State(house): State<House>, reader: Reader) -> Response {
    if reader.actor.account.is_none() {
        return Redirect::to(&format!("/sign-in?back={PAGE}")).into_response();
    }
    draw(&house, &reader, None).await
}

async fn act(State(house): State<House>, reader: Reader, Form(typed): Form<Typed>) -> Response {
    let refused = match typed.r#do.as_str() {
        "begin" => begin(&house, &reader).await,
        "end" => end(&house, &reader, typed).await,
        _ => match confirm(&house, &reader, typed).await {
            Ok(recovery) => return written_down(&reader, &recovery),
            Err(refused) => Err(refused),
        },
    };
    match refused {
        Ok(()) => Redirect::to(PAGE).into_response(),
        Err(None) => reader.failed(),
        Err(Some("no-account")) => Redirect::to(&format!("/sign-in?back={PAGE}")).into_response(),
        Err(Some(code)) => draw(&house, &reader, Some(code)).await,
    }
}

/// A refusal by its stable name; none where the machine failed.
type Refused = Option<&'static str>;

async fn begin(house: &House, reader: &Reader) -> Result<(), Refused> {
    let session = reader.token.as_deref().unwrap_or_default();
    begin_second_factor(&house.office, &reader.actor, session).await.map_err(|why| match why {
        NotBegun::Failed(_) => None,
        why => Some(why.code().0),
    })
}

async fn confirm(house: &House, reader: &Reader, typed: Typed) -> Result<Vec<String>, Refused> {
    let wish = confirm_second_factor::Wish { code: typed.code };
    confirm_second_factor(&house.office, &reader.actor, &wish).await.map_err(|why| match why {
        NotConfirmed::Failed(_) => None,
        why => Some(why.code().0),
    })
}

async fn end(house: &House, reader: &Reader, typed: Typed) -> Result<(), Refused> {
    let wish = end_second_factor::Wish { password: typed.password, code: typed.code };
    end_second_factor(&house.office, &reader.actor, &wish).await.map_err(|why| match why {
        NotEnded::Failed(_) => None,
        why => Some(why.code().0),
    })
}

/// What nobody but its reader sees is kept by no browser.
fn unkept(status: StatusCode, page: String) -> Response {
    (status, [(header::CACHE_CONTROL, "private, no-store")], Html(page)).into_response()
}

async fn draw(house: &House, reader: &Reader, wrong: Refused) -> Response {
    let session = reader.token.as_deref().unwrap_or_default();
    let (Ok(codes), Ok(recent)) = (
        ways::codes(&house.office, &reader.actor).await,
        is_recent(&house.office, &reader.actor, session).await,
    ) else {
        return reader.failed();
    };
    let words = reader.words();
    let wrong = wrong.map(|code| format!("sign-in-refused-{code}"));
    let content = html! {
        (super::ways::path(words))
        h1 { (words.say("sign-in-codes")) }
        p.lead { (words.say("sign-in-codes-why")) }
        @if let Some(wrong) = &wrong { div.wrong #wrong role="alert" { p { (words.say(wrong)) } } }
        @match &codes {
            Codes::NoKey => p.empty { (words.say("sign-in-refused-no-key")) },
            Codes::Off if !recent => (sign_in_again(words, PAGE)),
            Codes::Off => form.sheet method="post" {
                input type="hidden" name="do" value="begin";
                div { button type="submit" { (words.say("sign-in-codes-begin")) } }
            },
            Codes::Waiting { secret, address } => (waiting(words, secret, address, wrong.as_deref())),
            Codes::On { since, recovery_codes, has_password } => {
                (standing(words, since, *recovery_codes))
                (ending(words, *has_password, wrong.as_deref()))
            },
        }
    };
    let status = match wrong.as_deref() {
        None => StatusCode::OK,
        Some("sign-in-refused-wait") => StatusCode::TOO_MANY_REQUESTS,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    unkept(status, page(&reader.shell(words.say("sign-in-codes")), &content))
}

/// The secret, as a picture and as text, and the field for its first code.
fn waiting(words: Words, secret: &str, address: &str, wrong: Option<&str>) -> Markup {
    let parts: Vec<String> =
        secret.as_bytes().chunks(4).map(|part| String::from_utf8_lossy(part).into_owned()).collect();
    html! {
        section aria-labelledby="scan" {
            h2 #scan { (words.say("sign-in-codes-scan")) }
            p { (words.say("sign-in-codes-scan-why")) }
            @if let Some(code) = Code::of(address) {
                div.scan role="img" aria-label=(words.say("sign-in-codes-picture")) { (PreEscaped(code.svg())) }
            }
            p { (words.say("sign-in-codes-secret")) br; bdi.secret dir="ltr" { (parts.join(" ")) } }
        }
        form.sheet method="post" {
            input type="hidden" name="do" value="confirm";
            (code_field(words, "sign-in-codes-first", wrong))
            div { button type="submit" { (words.say("sign-in-codes-confirm")) } }
        }
    }
}

fn standing(words: Words, since: &str, recovery_codes: i64) -> Markup {
    html! {
        p {
            span.pill.next { (words.say("sign-in-codes-on")) } " "
            @if let Ok(since) = since.parse::<Timestamp>() { (dates::marked_day(words, dates::in_zone(since, "UTC").0)) }
        }
        p { (words.count("sign-in-codes-left", recovery_codes)) }
    }
}

fn ending(words: Words, has_password: bool, wrong: Option<&str>) -> Markup {
    html! {
        section aria-labelledby="end" {
            h2 #end { (words.say("sign-in-codes-end")) }
            p { (words.say(if has_password { "sign-in-codes-end-why" } else { "sign-in-codes-end-why-code" })) }
            form.sheet method="post" {
                input type="hidden" name="do" value="end";
                @if has_password {
                    label {
                        (words.say("people-password"))
                        input type="password" name="password" required autocomplete="current-password" dir="ltr"
                            aria-invalid=[wrong.map(|_| "true")] aria-describedby=[wrong.map(|_| "wrong")];
                    }
                }
                (code_field(words, "sign-in-code-label", wrong))
                div { button.quiet type="submit" { (words.say("sign-in-codes-end")) } }
            }
        }
    }
}

/// The recovery codes, shown this once.
fn written_down(reader: &Reader, recovery: &[String]) -> Response {
    let words = reader.words();
    let content = html! {
        h1 { (words.say("sign-in-codes-recovery")) }
        p.lead { (words.say("sign-in-codes-recovery-why")) }
        ul.secrets { @for code in recovery { li { bdi.secret dir="ltr" { (code) } } } }
        p.buttons { a.button href=(PAGE) { (words.say("sign-in-codes-recovery-done")) } }
    };
    unkept(StatusCode::OK, page(&reader.shell(words.say("sign-in-codes-recovery")), &content))
}
