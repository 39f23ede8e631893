//! One group: its place in the tree, who leads it, its meetings; for the secretariat, what can be changed.

use std::collections::BTreeMap;

use axum::{
    Json,
    extract::{Path, Query, State},
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use frame::{
    dates,
    page::{page, path},
};
use jiff::civil::Date;
use maud::{Markup, html};
use office::{
    clock,
    groups::see::{self, Placed},
    meetings::see::{self as meetings, Listed},
    members,
    roles::see::{self as roles, Role},
};
use rules::people;
use serde_json::{Value, json};

use super::{Asked, data, forms, kind, leadership, name, tree};
use crate::{House, calendars, listed, reader::Reader};

const MOST: i64 = 200;

/// A group as a page, and with `.json` or `.ics` behind its name for programs and calendars.
pub(super) async fn show(
    State(house): State<House>,
    Path(path): Path<String>,
    Query(asked): Query<Asked>,
    reader: Reader,
) -> Response {
    draw(&house, &reader, &path, &asked, None).await
}

/// Everything about a group on a day.
struct Whole {
    on: Date,
    is_asked: bool,
    placed: Placed,
    meetings: Vec<Listed>,
    roles: Vec<Role>,
}

async fn gather(house: &House, reader: &Reader, slug: &str, asked: &Asked) -> Result<Whole, Response> {
    let on = see::day(&house.office, asked.day());
    let placed = see::placed(&house.office, slug, on).await.map_err(|_| reader.failed())?;
    let placed = placed.ok_or_else(|| reader.not_found())?;
    let meetings = match &placed.meets_as {
        Some(name) => meetings::of_group(&house.office, name, MOST).await.map_err(|_| reader.failed())?,
        None => Vec::new(),
    };
    let roles = roles::of_group(&house.office, slug).await.map_err(|_| reader.failed())?;
    Ok(Whole { on, is_asked: asked.day().is_some(), placed, meetings, roles })
}

pub(super) async fn draw(
    house: &House,
    reader: &Reader,
    path: &str,
    asked: &Asked,
    attempt: Option<&forms::Attempt>,
) -> Response {
    let (slug, form) = path.rsplit_once('.').unwrap_or((path, ""));
    let whole = match gather(house, reader, slug, asked).await {
        Ok(whole) => whole,
        Err(response) => return response,
    };
    match form {
        "" => {}
        "json" => return Json(whole.data()).into_response(),
        "ics" if whole.placed.meets_as.is_some() => {
            return calendars::of(house, &whole.meetings, reader.language, slug).await;
        }
        _ => return reader.not_found(),
    }
    let change = if reader.actor.role == people::Role::Secretariat {
        let Ok(members) = members::see::all(&house.office).await else { return reader.failed() };
        let posts = whole.placed.group.kind.map(|kind| house.office.profiles().positions.posts_of(kind));
        let above = whole.placed.above.last().map(|above| above.name.as_str());
        let begun = forms::Attempt::changing(&whole.placed.group, above, whole.on, attempt);
        let roles = &whole.roles;
        forms::change(reader, &begun, &whole.placed.group, &posts.unwrap_or_default(), &members, roles)
    } else {
        html! {}
    };
    let title = name(reader, &whole.placed.group);
    let mut shell = reader.shell(&title);
    if whole.placed.meets_as.is_some() {
        shell.feeds = vec![("text/calendar", format!("/groups/{slug}.ics"), title)];
    }
    let today = clock::day(house.office.clock().now(), "UTC");
    let content = html! { (whole.page(reader, today)) (change) };
    let status = if attempt.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    (status, Html(page(&shell, &content))).into_response()
}

impl Whole {
    fn page(&self, reader: &Reader, today: Date) -> Markup {
        let words = reader.words();
        let group = &self.placed.group;
        let mut above = vec![(words.say("page-groups"), "/groups".to_owned())];
        above
            .extend(self.placed.above.iter().map(|one| (name(reader, one), format!("/groups/{}", one.slug))));
        html! {
            (path(words, &above))
            h1 { (name(reader, group)) }
            @if let Some(title) = group.title(reader.language.code()) { p.lead dir="auto" { (title) } }
            @if !self.placed.exists {
                div.notice { p { (words.with("groups-not-then", &[("day", &dates::day(words, self.on))])) } }
            }
            (self.facts(reader))
            @if self.placed.meets_as.is_some() {
                p.buttons { a.button href=(format!("/groups/{}.ics", group.slug)) { (words.say("meetings-add-to-calendar")) } }
            }
            (self.leadership(reader))
            @if !self.placed.below.is_empty() {
                section aria-labelledby="below" {
                    h2 #below { (words.say("groups-sub-groups")) }
                    (tree::branches(reader, &self.placed.below, &BTreeMap::new(), 1))
                }
            }
            (self.meetings(reader, today))
        }
    }

    fn facts(&self, reader: &Reader) -> Markup {
        let words = reader.words();
        let periods = &self.placed.periods;
        html! {
            dl.facts {
                @if let Some(kind) = kind(reader, &self.placed.group) {
                    div { dt { (words.say("groups-kind")) } dd { (kind) } }
                }
                @for (period, first, last) in periods {
                    div {
                        dt { (words.with("groups-period", &[("period", period)])) }
                        dd { @match last {
                            Some(last) => (dates::days(words, *first, *last)),
                            None => (words.with("roles-from-day", &[("day", &dates::day(words, *first))])),
                        } }
                    }
                }
            }
        }
    }

    fn leadership(&self, reader: &Reader) -> Markup {
        let words = reader.words();
        let slug = &self.placed.group.slug;
        let in_force: Vec<&Role> = self.roles.iter().filter(|role| role.in_force(self.on)).collect();
        html! {
            section aria-labelledby="leadership" {
                h2 #leadership { (words.say("roles-leadership")) }
                (forms::day_of_group(reader, slug, self.on, self.is_asked))
                @if in_force.is_empty() { p.empty { (words.say("roles-nobody")) } }
                @else { (leadership::table(words, &in_force, self.on)) }
                @if !self.roles.is_empty() {
                    p { a href=(format!("/groups/{slug}/roles")) { (words.say("roles-history")) } }
                }
            }
        }
    }

    fn meetings(&self, reader: &Reader, today: Date) -> Markup {
        let words = reader.words();
        let (mut ahead, past): (Vec<_>, Vec<_>) =
            self.meetings.iter().cloned().partition(|meeting| meeting.ends.is_none_or(|ends| ends >= today));
        ahead.reverse();
        html! {
            section aria-labelledby="ahead" {
                h2 #ahead { (words.say("groups-ahead")) }
                @if ahead.is_empty() { p.empty { (words.say("groups-nothing-ahead")) } }
                @else { (listed::list(words, &ahead, today)) }
            }
            @if !past.is_empty() {
                section aria-labelledby="past" {
                    h2 #past { (words.say("groups-past")) }
                    (listed::list(words, &past, today))
                }
            }
        }
    }

    fn data(&self) -> Value {
        let mut answer = data(&self.placed.group);
        let below: Vec<Value> = self.placed.below.iter().map(|branch| data(&branch.group)).collect();
        let above: Vec<Value> = self.placed.above.iter().map(data).collect();
        let leadership: Vec<Value> =
            self.roles.iter().filter(|role| role.in_force(self.on)).map(leadership::data).collect();
        answer["meetings"] = self.meetings.iter().map(listed::data).collect();
        answer["on"] = json!(self.on);
        answer["exists"] = json!(self.placed.exists);
        answer["above"] = Value::Array(above);
        answer["below"] = Value::Array(below);
        answer["leadership"] = Value::Array(leadership);
        answer
    }
}
