//! Registering: the form for a meeting or an event beside it, for oneself or for a colleague.

mod parts;

use axum::{
    Form,
    extract::{Path, Query, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use frame::{
    page::{page, path},
    words::Words,
};
use maud::{Markup, html};
use office::{
    Failure,
    members::{Enlisted, see as members},
    registration::{
        Exemption, NotThisRegistration, Registration, see,
        submit::{Wish, fresh_key, submit},
    },
};
use rules::{people::Role, registration::Refusal};
use serde::Deserialize;

use super::{
    Pairs, arrange, failed, first,
    form::View,
    hopeless, refuse,
    titles::{self, Title},
    typed::Typed,
};
use crate::{House, reader::Reader, refusals};

/// What the address says: which event, by its place among them from 1, for which member, and whether for a colleague.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    event: String,
    member: String,
    colleague: String,
}

/// For what somebody registers, and for whom.
struct Subject {
    slug: String,
    title: Title,
    asked: Asked,
    /// The members among which one chooses.
    choices: Vec<Enlisted>,
    /// The reader's own registration for the same, if there is one.
    own: Option<Registration>,
    /// What the reader wrote the last time.
    last: Option<rules::registration::Form>,
    /// From which letter it is known that nobody approves.
    exempt: Option<Exemption>,
}

impl Subject {
    /// `None` where there is no such meeting or event.
    async fn of(house: &House, reader: &Reader, slug: String, asked: Asked) -> Result<Option<Self>, Failure> {
        let Some(title) = titles::title(house, reader, &slug).await? else { return Ok(None) };
        let mut subject =
            Self { slug, title, asked, choices: Vec::new(), own: None, last: None, exempt: None };
        if !subject.title.is_convened || subject.printed().is_none() {
            return Ok(None);
        }
        subject.choices = choices(house, reader, subject.is_for_colleague()).await?;
        subject.exempt = see::exemption(&house.office, &subject.slug).await?;
        let mine = see::mine(&house.office, &reader.actor).await?;
        subject.last = mine.first().map(|sight| sight.line.registration.content.form.clone());
        let printed = subject.printed().unwrap_or_default();
        subject.own = mine.into_iter().map(|sight| sight.line.registration).find(|one| {
            one.meeting == subject.slug && one.event == printed && one.content.state.name() != "cancelled"
        });
        Ok(Some(subject))
    }

    fn is_for_colleague(&self) -> bool {
        self.asked.colleague == "yes"
    }

    /// The printed name of the event; empty for the meeting; `None` where there is no such event.
    fn printed(&self) -> Option<String> {
        if self.asked.event.is_empty() {
            return Some(String::new());
        }
        let place = self.asked.event.parse::<usize>().ok()?.checked_sub(1)?;
        self.title.events.get(place).map(|event| event.printed.clone())
    }

    /// The member that is represented: the one that was chosen, else the only one.
    fn member(&self) -> Option<&Enlisted> {
        let named = self.choices.iter().find(|one| one.id == self.asked.member);
        named.or_else(|| self.choices.first().filter(|_| self.choices.len() == 1))
    }

    fn address(&self) -> String {
        format!("/meetings/{}/register", self.slug)
    }

    fn name(&self, words: Words) -> String {
        match self.printed().unwrap_or_default().as_str() {
            "" => self.title.name.clone(),
            printed => format!("{}{}{}", self.title.event(printed), words.say("news-comma"), self.title.name),
        }
    }
}

/// For oneself one's own members, for a colleague those for which one answers; who has none chooses among all.
async fn choices(house: &House, reader: &Reader, colleague: bool) -> Result<Vec<Enlisted>, Failure> {
    if colleague && reader.actor.role != Role::Secretariat {
        return Ok(members::answered_for(&house.office, &reader.actor).await?);
    }
    let own = members::own(&house.office, &reader.actor).await?;
    let mut own: Vec<Enlisted> = own.into_iter().map(|(enlisted, _)| enlisted).collect();
    own.dedup();
    if own.is_empty() || colleague { Ok(members::all(&house.office).await?) } else { Ok(own) }
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
    let subject = match Subject::of(&house, &reader, slug, asked).await {
        Ok(Some(subject)) => subject,
        Ok(None) => return reader.not_found(),
        Err(failure) => return failed(&reader, &failure),
    };
    let email = reader.actor.account.as_deref().unwrap_or_default();
    let typed = if subject.is_for_colleague() {
        Typed::default()
    } else {
        Typed::known((email, &reader.actor.name), reader.language, subject.last.as_ref())
    };
    match fresh_key() {
        Ok(key) => {
            draw(&house, &reader, &subject, &Attempt { typed, key, refusals: Vec::new(), told: None }).await
        }
        Err(failure) => failed(&reader, &failure),
    }
}

/// What was sent, and what came of it.
struct Attempt {
    typed: Typed,
    key: String,
    refusals: Vec<Refusal>,
    told: Option<Markup>,
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
    let text = |name: &str| first(&pairs, name).to_owned();
    let asked = Asked { event: text("event"), member: text("member"), colleague: text("colleague") };
    let key = text("key");
    let typed = Typed::sent(pairs);
    let subject = match Subject::of(&house, &reader, slug, asked).await {
        Ok(Some(subject)) => subject,
        Ok(None) => return reader.not_found(),
        Err(failure) => return failed(&reader, &failure),
    };
    let wish = Wish {
        key: key.clone(),
        meeting: subject.slug.clone(),
        event: subject.printed().unwrap_or_default(),
        member: subject.asked.member.clone(),
        colleague: subject.is_for_colleague(),
        form: typed.form(),
    };
    match submit(&house.office, &reader.actor, &wish).await {
        Ok(receipt) => Redirect::to(&format!("/registrations/{}", receipt.registration)).into_response(),
        Err(NotThisRegistration::Refused(refusals)) => {
            draw(&house, &reader, &subject, &Attempt { typed, key, refusals, told: None }).await
        }
        Err(why) => {
            if let Some(response) = hopeless(&reader, &why) {
                return response;
            }
            let key = match (&why, fresh_key()) {
                // What was typed for one colleague after another is a form of its own when it is sent again.
                (NotThisRegistration::KeyReused | NotThisRegistration::NoKey, Ok(fresh)) => fresh,
                _ => key,
            };
            let told = Some(told(reader.words(), &subject, &why));
            draw(&house, &reader, &subject, &Attempt { typed, key, refusals: Vec::new(), told }).await
        }
    }
}

/// The sentence, with the way to the registration that is there already.
fn told(words: Words, subject: &Subject, why: &NotThisRegistration) -> Markup {
    html! {
        (refusals::told(words, why))
        @if let Some(own) = subject.own.as_ref().filter(|_| !subject.is_for_colleague()) {
            " " a href=(format!("/registrations/{}", own.id)) { (words.say("registration-yours")) }
        }
    }
}

async fn draw(house: &House, reader: &Reader, subject: &Subject, attempt: &Attempt) -> Response {
    let words = reader.words();
    let is_new = attempt.refusals.is_empty() && attempt.told.is_none();
    let content = match (&subject.own, subject.member()) {
        (Some(own), _) if is_new && !subject.is_for_colleague() => parts::there(words, own),
        (_, None) => parts::choose(words, subject),
        (_, Some(enlisted)) => {
            let event = subject.printed().unwrap_or_default();
            let asked = see::asked(&house.office, (&subject.slug, &event), &enlisted.id, None).await;
            let Ok(asked) = asked else { return reader.failed() };
            let view = View {
                words,
                typed: &attempt.typed,
                asked: &asked,
                refusals: &attempt.refusals,
                due: &subject.title.due,
                today: subject.title.today,
                colleague: subject.is_for_colleague(),
            };
            parts::questions(&view, subject, enlisted, attempt)
        }
    };
    let title = words.say(if subject.is_for_colleague() {
        "registration-colleague"
    } else {
        "registration-register"
    });
    let content = html! {
        (path(words, &[
            (words.say("page-meetings"), "/meetings".to_owned()),
            (subject.title.name.clone(), format!("/meetings/{}", subject.slug)),
        ]))
        h1 { (title) }
        p.lead dir="auto" { (subject.name(words)) }
        @if subject.title.ends.is_some_and(|ends| ends < subject.title.today) {
            div.notice { p { (words.say("registration-over")) } }
        }
        @if let Some(exemption) = &subject.exempt { div.notice { p dir="auto" { (arrange::exempt(words, exemption)) } } }
        (content)
        (parts::elsewhere(words, subject, reader.answers))
    };
    let status = if is_new { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    (status, Html(page(&reader.shell(title), &content))).into_response()
}
