//! Numbers without names: by state, and who was registered and admitted, as tables with bars.

use std::collections::BTreeMap;

use frame::words::Words;
use maud::{Markup, html};
use office::registration::see::Statistics;
use rules::{members::Region, registration::statistics::Count};

use crate::naming;

/// A row: its words, and a number for each column.
type Row = (String, Vec<u32>);

/// Where there are so many that the rest was not counted, `all` leads to it.
pub(super) fn show(
    words: Words,
    counts: &[(String, i64)],
    statistics: Option<&Statistics>,
    all: &str,
) -> Markup {
    let by_state: Vec<Row> = counts
        .iter()
        .map(|(state, count)| {
            (naming::registration_state(words, state), vec![u32::try_from(*count).unwrap_or(u32::MAX)])
        })
        .collect();
    html! {
        section aria-labelledby="numbers" {
            h2 #numbers { (words.say("registration-numbers")) }
            p.soft { (words.say("registration-numbers-why")) }
            @if by_state.is_empty() { p.empty { (words.say("registration-numbers-none")) } }
            @else {
                div.two {
                    (table(words, "registration-state", &["registration-people"], &by_state))
                    @if let Some(Statistics { registered, admitted, attended }) = statistics {
                        (facts(words, &[
                            ("registration-people", [registered.people, admitted.people, attended.people]),
                            ("registration-members-in-all", [registered.members, admitted.members, attended.members]),
                        ]))
                        @for (key, rows) in parts(words, registered, [admitted, attended]) { (facts_of(words, key, &rows)) }
                    } @else {
                        p { a href=(all) { (words.say("registration-numbers-all")) } }
                    }
                }
            }
        }
    }
}

/// Each part of the numbers: its heading and its rows.
fn parts(words: Words, registered: &Count, others: [&Count; 2]) -> [(&'static str, Vec<Row>); 5] {
    let silent = || words.say("registration-not-said");
    let or_silent = |key: Option<String>| key.map_or_else(silent, |key| words.say(&key));
    [
        (
            "registration-category",
            rows(&registered.by_category, others.map(|one| &one.by_category), |one| {
                naming::member_category(words, *one)
            }),
        ),
        (
            "registration-region",
            rows(&registered.by_region, others.map(|one| &one.by_region), |one| {
                or_silent(one.map(region_key))
            }),
        ),
        (
            "registration-field-presence",
            rows(&registered.by_presence, others.map(|one| &one.by_presence), |one| {
                or_silent(one.map(|one| format!("registration-presence-{}", one.name().replace('_', "-"))))
            }),
        ),
        (
            "registration-field-gender",
            rows(&registered.by_gender, others.map(|one| &one.by_gender), |one| {
                or_silent(one.map(|one| format!("registration-gender-{}", format!("{one:?}").to_lowercase())))
            }),
        ),
        (
            "registration-field-newcomer",
            rows(&registered.by_newcomer, others.map(|one| &one.by_newcomer), |one| {
                or_silent(one.map(|one| if one { "registration-yes" } else { "registration-no" }.to_owned()))
            }),
        ),
    ]
}

fn region_key(region: Region) -> String {
    format!("registration-region-{}", region.name().replace('_', "-"))
}

fn rows<Key: Ord>(
    registered: &BTreeMap<Key, u32>,
    others: [&BTreeMap<Key, u32>; 2],
    name: impl Fn(&Key) -> String,
) -> Vec<Row> {
    let of = |all: &BTreeMap<Key, u32>, key: &Key| all.get(key).copied().unwrap_or_default();
    let row = |(key, count): (&Key, &u32)| (name(key), vec![*count, of(others[0], key), of(others[1], key)]);
    registered.iter().map(row).collect()
}

fn facts(words: Words, all: &[(&str, [u32; 3])]) -> Markup {
    let rows: Vec<Row> = all.iter().map(|(key, numbers)| (words.say(key), numbers.to_vec())).collect();
    facts_of(words, "registration-in-all", &rows)
}

fn facts_of(words: Words, key: &str, rows: &[Row]) -> Markup {
    html! {
        @if !rows.is_empty() { (table(words, key, &["registration-registered", "registration-admitted", "registration-attended"], rows)) }
    }
}

/// A table whose first column of numbers is drawn too.
fn table(words: Words, key: &str, columns: &[&str], rows: &[Row]) -> Markup {
    let most = rows.iter().filter_map(|(_, numbers)| numbers.first()).max().copied().unwrap_or(1).max(1);
    html! {
        table.numbers {
            caption { (words.say(key)) }
            thead { tr {
                th scope="col" { (words.say(key)) }
                @for column in columns { th scope="col" { (words.say(column)) } }
                td aria-hidden="true" {}
            } }
            tbody {
                @for (name, numbers) in rows {
                    tr {
                        th scope="row" { (name) }
                        @for number in numbers { td.number { (number) } }
                        td.drawn aria-hidden="true" { (bar(words, numbers.first().copied().unwrap_or_default(), most)) }
                    }
                }
            }
        }
    }
}

/// It repeats in a picture what stands beside it.
fn bar(words: Words, number: u32, most: u32) -> Markup {
    let width = u64::from(number) * 100 / u64::from(most);
    let from = if words.0.is_right_to_left() { 100 - width } else { 0 };
    html! {
        svg.share viewBox="0 0 100 10" preserveAspectRatio="none" focusable="false" {
            rect x=(from) y="0" width=(width) height="10" {}
        }
    }
}
