//! The mail of one notice: list and text before it goes, and what became of each message behind.

use axum::{
    Form,
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use frame::{
    page::{direction, page, path},
    words::Words,
};
use maud::{Markup, html};
use office::mail::{
    NotThisMail, Told,
    release::{self, release},
    release_again::{self, release_again},
    see::{self, Content, Message, Sight},
    withdraw::{self, withdraw},
};
use rules::language::Language;
use serde::Deserialize;

use super::{category, failed, outbox::counted, reason, refusal, refuse, state};
use crate::{House, naming, reader::Reader};

pub(super) async fn show(State(house): State<House>, Path(notice): Path<String>, reader: Reader) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    draw(&house, &reader, &notice, None).await
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    r#do: String,
    seen: String,
    reason: String,
}

pub(super) async fn act(
    State(house): State<House>,
    Path(notice): Path<String>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    let back = format!("/mail/{notice}");
    let done = if typed.r#do == "withdraw" {
        let wish = withdraw::Wish { notice: notice.clone(), reason: typed.reason };
        withdraw(&house.office, &reader.actor, &wish).await
    } else {
        let wish = release::Wish { notice: notice.clone(), seen: typed.seen };
        release(&house.office, &reader.actor, &wish).await.map(|_| ())
    };
    match done {
        Ok(()) => Redirect::to(&back).into_response(),
        Err(why) => refused(&house, &reader, &notice, &why).await,
    }
}

pub(super) async fn again(
    State(house): State<House>,
    Path((notice, message)): Path<(String, String)>,
    reader: Reader,
) -> Response {
    if let Some(refused) = refuse(&reader) {
        return refused;
    }
    match release_again(&house.office, &reader.actor, &release_again::Wish { message }).await {
        Ok(notice) if notice == "notes" => Redirect::to("/mail").into_response(),
        Ok(notice) => Redirect::to(&format!("/mail/{notice}")).into_response(),
        Err(why) => refused(&house, &reader, &notice, &why).await,
    }
}

async fn refused(house: &House, reader: &Reader, notice: &str, why: &NotThisMail) -> Response {
    match why {
        NotThisMail::Failed(failure) => failed(reader, failure),
        NotThisMail::NoSuchMail(_) => reader.not_found(),
        why => draw(house, reader, notice, Some(&refusal(reader.words(), why))).await,
    }
}

async fn draw(house: &House, reader: &Reader, notice: &str, wrong: Option<&str>) -> Response {
    let sight = match see::mailing(&house.office, &reader.actor, notice, reader.language).await {
        Ok(Some(sight)) => sight,
        Ok(None) => return reader.not_found(),
        Err(failure) => return failed(reader, &failure),
    };
    let is_held = sight.mailing.state == "held";
    let mut texts = Vec::new();
    if is_held {
        for language in &sight.languages {
            match see::content(&house.office, notice, *language).await {
                Ok(Some(content)) => texts.push((*language, content)),
                Ok(None) => {}
                Err(failure) => return failed(reader, &failure),
            }
        }
    }
    let words = reader.words();
    let name = naming::notice(words, &sight.record);
    let content = html! {
        (path(words, &[(words.say("mail-title"), "/mail".to_owned())]))
        h1 { (name) }
        @if let Some(wrong) = wrong { div.wrong role="alert" { p { (wrong) } } }
        @if !house.office.has_mail_server() { div.notice { p { (words.say("mail-no-server")) } } }
        @if is_held { (held(words, &sight, &texts)) } @else { (decided(words, &sight)) }
    };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    (status, Html(page(&reader.shell(name), &content))).into_response()
}

