//! The door: who comes is found by number, badge or name, by a photograph of the badge or by the telephone's camera, and is checked in,
//! seen in the room, or leaves. The page works as a form; with script it goes on without the venue's network for a day.

mod found;
mod walk_in;

pub(super) use walk_in::{act as admit, letter, show as walk_in};

use axum::{
    Form, Json,
    extract::{Multipart, Path, Query, State},
    http::{StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
};
use frame::{
    assets,
    page::{page, path},
    words::Words,
};
use maud::{Markup, html};
use office::{
    Failure,
    registration::{
        Line, NotThisRegistration, Seen,
        attend::{self, attend},
        check_in::{self, check_in},
        hand_out::{self, hand_out},
        leave::{self, leave},
        see::{self, Today},
    },
};
use rules::registration::{Shown, Way};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    Pairs, failed, first, hopeless, quoted, refuse,
    titles::{self, Title},
};
use crate::{House, naming, reader::Reader, refusals};

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    /// A number, a badge or a name.
    find: String,
    /// What was done a moment ago.
    done: String,
    /// `code` where no code was seen in a photograph.
    unseen: String,
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
    reader: Reader,
    Form(pairs): Form<Pairs>,
) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    let find = first(&pairs, "find").to_owned();
    match done(&house, &reader, &pairs).await {
        Ok(what) => {
            let address = format!("/meetings/{}/door?find={}&done={what}", quoted(&slug), quoted(&find));
            Redirect::to(&address).into_response()
        }
        Err(why) => {
            if let Some(response) = hopeless(&reader, &why) {
                return response;
            }
            let asked = Asked { find, ..Asked::default() };
            draw(&house, &reader, &slug, &asked, Some(&refusals::told(reader.words(), &why))).await
        }
    }
}

/// Does what the button says, and says what became of it.
async fn done(house: &House, reader: &Reader, pairs: &Pairs) -> Result<&'static str, NotThisRegistration> {
    let (office, actor) = (&house.office, &reader.actor);
    let registration = first(pairs, "registration").to_owned();
    match first(pairs, "do") {
        "attend" => {
            let wish = attend::Wish { registration, session: None, way: Way::Room, at: None };
            Ok(if attend(office, actor, &wish).await? { "attended" } else { "attended-before" })
        }
        "leave" => leave(office, actor, &leave::Wish { registration, at: None }).await.map(|_| "left"),
        "hand-out" => {
            let wish = hand_out::Wish { registration, tag: first(pairs, "tag").to_owned() };
            Ok(if hand_out(office, actor, &wish).await? { "replaced" } else { "handed-out" })
        }
        _ => {
            let edition = first(pairs, "edition").parse().unwrap_or_default();
            let wish = check_in::Wish {
                seen: Seen { registration, edition },
                shown: if first(pairs, "shown") == "photo_id" { Shown::PhotoId } else { Shown::Passport },
                at: None,
                key: None,
                tag: Some(first(pairs, "tag").to_owned()),
            };
            Ok(if check_in(office, actor, &wish).await?.merged { "merged" } else { "admitted" })
        }
    }
}

/// A photograph of a badge: the number that its code says is looked up as if it had been typed.
pub(super) async fn code(Path(slug): Path<String>, reader: Reader, mut parts: Multipart) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    let bytes = match parts.next_field().await {
        Ok(Some(file)) => file.bytes().await.ok().filter(|bytes| !bytes.is_empty()),
        _ => None,
    };
    let seen = match bytes {
        Some(bytes) => tokio::task::spawn_blocking(move || letters::seen_code(&bytes)).await.ok().flatten(),
        None => None,
    };
    let query = seen.map_or_else(|| "unseen=code".to_owned(), |number| format!("find={}", quoted(&number)));
    Redirect::to(&format!("/meetings/{}/door?{query}", quoted(&slug))).into_response()
}

/// The list that a device keeps for the day: no more of each person than the door needs.
pub(super) async fn list(State(house): State<House>, Path(slug): Path<String>, reader: Reader) -> Response {
    if refuse(&reader).is_some() {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let found = match around(&house, &reader, &slug).await {
        Ok(Some(found)) => found,
        Ok(None) => return StatusCode::NOT_FOUND.into_response(),
        Err(Failure::NotAllowed(_)) => return StatusCode::FORBIDDEN.into_response(),
        Err(_) => return StatusCode::SERVICE_UNAVAILABLE.into_response(),
    };
    let (_, today) = found;
    let Ok(lines) = see::door_list(&house.office, &reader.actor, &slug).await else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    let words = reader.words();
    let people: Vec<Value> = lines.iter().map(|line| person(words, line)).collect();
    let until = today.days.map(|(_, last)| last);
    let answer = Json(json!({ "meeting": slug, "on": today.on, "until": until, "people": people }));
    ([(header::CACHE_CONTROL, "no-store")], answer).into_response()
}

fn person(words: Words, line: &Line) -> Value {
    let (registration, form) = (&line.registration, &line.registration.content.form);
    json!({
        "id": registration.id, "edition": registration.edition, "number": registration.number(),
        "name": format!("{} {}", form.given_name, form.family_name),
        "category": naming::member_category(words, line.enlisted.member.category()),
        "state": registration.content.state.name(),
    })
}

/// What answers for the page where there is no network. Its reach is the door and nothing else.
pub(super) async fn worker(Path(slug): Path<String>) -> Response {
    let Some((script, kind)) = assets::find("door-worker.js") else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let reach = format!("/meetings/{}/door", quoted(&slug));
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CACHE_CONTROL, "no-cache".to_owned()),
        (header::HeaderName::from_static("service-worker-allowed"), reach),
    ];
    (headers, script).into_response()
}

