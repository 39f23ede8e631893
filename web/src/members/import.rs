//! Taking members from a table: the verdict about each row first, then what was seen.

use std::fmt::Write as _;

use axum::{
    extract::{Multipart, State},
    http::{StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
};
use frame::{
    page::{page, path},
    words::Words,
};
use maud::{Markup, html};
use office::members::import::{Changed, Looked, MOST_ROWS, NotImported, RowVerdict, Verdict, import, look};

use super::{failed, refuse};
use crate::{House, imported, naming, reader::Reader};

/// The most rows of one verdict that a page shows.
const MOST: usize = 200;

/// A table that can be filled in.
const EXAMPLE: &str = "\u{feff}Category;Name;Country;Study group\r\nMember State;Kenya;KE;\r\nSector Member;Exemplar Networks;FR;\r\n\
    Associate;Small Things;KE;SG20\r\nAcademia;Institute of Examples;JO;\r\n";

pub(super) async fn show(reader: Reader) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    draw(&reader, StatusCode::OK, &html! {})
}

pub(super) async fn example(_: Reader) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"members.csv\""),
    ];
    (headers, EXAMPLE).into_response()
}

/// What the form sent: the file, or the bytes that were looked at before, with their seal.
#[derive(Default)]
struct Sent {
    bytes: Vec<u8>,
    seen: Option<String>,
}

async fn sent(mut parts: Multipart) -> Option<Sent> {
    let mut sent = Sent::default();
    while let Ok(Some(part)) = parts.next_field().await {
        match part.name() {
            Some("file") => sent.bytes = part.bytes().await.ok()?.to_vec(),
            Some("table") => sent.bytes = bytes_of(&part.text().await.ok()?)?,
            Some("seen") => sent.seen = Some(part.text().await.ok()?),
            _ => {}
        }
    }
    Some(sent)
}

pub(super) async fn act(State(house): State<House>, reader: Reader, parts: Multipart) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    let words = reader.words();
    let sent = sent(parts).await.unwrap_or_default();
    let done = match &sent.seen {
        Some(seen) => import(&house.office, &reader.actor, &sent.bytes, seen).await.map(|_| None),
        None => look(&house.office, &reader.actor, &sent.bytes).await.map(Some),
    };
    match done {
        Ok(None) => Redirect::to("/members").into_response(),
        Ok(Some(looked)) => draw(&reader, StatusCode::OK, &verdicts(words, &looked, &sent.bytes)),
        Err(NotImported::Failed(failure)) => failed(&reader, &failure),
        Err(why) => {
            let sentence = imported::members_not_imported(words.0, &why);
            let again = match &why {
                NotImported::Changed(looked) | NotImported::Nothing(looked) => {
                    verdicts(words, looked, &sent.bytes)
                }
                _ => html! {},
            };
            let content = html! { div.wrong role="alert" { p { (sentence) } } (again) };
            draw(&reader, StatusCode::UNPROCESSABLE_ENTITY, &content)
        }
    }
}

fn draw(reader: &Reader, status: StatusCode, content: &Markup) -> Response {
    let words = reader.words();
    let most = MOST_ROWS.to_string();
    let whole = html! {
        (path(words, &[(words.say("members-title"), "/members".to_owned())]))
        h1 { (words.say("members-import")) }
        p.lead { (words.say("members-import-why")) }
        (content)
        section aria-labelledby="choose" {
            h2 #choose { (words.say("members-import-choose")) }
            p { (words.with("members-import-how", &[("most", &most)])) " "
                a href="/members/import/example.csv" download { (words.say("members-import-example")) } }
            form.sheet method="post" enctype="multipart/form-data" {
                label { (words.say("members-import-file"))
                    input type="file" name="file" required accept=".csv,.tsv,.txt,.xlsx"; }
                div { button type="submit" { (words.say("members-import-look")) } }
            }
        }
    };
    (status, Html(page(&reader.shell(words.say("members-import")), &whole))).into_response()
}

/// What the table would do, the rows that want a look first; and the button that does what was seen.
fn verdicts(words: Words, looked: &Looked, bytes: &[u8]) -> Markup {
    let count = |name| i64::try_from(looked.count(name)).unwrap_or(i64::MAX);
    html! {
        section aria-labelledby="verdicts" {
            h2 #verdicts { (words.say("members-import-verdicts")) }
            ul { @for name in ["new", "changed", "same", "refused"] {
                li { (words.count(&format!("members-import-count-{name}"), count(name))) }
            } }
            @for name in ["refused", "changed", "new"] {
                @if looked.count(name) > 0 { (of_one_kind(words, looked, name)) }
            }
            @if looked.count("new") + looked.count("changed") > 0 {
                form.sheet method="post" enctype="multipart/form-data" {
                    input type="hidden" name="seen" value=(looked.seal);
                    input type="hidden" name="table" value=(hex(bytes));
                    p { (words.say("members-import-do-why")) }
                    div { button type="submit" { (words.say("members-import-do")) } }
                }
            }
        }
    }
}

fn of_one_kind(words: Words, looked: &Looked, name: &str) -> Markup {
    let rows: Vec<&RowVerdict> = looked.rows.iter().filter(|row| row.verdict.name() == name).collect();
    html! {
        h3 { (words.say(&format!("members-import-{name}"))) }
        table.stacked {
            thead { tr {
                th scope="col" { (words.say("members-import-row")) }
                th scope="col" { (words.say("members-name")) }
                th scope="col" { (words.say("members-import-what")) }
            } }
            tbody {
                @for row in rows.iter().take(MOST) {
                    tr {
                        th scope="row" { (words.with("members-import-row-number", &[("number", &row.number.to_string())])) }
                        td data-label=(words.say("members-name")) { bdi { (row.name) } }
                        td data-label=(words.say("members-import-what")) { (what(words, &row.verdict)) }
                    }
                }
            }
        }
        @if rows.len() > MOST { p.soft { (words.count("members-import-more", i64::try_from(rows.len() - MOST).unwrap_or(i64::MAX))) } }
    }
}

fn what(words: Words, verdict: &Verdict) -> Markup {
    match verdict {
        Verdict::New(member) => html! { (naming::member_category(words, member.category())) },
        Verdict::Same => html! { (words.say("members-import-same")) },
        Verdict::Changed(changed) => changes(words, changed),
        Verdict::Refused(refused) => html! {
            (imported::member_refused(words.0, refused))
        },
    }
}

fn changes(words: Words, changed: &Changed) -> Markup {
    html! {
        @for (column, before, after) in &changed.fields {
            div { (words.say(&format!("members-column-{}", column.name()))) ": "
                del { bdi { (before) } } " " ins { bdi { (after) } } }
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn bytes_of(hex: &str) -> Option<Vec<u8>> {
    let digits = hex.trim().as_bytes();
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    digits.chunks(2).map(byte).collect()
}
