//! The room `registration`: the form of who takes part, what becomes of it, the desks of those who decide, and who comes.

mod amend;
mod arrange;
mod desk;
mod door;
mod form;
mod mine;
mod owed;
mod participants;
mod register;
mod show;
mod steps;
mod story;
mod titles;
mod typed;

use axum::{
    Router,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use frame::words::Words;
use office::{Failure, registration::NotThisRegistration};
use rules::{people::Role, registration::Field};

use crate::{
    House,
    pairs::{Pairs, first, quoted},
    reader::Reader,
};

pub(crate) fn routes() -> Router<House> {
    Router::new()
        .route("/desk", get(desk::show).post(desk::act))
        .route("/meetings/{meeting}/arrangements", get(arrange::show).post(arrange::act))
        .route("/meetings/{meeting}/door", get(door::show).post(door::act))
        .route("/meetings/{meeting}/door.json", get(door::list))
        .route("/meetings/{meeting}/door/code", post(door::code))
        .route("/meetings/{meeting}/door/walk-in", get(door::walk_in).post(door::admit))
        .route("/meetings/{meeting}/door/worker.js", get(door::worker))
        .route("/meetings/{meeting}/participants", get(participants::show).post(participants::act))
        .route("/meetings/{meeting}/participants.csv", get(participants::table))
        .route("/meetings/{meeting}/participants.json", get(participants::data))
        .route("/meetings/{meeting}/participants/published", get(participants::published))
        .route("/meetings/{meeting}/register", get(register::show).post(register::act))
        .route("/mine", get(owed::show))
        .route("/mine.ics", get(owed::calendar))
        .route("/mine.json", get(owed::data))
        .route("/registrations", get(mine::show))
        .route("/registrations/{registration}", get(show::show))
        .route("/registrations/{registration}/amend", get(amend::show).post(amend::act))
        .route("/registrations/{registration}/accreditation", get(door::letter))
        .route("/registrations/{registration}/cancel", post(show::cancel))
        .route("/registrations/{registration}/timeline.ics", get(story::calendar))
        .route("/registrations/{registration}/timeline.json", get(story::data))
}

/// Sends those to the door who have not signed in.
fn refuse(reader: &Reader) -> Option<Response> {
    (reader.actor.role == Role::Anybody)
        .then(|| Redirect::to(&format!("/sign-in?back={}", reader.path)).into_response())
}

fn failed(reader: &Reader, failure: &Failure) -> Response {
    match failure {
        Failure::NotAllowed(_) => {
            reader.sorry(StatusCode::FORBIDDEN, "registration-not-for-you", "registration-not-for-you-why")
        }
        _ => reader.failed(),
    }
}

/// A refusal that no form can show beside what was typed; any other comes back.
fn hopeless(reader: &Reader, why: &NotThisRegistration) -> Option<Response> {
    match why {
        NotThisRegistration::Failed(failure) => Some(failed(reader, failure)),
        NotThisRegistration::NoSuchMeeting(_) | NotThisRegistration::NoSuchRegistration(_) => {
            Some(reader.not_found())
        }
        _ => None,
    }
}

/// `Visa support letter`.
fn field(words: Words, field: Field) -> String {
    words.say(&format!("registration-field-{}", field.name().replace('_', "-")))
}
