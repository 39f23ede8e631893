//! Who holds what in a group: for people as a table, for programs as data.

use frame::{dates, words::Words};
use jiff::civil::Date;
use maud::{Markup, html};
use office::roles::see::Role;
use rules::roles::Post;
use serde_json::{Value, json};

/// `Vice-chair`.
pub(super) fn post(words: Words, post: Post) -> String {
    words.say(&format!("roles-post-{}", post.name().replace('_', "-")))
}

/// Roles with their days, one on each line; a pill marks those that are over on a day.
pub(super) fn table(words: Words, roles: &[&Role], on: Date) -> Markup {
    html! {
        table.stacked {
            thead { tr {
                th scope="col" { (words.say("roles-person")) }
                th scope="col" { (words.say("roles-post")) }
                th scope="col" { (words.say("roles-member")) }
                th scope="col" { (words.say("roles-days")) }
            } }
            tbody {
                @for role in roles {
                    tr {
                        th scope="row" { bdi { (role.name) } }
                        td data-label=(words.say("roles-post")) {
                            (post(words, role.post))
                            @if !role.toward.is_empty() { " " (words.with("roles-toward", &[("body", &role.toward)])) }
                        }
                        td data-label=(words.say("roles-member")) { @if let Some(member) = &role.member { bdi { (member) } } }
                        td data-label=(words.say("roles-days")) {
                            (days(words, role))
                            @if role.last.is_some_and(|last| last < on) { " " span.pill { (words.say("roles-over")) } }
                            @if on < role.first { " " span.pill.next { (words.say("roles-to-come")) } }
                        }
                    }
                }
            }
        }
    }
}

pub(super) fn days(words: Words, role: &Role) -> String {
    match role.last {
        Some(last) => dates::days(words, role.first, last),
        None => words.with("roles-from-day", &[("day", &dates::day(words, role.first))]),
    }
}

/// A role for programs.
pub(super) fn data(role: &Role) -> Value {
    json!({
        "id": role.id, "post": role.post, "toward": (!role.toward.is_empty()).then_some(&role.toward), "name": role.name,
        "member": role.member, "group": role.group, "period": role.period, "first": role.first, "last": role.last,
    })
}
