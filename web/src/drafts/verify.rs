//! The page behind the code of a printed notice: whether it is genuine, and whether it binds as printed.

use axum::{
    extract::{Multipart, Path, State},
    response::{Html, IntoResponse, Response},
};
use frame::{dates, page::page, words::Words};
use jiff::Timestamp;
use maud::{Markup, html};
use office::{
    clock,
    drafts::see::{self, Verified},
};
use rules::{
    drafts::Standing,
    notices::{Kind, Record, Reference},
};

use crate::{House, naming, reader::Reader};

pub(super) async fn show(State(house): State<House>, Path(code): Path<String>, reader: Reader) -> Response {
    draw(&house, &reader, &code, None).await
}

/// The file that somebody holds is compared and forgotten.
pub(super) async fn compare(
    State(house): State<House>,
    Path(code): Path<String>,
    reader: Reader,
    mut parts: Multipart,
) -> Response {
    let held = match parts.next_field().await {
        Ok(Some(file)) => file.bytes().await.ok().filter(|bytes| !bytes.is_empty()),
        _ => None,
    };
    draw(&house, &reader, &code, held.as_deref()).await
}

async fn draw(house: &House, reader: &Reader, code: &str, held: Option<&[u8]>) -> Response {
    let verified = match see::verified(&house.office, code, reader.language).await {
        Ok(Some(verified)) => verified,
        Ok(None) => {
            return reader.sorry(
                axum::http::StatusCode::NOT_FOUND,
                "drafts-verify-unknown",
                "drafts-verify-unknown-why",
            );
        }
        Err(_) => return reader.failed(),
    };
    let words = reader.words();
    let name = naming::notice(words, &verified.record);
    let content = html! {
        h1 { (name) }
        p.lead { (words.say("drafts-verify-genuine")) }
        (standing(words, &verified))
        @if let Some(held) = held {
            @if see::is_genuine(&verified, held) { div.notice role="status" { p { (words.say("drafts-verify-same")) } } }
            @else { div.wrong role="alert" { p { (words.say("drafts-verify-other")) } } }
        }
        dl.facts {
            @if let Some(issued) = verified.issued_at.parse::<Timestamp>().ok() {
                div { dt { (words.say("notices-card-issued")) } dd { (dates::day(words, verified.record.issued.unwrap_or(clock::day(issued, "UTC")))) } }
            }
            @if let Some(group) = &verified.record.group { div { dt { (words.say("notices-card-group")) } dd { (naming::group(words, group)) } } }
            @if let Some(meeting) = &verified.meeting { div { dt { (words.say("notices-card-meeting")) } dd { a href=(format!("/meetings/{meeting}")) { (words.say("drafts-verify-meeting")) } } } }
        }
        (forms(words, &verified))
        section aria-labelledby="compare" {
            h2 #compare { (words.say("drafts-compare")) }
            form.sheet method="post" enctype="multipart/form-data" {
                label { (words.say("drafts-compare-file")) span.hint { (words.say("drafts-compare-why")) }
                    input type="file" name="file" required; }
                div { button type="submit" { (words.say("drafts-compare-it")) } }
            }
        }
    };
    Html(page(&reader.shell(name), &content)).into_response()
}

fn standing(words: Words, verified: &Verified) -> Markup {
    let named = |kind: Option<Kind>, reference: &Reference| {
        naming::notice(words, &Record { reference: reference.clone(), kind, ..Record::default() })
    };
    html! {
        @match &verified.standing {
            Standing::Current => p { span.pill { (words.say("drafts-verify-current")) } },
            Standing::Corrected(by) => div.notice {
                p { (words.say("drafts-verify-corrected")) }
                ul { @for (kind, reference) in by { li { (named(Some(*kind), reference)) } } }
            },
            Standing::Superseded(by) => div.notice { p { (words.say("drafts-verify-superseded")) " " (named(verified.record.kind, by)) } },
        }
    }
}

/// Every form of every language, as files.
pub(super) fn forms(words: Words, verified: &Verified) -> Markup {
    html! {
        section aria-labelledby="forms" {
            h2 #forms { (words.say("drafts-forms")) }
            ul.due-list {
                @for language in rules::language::Language::ALL {
                    @let code = language.code();
                    @let forms: Vec<_> = verified.forms.iter().filter(|(of, _, _)| of == code).collect();
                    @if !forms.is_empty() {
                        li {
                            span.when { (words.say(&format!("page-language-{code}"))) }
                            span.what { @for (_, form, sha256) in forms { a href=(format!("/files/{sha256}")) { (form.to_uppercase()) } " " } }
                        }
                    }
                }
            }
        }
    }
}
