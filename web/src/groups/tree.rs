//! The tree of groups on a day, and the form by which the secretariat establishes one.

use std::collections::BTreeMap;

use axum::{
    Json,
    extract::{Query, State},
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use frame::{dates, page::page};
use maud::{Markup, html};
use office::{
    groups::see::{self, Branch, Forest},
    roles,
};
use rules::{people::Role, roles::Post};
use serde_json::{Value, json};

use super::{Asked, data as group_data, forms, kind, name};
use crate::{House, reader::Reader};

pub(super) async fn show(State(house): State<House>, Query(asked): Query<Asked>, reader: Reader) -> Response {
    draw(&house, &reader, &asked, None).await
}

/// The page; with what was typed and what is wrong where somebody tried to establish a group.
pub(super) async fn draw(
    house: &House,
    reader: &Reader,
    asked: &Asked,
    attempt: Option<&forms::Attempt>,
) -> Response {
    let words = reader.words();
    let on = see::day(&house.office, asked.day());
    let Ok(forest) = see::forest(&house.office, on).await else { return reader.failed() };
    let Ok(chairs) = roles::see::on_day(&house.office, Post::Chair, on).await else { return reader.failed() };
    let chairs: BTreeMap<String, String> = chairs.into_iter().map(|chair| (chair.slug, chair.name)).collect();
    let writes = reader.actor.role == Role::Secretariat;
    let begun = forms::Attempt::establishing(&asked.below, on);
    let content = html! {
        h1 { (words.say("groups-title")) }
        p.lead { (words.say("groups-why")) }
        (forms::day(reader, &forest, asked.day().is_some()))
        @if forest.roots.is_empty() { p.empty { (words.say(if writes { "groups-empty-establish" } else { "groups-empty" })) } }
        @else { (branches(reader, &forest.roots, &chairs, 0)) }
        @if writes { (forms::establish(reader, attempt.unwrap_or(&begun))) }
    };
    let status = if attempt.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    (status, Html(page(&reader.shell(words.say("groups-title")), &content))).into_response()
}

/// Groups and what stands below each; what is below opens and closes without script.
pub(super) fn branches(
    reader: &Reader,
    branches: &[Branch],
    chairs: &BTreeMap<String, String>,
    depth: usize,
) -> Markup {
    let words = reader.words();
    html! {
        ul.tree {
            @for Branch { group, below } in branches {
                li {
                    div.group {
                        a href=(format!("/groups/{}", group.slug)) { (name(reader, group)) }
                        @if let Some(title) = group.title(reader.language.code()) { " " span.soft dir="auto" { (title) } }
                        span.own-time {
                            @if let Some(kind) = kind(reader, group) { (kind) }
                            @if let Some(chair) = chairs.get(&group.slug) { " · " (words.with("groups-chaired", &[("name", chair)])) }
                            @if group.meetings > 0 { " · " (words.count("groups-meetings", group.meetings)) }
                            @if let Some(latest) = group.latest { " · " (dates::day(words, latest)) }
                        }
                    }
                    @if !below.is_empty() {
                        details open[depth < 2] {
                            summary { (words.count("groups-below", i64::try_from(below.len()).unwrap_or(i64::MAX)))
                                span.unseen { " " (words.with("groups-below-of", &[("name", &name(reader, group))])) } }
                            (self::branches(reader, below, chairs, depth + 1))
                        }
                    }
                }
            }
        }
    }
}

pub(super) async fn data(State(house): State<House>, Query(asked): Query<Asked>, reader: Reader) -> Response {
    let on = see::day(&house.office, asked.day());
    let Ok(forest) = see::forest(&house.office, on).await else { return reader.failed() };
    Json(flat(&forest)).into_response()
}

/// Every group, those above first.
fn flat(forest: &Forest) -> Value {
    let mut groups: Vec<Value> = Vec::new();
    let mut waiting: Vec<&Branch> = forest.roots.iter().rev().collect();
    while let Some(branch) = waiting.pop() {
        groups.push(group_data(&branch.group));
        waiting.extend(branch.below.iter().rev());
    }
    json!({ "on": forest.on, "period": forest.period, "groups": groups })
}
