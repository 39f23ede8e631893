//! The history of the roles of a group: everybody who held one, in every study period.

use axum::{
    Json,
    extract::{Path, Query, State},
    response::{Html, IntoResponse, Response},
};
use frame::page::{page, path};
use maud::html;
use office::{groups::see, roles::see::Role};
use serde_json::{Value, json};

use super::{Asked, leadership, name};
use crate::{House, reader::Reader};

pub(super) async fn show(
    State(house): State<House>,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
    reader: Reader,
) -> Response {
    let on = see::day(&house.office, asked.day());
    let Ok(placed) = see::placed(&house.office, &slug, on).await else { return reader.failed() };
    let Some(placed) = placed else { return reader.not_found() };
    let Ok(roles) = office::roles::see::of_group(&house.office, &slug).await else { return reader.failed() };
    let words = reader.words();
    let group = name(&reader, &placed.group);
    let title = words.with("roles-history-of", &[("name", &group)]);
    let mut periods: Vec<(String, Vec<&Role>)> = Vec::new();
    for role in &roles {
        match periods.iter_mut().find(|(period, _)| *period == role.period) {
            Some((_, of_period)) => of_period.push(role),
            None => periods.push((role.period.clone(), vec![role])),
        }
    }
    periods.sort_by(|one, other| other.0.cmp(&one.0));
    let above = [(words.say("page-groups"), "/groups".to_owned()), (group, format!("/groups/{slug}"))];
    let content = html! {
        (path(words, &above))
        h1 { (title) }
        @if periods.is_empty() { p.empty { (words.say("roles-none")) } }
        @for (period, of_period) in &periods {
            section {
                h2 { (words.with("roles-period", &[("period", period)])) }
                (leadership::table(words, of_period, on))
            }
        }
    };
    Html(page(&reader.shell(title), &content)).into_response()
}

pub(super) async fn data(State(house): State<House>, Path(slug): Path<String>, reader: Reader) -> Response {
    let on = see::day(&house.office, None);
    match see::placed(&house.office, &slug, on).await {
        Ok(Some(_)) => {}
        Ok(None) => return reader.not_found(),
        Err(_) => return reader.failed(),
    }
    let Ok(roles) = office::roles::see::of_group(&house.office, &slug).await else { return reader.failed() };
    let roles: Vec<Value> = roles.iter().map(leadership::data).collect();
    Json(json!({ "roles": roles })).into_response()
}
