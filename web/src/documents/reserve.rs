//! Reserving a number: only the kinds and members that apply are asked, and what was typed is never lost.

use std::collections::BTreeSet;

use axum::{
    Form,
    extract::{Path, Query, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use frame::{
    dates,
    field::{self, Filled},
    page::page,
    words::Words,
};
use jiff::{Timestamp, tz::TimeZone};
use maud::{Markup, html};
use office::{
    clock,
    documents::{
        reserve::{Wish, fresh_key, reserve},
        see::{self, Due, Offer},
    },
    groups::see as groups,
};
use rules::{
    documents::{Claim, Purpose},
    groups::slug,
    language::Language,
};
use serde::Deserialize;

use super::{failed, forms, hopeless, title, title::Title, to_the_door, wording};
use crate::{
    House,
    pairs::{Pairs, first, quoted},
    reader::Reader,
    verdicts,
};

/// What was typed, and what is wrong with it.
struct Attempt {
    typed: Pairs,
    wrong: Option<(&'static str, String)>,
}

impl Filled for Attempt {
    fn value(&self, name: &str) -> &str {
        first(&self.typed, name)
    }

    fn wrong(&self, name: &str) -> Option<String> {
        self.wrong.as_ref().filter(|(field, _)| *field == name).map(|(_, sentence)| sentence.clone())
    }
}

/// The key of a form stands in its address, so that who goes back sends the same form again.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Keyed {
    key: String,
}

pub(super) async fn show(
    State(house): State<House>,
    Path(slug): Path<String>,
    Query(keyed): Query<Keyed>,
    reader: Reader,
) -> Response {
    if let Some(refused) = to_the_door(&reader) {
        return refused;
    }
    if keyed.key.is_empty() {
        let Ok(key) = fresh_key() else { return reader.failed() };
        return Redirect::to(&format!("/meetings/{}/documents/new?key={key}", quoted(&slug))).into_response();
    }
    let key = keyed.key;
    let known = [
        ("key", key),
        ("language", reader.language.code().to_owned()),
        ("contact", reader.actor.name.clone()),
    ];
    let typed = known.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    draw(&house, &reader, &slug, &Attempt { typed, wrong: None }).await
}

pub(super) async fn act(
    State(house): State<House>,
    Path(slug): Path<String>,
    reader: Reader,
    Form(typed): Form<Pairs>,
) -> Response {
    if let Some(refused) = to_the_door(&reader) {
        return refused;
    }
    match reserve(&house.office, &reader.actor, &wish(&slug, &typed)).await {
        Ok(document) => Redirect::to(&wording::address(&document)).into_response(),
        Err(why) => {
            if let Some(response) = hopeless(&reader, &why) {
                return response;
            }
            let told = verdicts::sentence(reader.words(), &why);
            draw(&house, &reader, &slug, &Attempt { wrong: Some((why.code().1, told)), typed }).await
        }
    }
}

fn wish(slug: &str, typed: &Pairs) -> Wish {
    let text = |name: &str| first(typed, name).to_owned();
    let (kind, series) = first(typed, "kind").split_once('/').unwrap_or((first(typed, "kind"), ""));
    let questions: BTreeSet<String> = forms::parted(first(typed, "questions"));
    Wish {
        key: text("key"),
        meeting: slug.to_owned(),
        kind: kind.to_owned(),
        series: series.to_owned(),
        member: text("member"),
        claim: Claim {
            title: text("title"),
            source: text("source"),
            questions,
            summary: text("summary"),
            language: Language::from_code(first(typed, "language")),
        },
        contact: text("contact"),
        translation: !first(typed, "translation").is_empty(),
        purpose: PURPOSES.iter().find(|(name, _)| *name == first(typed, "purpose")).map(|(_, one)| *one),
    }
}

/// What a temporary document can be for.
const PURPOSES: [(&str, Purpose); 6] = [
    ("discussion", Purpose::Discussion),
    ("administrative", Purpose::Administrative),
    ("event-report", Purpose::EventReport),
    ("chairs-proposal", Purpose::ChairsProposal),
    ("compilation", Purpose::Compilation),
    ("asked-by-meeting", Purpose::AskedByMeeting),
];

async fn draw(house: &House, reader: &Reader, meeting: &str, attempt: &Attempt) -> Response {
    let title = match title::of(house, reader, meeting).await {
        Ok(Some(title)) => title,
        Ok(None) => return reader.not_found(),
        Err(failure) => return failed(reader, &failure),
    };
    let offer = match see::offer(&house.office, &reader.actor, meeting).await {
        Ok(Some(offer)) => offer,
        Ok(None) => return reader.not_found(),
        Err(failure) => return failed(reader, &failure),
    };
    let on = groups::day(&house.office, None);
    let Ok(placed) = groups::placed(&house.office, &slug(&offer.group), on).await else {
        return reader.failed();
    };
    let below = placed.map(|placed| placed.below).unwrap_or_default();
    let parties: Vec<String> = below
        .into_iter()
        .filter_map(|branch| branch.group.name.split_once('/').map(|(party, _)| party.to_owned()))
        .filter(|party| party.starts_with("WP"))
        .collect();
    let words = reader.words();
    let now = house.office.clock().now();
    let content = html! {
        (title.path(words, true))
        h1 { (words.say("documents-hand-in")) }
        p.lead { (words.say("documents-reserve-why")) }
        (times(words, &offer, now))
        (templates(words, &title, &offer, reader.language))
        @if offer.kinds.is_empty() { p.empty { (words.say("documents-nothing-to-hand-in")) } }
        @else { (form(words, &offer, &parties, attempt)) }
    };
    let status = if attempt.wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    (status, Html(page(&reader.shell(words.say("documents-hand-in")), &content))).into_response()
}

/// Until when things come, with the zone in which that is meant and how long is left.
pub(super) fn times(words: Words, offer: &Offer, now: Timestamp) -> Markup {
    let line = |key: &str, due: &Due| {
        let today = clock::day(now, &due.zone);
        let last = due.ends.to_zoned(TimeZone::get(&due.zone).unwrap_or(TimeZone::UTC));
        let passed = now >= due.ends;
        html! {
            div {
                dt { (words.say(key)) }
                dd data-own-time=(words.say("meetings-your-time")) {
                    (dates::marked_day(words, due.day)) " "
                    @if passed { span.pill.bad { (words.say("documents-passed")) } }
                    @else { span.pill.next { (dates::distance(words, today, due.day)) } }
                    span.also { (words.say("documents-ends")) " " time datetime=(due.ends) data-instant="" { (dates::day(words, last.date())) ", " span.clock { (last.strftime("%H:%M").to_string()) } " " (dates::zone(words, &due.zone, None)) } }
                    @if !due.clause.is_empty() { span.also lang="en" dir="auto" { (due.clause) } }
                }
            }
        }
    };
    html! {
        @if offer.contribution.is_some() || offer.translation.is_some() {
            dl.facts {
                @if let Some(due) = &offer.contribution { (line("documents-due", due)) }
                @if let Some(due) = &offer.translation { (line("documents-due-translation", due)) }
            }
        }
    }
}

/// Papers to begin with, in each language.
fn templates(words: Words, title: &Title, offer: &Offer, language: Language) -> Markup {
    html! {
        @if !offer.kinds.is_empty() {
            details {
                summary { (words.say("documents-templates")) }
                p.soft { (words.say("documents-templates-why")) }
                ul {
                    @for kind in offer.kinds.iter().filter(|kind| kind.letters == "C" || kind.letters == "TD") {
                        li {
                            (wording::kinds(words, &kind.letters)) ": "
                            @for code in std::iter::once(language).chain(Language::ALL.into_iter().filter(|one| *one != language)).map(Language::code) {
                                a href=(format!("/meetings/{}/documents/template/{}-{code}.docx", title.slug, kind.letters)) { (wording::language(words, code)) } " "
                            }
                        }
                    }
                }
            }
        }
    }
}

fn form(words: Words, offer: &Offer, parties: &[String], attempt: &Attempt) -> Markup {
    let mut kinds = Vec::new();
    for kind in &offer.kinds {
        let name = wording::kinds(words, &kind.letters);
        if kind.series.is_empty() {
            kinds.push((kind.letters.clone(), name));
            continue;
        }
        for series in &kind.series {
            let several =
                if series.of_working_parties { parties } else { std::slice::from_ref(&series.name) };
            kinds.extend(
                several.iter().map(|one| (format!("{}/{one}", kind.letters), format!("{name} · {one}"))),
            );
        }
    }
    let mut members: Vec<(String, String)> =
        offer.members.iter().map(|one| (one.id.clone(), one.member.name().to_owned())).collect();
    if offer.kinds.iter().any(|kind| kind.right.is_none()) {
        members.insert(0, (String::new(), words.say("documents-no-member")));
    }
    let languages: Vec<(String, String)> = Language::ALL
        .iter()
        .map(|one| (one.code().to_owned(), wording::language(words, one.code())))
        .collect();
    let purposes: Vec<(String, String)> = std::iter::once((String::new(), "–".to_owned()))
        .chain(
            PURPOSES
                .iter()
                .map(|(name, _)| ((*name).to_owned(), words.say(&format!("documents-purpose-{name}")))),
        )
        .collect();
    let known: Vec<String> = offer.questions.iter().map(ToString::to_string).collect();
    let hint = words.with("documents-questions-hint", &[("known", &known.join(", "))]);
    html! {
        form.sheet method="post" {
            @if let Some((field, sentence)) = &attempt.wrong {
                div.wrong role="alert" { p { a href=(format!("#{}", field::anchor(field))) { (sentence) } } }
            }
            input type="hidden" name="key" value=(attempt.value("key"));
            (field::choice(attempt, "kind", &words.say("documents-kind"), &kinds))
            @if !members.is_empty() { (field::choice(attempt, "member", &words.say("documents-field-member"), &members)) }
            (field::input(attempt, "title", &words.say("documents-field-title"), "text"))
            (field::input(attempt, "source", &words.say("documents-source-if-other"), "text"))
            div { (field::input(attempt, "questions", &words.say("documents-field-questions"), "text")) p.hint { (hint) } }
            (field::area(attempt, "summary", &words.say("documents-field-summary"), Some(&words.say("documents-summary-hint")), 4))
            (field::input(attempt, "contact", &words.say("documents-field-contact"), "text"))
            (field::choice(attempt, "language", &words.say("documents-field-language"), &languages))
            label.option { input type="checkbox" name="translation" value="yes" checked[!attempt.value("translation").is_empty()]; (words.say("documents-translation")) }
            @if offer.kinds.iter().any(|kind| kind.letters == "TD") { (field::choice(attempt, "purpose", &words.say("documents-purpose"), &purposes)) }
            p.hint { (words.say("documents-reserve-next")) }
            div { button type="submit" { (words.say("documents-reserve")) } }
        }
    }
}
