//! The list as a table for spreadsheets and as data for programs: the same lines as on the pages, all of them.

use std::collections::BTreeMap;

use axum::{
    Json,
    extract::{Path, Query, State},
    http::header,
    response::{IntoResponse, Response},
};
use office::{
    Failure,
    registration::{After, Line, see},
};
use rules::registration::{Attended, Field};
use serde_json::{Value, json};

use super::{
    super::{failed, refuse, titles},
    Asked,
};
use crate::{House, csv, reader::Reader};

/// So many are read at once.
const AT_ONCE: i64 = 200;

/// The fields of the form that are given to the secretariat's programs. Gender is for statistics alone.
const FIELDS: [Field; 14] = [
    Field::FamilyName,
    Field::GivenName,
    Field::Email,
    Field::Presence,
    Field::Function,
    Field::Languages,
    Field::Interpretation,
    Field::Captioning,
    Field::SignLanguage,
    Field::Fellowship,
    Field::EFellowship,
    Field::VisaSupport,
    Field::Newcomer,
    Field::OnPublishedList,
];

/// Who attended which days, by the address of their registration.
type Days = BTreeMap<String, Vec<Attended>>;

/// All lines that the filter leaves, and who attended; `None` where there is no such meeting.
async fn all(
    house: &House,
    reader: &Reader,
    slug: &str,
    asked: &Asked,
) -> Result<Option<(Vec<Line>, Days)>, Failure> {
    let Some(title) = titles::title(house, reader, slug).await? else { return Ok(None) };
    let Some(event) = asked.printed(&title) else { return Ok(None) };
    // Numbers are for the secretariat alone; so is the whole list.
    see::counts(&house.office, &reader.actor, (slug, &event)).await?;
    let (mut lines, mut after) = (Vec::new(), Some(After::default()));
    while let Some(begin) = after {
        let page =
            see::participants(&house.office, &reader.actor, (slug, &event), &asked.filter(), &begin, AT_ONCE)
                .await?;
        lines.extend(page.lines);
        after = page.next;
    }
    let attended = see::attendance(&house.office, &reader.actor, (slug, &event)).await?;
    Ok(Some((lines, attended)))
}

pub(in super::super) async fn table(
    State(house): State<House>,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
    reader: Reader,
) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    let (lines, days) = match all(&house, &reader, &slug, &asked).await {
        Ok(Some(found)) => found,
        Ok(None) => return reader.not_found(),
        Err(failure) => return failed(&reader, &failure),
    };
    let heading =
        ["number", "state", "member", "category", "country", "admitted", "attended", "walked_in"].into_iter();
    let heading = heading.chain(FIELDS.map(Field::name)).map(str::to_owned).collect();
    let file = csv::file(std::iter::once(heading).chain(lines.iter().map(|line| cells(line, &days))));
    let name = format!("attachment; filename=\"participants-{slug}.csv\"");
    (
        [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)],
        file,
    )
        .into_response()
}

fn cells(line: &Line, days: &Days) -> Vec<String> {
    let (content, member) = (&line.registration.content, &line.enlisted.member);
    let country = member.country().map(|country| country.code().to_owned());
    let known = [
        line.registration.number().unwrap_or_default().to_owned(),
        content.state.name().to_owned(),
        member.name().to_owned(),
        member.category().name().to_owned(),
        country.unwrap_or_default(),
        content.state.admitted().map(|admission| admission.at().to_string()).unwrap_or_default(),
        sessions(line, days).join(" "),
        if content.accreditation.is_some() { "yes".to_owned() } else { String::new() },
    ];
    let answers = FIELDS.map(|field| content.form.answer(field).unwrap_or_default());
    known.into_iter().chain(answers).collect()
}

fn sessions<'a>(line: &Line, days: &'a Days) -> Vec<&'a str> {
    days.get(&line.registration.id).into_iter().flatten().map(Attended::session).collect()
}

pub(in super::super) async fn data(
    State(house): State<House>,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
    reader: Reader,
) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    match all(&house, &reader, &slug, &asked).await {
        Ok(Some((lines, days))) => {
            let people: Vec<Value> = lines.iter().map(|line| person(line, &days)).collect();
            Json(json!({ "meeting": format!("/meetings/{slug}"), "participants": people })).into_response()
        }
        Ok(None) => reader.not_found(),
        Err(failure) => failed(&reader, &failure),
    }
}

fn person(line: &Line, days: &Days) -> Value {
    let (registration, member) = (&line.registration, &line.enlisted.member);
    let answers: serde_json::Map<String, Value> = FIELDS
        .into_iter()
        .filter_map(|field| Some((field.name().to_owned(), registration.content.form.answer(field)?.into())))
        .collect();
    json!({
        "address": format!("/registrations/{}", registration.id), "edition": registration.edition,
        "number": registration.number(), "state": registration.content.state.name(),
        "member": { "name": member.name(), "category": member.category(), "country": member.country() },
        "admitted": registration.content.state.admitted().map(|admission| admission.at().to_string()),
        "attended": sessions(line, days), "walked_in": registration.content.accreditation.is_some(),
        "form": answers, "late": registration.content.late,
    })
}
