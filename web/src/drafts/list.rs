//! The list of drafts, and where one is begun.

use axum::{
    Form,
    extract::State,
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use frame::{dates, page::page, words::Words};
use jiff::Timestamp;
use maud::{Markup, html};
use office::{
    Failure, clock,
    drafts::{
        begin::{self, NotBegun, Wish},
        see::{self, Listed},
    },
    meetings::see as meetings,
};
use rules::notices::Kind;
use serde::Deserialize;

use super::refuse;
use crate::{House, listed, naming, reader::Reader};

/// Earlier meetings from which a letter can be begun, the newest.
const EARLIER: i64 = 40;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    from: String,
    group: String,
    starts: String,
    meeting: String,
}

pub(super) async fn show(State(house): State<House>, reader: Reader) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    draw(&house, &reader, &Typed::default(), None).await
}

async fn draw(house: &House, reader: &Reader, typed: &Typed, wrong: Option<&str>) -> Response {
    let words = reader.words();
    let drafts = see::open(&house.office, &reader.actor).await;
    let earlier = meetings::listed(&house.office, EARLIER, 0).await;
    let (Ok(drafts), Ok((earlier, _))) = (drafts, earlier) else { return reader.failed() };
    let content = html! {
        h1 { (words.say("drafts-title")) }
        p.lead { (words.say("drafts-why")) }
        section aria-labelledby="open" {
            h2 #open { (words.say("drafts-open")) }
            @if drafts.is_empty() { p.empty { (words.say("drafts-none")) } }
            @else { ul.due-list { @for draft in &drafts { (line(words, draft)) } } }
        }
        (beginning(words, typed, &earlier, wrong))
    };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    (status, Html(page(&reader.shell(words.say("drafts-title")), &content))).into_response()
}

fn line(words: Words, draft: &Listed) -> Markup {
    let changed: Option<Timestamp> = draft.changed_at.parse().ok();
    let group = draft.record.group.as_deref().map(|group| naming::group(words, group));
    html! {
        li {
            span.when {
                @match draft.record.meeting.starts {
                    Some(starts) => (dates::days(words, starts, draft.record.meeting.ends.unwrap_or(starts))),
                    None => (words.say("meetings-days-unknown")),
                }
            }
            span.what {
                a href=(format!("/drafts/{}", draft.id)) { (kind(words, draft)) @if let Some(group) = group { (words.say("news-comma")) (group) } }
            }
            span.left {
                (draft.begun_by)
                @if let Some(changed) = changed { " · " (dates::day(words, clock::day(changed, "UTC"))) }
            }
        }
    }
}

fn kind(words: Words, draft: &Listed) -> String {
    if draft.corrects.is_some() {
        let completes = draft.record.kind == Some(Kind::Addendum);
        return words.say(if completes { "notices-kind-addendum" } else { "notices-kind-corrigendum" });
    }
    naming::notice(words, &draft.record)
}

fn beginning(words: Words, typed: &Typed, earlier: &[meetings::Listed], wrong: Option<&str>) -> Markup {
    let checked = |from: &str| typed.from == from || (typed.from.is_empty() && from == "nothing");
    html! {
        section aria-labelledby="begin" {
            h2 #begin { (words.say("drafts-begin")) }
            form.sheet method="post" action="/drafts" {
                @if let Some(wrong) = wrong { div.wrong #wrong role="alert" { p { (words.say(wrong)) } } }
                fieldset {
                    legend { (words.say("drafts-from")) }
                    label.option { input type="radio" name="from" value="nothing" checked[checked("nothing")]; span { (words.say("drafts-from-nothing")) } }
                    label.option { input type="radio" name="from" value="meeting" checked[checked("meeting")]; span { (words.say("drafts-from-meeting")) } }
                    label.option { input type="radio" name="from" value="circular" checked[checked("circular")]; span { (words.say("drafts-from-circular")) } }
                    label.option { input type="radio" name="from" value="registration" checked[checked("registration")]; span { (words.say("drafts-from-registration")) } }
                }
                label { (words.say("notices-card-group")) span.hint { (words.say("drafts-group-hint")) }
                    input type="text" name="group" value=(typed.group) dir="ltr" aria-describedby=[wrong.map(|_| "wrong")]; }
                label { (words.say("drafts-earlier"))
                    select name="meeting" {
                        @for meeting in earlier {
                            option value=(meeting.slug) selected[meeting.slug == typed.meeting] {
                                (naming::group(words, &meeting.group)) (words.say("news-comma")) (listed::days(words, meeting))
                            }
                        }
                    } }
                label { (words.say("meetings-field-starts"))
                    input type="date" name="starts" value=(typed.starts) aria-describedby=[wrong.map(|_| "wrong")]; }
                div { button type="submit" { (words.say("drafts-begin")) } }
            }
        }
    }
}

pub(super) async fn begin(State(house): State<House>, reader: Reader, Form(typed): Form<Typed>) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    let starts = typed.starts.trim().parse();
    let wish = match (typed.from.as_str(), starts) {
        ("circular", _) => Wish::Circular,
        ("registration", _) => Wish::Registration,
        (_, Err(_)) => return draw(&house, &reader, &typed, Some("deadlines-refused-no-date")).await,
        ("meeting", Ok(starts)) => Wish::Meeting { meeting: typed.meeting.clone(), starts },
        (_, Ok(starts)) => Wish::Nothing { group: typed.group.clone(), starts },
    };
    match begin::begin(&house.office, &reader.actor, &wish).await {
        Err(NotBegun::Failed(_)) => reader.failed(),
        Err(why) => draw(&house, &reader, &typed, Some(&format!("drafts-refused-{}", why.code().0))).await,
        Ok(id) => Redirect::to(&format!("/drafts/{id}")).into_response(),
    }
}

/// Begins a draft and leads to it.
pub(super) async fn begun(house: &House, reader: &Reader, wish: &Wish) -> Response {
    match begin::begin(&house.office, &reader.actor, wish).await {
        Ok(id) => Redirect::to(&format!("/drafts/{id}")).into_response(),
        Err(NotBegun::Failed(Failure::NotAllowed(_))) => {
            reader.sorry(StatusCode::FORBIDDEN, "page-not-for-you", "page-not-for-you-why")
        }
        Err(NotBegun::Failed(_)) => reader.failed(),
        Err(_) => reader.sorry(StatusCode::CONFLICT, "drafts-title", "drafts-refused-no-such-letter"),
    }
}
