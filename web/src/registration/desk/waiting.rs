//! What waits at a desk, as a form by which one or several are decided.

use std::collections::BTreeMap;

use frame::{dates, words::Words};
use maud::{Markup, html};
use office::registration::{
    Seen,
    see::{Desk, Waiting},
};

use super::{
    super::{
        first,
        titles::{self, Title},
    },
    Attempt, GROUNDS, ticket,
};
use crate::naming;

pub(super) fn show(
    words: Words,
    desk: &Desk,
    titles: &BTreeMap<String, Title>,
    attempt: &Attempt,
    place: usize,
) -> Markup {
    let is_sent = attempt.is_of(desk);
    let reason = if is_sent { first(&attempt.pairs, "reason") } else { "" };
    let told = format!("wrong-{place}");
    let wrong = is_sent && !attempt.wrong.is_empty();
    html! {
        @if wrong { (refused(words, desk, attempt, &told)) }
        @if desk.waiting.is_empty() { p.empty { (words.say("registration-desk-empty")) } }
        @else {
            form method="post" aria-describedby=[wrong.then_some(told.as_str())] {
                input type="hidden" name="member" value=[desk.member.as_ref().map(|member| member.id.as_str())];
                table.stacked {
                    thead { tr {
                        td {}
                        th scope="col" { (words.say("registration-person")) }
                        th scope="col" { (words.say("registration-meeting")) }
                        th scope="col" { (words.say("registration-since")) }
                        th scope="col" { (words.say("registration-deadline")) }
                    } }
                    tbody { @for waiting in &desk.waiting { (line(words, waiting, titles, attempt, desk.member.is_none())) } }
                }
                (deciding(words, desk, reason, place))
            }
        }
    }
}

fn refused(words: Words, desk: &Desk, attempt: &Attempt, id: &str) -> Markup {
    let name = |id: &str| {
        let found = desk.waiting.iter().map(|waiting| &waiting.line.registration).find(|one| one.id == id);
        found.map(|one| {
            let form = &one.content.form;
            format!("{} {}", form.given_name, form.family_name)
        })
    };
    html! {
        div.wrong id=(id) role="alert" {
            @if attempt.wrong.iter().any(|wrong| wrong.registration.is_some()) { p { (words.say("registration-refused-these")) } }
            @for wrong in &attempt.wrong {
                p { @if let Some(name) = wrong.registration.as_deref().and_then(name) { bdi { (name) } ": " } (wrong.sentence) }
            }
        }
    }
}

fn line(
    words: Words,
    waiting: &Waiting,
    titles: &BTreeMap<String, Title>,
    attempt: &Attempt,
    with_member: bool,
) -> Markup {
    let registration = &waiting.line.registration;
    let form = &registration.content.form;
    let name = format!("{} {}", form.given_name, form.family_name);
    let value = ticket(&Seen { registration: registration.id.clone(), edition: registration.edition });
    let comma = words.say("news-comma");
    html! {
        tr {
            td { input.tick type="checkbox" name="chosen" value=(value) checked[attempt.chosen(&value)] aria-label=(words.with("registration-choose", &[("name", &name)])); }
            th scope="row" {
                a href=(format!("/registrations/{}", registration.id)) dir="auto" { (name) }
                @if with_member { span.own-time { bdi { (waiting.line.enlisted.member.name()) } " · " (naming::member_category(words, waiting.line.enlisted.member.category())) } }
                @if let Some(function) = form.function {
                    span.own-time { (words.say(&format!("registration-function-{}", function.name().replace('_', "-")))) }
                }
            }
            td data-label=(words.say("registration-meeting")) { span dir="auto" { (titles::subject(titles, &registration.meeting, &registration.event, &comma)) } }
            td data-label=(words.say("registration-since")) {
                (dates::marked_day(words, waiting.since))
                @if waiting.days > 0 { " " span.soft { (words.count("registration-days", i64::from(waiting.days))) } }
            }
            td data-label=(words.say("registration-deadline")) {
                @match waiting.deadline {
                    Some(due) => {
                        (dates::marked_day(words, due))
                        @if waiting.reminder.is_some() { " " span.pill.warm { (words.say("registration-urgent")) } }
                    },
                    None => "–",
                }
                @if !registration.content.late.is_empty() { " " span.pill.warm { (words.say("registration-is-late")) } }
            }
        }
    }
}

fn deciding(words: Words, desk: &Desk, reason: &str, place: usize) -> Markup {
    let (ground, why) = (format!("ground-{place}"), format!("reason-{place}"));
    html! {
        div.fields.deciding {
            @if desk.member.is_none() {
                div.field {
                    label for=(ground) { (words.say("registration-ground")) }
                    select id=(ground) name="ground" {
                        @for (name, _) in GROUNDS { option value=(name) { (words.say(&format!("registration-ground-{}", name.replace('_', "-")))) } }
                    }
                }
            }
            div.field {
                label for=(why) { (words.say("registration-reason-why")) }
                textarea id=(why) name="reason" rows="2" dir="auto" { (reason) }
            }
        }
        p.buttons {
            button type="submit" name="do" value="approve" { (words.say("registration-approve")) }
            button.plain type="submit" name="do" value="reject" { (words.say("registration-reject")) }
        }
    }
}
