//! Somebody who was found at the door, and what can be done with them.

use frame::words::Words;
use jiff::civil::Date;
use maud::{Markup, html};
use office::registration::Line;
use rules::registration::{Attended, State};

use crate::naming;

pub(super) fn card(
    words: Words,
    (address, find): (&str, &str),
    line: &Line,
    (attended, today): (&[Attended], Date),
    turn: usize,
) -> Markup {
    let (registration, member) = (&line.registration, &line.enlisted.member);
    let form = &registration.content.form;
    let state = &registration.content.state;
    let was_here = attended.iter().any(|one| one.session() == today.to_string());
    let id = |name: &str| format!("{name}-{turn}");
    html! {
        article.sheet-card aria-labelledby=(id("person")) {
            h2 id=(id("person")) { a href=(format!("/registrations/{}", registration.id)) dir="auto" { (form.given_name) " " (form.family_name) } }
            p {
                @if let Some(number) = registration.number() { strong.number dir="ltr" { (number) } " " }
                span.pill.next { (naming::registration_state(words, state.name())) }
                @if was_here { " " span.pill { (words.say("door-was-here")) } }
            }
            p.soft { bdi { (member.name()) } " · " (naming::member_category(words, member.category())) }
            form.fields method="post" action=(address) {
                input type="hidden" name="registration" value=(registration.id);
                input type="hidden" name="edition" value=(registration.edition);
                input type="hidden" name="find" value=(find);
                @match state {
                    State::Confirmed { .. } => {
                        div.field {
                            label for=(id("shown")) { (words.say("door-shown")) }
                            select id=(id("shown")) name="shown" {
                                option value="passport" { (words.say("registration-shown-passport")) }
                                option value="photo_id" { (words.say("registration-shown-photo-id")) }
                            }
                        }
                        (tag(words, &id("tag")))
                        p.buttons { button type="submit" name="do" value="check-in" { (words.say("registration-check-in")) } }
                    }
                    State::CheckedIn { .. } => {
                        (tag(words, &id("tag")))
                        p.buttons {
                            @if !was_here { button type="submit" name="do" value="attend" { (words.say("door-attend")) } }
                            button.plain type="submit" name="do" value="hand-out" { (words.say("door-hand-out")) }
                            button.plain type="submit" name="do" value="leave" { (words.say("door-leave")) }
                        }
                    }
                    State::Left { .. } => p { (words.say("registration-next-left")) },
                    _ => p { (words.say("door-not-confirmed")) },
                }
            }
        }
    }
}

fn tag(words: Words, id: &str) -> Markup {
    html! {
        div.field {
            label for=(id) { (words.say("door-tag")) }
            input id=(id) name="tag" autocomplete="off" dir="ltr" maxlength="60";
        }
    }
}
