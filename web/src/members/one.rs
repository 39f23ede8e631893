//! One member: who answers for its people and who takes part, from day to day; appointing.

use axum::{
    Form,
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use frame::{
    dates,
    field::{self, Filled},
    page::{page, path},
    words::Words,
};
use jiff::civil::Date;
use maud::{Markup, html};
use office::{
    clock,
    members::{
        Appointment, Capacity,
        appoint::{NotAppointed, Wish, appoint},
        see,
    },
};
use serde::Deserialize;

use super::{failed, refuse};
use crate::{House, naming, reader::Reader};

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    account: String,
    capacity: String,
    first: String,
    last: String,
}

/// What is typed, and the field that is wrong with the code of why.
struct Attempt {
    words: Words,
    typed: Typed,
    wrong: Option<(&'static str, String)>,
}

impl Filled for Attempt {
    fn value(&self, name: &str) -> &str {
        match name {
            "account" => &self.typed.account,
            "capacity" => &self.typed.capacity,
            "first" => &self.typed.first,
            _ => &self.typed.last,
        }
    }

    fn wrong(&self, name: &str) -> Option<String> {
        let (field, sentence) = self.wrong.as_ref()?;
        (*field == name).then(|| sentence.clone())
    }
}

pub(super) async fn show(State(house): State<House>, Path(id): Path<String>, reader: Reader) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    let today = clock::day(house.office.clock().now(), "UTC");
    let typed = Typed { first: today.to_string(), ..Typed::default() };
    draw(&house, &reader, &id, &Attempt { words: reader.words(), typed, wrong: None }).await
}

pub(super) async fn act(
    State(house): State<House>,
    Path(id): Path<String>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    let words = reader.words();
    let wrong = match wish(&id, &typed) {
        Err(field) => (field, words.say("members-refused-no-date")),
        Ok(wish) => match appoint(&house.office, &reader.actor, &wish).await {
            Ok(_) => return Redirect::to(&format!("/members/{id}")).into_response(),
            Err(NotAppointed::Failed(failure)) => return failed(&reader, &failure),
            Err(NotAppointed::NoSuchMember(_)) => return reader.not_found(),
            Err(why) => (why.code().1, words.say(&format!("members-refused-{}", why.code().0))),
        },
    };
    draw(&house, &reader, &id, &Attempt { words, typed, wrong: Some(wrong) }).await
}

/// The wish, or the field that holds no date.
fn wish(id: &str, typed: &Typed) -> Result<Wish, &'static str> {
    let last = Some(typed.last.trim()).filter(|last| !last.is_empty());
    Ok(Wish {
        member: id.to_owned(),
        account: typed.account.clone(),
        capacity: Capacity::from_name(&typed.capacity).unwrap_or(Capacity::Delegate),
        first: typed.first.trim().parse().map_err(|_| "first")?,
        last: last.map(str::parse).transpose().map_err(|_| "last")?,
    })
}

async fn draw(house: &House, reader: &Reader, id: &str, attempt: &Attempt) -> Response {
    let Ok(members) = see::all(&house.office).await else { return reader.failed() };
    let Some(one) = members.into_iter().find(|one| one.id == id) else { return reader.not_found() };
    let appointments = match see::appointments(&house.office, &reader.actor, id).await {
        Ok(appointments) => appointments,
        Err(failure) => return failed(reader, &failure),
    };
    let words = reader.words();
    let today = clock::day(house.office.clock().now(), "UTC");
    let name = one.member.name();
    let content = html! {
        (path(words, &[(words.say("members-title"), "/members".to_owned())]))
        h1 dir="auto" { (name) }
        p.lead { (naming::member_category(words, one.member.category())) }
        section aria-labelledby="appointments" {
            h2 #appointments { (words.say("members-appointments")) }
            @if appointments.is_empty() { p.empty { (words.say("members-appointments-none")) } }
            @else { (list(words, &appointments, today)) }
        }
        (form(attempt))
    };
    let status = if attempt.wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    (status, Html(page(&reader.shell(name), &content))).into_response()
}

fn list(words: Words, appointments: &[Appointment], today: Date) -> Markup {
    html! {
        table.stacked {
            thead { tr {
                th scope="col" { (words.say("people-email")) }
                th scope="col" { (words.say("members-capacity")) }
                th scope="col" { (words.say("members-days")) }
            } }
            tbody {
                @for one in appointments {
                    tr {
                        th scope="row" { bdi dir="auto" { (naming::person(words, &one.account)) } }
                        td data-label=(words.say("members-capacity")) { (capacity(words, &one.capacity)) }
                        td data-label=(words.say("members-days")) {
                            (days(words, one))
                            @if one.last.is_some_and(|last| last < today) { " " span.pill { (words.say("members-ended")) } }
                        }
                    }
                }
            }
        }
    }
}

fn days(words: Words, one: &Appointment) -> String {
    match one.last {
        Some(last) => dates::days(words, one.first, last),
        None => words.with("members-from-day", &[("day", &dates::day(words, one.first))]),
    }
}

fn capacity(words: Words, name: &str) -> String {
    words.say(&format!("members-capacity-{}", name.replace('_', "-")))
}

fn form(attempt: &Attempt) -> Markup {
    let words = attempt.words;
    let capacities: Vec<(String, String)> =
        Capacity::ALL.iter().map(|one| (one.name().to_owned(), capacity(words, one.name()))).collect();
    html! {
        section aria-labelledby="appoint" {
            h2 #appoint { (words.say("members-appoint")) }
            p.soft { (words.say("members-appoint-why")) }
            @if let Some((field, sentence)) = &attempt.wrong {
                div.wrong role="alert" { p { a href=(format!("#{}", field::anchor(field))) { (sentence) } } }
            }
            form.sheet method="post" {
                (field::input(attempt, "account", &words.say("people-email"), "email"))
                (field::choice(attempt, "capacity", &words.say("members-capacity"), &capacities))
                (field::input(attempt, "first", &words.say("members-first"), "date"))
                (field::input(attempt, "last", &words.say("members-last"), "date"))
                div { button type="submit" { (words.say("members-appoint")) } }
            }
        }
    }
}
