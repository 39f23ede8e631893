//! The page of an archive: a table of what lies beside it, which a browser opens from a folder without a network.

use std::collections::BTreeSet;

use frame::{dates, page::direction, words::Words};
use jiff::Timestamp;
use maud::{DOCTYPE, Markup, html};
use office::documents::see::{Named, Parcel};
use rules::language::Language;

use super::{archive::path, segment};

pub(super) const STYLE: &str = include_str!("bundle/index.css");
pub(super) const SCRIPT: &str = include_str!("bundle/index.js");

/// What the page says of its meeting and of itself.
pub(super) struct Facts<'a> {
    /// Group, days and place in one line.
    pub(super) title: String,
    /// The zone of the meeting.
    pub(super) zone: &'a str,
    /// How people call it.
    pub(super) zone_name: String,
    /// Where the meeting is on line, where the house knows its address.
    pub(super) address: Option<String>,
    /// From where the list of changes goes on.
    pub(super) position: &'a str,
    /// When the archive was made.
    pub(super) now: Timestamp,
}

/// The page, in the reader's language.
pub(super) fn page(language: Language, facts: &Facts<'_>, parcels: &[Parcel]) -> String {
    let words = Words(language);
    let (day, time) = dates::in_zone(facts.now, facts.zone);
    let made = words.with(
        "taking-made",
        &[
            ("day", dates::day(words, day).as_str()),
            ("time", time.to_string().as_str()),
            ("zone", facts.zone_name.as_str()),
        ],
    );
    let content = html! {
        (DOCTYPE)
        html lang=(language.code()) dir=(direction(language)) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="plenary-position" content=(facts.position);
                title { (facts.title) }
                link rel="stylesheet" href="index.css";
                script src="index.js" defer {}
            }
            body {
                main {
                    h1 { (facts.title) }
                    p.soft {
                        (made) " " (words.say("taking-yours"))
                        @if let Some(address) = &facts.address { " " a href=(address) { (words.say("taking-on-line")) } }
                    }
                    @if parcels.is_empty() { p { (words.say("taking-empty")) } } @else { (listed(words, parcels)) }
                }
            }
        }
    };
    content.into_string()
}

fn listed(words: Words, parcels: &[Parcel]) -> Markup {
    let kinds: BTreeSet<&str> = parcels.iter().map(|parcel| parcel.document.number.kind.as_str()).collect();
    html! {
        form hidden role="search" {
            label { (words.say("taking-search")) input type="search" name="words"; }
            label {
                (words.say("taking-kind"))
                select name="kind" {
                    option value="" { (words.say("taking-all-kinds")) }
                    @for kind in kinds { option value=(kind) { (kind) } }
                }
            }
            output name="shown" dir="ltr" {}
        }
        table {
            thead {
                tr {
                    @for column in ["taking-number", "taking-title", "taking-source", "taking-questions", "taking-files"] {
                        th scope="col" { (words.say(column)) }
                    }
                }
            }
            tbody { @for parcel in parcels { (row(words, parcel)) } }
        }
        p #none hidden { (words.say("taking-none")) }
    }
}

fn row(words: Words, parcel: &Parcel) -> Markup {
    let (number, claim) = (&parcel.document.number, &parcel.document.content.claim);
    let questions: Vec<&str> = claim.questions.iter().map(String::as_str).collect();
    html! {
        tr data-kind=(number.kind) {
            td { bdi { (number) } }
            td { bdi { (claim.title) } }
            td { bdi { (claim.source) } }
            td { bdi { (questions.join(", ")) } }
            td { ul { @for named in &parcel.files { li { (file(words, parcel, named)) } } } }
        }
    }
}

fn file(words: Words, parcel: &Parcel, named: &Named) -> Markup {
    let path = path(parcel, &named.name);
    let href = path.split('/').map(segment).collect::<Vec<_>>().join("/");
    let language = Language::from_code(&named.file.language).map_or("", Language::code).to_uppercase();
    let form = named.file.form.to_uppercase();
    let version = named.file.version.trim_start_matches('-');
    html! {
        a href=(href) { bdi { (language) " " (form) @if !version.is_empty() { " " (version) } } }
        " " (size(words, named.file.bytes))
    }
}

/// In the unit that a person would choose; nothing is nothing.
fn size(words: Words, bytes: i64) -> String {
    let kilobytes = (bytes + 999) / 1_000;
    if kilobytes < 1_000 {
        words.with("taking-kilobytes", &[("size", &kilobytes.to_string())])
    } else {
        words.with("taking-megabytes", &[("size", &((kilobytes + 500) / 1_000).to_string())])
    }
}
