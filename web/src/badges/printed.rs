//! Badges and lists as PDF.

use axum::{
    extract::{Path, Query, State},
    response::Response,
};
use frame::words::Words;
use office::{
    badges::{
        paper::{self, Badge, Badges, Group, List, Sheet},
        see::{self, Attendee, Which},
    },
    drafts::NotPrinted,
    meetings::see::Meeting,
};
use serde::Deserialize;

use super::{PDF, failed, file, lists, not_printed, opened, overview, wording};
use crate::{House, reader::Reader};

/// The sheet that is chosen; ten labels on A4 where nothing was said.
#[derive(Deserialize)]
pub(super) struct Chosen {
    sheet: Option<String>,
}

pub(super) async fn badges(
    State(house): State<House>,
    Path(slug): Path<String>,
    Query(chosen): Query<Chosen>,
    reader: Reader,
) -> Response {
    let meeting = match opened(&house, &reader, &slug).await {
        Ok(meeting) => meeting,
        Err(refused) => return *refused,
    };
    let Some(sheet) = chosen.sheet.as_deref().map_or(Some(Sheet::Ten), Sheet::from_name) else {
        return reader.not_found();
    };
    let people = match see::badges(&house.office, &reader.actor, &meeting).await {
        Ok(people) => people,
        Err(failure) => return failed(&reader, &failure),
    };
    if people.is_empty() {
        return overview::draw(&reader, &meeting, &people);
    }
    let badges = of(reader.words(), &meeting, &people);
    let office = house.office.clone();
    let name = format!("{}-badges-{}.pdf", meeting.listed.slug, sheet.name());
    print(&reader, &name, move || paper::badges(&office, &badges, sheet)).await
}

pub(super) async fn list(house: &House, reader: &Reader, meeting: &Meeting, which: Which) -> Response {
    let delegations = match see::list(&house.office, &reader.actor, meeting, which).await {
        Ok(delegations) => delegations,
        Err(failure) => return failed(reader, &failure),
    };
    let words = reader.words();
    let group = |delegation: &see::Delegation| Group {
        name: wording::member(words, &delegation.member),
        rows: delegation.people.iter().map(|one| lists::row(words, which, one)).collect(),
    };
    let list = List {
        language: reader.language,
        title: lists::title(words, which),
        meeting: wording::meeting(words, meeting),
        note: lists::note(words, &delegations),
        columns: lists::columns(words, which),
        groups: delegations.iter().map(group).collect(),
    };
    let office = house.office.clone();
    print(reader, &lists::file_name(meeting, which, "pdf"), move || paper::list(&office, &list)).await
}

/// Setting hundreds of pages takes a while: not where others wait for an answer.
async fn print(
    reader: &Reader,
    name: &str,
    work: impl FnOnce() -> Result<Vec<u8>, NotPrinted> + Send + 'static,
) -> Response {
    match tokio::task::spawn_blocking(work).await {
        Ok(Ok(bytes)) => file(PDF, name, bytes),
        Ok(Err(why)) => not_printed(reader, &why),
        Err(_) => reader.failed(),
    }
}

fn of(words: Words, meeting: &Meeting, people: &[Attendee]) -> Badges {
    let meeting = wording::meeting(words, meeting);
    let badge = |one: &Attendee| Badge {
        given_name: one.given_name.clone(),
        family_name: one.family_name.clone(),
        member: wording::member(words, &one.member),
        function: wording::function(words, one.function),
        category: one.member.category(),
        category_word: wording::category(words, one.member.category()),
        meeting: meeting.clone(),
        number: one.number.clone(),
    };
    Badges {
        language: words.0,
        title: format!("{}: {meeting}", words.say("badges-title")),
        code: words.say("badges-code"),
        badges: people.iter().map(badge).collect(),
    }
}
