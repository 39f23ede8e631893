//! The room `groups`: the tree of groups, one group with its leadership and its meetings, and who held what.

mod act;
mod forms;
mod history;
mod leadership;
mod one;
mod tree;

use axum::{
    Router,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use jiff::civil::Date;
use office::{Failure, groups::see::Sight};
use rules::people::Role;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{House, naming, reader::Reader};

pub(crate) fn routes() -> Router<House> {
    Router::new()
        .route("/groups", get(tree::show).post(act::establish))
        .route("/groups.json", get(tree::data))
        .route("/groups/{group}", get(one::show).post(act::act))
        .route("/groups/{group}/roles", get(history::show))
        .route("/groups/{group}/roles.json", get(history::data))
}

/// The day that is asked about, and what a form is to begin with.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
struct Asked {
    /// A civil day; what is no day is today.
    on: String,
    /// The name of the group under which one is to be established.
    below: String,
}

impl Asked {
    fn day(&self) -> Option<Date> {
        self.on.trim().parse().ok()
    }
}

/// Sends those away who may not change groups: to the door those who may still sign in.
fn refuse(reader: &Reader) -> Option<Response> {
    match reader.actor.role {
        Role::Secretariat => None,
        Role::Anybody => Some(Redirect::to(&format!("/sign-in?back={}", reader.path)).into_response()),
        _ => Some(reader.sorry(StatusCode::FORBIDDEN, "page-not-for-you", "page-not-for-you-why")),
    }
}

fn failed(reader: &Reader, failure: &Failure) -> Response {
    match failure {
        Failure::NotAllowed(_) => {
            reader.sorry(StatusCode::FORBIDDEN, "page-not-for-you", "page-not-for-you-why")
        }
        _ => reader.failed(),
    }
}

/// What a kind is called: `Working party`.
fn kind(reader: &Reader, group: &Sight) -> Option<String> {
    let kind = group.kind?.name().replace('_', "-");
    Some(reader.words().say(&format!("groups-kind-{kind}")))
}

fn name(reader: &Reader, group: &Sight) -> String {
    naming::group(reader.words(), &group.name)
}

/// A group for programs.
fn data(group: &Sight) -> Value {
    json!({
        "address": format!("/groups/{}", group.slug), "name": group.name, "meetings": group.meetings, "latest": group.latest,
        "id": group.id, "kind": group.kind, "titles": group.titles, "first": group.first, "last": group.last,
        "parent": group.parent.as_ref().map(|parent| format!("/groups/{parent}")),
    })
}
