//! One person at one meeting, with the events beside it, on one line of time: for the person, who answers for the member, and the
//! secretariat. In words, as a picture that says the same, as data and as a calendar.

use axum::{
    Json,
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use frame::{
    dates,
    strip::{Mark, Strip},
    words::Words,
};
use jiff::civil::Date;
use letters::write::{Calendar, Entry, When, ics};
use maud::{Markup, html};
use office::registration::see::{self, Sight};
use rules::registration::{Attended, Presence, State as Life};
use serde_json::{Value, json};

use super::{
    failed, field, refuse, steps,
    titles::{self, Title},
};
use crate::{House, calendars, naming, reader::Reader};

/// Something on the line: a day that has come or will, what it is, and of which event.
struct Point {
    day: Date,
    kind: &'static str,
    what: String,
    event: String,
    passed: bool,
}

/// Everything on the line that has a day, in the order of the days.
fn points(words: Words, story: &[Sight], title: &Title) -> Vec<Point> {
    let mut points = Vec::new();
    for sight in story {
        let registration = &sight.line.registration;
        let mut add = |day: Date, kind: &'static str, what: String, passed: bool| {
            points.push(Point { day, kind, what, event: registration.event.clone(), passed });
        };
        for step in steps::steps(words, sight) {
            if let Some(at) = step.at {
                add(dates::in_zone(at, "UTC").0, "step", step.what, true);
            }
        }
        for attended in &sight.attended {
            if let Ok(day) = attended.session().parse() {
                add(day, "attended", words.say("registration-attended"), true);
            }
        }
        for open in sight.open.iter().filter(|open| open.required || open.due.is_some()) {
            if let Some(due) = open.due {
                let kind = if open.required { "missing" } else { "can_ask" };
                add(due, kind, field(words, open.field), false);
            }
        }
        let is_on_site = registration.content.form.presence != Some(Presence::Remote);
        if let (Life::Confirmed { .. }, Some(begins)) = (&registration.content.state, sight.begins)
            && is_on_site
        {
            add(begins.max(title.today), "identify", words.say("owed-identify"), false);
        }
    }
    points.sort_by_key(|point| (point.day, !point.passed));
    points
}

/// The picture and the words.
pub(super) fn show(words: Words, story: &[Sight], title: &Title) -> Markup {
    let points = points(words, story, title);
    let id = story.first().map(|sight| sight.line.registration.id.clone()).unwrap_or_default();
    html! {
        (picture(words, story, title, &points))
        @for sight in story {
            @let registration = &sight.line.registration;
            @if story.len() > 1 {
                h3 dir="auto" {
                    @if registration.event.is_empty() { (words.say("registration-meeting-itself")) } @else { (title.event(&registration.event)) }
                    " " span.pill { (naming::registration_state(words, registration.content.state.name())) }
                }
            }
            (steps::line(words, sight))
        }
        p.buttons {
            a.button.plain href=(format!("/registrations/{id}/timeline.ics")) { (words.say("owed-calendar")) }
            a.button.plain href=(format!("/registrations/{id}/timeline.json")) { (words.say("meetings-data")) }
        }
    }
}

fn picture(words: Words, story: &[Sight], title: &Title, points: &[Point]) -> Markup {
    let begins = story.iter().find_map(|sight| sight.begins);
    let (Some(begins), Some(ends), Some(first)) = (begins, title.ends, points.first()) else {
        return html! {};
    };
    let next = points.iter().position(|point| !point.passed);
    let mark = |(turn, point): (usize, &Point)| Mark {
        day: point.day,
        passed: point.passed,
        next: next == Some(turn),
    };
    let (from, to) = (first.day.min(begins), ends.max(points.last().map_or(ends, |last| last.day)));
    let strip = Strip {
        from,
        to,
        today: title.today,
        bar: (begins, ends),
        marks: points.iter().enumerate().map(mark).collect(),
        right_to_left: words.0.is_right_to_left(),
        ends: [dates::day(words, from), dates::day(words, to)],
    };
    strip.draw()
}

async fn find(house: &House, reader: &Reader, id: &str) -> Result<(Vec<Sight>, Title), Response> {
    if let Some(refused) = refuse(reader) {
        return Err(refused);
    }
    let story =
        see::story(&house.office, &reader.actor, id).await.map_err(|failure| failed(reader, &failure))?;
    let slug = story.first().map(|sight| sight.line.registration.meeting.clone()).unwrap_or_default();
    match titles::title(house, reader, &slug).await {
        Ok(Some(title)) => Ok((story, title)),
        Ok(None) => Err(reader.not_found()),
        Err(failure) => Err(failed(reader, &failure)),
    }
}

pub(super) async fn data(State(house): State<House>, Path(id): Path<String>, reader: Reader) -> Response {
    let (story, title) = match find(&house, &reader, &id).await {
        Ok(found) => found,
        Err(refused) => return refused,
    };
    let words = reader.words();
    let registrations: Vec<Value> = story
        .iter()
        .map(|sight| {
            let registration = &sight.line.registration;
            json!({
                "address": format!("/registrations/{}", registration.id), "event": registration.event,
                "state": registration.content.state.name(), "number": registration.number(),
                "place_in_queue": sight.place, "registered": registration.content.state.registered().is_some(),
                "admitted": registration.content.state.admitted().is_some(),
                "attended": sight.attended.iter().map(Attended::session).collect::<Vec<_>>(),
            })
        })
        .collect();
    let points: Vec<Value> = points(words, &story, &title)
        .iter()
        .map(|point| {
            json!({ "day": point.day, "kind": point.kind, "what": point.what, "event": point.event, "passed": point.passed })
        })
        .collect();
    Json(json!({ "registrations": registrations, "timeline": points })).into_response()
}

/// What is still to come, for a calendar.
pub(super) async fn calendar(State(house): State<House>, Path(id): Path<String>, reader: Reader) -> Response {
    let (story, title) = match find(&house, &reader, &id).await {
        Ok(found) => found,
        Err(refused) => return refused,
    };
    let words = reader.words();
    let entries = points(words, &story, &title)
        .into_iter()
        .filter(|point| !point.passed)
        .enumerate()
        .map(|(turn, point)| Entry {
            uid: format!("timeline-{turn}-{id}@plenary"),
            summary: point.what,
            description: title.name.clone(),
            location: String::new(),
            when: When::Days { first: point.day, last: point.day },
        })
        .collect();
    let calendar = Calendar { name: title.name.clone(), stamp: house.office.clock().now(), entries };
    calendars::file(ics(&calendar), "timeline")
}
