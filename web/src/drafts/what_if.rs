//! What if the meeting moved: every date that would move with it, before anybody decides.

use axum::{
    extract::{Path, Query, State},
    response::{Html, IntoResponse, Response},
};
use frame::{dates, page::page, page::path, words::Words};
use jiff::civil::Date;
use maud::{Markup, html};
use office::{drafts::see, meetings};
use rules::deadlines::Moved;
use serde::Deserialize;

use super::refuse;
use crate::{House, listed, naming, reader::Reader};

#[derive(Deserialize)]
pub(super) struct Asked {
    starts: Option<String>,
}

pub(super) async fn show(
    State(house): State<House>,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
    reader: Reader,
) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    let meeting = match meetings::see::meeting(&house.office, &slug, reader.language).await {
        Ok(Some(meeting)) => meeting,
        Ok(None) => return reader.not_found(),
        Err(_) => return reader.failed(),
    };
    let words = reader.words();
    let typed = asked.starts.unwrap_or_default();
    let starts: Option<Date> = typed.trim().parse().ok();
    let moved = match starts {
        Some(starts) => match see::what_if(&house.office, &slug, starts).await {
            Ok(moved) => moved,
            Err(_) => return reader.failed(),
        },
        None => None,
    };
    let name = words.with(
        "meetings-group-and-days",
        &[
            ("group", &naming::group(words, &meeting.listed.group)),
            ("days", &listed::days(words, &meeting.listed)),
        ],
    );
    let wrong = starts.is_none() && !typed.is_empty();
    let content = html! {
        (path(words, &[(words.say("page-meetings"), "/meetings".to_owned()), (name, format!("/meetings/{slug}"))]))
        h1 { (words.say("drafts-what-if")) }
        p.lead { (words.say("drafts-what-if-why")) }
        form.sheet method="get" {
            label { (words.say("meetings-field-starts"))
                input type="date" name="starts" value=(typed) required aria-invalid=[wrong.then_some("true")] aria-describedby=[wrong.then_some("wrong")]; }
            @if wrong { p.wrong #wrong { (words.say("deadlines-refused-no-date")) } }
            div { button type="submit" { (words.say("drafts-what-if-look")) } }
        }
        @if let Some(moved) = moved { (table(words, &moved)) }
    };
    Html(page(&reader.shell(words.say("drafts-what-if")), &content)).into_response()
}

fn table(words: Words, moved: &[Moved]) -> Markup {
    let day = |day: Option<Date>| day.map(|day| dates::day(words, day)).unwrap_or_default();
    html! {
        section aria-labelledby="moved" {
            h2 #moved { (words.say("drafts-what-would-move")) }
            @if moved.is_empty() { p.empty { (words.say("meetings-nothing-said")) } }
            @else {
                table.stacked {
                    thead { tr {
                        th scope="col" { (words.say("meetings-field")) }
                        th scope="col" { (words.say("drafts-now")) }
                        th scope="col" { (words.say("drafts-then")) }
                        th scope="col" { (words.say("drafts-mind")) }
                    } }
                    tbody { @for one in moved { tr {
                        th scope="row" { (naming::action(words, one.action)) }
                        td data-label=(words.say("drafts-now")) { (day(one.from)) }
                        td data-label=(words.say("drafts-then")) { (day(one.to.or(one.from))) }
                        td data-label=(words.say("drafts-mind")) {
                            @if one.impossible { span.pill.bad { (words.say("drafts-impossible")) } " " }
                            @if one.on_closed_day { span.pill.warm { (words.say("drafts-closed-day")) } " " }
                            @if let Some(days) = one.days { @if days != 0 { span.soft { (words.count(if days > 0 { "drafts-days-later" } else { "drafts-days-earlier" }, i64::from(days.abs()))) } } }
                        }
                    } } }
                }
            }
        }
    }
}
