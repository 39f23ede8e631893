//! The room `mail`: the outbox and its addressees, for the secretariat; who is told when, and leaving mail, for everybody.

mod addressees;
mod leave;
mod mailing;
mod outbox;
mod table;

use axum::{
    Router,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use frame::words::Words;
use office::{
    Failure,
    mail::{NotThisMail, deliver::ENDED},
};
use rules::{
    mail::{Category, State},
    people::Role,
};

use crate::{House, reader::Reader};

pub(crate) fn routes() -> Router<House> {
    Router::new()
        .route("/mail", get(outbox::show))
        .route("/mail/addressees", get(addressees::show).post(addressees::act))
        .route("/mail/{notice}", get(mailing::show).post(mailing::act))
        .route("/mail/{notice}/{message}/again", post(mailing::again))
        .route("/unsubscribe/{token}", get(leave::show).post(leave::act))
        .route("/who-is-told", get(table::show))
}

/// Sends those away who may not see the outbox: to the door those who may still sign in.
fn refuse(reader: &Reader) -> Option<Response> {
    match reader.actor.role {
        Role::Secretariat => None,
        Role::Anybody => Some(Redirect::to(&format!("/sign-in?back={}", reader.path)).into_response()),
        _ => Some(reader.sorry(StatusCode::FORBIDDEN, "page-not-for-you", "page-not-for-you-why")),
    }
}

fn failed(reader: &Reader, failure: &Failure) -> Response {
    match failure {
        Failure::NotAllowed(_) => {
            reader.sorry(StatusCode::FORBIDDEN, "page-not-for-you", "page-not-for-you-why")
        }
        _ => reader.failed(),
    }
}

/// The sentence that says why mail was not sent or withdrawn.
fn refusal(words: Words, why: &NotThisMail) -> String {
    words.say(&format!("mail-refused-{}", why.code().0))
}

/// `Sector Members`.
fn category(words: Words, category: Category) -> String {
    words.say(&format!("mail-category-{}", category.name().replace('_', "-")))
}

/// `put off, will be tried again`.
fn state(words: Words, name: &str) -> String {
    words.say(&format!("mail-state-{name}"))
}

/// Why a message is where it is: the server's words, or ours where the program ended.
fn reason(words: Words, state: &State) -> Option<String> {
    state.reason().map(|reason| if reason == ENDED { words.say("mail-ended") } else { reason.to_owned() })
}
