//! Changing what a registration says.

use axum::{
    Form,
    extract::{Path, Query, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use frame::page::{page, path};
use maud::{Markup, html};
use office::{
    Failure,
    members::{Enlisted, see as members},
    registration::{
        NotThisRegistration,
        amend::{Wish, amend},
        see::{self, Sight},
    },
};
use rules::registration::Refusal;
use serde::Deserialize;

use super::{
    Pairs, failed, first,
    form::View,
    hopeless, refuse,
    titles::{self, Title},
    typed::Typed,
};
use crate::{House, reader::Reader, refusals};

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    /// Another member than the one that is represented.
    member: String,
}

/// A registration that is being changed.
struct Subject {
    sight: Sight,
    title: Title,
    /// The members among which one chooses; the one that is represented is among them.
    choices: Vec<Enlisted>,
    /// The member that would be represented.
    member: Enlisted,
}

async fn subject(house: &House, reader: &Reader, id: &str, member: &str) -> Result<Option<Subject>, Failure> {
    let Some(sight) = see::registration(&house.office, &reader.actor, id).await? else { return Ok(None) };
    let title = titles::title(house, reader, &sight.line.registration.meeting).await?;
    let Some(title) = title else { return Ok(None) };
    let mut choices = vec![sight.line.enlisted.clone()];
    let own = members::own(&house.office, &reader.actor).await?;
    let represented = sight.line.enlisted.id.as_str();
    choices.extend(own.into_iter().map(|(enlisted, _)| enlisted).filter(|one| one.id != represented));
    choices.dedup();
    let chosen = choices.iter().find(|one| one.id == member).unwrap_or(&sight.line.enlisted);
    Ok(Some(Subject { member: chosen.clone(), sight, title, choices }))
}

pub(super) async fn show(
    State(house): State<House>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    reader: Reader,
) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    match subject(&house, &reader, &id, &asked.member).await {
        Ok(Some(subject)) => {
            let typed = Typed::of(&subject.sight.line.registration.content.form);
            draw(&house, &reader, &subject, &typed, &[], None).await
        }
        Ok(None) => reader.not_found(),
        Err(failure) => failed(&reader, &failure),
    }
}

pub(super) async fn act(
    State(house): State<House>,
    Path(id): Path<String>,
    reader: Reader,
    Form(pairs): Form<Pairs>,
) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    let edition = first(&pairs, "edition").parse().unwrap_or_default();
    let subject = match subject(&house, &reader, &id, first(&pairs, "member")).await {
        Ok(Some(subject)) => subject,
        Ok(None) => return reader.not_found(),
        Err(failure) => return failed(&reader, &failure),
    };
    let typed = Typed::sent(pairs);
    let member = subject.member.id.clone();
    let wish = Wish { registration: id.clone(), edition, member, form: typed.form() };
    match amend(&house.office, &reader.actor, &wish).await {
        Ok(_) => Redirect::to(&format!("/registrations/{id}?saved=yes")).into_response(),
        Err(NotThisRegistration::Refused(refusals)) => {
            draw(&house, &reader, &subject, &typed, &refusals, None).await
        }
        Err(why) => {
            if let Some(response) = hopeless(&reader, &why) {
                return response;
            }
            let told = refusals::told(reader.words(), &why);
            draw(&house, &reader, &subject, &typed, &[], Some(&html! { (told) })).await
        }
    }
}

async fn draw(
    house: &House,
    reader: &Reader,
    subject: &Subject,
    typed: &Typed,
    refusals: &[Refusal],
    told: Option<&Markup>,
) -> Response {
    let words = reader.words();
    let registration = &subject.sight.line.registration;
    let names = (registration.meeting.as_str(), registration.event.as_str());
    let Ok(asked) = see::asked(&house.office, names, &subject.member.id, None).await else {
        return reader.failed();
    };
    let view = View {
        words,
        typed,
        asked: &asked,
        refusals,
        due: &subject.title.due,
        today: subject.title.today,
        colleague: reader.actor.account.as_ref() != Some(&registration.person),
    };
    let address = format!("/registrations/{}", registration.id);
    let content = html! {
        (path(words, &[
            (words.say("page-registrations"), "/registrations".to_owned()),
            (subject.title.name.clone(), address.clone()),
        ]))
        h1 { (words.say("registration-amend")) }
        p.lead { (words.say("registration-amend-why")) }
        @if subject.choices.len() > 1 { (choose(reader, subject)) }
        form.sheet.registration method="post" action=(format!("{address}/amend")) {
            (view.wrong(told))
            input type="hidden" name="edition" value=(registration.edition);
            input type="hidden" name="member" value=(subject.member.id);
            (view.questions())
            p.buttons {
                button type="submit" { (words.say("registration-save")) }
                a.button.plain href=(address) { (words.say("registration-leave-as-is")) }
            }
        }
    };
    let is_new = refusals.is_empty() && told.is_none();
    let status = if is_new { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    (status, Html(page(&reader.shell(words.say("registration-amend")), &content))).into_response()
}

fn choose(reader: &Reader, subject: &Subject) -> Markup {
    let words = reader.words();
    html! {
        form.sheet method="get" {
            label {
                (words.say("registration-represents"))
                select name="member" {
                    @for one in &subject.choices { option value=(one.id) selected[one.id == subject.member.id] { (one.member.name()) } }
                }
            }
            div { button.plain type="submit" { (words.say("registration-continue")) } }
        }
    }
}