fn held(words: Words, sight: &Sight, texts: &[(Language, Content)]) -> Markup {
    let count = i64::try_from(sight.told.len()).unwrap_or(i64::MAX);
    html! {
        section aria-labelledby="list" {
            h2 #list { (words.say("mail-list")) }
            @if sight.told.is_empty() {
                p.empty { (words.say("mail-nobody")) " " a href="/mail/addressees" { (words.say("mail-enlist")) } }
            } @else { (list(words, &sight.told)) }
        }
        section aria-labelledby="texts" {
            h2 #texts { (words.say("mail-texts")) }
            p { (words.say("mail-texts-why")) }
            @for (language, content) in texts { (text(words, *language, content)) }
        }
        div.buttons {
            @if !sight.told.is_empty() {
                form method="post" {
                    input type="hidden" name="do" value="release";
                    input type="hidden" name="seen" value=(sight.seal);
                    button type="submit" { (words.count("mail-send-to", count)) }
                }
            }
            details {
                summary { (words.say("mail-withdraw")) }
                form.sheet method="post" {
                    input type="hidden" name="do" value="withdraw";
                    label { (words.say("mail-withdraw-why")) input type="text" name="reason" required dir="auto"; }
                    div { button.plain type="submit" { (words.say("mail-withdraw")) } }
                }
            }
        }
    }
}

fn list(words: Words, told: &[Told]) -> Markup {
    html! {
        p { (words.count("mail-count", i64::try_from(told.len()).unwrap_or(i64::MAX))) }
        div.scroll tabindex="0" role="region" aria-label=(words.say("mail-told")) {
            table {
                thead { tr {
                    th scope="col" { (words.say("mail-told")) }
                    th scope="col" { (words.say("people-email")) }
                    th scope="col" { (words.say("page-languages")) }
                    th scope="col" { (words.say("mail-can-leave")) }
                } }
                tbody {
                    @for one in told {
                        @let addressee = &one.recipient.addressee;
                        tr {
                            th scope="row" { bdi { (addressee.body) } span.own-time { (category(words, addressee.category)) } }
                            td { bdi dir="ltr" { (addressee.email) } }
                            td { (words.say(&format!("page-language-{}", addressee.language.code()))) }
                            td { @if one.recipient.mandatory { (words.say("mail-mandatory")) } @else { (words.say("mail-voluntary")) } }
                        }
                    }
                }
            }
        }
    }
}

fn text(words: Words, language: Language, content: &Content) -> Markup {
    html! {
        details {
            summary {
                (words.say(&format!("page-language-{}", language.code())))
                @for (name, _) in &content.files { " · " bdi dir="ltr" { (name) } }
            }
            div.paper lang=(language.code()) dir=(direction(language)) {
                @for line in content.text.split("\n\n") { p { (line) } }
            }
        }
    }
}

fn decided(words: Words, sight: &Sight) -> Markup {
    let name = sight.mailing.decided_by.as_deref().unwrap_or_default();
    let why = sight.mailing.reason.as_deref().unwrap_or_default();
    html! {
        @if sight.mailing.state == "withdrawn" {
            p.lead { (words.with("mail-withdrawn-by", &[("name", name), ("reason", why)])) }
        } @else { p.lead { (words.with("mail-released-by", &[("name", name)])) } }
        p { (counted(words, &sight.mailing.state, &sight.counts)) }
        @if !sight.troubled.is_empty() {
            section aria-labelledby="troubled" {
                h2 #troubled { (words.say("mail-troubled")) }
                ul.findings { @for message in &sight.troubled { (troubled(words, &sight.mailing.identity, message)) } }
            }
        }
        @if !sight.handed.is_empty() {
            section aria-labelledby="handed" {
                h2 #handed { (words.say("mail-handed")) }
                ul.due-list {
                    @for message in &sight.handed {
                        li {
                            span.when { (words.say(&format!("page-language-{}", message.language.code()))) }
                            span.what { bdi { (message.body) } " · " bdi dir="ltr" { (message.email) } }
                            span.left { bdi dir="ltr" { (message.state.reason().unwrap_or_default()) } }
                        }
                    }
                }
            }
        }
    }
}

/// A message that needs a person, and the button that sends it again.
pub(super) fn troubled(words: Words, notice: &str, message: &Message) -> Markup {
    let name = message.state.name();
    html! {
        li class=[(name == "failed").then_some("error")] {
            p { strong { bdi { (message.body) } } " · " bdi dir="ltr" { (message.email) } " · " (state(words, name)) }
            @if let Some(reason) = reason(words, &message.state) { p { bdi { (reason) } } }
            @if name != "handing" {
                form method="post" action=(format!("/mail/{notice}/{}/again", message.id)) {
                    button.quiet type="submit" { (words.say("mail-again")) }
                }
            }
        }
    }
}
