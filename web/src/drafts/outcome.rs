//! A draft that was issued: what it became, and where it is.

use axum::response::{Html, IntoResponse, Response};
use frame::page::{page, path};
use maud::html;
use office::drafts::see::{self, Sight};

use super::verify;
use crate::{House, naming, reader::Reader};

pub(super) async fn show(house: &House, reader: &Reader, sight: &Sight, identity: &str) -> Response {
    let words = reader.words();
    let verified = match see::issued(&house.office, identity, reader.language).await {
        Ok(Some(verified)) => verified,
        Ok(None) => return reader.not_found(),
        Err(_) => return reader.failed(),
    };
    let name = naming::notice(words, &verified.record);
    let content = html! {
        (path(words, &[(words.say("drafts-title"), "/drafts".to_owned())]))
        h1 { (name) }
        p.lead { (words.say("drafts-issued-why")) }
        p.buttons {
            @if let Some(meeting) = &verified.meeting { a.button href=(format!("/meetings/{meeting}")) { (words.say("drafts-verify-meeting")) } }
            a.button.plain href=(format!("/verify/{}", verified.code)) { (words.say("drafts-verify")) }
        }
        (verify::forms(words, &verified))
        @if !sight.draft.words.is_empty() {
            section aria-labelledby="words" {
                h2 #words { (words.say("drafts-words")) }
                ul { @for word in sight.draft.words.values() { li dir="auto" { (word) } } }
            }
        }
    };
    Html(page(&reader.shell(name), &content)).into_response()
}
