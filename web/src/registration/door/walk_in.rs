//! Who comes without having registered: a short form at the door, with the letter of accreditation as a reference, a file, or both.

use axum::{
    extract::{Multipart, Path, State},
    http::{StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
};
use frame::{
    page::{page, path},
    words::Words,
};
use maud::{Markup, html};
use office::{
    members::{Enlisted, see as members},
    registration::{
        NotThisRegistration,
        admit_walk_in::{LARGEST_LETTER, Wish, admit_walk_in},
        see,
    },
};
use rules::registration::{Form, Presence, Refusal, Shown};

use super::super::{Pairs, failed, field, first, hopeless, quoted, refuse, titles};
use crate::{House, reader::Reader, refusals};

/// What was sent, and why it did nothing.
#[derive(Default)]
struct Attempt {
    pairs: Pairs,
    refusals: Vec<Refusal>,
    wrong: Option<String>,
}

pub(in super::super) async fn show(
    State(house): State<House>,
    Path(slug): Path<String>,
    reader: Reader,
) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    draw(&house, &reader, &slug, &Attempt::default()).await
}

pub(in super::super) async fn act(
    State(house): State<House>,
    Path(slug): Path<String>,
    reader: Reader,
    mut parts: Multipart,
) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    let (pairs, letter) = sent(&mut parts).await;
    let text = |name: &str| first(&pairs, name).to_owned();
    let wish = Wish {
        meeting: slug.clone(),
        member: text("member"),
        form: Form {
            given_name: text("given_name"),
            family_name: text("family_name"),
            email: text("email"),
            presence: Some(Presence::OnSite),
            on_published_list: Some(first(&pairs, "on_published_list") == "true"),
            ..Form::default()
        },
        accreditation: text("accreditation"),
        letter,
        shown: if first(&pairs, "shown") == "photo_id" { Shown::PhotoId } else { Shown::Passport },
    };
    let attempt = match admit_walk_in(&house.office, &reader.actor, &wish).await {
        Ok((_, number)) => {
            let find = quoted(&number.unwrap_or_default());
            let address = format!("/meetings/{}/door?find={find}&done=admitted", quoted(&slug));
            return Redirect::to(&address).into_response();
        }
        Err(NotThisRegistration::Refused(refusals)) => Attempt { pairs, refusals, wrong: None },
        Err(why) => {
            if let Some(response) = hopeless(&reader, &why) {
                return response;
            }
            let wrong = Some(refusals::told(reader.words(), &why));
            Attempt { pairs, refusals: Vec::new(), wrong }
        }
    };
    draw(&house, &reader, &slug, &attempt).await
}

/// The fields of the form, and the file if one was chosen. What is larger than a letter is cut, so that it is refused.
async fn sent(parts: &mut Multipart) -> (Pairs, Option<(String, Vec<u8>)>) {
    let (mut pairs, mut letter) = (Pairs::new(), None);
    while let Ok(Some(part)) = parts.next_field().await {
        let name = part.name().unwrap_or_default().to_owned();
        if name == "letter" {
            let file = part.file_name().unwrap_or("letter").to_owned();
            let Ok(bytes) = part.bytes().await else { continue };
            if !bytes.is_empty() {
                let kept = bytes.iter().copied().take(LARGEST_LETTER + 1).collect();
                letter = Some((file, kept));
            }
        } else if let Ok(text) = part.text().await {
            pairs.push((name, text));
        }
    }
    (pairs, letter)
}

async fn draw(house: &House, reader: &Reader, slug: &str, attempt: &Attempt) -> Response {
    // The door is for the secretariat alone, and so is this form.
    match see::door_day(&house.office, &reader.actor, slug).await {
        Ok(Some(_)) => {}
        Ok(None) => return reader.not_found(),
        Err(failure) => return failed(reader, &failure),
    }
    let title = match titles::title(house, reader, slug).await {
        Ok(Some(title)) => title,
        Ok(None) => return reader.not_found(),
        Err(failure) => return failed(reader, &failure),
    };
    let Ok(members) = members::all(&house.office).await else { return reader.failed() };
    let words = reader.words();
    let content = html! {
        (path(words, &[
            (title.name.clone(), format!("/meetings/{slug}")),
            (words.say("door-title"), format!("/meetings/{slug}/door")),
        ]))
        h1 { (words.say("door-walk-in")) }
        p.lead { (words.say("door-walk-in-why")) }
        (wrong(words, attempt))
        (questions(words, &attempt.pairs, &members))
    };
    let is_new = attempt.refusals.is_empty() && attempt.wrong.is_none();
    let status = if is_new { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    (status, Html(page(&reader.shell(words.say("door-walk-in")), &content))).into_response()
}

fn wrong(words: Words, attempt: &Attempt) -> Markup {
    html! {
        @if let Some(wrong) = &attempt.wrong { div.wrong role="alert" { p { (wrong) } } }
        @if !attempt.refusals.is_empty() {
            div.wrong role="alert" {
                ul { @for refusal in &attempt.refusals {
                    li { @if let Some(of) = refusal.field { (field(words, of)) ": " } (refusals::why(words, &refusal.why)) }
                } }
            }
        }
    }
}

fn questions(words: Words, pairs: &Pairs, members: &[Enlisted]) -> Markup {
    let line = |name: &str, key: &str, kind: &str| {
        html! {
            label { (words.say(key)) input type=(kind) name=(name) value=(first(pairs, name)) required autocomplete="off" dir="auto"; }
        }
    };
    html! {
        form.sheet method="post" enctype="multipart/form-data" {
            label {
                (words.say("registration-field-member"))
                select name="member" required {
                    @for one in members { option value=(one.id) selected[one.id == first(pairs, "member")] { (one.member.name()) } }
                }
            }
            (line("given_name", "registration-field-given-name", "text"))
            (line("family_name", "registration-field-family-name", "text"))
            (line("email", "registration-field-email", "email"))
            label {
                (words.say("door-letter"))
                span.hint { (words.say("door-letter-hint")) }
                input name="accreditation" value=(first(pairs, "accreditation")) dir="auto";
            }
            label { (words.say("door-letter-file")) input type="file" name="letter"; }
            label {
                (words.say("door-shown"))
                select name="shown" {
                    option value="passport" { (words.say("registration-shown-passport")) }
                    option value="photo_id" selected[first(pairs, "shown") == "photo_id"] { (words.say("registration-shown-photo-id")) }
                }
            }
            label.option { input type="checkbox" name="on_published_list" value="true" checked[first(pairs, "on_published_list") == "true"]; span { (words.say("registration-field-on-published-list")) } }
            div { button type="submit" { (words.say("door-admit")) } }
        }
    }
}

/// The letter with which somebody walked in, for the secretariat: a browser saves it and runs nothing of it.
pub(in super::super) async fn letter(
    State(house): State<House>,
    Path(id): Path<String>,
    reader: Reader,
) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    match see::letter(&house.office, &reader.actor, &id).await {
        Ok(Some((name, bytes))) => {
            let plain =
                |sign: char| if sign.is_ascii_alphanumeric() || ".-_".contains(sign) { sign } else { '_' };
            let name: String = name.chars().map(plain).collect();
            let headers = [
                (header::CONTENT_TYPE, "application/octet-stream".to_owned()),
                (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
                (header::CACHE_CONTROL, "no-store".to_owned()),
            ];
            (headers, bytes).into_response()
        }
        Ok(None) => reader.not_found(),
        Err(failure) => failed(&reader, &failure),
    }
}
