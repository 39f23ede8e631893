//! One registration: what happens next, what it says, changing and cancelling it.

use axum::{
    Form,
    extract::{Path, Query, State as State_},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use frame::{
    dates,
    page::{page, path},
    words::Words,
};
use maud::{Markup, html};
use office::{
    Failure,
    registration::{
        Seen,
        cancel::{Wish, cancel as cancel_it},
        see::{self, Sight},
    },
};
use rules::{
    people::Role,
    registration::{Falls, Field, State, falls_when_cancelled},
};
use serde::Deserialize;

use super::{
    Pairs, arrange, failed, field, first, hopeless, refuse, steps, story,
    titles::{self, Title},
};
use crate::{House, naming, reader::Reader, refusals};

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    saved: String,
}

pub(super) async fn show(
    State_(house): State_<House>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    reader: Reader,
) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    draw(&house, &reader, &id, !asked.saved.is_empty(), None).await
}

pub(super) async fn cancel(
    State_(house): State_<House>,
    Path(id): Path<String>,
    reader: Reader,
    Form(pairs): Form<Pairs>,
) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    let edition = first(&pairs, "edition").parse().unwrap_or_default();
    let wish = Wish { seen: Seen { registration: id.clone(), edition } };
    match cancel_it(&house.office, &reader.actor, &wish).await {
        Ok(_) => Redirect::to(&format!("/registrations/{id}")).into_response(),
        Err(why) => {
            if let Some(response) = hopeless(&reader, &why) {
                return response;
            }
            draw(&house, &reader, &id, false, Some(&refusals::told(reader.words(), &why))).await
        }
    }
}

/// What the page is made from.
struct View<'a> {
    words: Words,
    sight: &'a Sight,
    title: &'a Title,
    falls: Vec<Falls>,
    /// Whether the reader serves at the desk.
    serves: bool,
}

