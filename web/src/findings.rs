//! The room `findings`: what is wrong with the notices of a meeting, for the secretariat.

use axum::{
    Router,
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
    routing::get,
};
use frame::page::{page, path};
use maud::html;
use office::meetings::see;
use rules::{notices::Severity, people::Role};

use crate::{
    House, naming,
    notices::{code_name, finding_words, severity_words},
    reader::Reader,
};

pub(crate) fn routes() -> Router<House> {
    Router::new().route("/meetings/{meeting}/findings", get(show))
}

async fn show(State(house): State<House>, Path(slug): Path<String>, reader: Reader) -> Response {
    if reader.actor.role == Role::Anybody {
        return Redirect::to(&format!("/sign-in?back={}", reader.path)).into_response();
    }
    if reader.actor.role != Role::Secretariat {
        return reader.sorry(StatusCode::FORBIDDEN, "page-not-for-you", "page-not-for-you-why");
    }
    let meeting = match see::meeting(&house.office, &slug, reader.language).await {
        Ok(Some(meeting)) => meeting,
        Ok(None) => return reader.not_found(),
        Err(_) => return reader.failed(),
    };
    let words = reader.words();
    let group = naming::group(words, &meeting.listed.group);
    let content = html! {
        (path(words, &[(words.say("page-meetings"), "/meetings".to_owned()), (group.clone(), format!("/meetings/{slug}"))]))
        h1 { (words.say("notices-card-findings")) }
        p.lead { (words.say("notices-findings-why")) }
        @if meeting.findings.is_empty() { p.empty { (words.say("notices-card-no-findings")) } }
        ul.findings {
            @for finding in &meeting.findings {
                @let (class, pill) = match finding.severity {
                    Severity::Error => ("error", "pill bad"),
                    Severity::Warning => ("warning", "pill warm"),
                };
                li class=(class) {
                    span class=(pill) { (severity_words(reader.language, finding.severity)) } " "
                    (finding_words(reader.language, finding))
                    div.soft.small { code dir="ltr" { (code_name(finding.code)) } " · " code dir="ltr" { (finding.field) } }
                }
            }
        }
    };
    Html(page(&reader.shell(format!("{}: {group}", words.say("notices-card-findings"))), &content))
        .into_response()
}
