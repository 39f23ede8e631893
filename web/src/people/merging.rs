//! What merging two accounts would do, shown before; and the page of the secretariat on which it merges accounts of others.

use axum::{
    Form,
    extract::{Query, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use frame::{dates, page::page, words::Words};
use maud::{Markup, html};
use office::{
    people::merge::{self, Merging, NotMerged, merge, preview},
    permissions::may,
};
use rules::people::Role;

use crate::{House, reader::Reader};

/// For the person: the merging, and a button that does just that.
pub(super) fn shown(reader: &Reader, found: &Merging, status: StatusCode, wrong: Option<&str>) -> Response {
    let words = reader.words();
    let content = html! {
        h1 { (words.say("own-data-merge")) }
        p.lead { (words.with("own-data-merge-why", &[("from", &found.from), ("into", &found.into)])) }
        @if let Some(wrong) = wrong { div.wrong role="alert" { p { (words.say(&format!("own-data-refused-{wrong}"))) } } }
        (what(words, found))
        @if found.present_twice.is_empty() {
            form.sheet method="post" {
                input type="hidden" name="seal" value=(found.seal());
                div { button type="submit" { (words.say("own-data-merge-do")) } }
            }
        }
    };
    (status, Html(page(&reader.shell(words.say("own-data-merge")), &content))).into_response()
}

fn role(words: Words, role: Role) -> String {
    words.say(&format!("own-data-role-{}", role.name().replace('_', "-")))
}

fn state(words: Words, name: &str) -> String {
    words.say(&format!("registration-state-{}", name.replace('_', "-")))
}

/// What moves, and what remains where both have the same thing.
fn what(words: Words, found: &Merging) -> Markup {
    html! {
        dl.facts {
            div { dt { (words.say("own-data-merge-name")) } dd dir="auto" { (found.name) } }
            div { dt { (words.say("own-data-merge-role")) } dd { (role(words, found.role)) } }
            div { dt { (words.say("own-data-merge-addresses")) } dd { @for one in &found.addresses { bdi dir="ltr" { (one) } br; } } }
            div { dt { (words.say("own-data-merge-registrations")) } dd.number { (found.registrations) } }
            div { dt { (words.say("own-data-merge-appointments")) } dd.number { (found.appointments) } }
        }
        @if !found.twice.is_empty() || !found.terms.is_empty() || !found.present_twice.is_empty() {
            section aria-labelledby="both" {
                h2 #both { (words.say("own-data-merge-both")) }
                ul.findings {
                    @for one in &found.twice {
                        li {
                            a href=(format!("/meetings/{}", one.meeting)) { bdi { (one.meeting) } @if !one.event.is_empty() { ", " (one.event) } }
                            p { (words.with("own-data-merge-twice", &[("remains", &state(words, &one.remains)), ("cancelled", &state(words, &one.cancelled))])) }
                        }
                    }
                    @for one in &found.terms {
                        li {
                            bdi { (one.member) } ", " (words.say(&format!("members-capacity-{}", one.capacity.replace('_', "-"))))
                            p {
                                (words.say("own-data-merge-term")) " "
                                @match one.last {
                                    Some(last) => (dates::days(words, one.first, last)),
                                    None => (words.with("members-from-day", &[("day", &dates::day(words, one.first))])),
                                }
                            }
                        }
                    }
                    @for one in &found.present_twice {
                        li.error { a href=(format!("/meetings/{one}")) { bdi { (one) } } p { (words.say("own-data-refused-present-twice")) } }
                    }
                }
            }
        }
        p { (words.say("own-data-merge-ends")) }
    }
}

/// It was done.
pub(super) fn done(reader: &Reader, merged: &Merging) -> Response {
    let words = reader.words();
    let content = html! {
        h1 { (words.say("own-data-merged")) }
        p.lead { (words.with("own-data-merged-why", &[("from", &merged.from), ("into", &merged.into)])) }
        p.buttons {
            a.button href="/registrations" { (words.say("page-registrations")) }
            a.button.plain href="/account" { (words.say("people-account")) }
        }
    };
    Html(page(&reader.shell(words.say("own-data-merged")), &content)).into_response()
}

/// A colleague had registered the person under an address that is theirs now.
pub(super) fn stands_twice(reader: &Reader, meetings: &[String]) -> Response {
    let words = reader.words();
    let content = html! {
        h1 { (words.say("own-data-confirmed")) }
        p.lead { (words.say("own-data-twice")) }
        ul { @for one in meetings { li { a href=(format!("/meetings/{one}")) { bdi { (one) } } } } }
        p.buttons { a.button href="/account/addresses" { (words.say("own-data-addresses")) } }
    };
    Html(page(&reader.shell(words.say("own-data-confirmed")), &content)).into_response()
}

/// The page of the secretariat; with two addresses, what would be done.
pub(super) async fn form(
    State(house): State<House>,
    reader: Reader,
    Query(wish): Query<merge::Wish>,
) -> Response {
    if reader.actor.role != Role::Secretariat || !may(reader.actor.role, merge::NAME) {
        return reader.sorry(StatusCode::FORBIDDEN, "page-not-for-you", "page-not-for-you-why");
    }
    if wish.from.is_empty() && wish.into.is_empty() {
        return draw(&reader, &wish, None, None);
    }
    let wish = merge::Wish { token: String::new(), ..wish };
    match preview(&house.office, &reader.actor, &wish).await {
        Ok(found) => draw(&reader, &wish, Some(&found), None),
        Err(NotMerged::Failed(_)) => reader.failed(),
        Err(why) => draw(&reader, &wish, None, Some(why.code().0)),
    }
}

pub(super) async fn act(
    State(house): State<House>,
    reader: Reader,
    Form(wish): Form<merge::Wish>,
) -> Response {
    let wish = merge::Wish { token: String::new(), ..wish };
    match merge(&house.office, &reader.actor, &wish).await {
        Ok(_) => Redirect::to("/people/merge").into_response(),
        Err(NotMerged::Failed(office::Failure::NotAllowed(_))) => {
            reader.sorry(StatusCode::FORBIDDEN, "page-not-for-you", "page-not-for-you-why")
        }
        Err(NotMerged::Failed(_)) => reader.failed(),
        Err(why) => {
            let found = preview(&house.office, &reader.actor, &wish).await.ok();
            draw(&reader, &wish, found.as_ref(), Some(why.code().0))
        }
    }
}

fn draw(reader: &Reader, wish: &merge::Wish, found: Option<&Merging>, wrong: Option<&str>) -> Response {
    let words = reader.words();
    let content = html! {
        h1 { (words.say("own-data-merge-others")) }
        p.lead { (words.say("own-data-merge-others-why")) }
        @if let Some(wrong) = wrong { div.wrong #wrong role="alert" { p { (words.say(&format!("own-data-refused-{wrong}"))) } } }
        form.sheet method="get" {
            label { (words.say("own-data-merge-into")) input type="email" name="into" value=(wish.into) required dir="ltr" autocomplete="off"; }
            label { (words.say("own-data-merge-from")) input type="email" name="from" value=(wish.from) required dir="ltr" autocomplete="off"; }
            div { button.plain type="submit" { (words.say("own-data-merge-look")) } }
        }
        @if let Some(found) = found {
            section aria-labelledby="would" {
                h2 #would { (words.say("own-data-merge")) }
                (what(words, found))
                @if found.present_twice.is_empty() {
                    form.sheet method="post" {
                        input type="hidden" name="into" value=(wish.into);
                        input type="hidden" name="from" value=(wish.from);
                        input type="hidden" name="seal" value=(found.seal());
                        label {
                            (words.say("own-data-merge-reason"))
                            span.hint { (words.say("own-data-merge-reason-hint")) }
                            textarea name="reason" dir="auto" required { (wish.reason) }
                        }
                        div { button type="submit" { (words.say("own-data-merge-do")) } }
                    }
                }
            }
        }
    };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    (status, Html(page(&reader.shell(words.say("own-data-merge-others")), &content))).into_response()
}
