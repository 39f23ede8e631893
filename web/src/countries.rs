//! The room `countries`: Member States with the lists of the United Nations and the World Bank, as they are on a day.

use axum::{
    Json, Router,
    extract::{Query, State},
    response::{Html, IntoResponse, Response},
    routing::get,
};
use frame::{dates, page::page};
use jiff::civil::Date;
use maud::{Markup, html};
use office::groups::see;
use rules::{
    language::Language,
    members::{Flag, Named, Region},
    profile::Profiles,
};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{House, reader::Reader};

pub(crate) fn routes() -> Router<House> {
    Router::new().route("/countries", get(show)).route("/countries.json", get(data))
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    /// A part of a name in any of the six languages, or a code.
    find: String,
    region: String,
    flag: String,
    /// A civil day; what is no day is today.
    on: String,
}

impl Asked {
    fn day(&self, house: &House) -> Date {
        see::day(&house.office, self.on.trim().parse().ok())
    }

    /// The countries that are asked for, in the order of their names.
    fn found<'a>(&self, profiles: &'a Profiles, on: Date, language: Language) -> Vec<&'a Named> {
        let find = self.find.trim().to_lowercase();
        let named = |one: &Named| {
            find.is_empty()
                || one.code.code().to_lowercase() == find
                || Language::ALL.iter().any(|language| one.name(*language).to_lowercase().contains(&find))
        };
        let there = |one: &Named| {
            Region::from_name(&self.region)
                .is_none_or(|region| profiles.regions.of(&one.code) == Some(region))
        };
        let listed = |one: &Named| {
            Flag::ALL.into_iter().find(|flag| flag.name() == self.flag).is_none_or(|flag| {
                profiles.countries.flags_on(&one.code, on).iter().any(|listed| listed.said == flag)
            })
        };
        let mut found: Vec<&Named> =
            profiles.countries.all().iter().filter(|one| named(one) && there(one) && listed(one)).collect();
        found.sort_by_key(|one| one.name(language));
        found
    }
}

async fn show(State(house): State<House>, Query(asked): Query<Asked>, reader: Reader) -> Response {
    let words = reader.words();
    let on = asked.day(&house);
    let profiles = house.office.profiles();
    let found = asked.found(profiles, on, reader.language);
    let content = html! {
        h1 { (words.say("countries-title")) }
        p.lead { (words.with("countries-why", &[("day", &dates::day(words, on))])) }
        (filters(&reader, &asked, on))
        @if found.is_empty() { p.empty { (words.say("countries-none")) } }
        @else {
            p { (words.count("countries-count", i64::try_from(found.len()).unwrap_or(i64::MAX))) }
            (table(&reader, profiles, &found, on))
        }
        (sources(&reader, profiles, on))
    };
    Html(page(&reader.shell(words.say("countries-title")), &content)).into_response()
}

fn filters(reader: &Reader, asked: &Asked, on: Date) -> Markup {
    let words = reader.words();
    html! {
        form.fields.filters method="get" {
            div.field { label for="find" { (words.say("countries-find")) } input #find type="search" name="find" value=(asked.find) dir="auto"; }
            div.field {
                label for="region" { (words.say("countries-region")) }
                select #region name="region" {
                    option value="" { (words.say("countries-any")) }
                    @for region in Region::ALL { option value=(region.name()) selected[region.name() == asked.region] { (region_name(reader, region)) } }
                }
            }
            div.field {
                label for="flag" { (words.say("countries-list")) }
                select #flag name="flag" {
                    option value="" { (words.say("countries-any")) }
                    @for flag in Flag::ALL { option value=(flag.name()) selected[flag.name() == asked.flag] { (words.say(&format!("countries-flag-{}", flag.name()))) } }
                }
            }
            div.field { label for="on" { (words.say("groups-day")) } input #on type="date" name="on" value=(on) dir="ltr"; }
            div.buttons { button.plain type="submit" { (words.say("countries-show")) } }
        }
    }
}

fn region_name(reader: &Reader, region: Region) -> String {
    reader.words().say(&format!("registration-region-{}", region.name().replace('_', "-")))
}

fn table(reader: &Reader, profiles: &Profiles, found: &[&Named], on: Date) -> Markup {
    let words = reader.words();
    html! {
        table.stacked {
            thead { tr {
                th scope="col" { (words.say("countries-name")) }
                th scope="col" { (words.say("countries-code")) }
                th scope="col" { (words.say("countries-region")) }
                th scope="col" { (words.say("countries-lists")) }
                th scope="col" { (words.say("countries-income")) }
            } }
            tbody {
                @for one in found {
                    tr {
                        th scope="row" { (one.name(reader.language)) @if !one.member_state { " " span.pill { (words.say("countries-no-member-state")) } } }
                        td data-label=(words.say("countries-code")) { bdi dir="ltr" { (one.code) } }
                        td data-label=(words.say("countries-region")) { @if let Some(region) = profiles.regions.of(&one.code) { (region_name(reader, region)) } }
                        td data-label=(words.say("countries-lists")) {
                            @for flag in profiles.countries.flags_on(&one.code, on) {
                                span.pill { (words.say(&format!("countries-short-{}", flag.said.name()))) } " "
                            }
                        }
                        td data-label=(words.say("countries-income")) {
                            @match profiles.countries.income_on(&one.code, on) {
                                Some(income) => (words.say(&format!("countries-income-{}", income.said.name().replace('_', "-")))),
                                None => (words.say("countries-income-none")),
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Where each list stands, and of which day it is.
fn sources(reader: &Reader, profiles: &Profiles, on: Date) -> Markup {
    let words = reader.words();
    let mut sources: Vec<(String, Date, bool)> = Vec::new();
    for one in profiles.countries.all() {
        let flags = profiles.countries.flags_on(&one.code, on);
        let flags = flags.into_iter().map(|flag| (flag.source, flag.as_of, flag.guess));
        let income = profiles
            .countries
            .income_on(&one.code, on)
            .map(|income| (income.source, income.as_of, income.guess));
        for (source, as_of, guess) in flags.chain(income) {
            match sources.iter_mut().find(|(other, ..)| *other == source) {
                Some((.., known)) => *known |= guess,
                None => sources.push((source, as_of, guess)),
            }
        }
    }
    html! {
        section aria-labelledby="sources" {
            h2 #sources { (words.say("countries-sources")) }
            ul {
                @for (source, as_of, guess) in &sources {
                    li {
                        span lang="en" dir="ltr" { (source) } " · " (words.with("countries-as-of", &[("day", &dates::day(words, *as_of))]))
                        @if *guess { " " span.pill.warm { (words.say("countries-guess")) } }
                    }
                }
            }
        }
    }
}

async fn data(State(house): State<House>, Query(asked): Query<Asked>, reader: Reader) -> Response {
    let on = asked.day(&house);
    let profiles = house.office.profiles();
    let countries: Vec<Value> = asked
        .found(profiles, on, reader.language)
        .into_iter()
        .map(|one| {
            let names: serde_json::Map<String, Value> =
                Language::ALL.iter().map(|language| (language.code().to_owned(), json!(one.name(*language)))).collect();
            json!({
                "code": one.code, "member_state": one.member_state, "names": names, "region": profiles.regions.of(&one.code),
                "flags": profiles.countries.flags_on(&one.code, on), "income": profiles.countries.income_on(&one.code, on),
            })
        })
        .collect();
    Json(json!({ "on": on, "countries": countries })).into_response()
}
