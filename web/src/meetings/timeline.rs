//! What is due for a meeting, as a strip and as a list: what has passed, what is next, what was changed.

use frame::{
    dates,
    strip::{Mark, Strip},
};
use jiff::civil::Date;
use maud::{Markup, html};
use office::meetings::see::Due;
use rules::{deadlines::Origin, notices::Action};

use super::show::View;
use crate::naming;

/// The section of deadlines.
pub(super) fn show(view: &View<'_>) -> Markup {
    let words = view.words;
    if view.meeting.due.is_empty() {
        return html! {};
    }
    let next = view.meeting.due.iter().position(|due| is_ahead(view, due));
    let days = view.meeting.listed.starts.zip(view.meeting.listed.ends);
    html! {
        section aria-labelledby="deadlines" {
            h2 #deadlines { (words.say("notices-card-deadlines")) }
            @if let Some(days) = days { (strip(view, days, next)) }
            ol.timeline {
                @for (place, due) in view.meeting.due.iter().enumerate() { (row(view, due, Some(place) == next)) }
                @if let Some((starts, ends)) = days {
                    li.meeting {
                        span.when { (dates::days(words, starts, ends)) }
                        span.what { (words.say("meetings-meets")) }
                    }
                }
            }
        }
    }
}

fn is_ahead(view: &View<'_>, due: &Due) -> bool {
    due.binding.as_ref().is_some_and(|binding| binding.ends > view.now)
}

fn strip(view: &View<'_>, (starts, ends): (Date, Date), next: Option<usize>) -> Markup {
    let days: Vec<Date> =
        view.meeting.due.iter().filter_map(|due| due.binding.as_ref()).map(|binding| binding.due).collect();
    // A date that is a year off would leave no room for the others; the list says it.
    let near = |day: &Date| rules::calendar::days_between(*day, starts) < 250;
    let issued = view.meeting.printed.issued.filter(near);
    let from = days.iter().copied().filter(near).chain(issued).min().unwrap_or(starts);
    let marks = view
        .meeting
        .due
        .iter()
        .enumerate()
        .filter_map(|(place, due)| {
            let day = due.binding.as_ref()?.due;
            near(&day).then(|| Mark { day, passed: !is_ahead(view, due), next: Some(place) == next })
        })
        .collect();
    let picture = Strip {
        from,
        to: ends,
        today: view.today,
        bar: (starts, ends),
        marks,
        right_to_left: view.words.0.is_right_to_left(),
        ends: [dates::day(view.words, from), dates::day(view.words, ends)],
    };
    picture.draw()
}

fn row(view: &View<'_>, due: &Due, next: bool) -> Markup {
    let words = view.words;
    let ahead = is_ahead(view, due);
    let class = if next {
        "next"
    } else if ahead {
        "ahead"
    } else {
        "passed"
    };
    html! {
        li class=(class) {
            span.when {
                @match &due.binding {
                    Some(binding) => {
                        (dates::marked_day(words, binding.due))
                        @if let Some(time) = binding.time { " " span.clock { (time) } " " (naming::zone(words, view.meeting, &binding.zone)) }
                        span.also { (dates::weekday(words, binding.due)) " · " (dates::distance(words, view.today, binding.due)) }
                    },
                    None => (words.say("notices-card-not-stated")),
                }
            }
            span.what {
                a href=(format!("/meetings/{}/deadlines/{}", view.meeting.listed.slug, due.key)) { (naming::action(words, due.deadline.action)) }
                @if next { " " span.pill.warm { (words.say("meetings-next")) } }
                (badges(view, due))
                @if due.deadline.action == Action::Other && !due.deadline.text.trim().is_empty() {
                    span.also lang=[view.letter_language()] dir="auto" { (due.deadline.text) }
                }
            }
        }
    }
}

/// What is unusual about a date.
fn badges(view: &View<'_>, due: &Due) -> Markup {
    let words = view.words;
    let set = due.binding.as_ref().is_some_and(|binding| binding.origin == Origin::Adjusted);
    let field = format!("deadlines.{}", due.deadline.action.name());
    let corrected =
        view.meeting.steps.iter().any(|step| step.field.to_string() == field && step.before != step.after);
    let off =
        due.argument.as_ref().and_then(|argument| argument.difference_days).is_some_and(|days| days != 0);
    html! {
        @if set { " " span.pill { (words.say("deadlines-set")) } }
        @if corrected { " " span.pill { (words.say("deadlines-corrected")) } }
        @if off && !set { " " span.pill { (words.say("deadlines-off-rule")) } }
    }
}
