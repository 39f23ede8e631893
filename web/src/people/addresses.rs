//! The addresses of one's account: which there are, adding one by a link, and what the link opens: another address, or the account that
//! has it already.

use axum::{
    Form,
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use frame::page::page;
use maud::html;
use office::people::{
    add_address::{self, add_address},
    addresses::NotThisAddress,
    ask_link::MINUTES,
    confirm_address::{self, confirm_address},
    drop_address::{self, drop_address},
    merge::{self, NotMerged, merge, preview},
    prefer_address::{self, prefer_address},
    see,
};
use serde::Deserialize;

use super::merging;
use crate::{House, reader::Reader};

const HERE: &str = "/account/addresses";

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    r#do: String,
    email: String,
    seal: String,
}

pub(super) async fn show(State(house): State<House>, reader: Reader) -> Response {
    draw(&house, &reader, "", None, None).await
}

pub(super) async fn act(State(house): State<House>, reader: Reader, Form(typed): Form<Typed>) -> Response {
    let email = typed.email.clone();
    let done = match typed.r#do.as_str() {
        "prefer" => prefer_address(&house.office, &reader.actor, &prefer_address::Wish { email }).await,
        "drop" => drop_address(&house.office, &reader.actor, &drop_address::Wish { email }).await.map(|_| ()),
        _ => match add_address(&house.office, &reader.actor, &add_address::Wish { email }).await {
            Ok(()) => return draw(&house, &reader, "", None, Some(&typed.email)).await,
            Err(why) => Err(why),
        },
    };
    match done {
        Ok(()) => Redirect::to(HERE).into_response(),
        Err(NotThisAddress::NoAccount) => Redirect::to("/sign-in?back=/account/addresses").into_response(),
        Err(NotThisAddress::Failed(_)) => reader.failed(),
        Err(why) => draw(&house, &reader, &typed.email, Some(why.code().0), None).await,
    }
}

async fn draw(
    house: &House,
    reader: &Reader,
    typed: &str,
    wrong: Option<&str>,
    sent: Option<&str>,
) -> Response {
    if reader.actor.account.is_none() {
        return Redirect::to("/sign-in?back=/account/addresses").into_response();
    }
    let Ok(all) = see::addresses(&house.office, &reader.actor).await else { return reader.failed() };
    let words = reader.words();
    let minutes = MINUTES.to_string();
    let content = html! {
        nav.path aria-label=(words.say("page-path")) { ol { li { a href="/account" { (words.say("people-account")) } } } }
        h1 { (words.say("own-data-addresses")) }
        p.lead { (words.say("own-data-addresses-why")) }
        @if let Some(sent) = sent {
            div.notice.good role="status" { p { (words.with("own-data-address-sent", &[("email", sent), ("minutes", &minutes)])) } }
        }
        ul.services {
            @for (at, email) in all.iter().enumerate() {
                li {
                    span { bdi dir="ltr" { (email) } @if at == 0 { " " span.pill.next { (words.say("own-data-preferred")) } } }
                    @if all.len() > 1 {
                        form.check-in method="post" {
                            input type="hidden" name="email" value=(email);
                            @if at > 0 {
                                button.quiet type="submit" name="do" value="prefer" aria-label=(format!("{}: {email}", words.say("own-data-prefer"))) {
                                    (words.say("own-data-prefer"))
                                }
                            }
                            button.quiet type="submit" name="do" value="drop" aria-label=(words.with("own-data-drop-this", &[("email", email)])) {
                                (words.say("own-data-drop"))
                            }
                        }
                    }
                }
            }
        }
        section aria-labelledby="add" {
            h2 #add { (words.say("own-data-add")) }
            p { (words.say("own-data-add-why")) }
            form.sheet method="post" {
                @if let Some(wrong) = wrong { div.wrong #wrong role="alert" { p { (words.say(&format!("own-data-refused-{wrong}"))) } } }
                input type="hidden" name="do" value="add";
                label {
                    (words.say("people-email"))
                    input type="email" name="email" value=(typed) required autocomplete="email" dir="ltr"
                        aria-invalid=[wrong.map(|_| "true")] aria-describedby=[wrong.map(|_| "wrong")];
                }
                div { button type="submit" { (words.say("people-send-link")) } }
            }
        }
    };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    (status, Html(page(&reader.shell(words.say("own-data-addresses")), &content))).into_response()
}

/// The page behind the link: nothing happens until somebody presses the button.
pub(super) async fn behind(
    State(house): State<House>,
    Path(token): Path<String>,
    reader: Reader,
) -> Response {
    if reader.actor.account.is_none() {
        let back = format!("/sign-in?back={HERE}/{token}");
        return Redirect::to(&back).into_response();
    }
    let words = reader.words();
    let wish = merge::Wish { token, ..merge::Wish::default() };
    match preview(&house.office, &reader.actor, &wish).await {
        Ok(found) => merging::shown(&reader, &found, StatusCode::OK, None),
        // Nobody has the address: it can be added.
        Err(NotMerged::NoSuchAccount(email)) => {
            let account = reader.actor.account.as_deref().unwrap_or_default();
            let content = html! {
                h1 { (words.say("own-data-confirm")) }
                p.lead { (words.with("own-data-confirm-why", &[("email", &email), ("name", &reader.actor.name), ("account", account)])) }
                form.sheet method="post" { div { button type="submit" { (words.say("own-data-confirm-do")) } } }
            };
            Html(page(&reader.shell(words.say("own-data-confirm")), &content)).into_response()
        }
        Err(why) => sorry(&reader, &why),
    }
}

/// Adds the address, or merges the accounts.
pub(super) async fn open(
    State(house): State<House>,
    Path(token): Path<String>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Response {
    if typed.seal.is_empty() {
        let wish = confirm_address::Wish { token: token.clone() };
        return match confirm_address(&house.office, &reader.actor, &wish).await {
            Ok(confirmed) if confirmed.twice.is_empty() => Redirect::to(HERE).into_response(),
            Ok(confirmed) => merging::stands_twice(&reader, &confirmed.twice),
            // An account came to have the address since the page was shown: its merging is shown first.
            Err(NotThisAddress::HasAnAccount) => Redirect::to(&format!("{HERE}/{token}")).into_response(),
            Err(NotThisAddress::Failed(_)) => reader.failed(),
            Err(_) => sorry(&reader, &NotMerged::Closed),
        };
    }
    let wish = merge::Wish { token, seal: typed.seal, ..merge::Wish::default() };
    match merge(&house.office, &reader.actor, &wish).await {
        Ok(merged) => merging::done(&reader, &merged),
        Err(NotMerged::ChangedMeanwhile) => match preview(&house.office, &reader.actor, &wish).await {
            Ok(found) => merging::shown(&reader, &found, StatusCode::CONFLICT, Some("changed-meanwhile")),
            Err(why) => sorry(&reader, &why),
        },
        Err(why) => sorry(&reader, &why),
    }
}

fn sorry(reader: &Reader, why: &NotMerged) -> Response {
    match why {
        NotMerged::NoAccount => Redirect::to("/sign-in?back=/account/addresses").into_response(),
        NotMerged::Failed(_) => reader.failed(),
        NotMerged::Closed => {
            reader.sorry(StatusCode::GONE, "people-closed-link", "own-data-refused-closed-link")
        }
        why => {
            let key = format!("own-data-refused-{}", why.code().0);
            reader.sorry(StatusCode::UNPROCESSABLE_ENTITY, "own-data-merge", &key)
        }
    }
}
