//! What the reader owes next, across meetings, in the order of its last days: as a page, as data and as a calendar.

use std::collections::BTreeMap;

use axum::{
    Json,
    extract::State,
    response::{Html, IntoResponse, Response},
};
use frame::{dates, page::page, words::Words};
use letters::write::{Calendar, Entry, When, ics};
use maud::{Markup, html};
use office::registration::see::{self, Owed, What};
use serde_json::{Value, json};

use super::{
    failed, field, refuse,
    titles::{self, Title},
};
use crate::{House, calendars, reader::Reader};

/// What is owed, and what the meetings are called.
type Found = (Vec<Owed>, BTreeMap<String, Title>);

async fn find(house: &House, reader: &Reader) -> Result<Found, Response> {
    if let Some(refused) = refuse(reader) {
        return Err(refused);
    }
    let owed = see::owed(&house.office, &reader.actor).await.map_err(|failure| failed(reader, &failure))?;
    let slugs = owed.iter().map(|one| one.meeting.clone()).collect();
    let titles = titles::titles(house, reader, slugs).await.map_err(|failure| failed(reader, &failure))?;
    Ok((owed, titles))
}

/// What is to be done, in words.
fn sentence(words: Words, owed: &Owed) -> String {
    match owed.what {
        What::Decide(count) => words.count("owed-decide", i64::try_from(count).unwrap_or(i64::MAX)),
        What::Mend => words.say("owed-mend"),
        What::Answer(of) => words.with("owed-answer", &[("field", &field(words, of))]),
        What::Identify => words.say("owed-identify"),
        What::Contribute => words.say("owed-contribute"),
        What::Ask(of) => words.with("owed-ask", &[("field", &field(words, of))]),
    }
}

const fn name(what: What) -> &'static str {
    match what {
        What::Decide(_) => "decide",
        What::Mend => "mend",
        What::Answer(_) => "answer",
        What::Identify => "identify",
        What::Contribute => "contribute",
        What::Ask(_) => "ask",
    }
}

/// Where it is done.
fn address(owed: &Owed) -> String {
    match (&owed.registration, owed.what) {
        (Some(id), What::Mend | What::Answer(_) | What::Ask(_)) => format!("/registrations/{id}/amend"),
        (_, What::Contribute) => format!("/meetings/{}", owed.meeting),
        (Some(id), _) => format!("/registrations/{id}"),
        (None, _) => "/desk".to_owned(),
    }
}

pub(super) async fn show(State(house): State<House>, reader: Reader) -> Response {
    let (owed, titles) = match find(&house, &reader).await {
        Ok(found) => found,
        Err(refused) => return refused,
    };
    let words = reader.words();
    let (must, can): (Vec<&Owed>, Vec<&Owed>) = owed.iter().partition(|one| one.must());
    let content = html! {
        h1 { (words.say("owed-title")) }
        p.lead { (words.say("owed-why")) }
        @if owed.is_empty() { p.empty { (words.say("owed-nothing")) " " a href="/meetings" { (words.say("page-meetings")) } } }
        @if !must.is_empty() {
            section aria-labelledby="must" { h2 #must { (words.say("owed-must")) } (list(words, &must, &titles)) }
        }
        @if !can.is_empty() {
            section aria-labelledby="can" { h2 #can { (words.say("owed-can")) } (list(words, &can, &titles)) }
        }
        p.buttons {
            a.button.plain href="/registrations" { (words.say("registration-mine")) }
            a.button.plain href="/mine.ics" { (words.say("owed-calendar")) }
            a.button.plain href="/mine.json" { (words.say("meetings-data")) }
        }
    };
    Html(page(&reader.shell(words.say("owed-title")), &content)).into_response()
}

fn list(words: Words, owed: &[&Owed], titles: &BTreeMap<String, Title>) -> Markup {
    let comma = words.say("news-comma");
    html! {
        ul.due-list {
            @for one in owed {
                li {
                    span.when { @match one.due {
                        Some(due) => (dates::marked_day(words, due)),
                        None => (words.say("owed-no-day")),
                    } }
                    span.what {
                        a href=(address(one)) dir="auto" { (sentence(words, one)) }
                        span.own-time {
                            span dir="auto" { (titles::subject(titles, &one.meeting, &one.event, &comma)) }
                            @if !one.member.is_empty() { " · " bdi { (one.member) } }
                        }
                        @if let (Some(left), Some(due)) = (one.days_left, one.due) {
                            @let today = due.saturating_sub(jiff::Span::new().days(left));
                            span.own-time { (dates::distance(words, today, due)) }
                        }
                    }
                }
            }
        }
    }
}

pub(super) async fn data(State(house): State<House>, reader: Reader) -> Response {
    let (owed, _) = match find(&house, &reader).await {
        Ok(found) => found,
        Err(refused) => return refused,
    };
    let words = reader.words();
    let one = |one: &Owed| {
        json!({
            "what": name(one.what), "sentence": sentence(words, one), "meeting": format!("/meetings/{}", one.meeting),
            "event": one.event, "address": address(one), "member": one.member, "due": one.due,
            "days_left": one.days_left, "must": one.must(),
        })
    };
    Json(json!({ "owed": owed.iter().map(one).collect::<Vec<Value>>() })).into_response()
}

pub(super) async fn calendar(State(house): State<House>, reader: Reader) -> Response {
    let (owed, titles) = match find(&house, &reader).await {
        Ok(found) => found,
        Err(refused) => return refused,
    };
    let words = reader.words();
    let comma = words.say("news-comma");
    let entries = owed.iter().filter_map(|one| {
        let due = one.due?;
        let whose = one.registration.as_deref().unwrap_or(&one.meeting);
        let field = match one.what {
            What::Answer(field) | What::Ask(field) => field.name(),
            _ => "",
        };
        Some(Entry {
            uid: format!("owed-{}{field}-{whose}@plenary", name(one.what)),
            summary: sentence(words, one),
            description: titles::subject(&titles, &one.meeting, &one.event, &comma),
            location: String::new(),
            when: When::Days { first: due, last: due },
        })
    });
    let calendar = Calendar {
        name: words.say("owed-title"),
        stamp: house.office.clock().now(),
        entries: entries.collect(),
    };
    calendars::file(ics(&calendar), "mine")
}
