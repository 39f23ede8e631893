//! Papers to begin with: the header filled in with the meeting and, where there is one, the document.

use axum::{
    extract::{Path, Query, State},
    http::header,
    response::{IntoResponse, Response},
};
use frame::words::Words;
use office::documents::see;
use papers::{Contact, Form, TemplateFacts, template};
use rules::language::Language;
use serde::Deserialize;

use super::{failed, title};
use crate::{House, listed, naming, reader::Reader};

#[derive(Deserialize)]
pub(super) struct Asked {
    /// The address of a document whose number, title, source and Questions are filled in.
    #[serde(default)]
    document: String,
}

const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// `C-en.docx`: the letters of a kind and a language.
pub(super) async fn file(
    State(house): State<House>,
    Path((slug, name)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    reader: Reader,
) -> Response {
    let Some((kind, language)) = name.strip_suffix(".docx").and_then(|name| name.split_once('-')) else {
        return reader.not_found();
    };
    let Some(language) = Language::from_code(language) else { return reader.not_found() };
    let form = match kind {
        "C" => Form::Contribution,
        "TD" => Form::TemporaryDocument,
        _ => return reader.not_found(),
    };
    let offer = match see::offer(&house.office, &reader.actor, &slug).await {
        Ok(Some(offer)) => offer,
        Ok(None) => return reader.not_found(),
        Err(failure) => return failed(&reader, &failure),
    };
    let Ok(Some(title)) = title::of(&house, &reader, &slug).await else { return reader.not_found() };
    let words = Words(language);
    let record = &title.meeting.record.meeting;
    let place = naming::place(words, record.place.as_deref(), record.country.as_deref()).unwrap_or_default();
    let days = listed::days(words, &title.meeting.listed);
    let years = offer.period.as_ref().and_then(|period| {
        let (first, last) = period.label.split_once('-')?;
        Some((first.parse().ok()?, last.parse().ok()?))
    });
    let of_group = offer.group.trim_start_matches("SG").to_owned();
    let mut facts = TemplateFacts {
        study_period: years,
        group: naming::group(words, &offer.group),
        number: format!("{}-{kind}###", offer.group),
        questions: vec![format!("All/{of_group}")],
        place_and_dates: [place, days]
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join(", "),
        original: Some(language),
        ..TemplateFacts::default()
    };
    if !asked.document.is_empty() {
        let sight = match see::document(&house.office, &reader.actor, &asked.document).await {
            Ok(Some(sight)) => sight,
            Ok(None) => return reader.not_found(),
            Err(_) => return reader.failed(),
        };
        let content = &sight.document.content;
        facts.number = sight.document.number.to_string();
        facts.title.clone_from(&content.claim.title);
        facts.source.clone_from(&content.claim.source);
        facts.summary.clone_from(&content.claim.summary);
        if !content.claim.questions.is_empty() {
            let plain = content.claim.questions.iter().map(|one| one.trim_start_matches('Q').to_owned());
            facts.questions = plain.collect();
        }
        facts.contacts = vec![Contact { name: Some(content.contact.clone()), ..Contact::default() }];
    }
    let Ok(bytes) = template(form, &facts, language) else { return reader.failed() };
    let headers = [
        (header::CONTENT_TYPE, DOCX.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{kind}-{}.docx\"", language.code())),
    ];
    (headers, bytes).into_response()
}
