//! The outbox: what waits for review, and what became of the rest.

use axum::{
    extract::State as State_,
    response::{Html, IntoResponse, Response},
};
use frame::{dates, page::page, words::Words};
use jiff::Timestamp;
use maud::{Markup, html};
use office::{
    clock,
    mail::see::{self, Listed},
};

use super::{failed, mailing::troubled, refuse, state};
use crate::{House, naming, reader::Reader};

pub(super) async fn show(State_(house): State_<House>, reader: Reader) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    let listed = match see::outbox(&house.office, &reader.actor).await {
        Ok(listed) => listed,
        Err(failure) => return failed(&reader, &failure),
    };
    let notes = match see::troubled_notes(&house.office, &reader.actor).await {
        Ok(notes) => notes,
        Err(failure) => return failed(&reader, &failure),
    };
    let words = reader.words();
    let content = html! {
        h1 { (words.say("mail-title")) }
        p.lead { (words.say("mail-why")) }
        p.buttons {
            a.button.plain href="/mail/addressees" { (words.say("mail-addressees")) }
            a.button.plain href="/who-is-told" { (words.say("mail-who-is-told")) }
        }
        @if !house.office.has_mail_server() { div.notice { p { (words.say("mail-no-server")) } } }
        @if listed.is_empty() { p.empty { (words.say("mail-none")) } }
        @else { ul.due-list { @for one in &listed { (line(words, one)) } } }
        @if !notes.is_empty() {
            section aria-labelledby="notes" {
                h2 #notes { (words.say("mail-notes")) }
                ul.findings { @for note in &notes { (troubled(words, "notes", note)) } }
            }
        }
    };
    Html(page(&reader.shell(words.say("mail-title")), &content)).into_response()
}

fn line(words: Words, listed: &Listed) -> Markup {
    let prepared: Option<Timestamp> = listed.mailing.prepared_at.parse().ok();
    let group = listed.record.group.as_deref().map(|group| naming::group(words, group));
    html! {
        li {
            span.when { @if let Some(prepared) = prepared { (dates::day(words, clock::day(prepared, "UTC"))) } }
            span.what {
                a href=(format!("/mail/{}", listed.mailing.identity)) {
                    (naming::notice(words, &listed.record)) @if let Some(group) = group { (words.say("news-comma")) (group) }
                }
            }
            span.left { (counted(words, &listed.mailing.state, &listed.counts)) }
        }
    }
}

/// How many messages are in each state, those that need a person marked.
pub(super) fn counted(words: Words, mailing: &str, counts: &[(String, i64)]) -> Markup {
    html! {
        @if mailing == "withdrawn" { span.pill { (state(words, "withdrawn")) } }
        @for (name, count) in counts {
            @let kind = match name.as_str() { "failed" => "pill bad", "uncertain" | "waiting" | "held" => "pill warm", _ => "pill" };
            span class=(kind) { (words.count("mail-count", *count)) " · " (state(words, name)) } " "
        }
    }
}
