//! The room `drafts`: the secretariat writes notices; anybody can verify one that was issued.

mod form;
mod list;
mod outcome;
mod preview;
mod typed;
mod verify;
mod wanting;
mod what_if;

use axum::{
    Form, Router,
    extract::{Path, Query, State, rejection::FormRejection},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
    routing::{get, post},
};
use frame::page::page;
use office::{
    Failure,
    drafts::{
        NotThisDraft, begin, discard,
        issue::{self, NotIssued},
        revise,
        see::{self, Sight},
    },
};
use rules::{drafts::Draft, language::Language, people::Role};
use serde::Deserialize;

use crate::{House, reader::Reader};
use typed::{Typed, Wrong};

pub(crate) fn routes() -> Router<House> {
    Router::new()
        .route("/drafts", get(list::show).post(list::begin))
        .route("/drafts/{draft}", get(open).post(act))
        .route("/meetings/{meeting}/correct", post(correct))
        .route("/meetings/{meeting}/what-if", get(what_if::show))
        .route("/verify/{code}", get(verify::show).post(verify::compare))
}

/// Sends those away who may not write notices: to the door those who may still sign in.
fn refuse(reader: &Reader) -> Option<Response> {
    match reader.actor.role {
        Role::Secretariat => None,
        Role::Anybody => Some(Redirect::to(&format!("/sign-in?back={}", reader.path)).into_response()),
        _ => Some(reader.sorry(StatusCode::FORBIDDEN, "page-not-for-you", "page-not-for-you-why")),
    }
}

#[derive(Deserialize)]
struct Look {
    /// The language of the letter beside the form.
    r#in: Option<String>,
}

async fn open(
    State(house): State<House>,
    Path(id): Path<String>,
    Query(look): Query<Look>,
    reader: Reader,
) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    let sight = match see::draft(&house.office, &reader.actor, &id).await {
        Ok(Some(sight)) => sight,
        Ok(None) => return reader.not_found(),
        Err(_) => return reader.failed(),
    };
    let language = look.r#in.as_deref().and_then(Language::from_code).unwrap_or(reader.language);
    if let Some(identity) = &sight.issued_as {
        return outcome::show(&house, &reader, &sight, identity).await;
    }
    let typed = Typed::of(&sight.draft);
    show(&reader, &sight, &typed, &Wrong::new(), None, language).into_response()
}

/// The form, with the letter beside it.
fn show(
    reader: &Reader,
    sight: &Sight,
    typed: &Typed,
    wrong: &Wrong,
    refused: Option<&str>,
    language: Language,
) -> Html<String> {
    let view = form::View { words: reader.words(), sight, typed, wrong, refused, language };
    Html(page(&reader.shell(view.title()), &view.show()))
}

/// What a person wants done with what is typed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Deed {
    Save,
    Propose,
    MakeVirtual,
    Discard,
    Issue,
}

impl Deed {
    fn of(typed: &Typed) -> Self {
        match typed.get("do") {
            "propose" => Self::Propose,
            "virtual" => Self::MakeVirtual,
            "discard" => Self::Discard,
            "issue" => Self::Issue,
            _ => Self::Save,
        }
    }
}