async fn draw(house: &House, reader: &Reader, id: &str, saved: bool, wrong: Option<&str>) -> Response {
    let sight = match see::registration(&house.office, &reader.actor, id).await {
        Ok(Some(sight)) => sight,
        Ok(None) => return reader.not_found(),
        Err(failure) => return failed(reader, &failure),
    };
    let (title, falls) = match around(house, reader, &sight).await {
        Ok(Some(around)) => around,
        Ok(None) => return reader.not_found(),
        Err(failure) => return failed(reader, &failure),
    };
    let Ok(story) = see::story(&house.office, &reader.actor, id).await else { return reader.failed() };
    let words = reader.words();
    let view =
        View { words, sight: &sight, title: &title, falls, serves: reader.actor.role == Role::Secretariat };
    let registration = &sight.line.registration;
    let form = &registration.content.form;
    let name = format!("{} {}", form.given_name, form.family_name);
    let heading = words.with("registration-of", &[("name", &name)]);
    let content = html! {
        (path(words, &[
            (words.say("page-registrations"), "/registrations".to_owned()),
            (title.name.clone(), format!("/meetings/{}", registration.meeting)),
        ]))
        h1 dir="auto" { (heading) }
        p.lead dir="auto" {
            @if !registration.event.is_empty() { (title.event(&registration.event)) (words.say("news-comma")) }
            (title.name) " " span.pill.next { (naming::registration_state(words, registration.content.state.name())) }
        }
        @if let Some(wrong) = wrong { div.wrong role="alert" { p { (wrong) } } }
        @if saved { div.notice.good role="status" { p { (words.say("registration-saved")) } } }
        (view.next())
        section aria-labelledby="so-far" { h2 #so-far { (words.say("registration-so-far")) } (story::show(words, &story, &title)) }
        (view.facts())
        (view.ways())
    };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    (status, Html(page(&reader.shell(heading), &content))).into_response()
}

/// The meeting, and what falls when the registration is cancelled.
async fn around(
    house: &House,
    reader: &Reader,
    sight: &Sight,
) -> Result<Option<(Title, Vec<Falls>)>, Failure> {
    let registration = &sight.line.registration;
    let Some(title) = titles::title(house, reader, &registration.meeting).await? else { return Ok(None) };
    let mut events = Vec::new();
    if registration.event.is_empty() && reader.actor.account.as_ref() == Some(&registration.person) {
        let mine = see::mine(&house.office, &reader.actor).await?;
        let here = mine.into_iter().map(|sight| sight.line.registration);
        let here = here.filter(|one| one.meeting == registration.meeting && one.content.state.is_alive());
        events.extend(here.map(|one| one.event).filter(|event| !event.is_empty()));
    }
    let content = &registration.content;
    let falls = falls_when_cancelled(&content.form, &content.state, events.iter().map(String::as_str));
    Ok(Some((title, falls)))
}

impl View<'_> {
    fn state(&self) -> &State {
        &self.sight.line.registration.content.state
    }

    /// What happens next, the number, and what came late.
    fn next(&self) -> Markup {
        let words = self.words;
        let content = &self.sight.line.registration.content;
        let kind = if self.state().registered().is_some() { "notice good" } else { "notice" };
        html! {
            section.next aria-labelledby="next" {
                h2 #next { (words.say("registration-next")) }
                div class=(kind) {
                    @if let Some(confirmation) = self.state().registered() {
                        p { (words.say("registration-your-number")) " " strong.number dir="ltr" { (confirmation.id().text()) } }
                    }
                    @if let State::Rejected { rejection, .. } = self.state() {
                        p dir="auto" { (words.with("registration-reason", &[("reason", rejection.reason())])) }
                    }
                    p { (words.say(&steps::next(self.state(), content.form.presence))) }
                    @if let Some(place) = self.sight.place { p { strong { (words.with("registration-place-in-queue", &[("place", &place.to_string())])) } } }
                    @if let Some(exemption) = &self.sight.exempt { p.soft dir="auto" { (arrange::exempt(words, exemption)) } }
                }
                @if !content.late.is_empty() && self.state().is_alive() {
                    div.notice {
                        p { (words.say("registration-late")) }
                        ul { @for late in &content.late {
                            li {
                                @match late.field { Some(of) => (field(words, of)), None => (naming::action(words, late.action)) }
                                ": " (words.with("registration-was-due", &[("day", &dates::day(words, late.due))]))
                            }
                        } }
                    }
                }
            }
        }
    }

    fn facts(&self) -> Markup {
        let words = self.words;
        let line = &self.sight.line;
        let form = &line.registration.content.form;
        let named =
            |kind: &str, name: &str| words.say(&format!("registration-{kind}-{}", name.replace('_', "-")));
        html! {
            dl.facts {
                div { dt { (field(words, Field::Member)) } dd { bdi { (line.enlisted.member.name()) } span.also { (naming::member_category(words, line.enlisted.member.category())) } } }
                @if let Some(presence) = form.presence { div { dt { (field(words, Field::Presence)) } dd { (named("presence", presence.name())) } } }
                @if let Some(function) = form.function { div { dt { (field(words, Field::Function)) } dd { (named("function", function.name())) } } }
                div { dt { (field(words, Field::Email)) } dd { bdi dir="ltr" { (form.email) } } }
                @if let Some(accreditation) = &line.registration.content.accreditation {
                    div { dt { (words.say("door-letter")) } dd {
                        span dir="auto" { (accreditation.reference) }
                        @if let Some(file) = accreditation.file.as_ref().filter(|_| self.serves) { " " a href=(format!("/registrations/{}/accreditation", line.registration.id)) dir="auto" { (file) } }
                    } }
                }
                @if let Some(listed) = form.on_published_list {
                    div { dt { (field(words, Field::OnPublishedList)) } dd { (words.say(if listed { "registration-yes" } else { "registration-no" })) } }
                }
            }
        }
    }

    /// Changing and cancelling, as far as either can still be done.
    fn ways(&self) -> Markup {
        let words = self.words;
        let registration = &self.sight.line.registration;
        let address = format!("/registrations/{}", registration.id);
        let can_amend = self.state().is_alive() || matches!(self.state(), State::Rejected { .. });
        html! {
            @if can_amend {
                p.buttons { a.button.plain href=(format!("{address}/amend")) { (words.say("registration-amend")) } }
            }
            @if self.state().is_alive() {
                section aria-labelledby="cancel" {
                    h2 #cancel { (words.say("registration-cancel")) }
                    @if self.falls.is_empty() { p { (words.say("registration-falls-nothing")) } }
                    @else {
                        p { (words.say("registration-falls")) }
                        ul { @for one in &self.falls { li dir="auto" { (self.falling(one)) } } }
                    }
                    form method="post" action=(format!("{address}/cancel")) {
                        input type="hidden" name="edition" value=(registration.edition);
                        p.buttons { button.plain type="submit" { (words.say("registration-cancel")) } }
                    }
                }
            }
            @if matches!(self.state(), State::Cancelled { .. }) && registration.event.is_empty() {
                p.buttons { a.button href=(format!("/meetings/{}/register", registration.meeting)) { (words.say("registration-again")) } }
            }
        }
    }

    fn falling(&self, falls: &Falls) -> String {
        let words = self.words;
        match falls {
            Falls::Request(of) => field(words, *of),
            Falls::Function(function) => {
                words.say(&format!("registration-function-{}", function.name().replace('_', "-")))
            }
            Falls::Badge => words.say("registration-falls-badge"),
            Falls::RemoteAccess => words.say("registration-falls-access"),
            Falls::Event(event) => self.title.event(event),
        }
    }
}
