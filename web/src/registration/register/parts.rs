//! The parts of the page: what is there already, whom somebody represents, the form, and what else one can register for.

use frame::{dates, words::Words};
use maud::{Markup, html};
use office::{members::Enlisted, registration::Registration};
use rules::registration::Field;

use super::{
    super::{field, form::View},
    Attempt, Subject,
};
use crate::naming;

pub(super) fn there(words: Words, own: &Registration) -> Markup {
    html! {
        div.notice role="status" { p { (words.say("registration-refused-there-already")) " " span.pill.next { (naming::registration_state(words, own.content.state.name())) } } }
        p.buttons { a.button href=(format!("/registrations/{}", own.id)) { (words.say("registration-yours")) } }
    }
}

/// Whom somebody represents, where that is not known.
pub(super) fn choose(words: Words, subject: &Subject) -> Markup {
    html! {
        @if subject.choices.is_empty() { p.empty { (words.say("registration-no-members")) } }
        @else {
            form.sheet method="get" action=(subject.address()) {
                input type="hidden" name="event" value=(subject.asked.event);
                input type="hidden" name="colleague" value=(subject.asked.colleague);
                label {
                    (words.say("registration-represents"))
                    select name="member" {
                        @for one in &subject.choices { option value=(one.id) selected[one.id == subject.asked.member] { (one.member.name()) } }
                    }
                }
                div { button type="submit" { (words.say("registration-continue")) } }
            }
        }
    }
}

pub(super) fn questions(
    view: &View<'_>,
    subject: &Subject,
    enlisted: &Enlisted,
    attempt: &Attempt,
) -> Markup {
    let words = view.words;
    let member = &enlisted.member;
    html! {
        dl.facts { div {
            dt { (field(words, Field::Member)) }
            dd { bdi { (member.name()) } span.also { (naming::member_category(words, member.category())) } }
        } }
        @if subject.choices.len() > 1 {
            details { summary { (words.say("registration-another-member")) } (choose(words, subject)) }
        }
        @if view.asked.is_empty() {
            (view.wrong(attempt.told.as_ref()))
            p.empty { (words.with("registration-cannot", &[("member", member.name())])) }
        } @else {
            form.sheet.registration method="post" action=(subject.address()) {
                (view.wrong(attempt.told.as_ref()))
                input type="hidden" name="key" value=(attempt.key);
                input type="hidden" name="event" value=(subject.asked.event);
                input type="hidden" name="member" value=(enlisted.id);
                input type="hidden" name="colleague" value=(subject.asked.colleague);
                (view.questions())
                p.hint { (words.say("registration-send-why")) }
                div { button type="submit" { (words.say("registration-send")) } }
            }
        }
    }
}

/// The other things for which one can register here.
pub(super) fn elsewhere(words: Words, subject: &Subject, answers: bool) -> Markup {
    let address = subject.address();
    html! {
        @if !subject.title.events.is_empty() {
            section aria-labelledby="beside" {
                h2 #beside { (words.say("registration-events")) }
                p.soft { (words.say("registration-events-why")) }
                ul.due-list {
                    @for (place, event) in subject.title.events.iter().enumerate() {
                        @let number = (place + 1).to_string();
                        li {
                            span.when { @if let Some(starts) = event.starts { (dates::marked_day(words, starts)) } }
                            span.what {
                                @if number == subject.asked.event { bdi { (event.name) } }
                                @else { a href=(format!("{address}?event={number}")) dir="auto" { (event.name) } }
                            }
                        }
                    }
                }
            }
        }
        @if answers && !subject.is_for_colleague() {
            p.buttons { a.button.plain href=(format!("{address}?colleague=yes")) { (words.say("registration-colleague")) } }
        }
    }
}