async fn act(
    State(house): State<House>,
    Path(id): Path<String>,
    reader: Reader,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    let typed = Typed::sent(pairs);
    let deed = Deed::of(&typed);
    let edition = typed.get("edition").parse().unwrap_or_default();
    if deed == Deed::Discard {
        let wish = discard::Wish { draft: id, edition };
        return match discard::discard(&house.office, &reader.actor, &wish).await {
            Ok(()) => Redirect::to("/drafts").into_response(),
            Err(why) => not_done(&reader, &why),
        };
    }
    let sight = match see::draft(&house.office, &reader.actor, &id).await {
        Ok(Some(sight)) => sight,
        Ok(None) => return reader.not_found(),
        Err(_) => return reader.failed(),
    };
    let (content, wrong) = typed.draft(&sight.draft);
    let language = Language::from_code(typed.get("in")).unwrap_or(reader.language);
    let attempt = Attempt { id, typed, content, wrong, language };
    if !attempt.wrong.is_empty() {
        return attempt.again(&house, &reader, "drafts-some-fields-wrong").await;
    }
    let edition = match attempt.save(&house, &reader, deed, edition).await {
        Ok(edition) => edition,
        Err(NotThisDraft::ChangedMeanwhile) => {
            return attempt.again(&house, &reader, "drafts-refused-changed-meanwhile").await;
        }
        Err(why) => return not_done(&reader, &why),
    };
    let back = format!("/drafts/{}?in={}", attempt.id, language.code());
    if deed != Deed::Issue {
        return Redirect::to(&back).into_response();
    }
    let wish = issue::Wish { draft: attempt.id.clone(), edition };
    match issue::issue(&house.office, &reader.actor, &wish).await {
        Ok(_) => Redirect::to(&format!("/drafts/{}", attempt.id)).into_response(),
        Err(NotIssued::Draft(why)) => not_done(&reader, &why),
        // The page itself says what it wants.
        Err(NotIssued::NotReady(_)) => Redirect::to(&format!("{back}#wanting")).into_response(),
        Err(why) => wanting::not_printed(&reader, &back, &why),
    }
}

/// What was sent, and what it means.
struct Attempt {
    id: String,
    typed: Typed,
    content: Draft,
    wrong: Wrong,
    language: Language,
}

impl Attempt {
    async fn save(
        &self,
        house: &House,
        reader: &Reader,
        deed: Deed,
        edition: i64,
    ) -> Result<i64, NotThisDraft> {
        let mut content = self.content.clone();
        if deed == Deed::MakeVirtual {
            content.record = see::made_virtual(&house.office, &content.record);
        }
        let propose = deed == Deed::Propose;
        let wish = revise::Wish { draft: self.id.clone(), edition, content, propose };
        revise::revise(&house.office, &reader.actor, &wish).await
    }

    /// What is typed is shown as it would be, whatever keeps it from being saved.
    async fn again(&self, house: &House, reader: &Reader, refused: &str) -> Response {
        match see::with(&house.office, &reader.actor, &self.id, self.content.clone()).await {
            Ok(Some(sight)) => {
                let page = show(reader, &sight, &self.typed, &self.wrong, Some(refused), self.language);
                (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
            }
            Ok(None) => reader.not_found(),
            Err(_) => reader.failed(),
        }
    }
}

/// A draft that is gone, closed, or not for this person.
fn not_done(reader: &Reader, why: &NotThisDraft) -> Response {
    match why {
        NotThisDraft::NoSuchDraft(_) => reader.not_found(),
        NotThisDraft::Closed(_) => {
            reader.sorry(StatusCode::CONFLICT, "drafts-closed", "drafts-refused-closed-draft")
        }
        NotThisDraft::ChangedMeanwhile => {
            reader.sorry(StatusCode::CONFLICT, "drafts-closed", "drafts-refused-changed-meanwhile")
        }
        NotThisDraft::Failed(Failure::NotAllowed(_)) => {
            reader.sorry(StatusCode::FORBIDDEN, "page-not-for-you", "page-not-for-you-why")
        }
        NotThisDraft::Failed(_) => reader.failed(),
    }
}

/// What is to be written to a letter: a corrigendum, unless it is said to be an addendum.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    r#as: String,
}

/// Begins a corrigendum or an addendum to the letter of a meeting.
async fn correct(
    State(house): State<House>,
    Path(meeting): Path<String>,
    reader: Reader,
    asked: Result<Form<Asked>, FormRejection>,
) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    let wish = match asked {
        Ok(Form(asked)) if asked.r#as == "addendum" => begin::Wish::Addendum { meeting },
        _ => begin::Wish::Correction { meeting },
    };
    list::begun(&house, &reader, &wish).await
}
