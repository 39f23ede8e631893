//! The list of members, and enlisting by lines, each with its verdict.

use axum::{
    Form,
    extract::{Query, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use frame::{page::page, words::Words};
use maud::{Markup, html};
use office::members::{
    Enlisted,
    enlist::{NotEnlisted, Wish, Wrong, enlist},
    see,
};
use rules::members::Category;
use serde::Deserialize;

use super::{failed, refuse};
use crate::{House, naming, reader::Reader};

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    /// How many were enlisted a moment ago.
    enlisted: Option<u32>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    lines: String,
}

/// What was typed, and why nobody was enlisted.
#[derive(Default)]
struct Attempt {
    lines: String,
    wrong: Option<Vec<(usize, Wrong)>>,
    enlisted: Option<u32>,
}

pub(super) async fn show(State(house): State<House>, Query(asked): Query<Asked>, reader: Reader) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    draw(&house, &reader, &Attempt { enlisted: asked.enlisted, ..Attempt::default() }).await
}

pub(super) async fn act(State(house): State<House>, reader: Reader, Form(typed): Form<Typed>) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    let wrong = match enlist(&house.office, &reader.actor, &Wish { lines: typed.lines.clone() }).await {
        Ok(count) => return Redirect::to(&format!("/members?enlisted={count}")).into_response(),
        Err(NotEnlisted::Failed(failure)) => return failed(&reader, &failure),
        Err(NotEnlisted::Lines(lines)) => lines,
        Err(NotEnlisted::Empty) => Vec::new(),
    };
    draw(&house, &reader, &Attempt { lines: typed.lines, wrong: Some(wrong), enlisted: None }).await
}

async fn draw(house: &House, reader: &Reader, attempt: &Attempt) -> Response {
    let Ok(members) = see::all(&house.office).await else { return reader.failed() };
    let words = reader.words();
    let content = html! {
        h1 { (words.say("members-title")) }
        p.lead { (words.say("members-why")) }
        @if let Some(enlisted) = attempt.enlisted {
            div.notice.good role="status" { p { (words.count("members-enlisted", i64::from(enlisted))) } }
        }
        @if members.is_empty() { p.empty { (words.say("members-none")) } }
        @else {
            p { (words.count("members-count", i64::try_from(members.len()).unwrap_or(i64::MAX))) }
            (list(words, &members))
        }
        p.buttons { a.button.plain href="/members/import" { (words.say("members-import")) } }
        (form(words, attempt))
    };
    let status = if attempt.wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    (status, Html(page(&reader.shell(words.say("members-title")), &content))).into_response()
}

fn list(words: Words, members: &[Enlisted]) -> Markup {
    html! {
        table.stacked {
            thead { tr {
                th scope="col" { (words.say("members-name")) }
                th scope="col" { (words.say("members-category")) }
                th scope="col" { (words.say("members-country")) }
                th scope="col" { (words.say("members-group")) }
            } }
            tbody {
                @for one in members {
                    @let member = &one.member;
                    tr {
                        th scope="row" { a href=(format!("/members/{}", one.id)) dir="auto" { (member.name()) } }
                        td data-label=(words.say("members-category")) { (naming::member_category(words, member.category())) }
                        td data-label=(words.say("members-country")) { @if let Some(country) = member.country() { (naming::place(words, None, Some(country.code())).unwrap_or_default()) } }
                        td data-label=(words.say("members-group")) { @if let Some(group) = member.study_group() { (naming::group(words, &format!("SG{group}"))) } }
                    }
                }
            }
        }
    }
}

fn form(words: Words, attempt: &Attempt) -> Markup {
    let names: Vec<&str> = Category::ALL.iter().map(|category| category.name()).collect();
    let invalid = attempt.wrong.as_ref();
    html! {
        section aria-labelledby="enlist" {
            h2 #enlist { (words.say("members-enlist")) }
            form.sheet method="post" {
                @if let Some(wrong) = invalid { (verdicts(words, &attempt.lines, wrong)) }
                label {
                    (words.say("members-enlist-lines"))
                    span.hint { (words.say("members-enlist-hint")) }
                    span.hint { (words.with("members-enlist-categories", &[("names", &names.join(", "))])) }
                    textarea name="lines" rows="8" dir="ltr" aria-invalid=[invalid.map(|_| "true")]
                        aria-describedby=[invalid.map(|_| "wrong")] { (attempt.lines) }
                }
                div { button type="submit" { (words.say("members-enlist")) } }
            }
        }
    }
}

/// A verdict about each line: nobody is enlisted before all of them are right.
fn verdicts(words: Words, lines: &str, wrong: &[(usize, Wrong)]) -> Markup {
    let written = lines.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    html! {
        div.wrong #wrong role="alert" {
            p { (words.say(if wrong.is_empty() { "members-refused-empty" } else { "members-refused-lines" })) }
            ul {
                @for (place, line) in written {
                    @let number = (place + 1).to_string();
                    @let verdict = wrong.iter().find(|(at, _)| *at == place + 1).map(|(_, wrong)| *wrong);
                    li {
                        (words.with("members-line", &[("line", &number), ("verdict", &words.say(verdict_key(verdict)))]))
                        span.own-time { bdi { (line) } }
                    }
                }
            }
        }
    }
}

const fn verdict_key(wrong: Option<Wrong>) -> &'static str {
    match wrong {
        None => "members-line-right",
        Some(Wrong::Category) => "members-wrong-category",
        Some(Wrong::Name) => "members-wrong-name",
        Some(Wrong::Country) => "members-wrong-country",
        Some(Wrong::Group) => "members-wrong-group",
        Some(Wrong::Twice) => "members-wrong-twice",
    }
}
