//! Leaving mail that can be left, by the link that each message has.

use axum::{
    Form,
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use frame::page::page;
use maud::html;
use office::mail::{
    see,
    unsubscribe::{Wish, unsubscribe},
};
use serde::Deserialize;

use super::failed;
use crate::{House, reader::Reader};

pub(super) async fn show(State(house): State<House>, Path(token): Path<String>, reader: Reader) -> Response {
    let enlisted = match see::subscription(&house.office, &token).await {
        Ok(Some(enlisted)) => enlisted,
        Ok(None) => return reader.sorry(StatusCode::NOT_FOUND, "mail-no-such-link", "mail-no-such-link-why"),
        Err(failure) => return failed(&reader, &failure),
    };
    let words = reader.words();
    let addressee = &enlisted.addressee;
    let arguments = [("email", addressee.email.as_str()), ("body", addressee.body.as_str())];
    let content = html! {
        h1 { (words.say("mail-leave")) }
        p.lead { (words.with("mail-leave-why", &arguments)) " " a href="/who-is-told" { (words.say("mail-who-is-told")) } }
        @if addressee.unsubscribed { div.notice role="status" { p { (words.say("mail-is-left")) } } }
        form method="post" {
            @if addressee.unsubscribed {
                input type="hidden" name="do" value="back";
                button type="submit" { (words.say("mail-come-back")) }
            } @else { button type="submit" { (words.say("mail-leave-them")) } }
        }
    };
    Html(page(&reader.shell(words.say("mail-leave")), &content)).into_response()
}

/// Mail programs post here on their own (RFC 8058), with other fields than the page's form.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    r#do: String,
}

pub(super) async fn act(
    State(house): State<House>,
    Path(token): Path<String>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Response {
    let wish = Wish { token: token.clone(), back: typed.r#do == "back" };
    match unsubscribe(&house.office, &reader.actor, &wish).await {
        Ok(true) => Redirect::to(&format!("/unsubscribe/{token}")).into_response(),
        Ok(false) => reader.sorry(StatusCode::NOT_FOUND, "mail-no-such-link", "mail-no-such-link-why"),
        Err(failure) => failed(&reader, &failure),
    }
}
