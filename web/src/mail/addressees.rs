//! Whom mail can reach: the list, and enlisting.

use axum::{
    Form,
    extract::State,
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use frame::{
    page::{page, path},
    words::Words,
};
use maud::{Markup, html};
use office::mail::{
    enlist::{self, NotEnlisted, Wrong, enlist},
    see::{self, Enlisted},
    strike::{self, strike},
};
use rules::mail::Category;
use serde::Deserialize;

use super::{category, failed, refuse};
use crate::{House, reader::Reader};

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    r#do: String,
    lines: String,
    email: String,
}

pub(super) async fn show(State(house): State<House>, reader: Reader) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    draw(&house, &reader, "", &[]).await
}

pub(super) async fn act(State(house): State<House>, reader: Reader, Form(typed): Form<Typed>) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    let words = reader.words();
    let done = if typed.r#do == "strike" {
        strike(&house.office, &reader.actor, &strike::Wish { email: typed.email })
            .await
            .map(|_| 0)
            .map_err(NotEnlisted::Failed)
    } else {
        enlist(&house.office, &reader.actor, &enlist::Wish { lines: typed.lines.clone() }).await
    };
    match done {
        Ok(_) => Redirect::to("/mail/addressees").into_response(),
        Err(NotEnlisted::Failed(failure)) => failed(&reader, &failure),
        Err(NotEnlisted::Empty) => {
            draw(&house, &reader, &typed.lines, &[words.say("mail-refused-empty")]).await
        }
        Err(NotEnlisted::Lines(lines)) => {
            let told: Vec<String> =
                lines.iter().map(|(line, wrong)| wrong_line(words, *line, *wrong)).collect();
            draw(&house, &reader, &typed.lines, &told).await
        }
    }
}

fn wrong_line(words: Words, line: usize, wrong: Wrong) -> String {
    let key = match wrong {
        Wrong::Category => "category",
        Wrong::Body => "body",
        Wrong::Email => "email",
        Wrong::Language => "language",
        Wrong::Group => "group",
    };
    let why = words.say(&format!("mail-wrong-{key}"));
    words.with("mail-line-wrong", &[("line", &line.to_string()), ("why", &why)])
}

async fn draw(house: &House, reader: &Reader, typed: &str, wrong: &[String]) -> Response {
    let enlisted = match see::addressees(&house.office, &reader.actor).await {
        Ok(enlisted) => enlisted,
        Err(failure) => return failed(reader, &failure),
    };
    let words = reader.words();
    let content = html! {
        (path(words, &[(words.say("mail-title"), "/mail".to_owned())]))
        h1 { (words.say("mail-addressees")) }
        p.lead { (words.say("mail-addressees-why")) " " a href="/who-is-told" { (words.say("mail-who-is-told")) } }
        @if enlisted.is_empty() { p.empty { (words.say("mail-addressees-none")) } }
        @else {
            p { (words.count("mail-count", i64::try_from(enlisted.len()).unwrap_or(i64::MAX))) }
            (list(words, &enlisted))
        }
        (form(words, typed, wrong))
    };
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    (status, Html(page(&reader.shell(words.say("mail-addressees")), &content))).into_response()
}

fn list(words: Words, enlisted: &[Enlisted]) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label=(words.say("mail-addressees")) {
            table {
                thead { tr {
                    th scope="col" { (words.say("mail-told")) }
                    th scope="col" { (words.say("people-email")) }
                    th scope="col" { (words.say("page-languages")) }
                    td {}
                } }
                tbody {
                    @for one in enlisted {
                        @let addressee = &one.addressee;
                        tr {
                            th scope="row" {
                                bdi { (addressee.body) }
                                span.own-time { (category(words, addressee.category)) @if let Some(group) = &addressee.group { " · " (group) } }
                            }
                            td { bdi dir="ltr" { (addressee.email) } @if addressee.unsubscribed { " " span.pill.warm { (words.say("mail-left")) } } }
                            td { (words.say(&format!("page-language-{}", addressee.language.code()))) }
                            td {
                                form method="post" {
                                    input type="hidden" name="do" value="strike";
                                    input type="hidden" name="email" value=(addressee.email);
                                    button.quiet type="submit" aria-label=(format!("{} {}", words.say("mail-strike"), addressee.email)) { (words.say("mail-strike")) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn form(words: Words, typed: &str, wrong: &[String]) -> Markup {
    let names: Vec<&str> = Category::ADDRESSEES.iter().map(|category| category.name()).collect();
    html! {
        section aria-labelledby="enlist" {
            h2 #enlist { (words.say("mail-enlist")) }
            form.sheet method="post" {
                @if !wrong.is_empty() { div.wrong #wrong role="alert" { @for line in wrong { p { (line) } } } }
                label {
                    (words.say("mail-enlist-lines"))
                    span.hint { (words.say("mail-enlist-hint")) }
                    span.hint { (words.with("mail-enlist-categories", &[("names", &names.join(", "))])) }
                    textarea name="lines" rows="8" dir="ltr" aria-invalid=[(!wrong.is_empty()).then_some("true")]
                        aria-describedby=[(!wrong.is_empty()).then_some("wrong")] { (typed) }
                }
                div { button type="submit" { (words.say("mail-enlist")) } }
            }
        }
    }
}
