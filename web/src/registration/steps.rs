//! What has happened to a registration and what comes next, as a line of time.

use frame::{dates, words::Words};
use jiff::Timestamp;
use maud::{Markup, html};
use office::registration::see::Sight;
use rules::registration::{Approver, Awaits, Field, Presence, State, Way};

use super::field;
use crate::naming;

/// What a registration asks for beyond a seat.
pub(super) const REQUESTS: [Field; 6] = [
    Field::Interpretation,
    Field::Captioning,
    Field::SignLanguage,
    Field::Fellowship,
    Field::EFellowship,
    Field::VisaSupport,
];

/// Something on the line: what, when if it has happened, and a word more.
pub(super) struct Step {
    pub(super) at: Option<Timestamp>,
    pub(super) what: String,
    also: Option<String>,
    next: bool,
}

/// The key of the sentence that says what happens next.
pub(super) fn next(state: &State, presence: Option<Presence>) -> String {
    let name = match state {
        State::Pending { awaits, .. } => match awaits {
            Awaits::FocalPoint => "pending-focal-point",
            Awaits::FocalPointToBeNamed => "pending-to-be-named",
            Awaits::Secretariat => "pending-secretariat",
        },
        State::Confirmed { .. } if presence == Some(Presence::Remote) => "confirmed-remote",
        other => other.name(),
    };
    format!("registration-next-{}", name.replace('_', "-"))
}

/// The line of time.
pub(super) fn line(words: Words, sight: &Sight) -> Markup {
    let steps = steps(words, sight);
    html! {
        ol.timeline {
            @for step in &steps {
                li.passed[step.at.is_some()].next[step.next] {
                    span.when { @match step.at {
                        Some(at) => (dates::marked_day(words, dates::in_zone(at, "UTC").0)),
                        None => (words.say("registration-step-next")),
                    } }
                    span.what { strong { (step.what) } @if let Some(also) = &step.also { span.also dir="auto" { (also) } } }
                }
            }
            (requests(words, sight))
        }
    }
}

/// The steps that were taken, and the next.
pub(super) fn steps(words: Words, sight: &Sight) -> Vec<Step> {
    let registration = &sight.line.registration;
    let state = &registration.content.state;
    let step = |at: Option<Timestamp>, key: &str, also: Option<String>| Step {
        at,
        what: words.say(key),
        also,
        next: at.is_none(),
    };
    let by = |key: &str| {
        sight.decided_by.as_deref().map(|name| words.with(key, &[("name", &naming::person(words, name))]))
    };
    let number = registration.number().map(|number| words.with("registration-number", &[("number", number)]));
    let mut steps = vec![step(registration.submitted_at.parse().ok(), "registration-step-sent", None)];
    if let Some(approval) = state.approval() {
        let also = match approval.approver() {
            Approver::Automatic { .. } => Some(words.say("registration-by-rule")),
            _ => by("registration-by"),
        };
        steps.push(step(Some(approval.at()), "registration-step-approved", also));
    }
    if let Some(confirmation) = state.registered() {
        steps.push(step(Some(confirmation.at()), "registration-step-confirmed", number.clone()));
    }
    if let Some(admission) = state.admitted() {
        steps.push(step(Some(admission.at()), "registration-step-badge", None));
    }
    for attended in &sight.attended {
        let at = Some(attended.at());
        steps.push(step(at, "registration-attended", Some(way(words, attended.way()))));
    }
    match state {
        State::Rejected { rejection, .. } => {
            let reason = words.with("registration-reason", &[("reason", rejection.reason())]);
            let also = by("registration-by").map_or(reason.clone(), |by| format!("{by}. {reason}"));
            steps.push(step(Some(rejection.at()), "registration-step-rejected", Some(also)));
        }
        State::Cancelled { at, .. } => steps.push(step(Some(*at), "registration-step-cancelled", None)),
        State::Left { at, .. } => steps.push(step(Some(*at), "registration-step-left", None)),
        State::Confirmed { .. } if registration.content.form.presence != Some(Presence::Remote) => {
            steps.push(step(None, "registration-step-badge", Some(words.say("registration-badge-how"))));
        }
        State::Waitlisted { .. } => {
            let place = sight.place.unwrap_or(1).to_string();
            let also = words.with("registration-place-in-queue", &[("place", &place)]);
            steps.push(step(None, "registration-step-confirmed", Some(also)));
        }
        State::Submitted { .. } | State::Pending { .. } => {
            steps.push(step(None, "registration-step-approved", Some(words.say(&next(state, None)))));
        }
        _ => {}
    }
    steps
}

/// How it is known that somebody attended.
fn way(words: Words, way: Way) -> String {
    words.say(match way {
        Way::Room => "registration-attended-room",
        Way::RemoteTool => "registration-attended-remote-tool",
        Way::Declared => "registration-attended-declared",
    })
}

/// What was asked for, and what is open: by when.
fn requests(words: Words, sight: &Sight) -> Markup {
    let form = &sight.line.registration.content.form;
    let asked: Vec<String> =
        REQUESTS.into_iter().filter(|one| form.answer(*one).is_some()).map(|one| field(words, one)).collect();
    let open: Vec<_> = sight.open.iter().filter(|open| open.required || open.due.is_some()).collect();
    html! {
        @if !asked.is_empty() {
            li.passed {
                span.when { (words.say("registration-requests")) }
                span.what { (asked.join(&words.say("news-comma"))) }
            }
        }
        @for open in open {
            li {
                span.when { @match open.due {
                    Some(due) => (words.with("registration-by-day", &[("day", &dates::day(words, due))])),
                    None => (words.say("registration-step-next")),
                } }
                span.what {
                    (field(words, open.field))
                    span.also { (words.say(if open.required { "registration-missing" } else { "registration-can-ask" })) }
                }
            }
        }
    }
}
