//! Who takes part in a meeting: the whole list for the secretariat, with filters, numbers and check-in; the published one for all.

mod export;
mod list;
mod numbers;
mod published;

pub(super) use export::{data, table};
pub(super) use published::show as published;

use std::collections::BTreeMap;

use axum::{
    Form,
    extract::{Path, Query, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use frame::page::{page, path};
use maud::html;
use office::{
    Failure, members,
    registration::{
        After, Filter, Seen,
        check_in::{Wish, check_in},
        see,
    },
};
use rules::{
    members::Category,
    registration::{Attended, Shown},
};
use serde::Deserialize;

use super::{
    Pairs, failed, first, hopeless, quoted, refuse,
    titles::{self, Title},
};
use crate::{House, reader::Reader, refusals};

/// So many stand on a page.
const A_PAGE: i64 = 50;

/// Numbers of more people than that are shown when they are asked for: each of them is read.
const MOST_COUNTED: i64 = 5_000;

/// What is wanted of the list, as the address says it.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    event: String,
    state: String,
    category: String,
    member: String,
    name: String,
    after_name: String,
    after: String,
    numbers: String,
}

impl Asked {
    fn filter(&self) -> Filter {
        Filter {
            state: self.state.clone(),
            category: Category::from_name(&self.category),
            member: self.member.clone(),
            name: self.name.clone(),
            published: false,
        }
    }

    fn after(&self) -> After {
        After { name_key: self.after_name.clone(), id: self.after.clone() }
    }

    /// Whether anything but a page is named.
    fn is_filtered(&self) -> bool {
        [&self.state, &self.category, &self.member, &self.name]
            .into_iter()
            .any(|text| !text.trim().is_empty())
    }

    /// The event by its printed name; `None` where there is no such event.
    fn printed(&self, title: &Title) -> Option<String> {
        if self.event.is_empty() {
            return Some(String::new());
        }
        let place = self.event.parse::<usize>().ok()?.checked_sub(1)?;
        title.events.get(place).map(|event| event.printed.clone())
    }

    /// The part of the address behind the question mark, with another beginning of the page.
    fn query(&self, after: &After) -> String {
        let pairs = [
            ("event", &self.event),
            ("state", &self.state),
            ("category", &self.category),
            ("member", &self.member),
            ("name", &self.name),
            ("after_name", &after.name_key),
            ("after", &after.id),
        ];
        let said = pairs.iter().filter(|(_, value)| !value.is_empty());
        said.map(|(name, value)| format!("{name}={}", quoted(value))).collect::<Vec<_>>().join("&")
    }
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
    draw(&house, &reader, &slug, &asked, None).await
}

pub(super) async fn act(
    State(house): State<House>,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
    reader: Reader,
    Form(pairs): Form<Pairs>,
) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    let edition = first(&pairs, "edition").parse().unwrap_or_default();
    let shown = if first(&pairs, "shown") == "photo_id" { Shown::PhotoId } else { Shown::Passport };
    let seen = Seen { registration: first(&pairs, "registration").to_owned(), edition };
    let wish = Wish { seen, shown, at: None, key: None, tag: None };
    match check_in(&house.office, &reader.actor, &wish).await {
        Ok(_) => {
            let query = asked.query(&asked.after());
            let anchor = quoted(first(&pairs, "registration"));
            Redirect::to(&format!("/meetings/{}/participants?{query}#r-{anchor}", quoted(&slug)))
                .into_response()
        }
        Err(why) => {
            if let Some(response) = hopeless(&reader, &why) {
                return response;
            }
            let told = refusals::told(reader.words(), &why);
            draw(&house, &reader, &slug, &asked, Some(&told)).await
        }
    }
}

/// Everything that the page shows.
struct Found {
    title: Title,
    slug: String,
    page: see::Page<office::registration::Line>,
    counts: Vec<(String, i64)>,
    statistics: Option<see::Statistics>,
    members: Vec<members::Enlisted>,
    attended: BTreeMap<String, Vec<Attended>>,
}

async fn find(house: &House, reader: &Reader, slug: &str, asked: &Asked) -> Result<Option<Found>, Failure> {
    let Some(title) = titles::title(house, reader, slug).await? else { return Ok(None) };
    let Some(event) = asked.printed(&title) else { return Ok(None) };
    let (office, actor, subject) = (&house.office, &reader.actor, (slug, event.as_str()));
    // Numbers first: they are for the secretariat alone, as the page is.
    let counts = see::counts(office, actor, subject).await?;
    let people: i64 = counts.iter().map(|(_, count)| count).sum();
    let counted = people <= MOST_COUNTED || !asked.numbers.is_empty();
    let statistics = if counted { see::statistics(office, actor, subject).await? } else { None };
    let page = see::participants(office, actor, subject, &asked.filter(), &asked.after(), A_PAGE).await?;
    let members = members::see::all(office).await?;
    let attended = see::attendance(office, actor, subject).await?;
    Ok(Some(Found { attended, title, slug: slug.to_owned(), page, counts, statistics, members }))
}

async fn draw(house: &House, reader: &Reader, slug: &str, asked: &Asked, wrong: Option<&str>) -> Response {
    let found = match find(house, reader, slug, asked).await {
        Ok(Some(found)) => found,
        Ok(None) => return reader.not_found(),
        Err(failure) => return failed(reader, &failure),
    };
    let words = reader.words();
    let query = asked.query(&After::default());
    let content = html! {
        (path(words, &[
            (words.say("page-meetings"), "/meetings".to_owned()),
            (found.title.name.clone(), format!("/meetings/{slug}")),
        ]))
        h1 { (words.say("registration-participants")) }
        p.lead { (words.say("registration-participants-why")) }
        @if let Some(wrong) = wrong { div.wrong role="alert" { p { (wrong) } } }
        p.buttons {
            a.button href=(format!("/meetings/{slug}/door")) { (words.say("door-title")) }
            a.button.plain href=(format!("/meetings/{slug}/arrangements")) { (words.say("door-arrangements")) }
            a.button.plain href=(format!("/meetings/{slug}/badges")) { (words.say("badges-title")) }
            a.button.plain href=(format!("/meetings/{slug}/participants.csv?{query}")) { (words.say("registration-csv")) }
            a.button.plain href=(format!("/meetings/{slug}/participants.json?{query}")) { (words.say("meetings-data")) }
            a.button.plain href=(format!("/meetings/{slug}/participants/published")) { (words.say("registration-published")) }
        }
        (list::filters(words, &found, asked))
        (list::people(words, &found, asked))
        (numbers::show(words, &found.counts, found.statistics.as_ref(), &format!("?{query}&numbers=all#numbers")))
    };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    (status, Html(page(&reader.shell(words.say("registration-participants")), &content))).into_response()
}