async fn around(house: &House, reader: &Reader, slug: &str) -> Result<Option<(Title, Today)>, Failure> {
    let Some(today) = see::door_day(&house.office, &reader.actor, slug).await? else { return Ok(None) };
    let title = titles::title(house, reader, slug).await?;
    Ok(title.map(|title| (title, today)))
}

async fn draw(house: &House, reader: &Reader, slug: &str, asked: &Asked, wrong: Option<&str>) -> Response {
    let (title, today) = match around(house, reader, slug).await {
        Ok(Some(around)) => around,
        Ok(None) => return reader.not_found(),
        Err(failure) => return failed(reader, &failure),
    };
    let found = see::at_door(&house.office, &reader.actor, slug, &asked.find).await;
    let attended = see::attendance(&house.office, &reader.actor, (slug, "")).await;
    let (Ok(lines), Ok(attended)) = (found, attended) else { return reader.failed() };
    let words = reader.words();
    let address = format!("/meetings/{slug}/door");
    let content = html! {
        (path(words, &[
            (words.say("page-meetings"), "/meetings".to_owned()),
            (title.name.clone(), format!("/meetings/{slug}")),
        ]))
        h1 { (words.say("door-title")) }
        p.lead { (words.say("door-why")) }
        @if let Some(wrong) = wrong { div.wrong role="alert" { p { (wrong) } } }
        @if asked.unseen == "code" { div.wrong role="alert" { p { (words.say("door-no-code")) } } }
        @if !asked.done.is_empty() && done_is_known(&asked.done) {
            div.notice.good role="status" { p { (words.say(&format!("door-done-{}", asked.done))) } }
        }
        form.door-find #find-form method="get" action=(address) role="search" {
            label for="find" { (words.say("door-find")) }
            input id="find" type="search" name="find" value=(asked.find) autocomplete="off" dir="auto" aria-describedby="find-hint";
            p.hint #find-hint { (words.say("door-find-hint")) }
            p.buttons { button type="submit" { (words.say("door-find-button")) } }
        }
        (reading(words, &address))
        div #found aria-live="polite" {
            @if !asked.find.trim().is_empty() {
                @if lines.is_empty() { p.empty { (words.say("door-nobody")) } }
                @for (turn, line) in lines.iter().enumerate() {
                    @let days = attended.get(&line.registration.id).map_or(&[][..], Vec::as_slice);
                    (found::card(words, (&address, &asked.find), line, (days, today.on), turn))
                }
            }
        }
        (kept_here(words, slug, &today))
        p.buttons {
            a.button.plain href=(format!("{address}/walk-in")) { (words.say("door-walk-in")) }
            a.button.plain href=(format!("/meetings/{slug}/participants")) { (words.say("registration-participants")) }
            a.button.plain href=(format!("/meetings/{slug}/arrangements")) { (words.say("door-arrangements")) }
        }
        script src=(assets::address("door.js")) type="module" {}
    };
    let status = if wrong.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    (status, Html(page(&reader.shell(words.say("door-title")), &content))).into_response()
}

fn done_is_known(done: &str) -> bool {
    ["admitted", "merged", "attended", "attended-before", "left", "handed-out", "replaced"].contains(&done)
}

/// Reading a badge: by a photograph, or, where the browser can, by the camera.
fn reading(words: Words, address: &str) -> Markup {
    html! {
        details #read-badge {
            summary { (words.say("door-read")) }
            p.buttons hidden #camera-way { button.plain type="button" #camera { (words.say("door-camera")) } }
            video #camera-picture hidden muted playsinline {}
            form #photograph method="post" action=(format!("{address}/code")) enctype="multipart/form-data" {
                div.field {
                    label for="code" { (words.say("door-photograph")) }
                    input id="code" type="file" name="code" accept="image/png,image/jpeg" capture="environment" required;
                }
                p.buttons { button.plain type="submit" { (words.say("door-photograph-read")) } }
            }
        }
    }
}

/// What the device keeps, for the script to fill; without script nothing is kept.
fn kept_here(words: Words, slug: &str, today: &Today) -> Markup {
    let until = today.days.map(|(_, last)| last.to_string());
    html! {
        section #kept hidden aria-labelledby="kept-title"
            data-meeting=(slug) data-until=[until]
            data-kept=(words.say("door-kept")) data-waits=(words.say("door-waits")) data-none=(words.say("door-nobody"))
            data-offline=(words.say("door-offline")) data-check-in=(words.say("registration-check-in"))
            data-attend=(words.say("door-attend")) data-leave=(words.say("door-leave"))
            data-passport=(words.say("registration-shown-passport")) data-photo-id=(words.say("registration-shown-photo-id"))
            data-shown=(words.say("door-shown")) data-written=(words.say("door-written")) data-refused=(words.say("door-refused"))
            data-type-it=(words.say("door-type-it"))
            data-confirmed=(naming::registration_state(words, "confirmed")) data-checked-in=(naming::registration_state(words, "checked_in"))
            data-left=(naming::registration_state(words, "left")) {
            h2 #kept-title { (words.say("door-kept-title")) }
            p #kept-status role="status" {}
            ul #kept-refused {}
            p.soft { (words.say("door-kept-why")) }
            p.buttons {
                button.plain type="button" #kept-send { (words.say("door-send")) }
                button.plain type="button" #kept-erase { (words.say("door-erase")) }
            }
        }
    }
}
