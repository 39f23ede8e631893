//! Why something is due on the day it is: what binds, until when, what is printed, what the rule gives, how it is counted.

use frame::{dates, words::Words};
use jiff::{Timestamp, ToSpan, civil::Date};
use maud::{Markup, html};
use office::meetings::see::{Due, Meeting};
use rules::{
    deadlines::{Argument, Binding, Origin},
    notices::Kind,
    profile::Arithmetic,
};

use crate::naming;

/// The day, large, and how far away it is.
pub(super) fn lead(words: Words, due: &Due, now: Timestamp, today: Date) -> Markup {
    html! {
        @match &due.binding {
            Some(binding) => p.lead {
                (dates::weekday_and_day(words, binding.due)) " "
                @if binding.ends > now { span.pill.next { (dates::distance(words, today, binding.due)) } }
                @else { span.pill { (words.say("deadlines-has-passed")) } }
            },
            None => p.lead { (words.say("deadlines-no-date")) },
        }
    }
}

/// The whole argument, from what binds to how the rule counts.
pub(super) fn argument(words: Words, meeting: &Meeting, due: &Due) -> Markup {
    html! {
        section aria-labelledby="why" {
            h2 #why { (words.say("deadlines-why")) }
            dl.argument data-own-time=(words.say("meetings-your-time")) {
                @if let Some(binding) = &due.binding { (binds(words, meeting, binding)) }
                (printed(words, meeting, due))
                @if let Some(argument) = &due.argument { (rule(words, argument)) }
                @else { div { dt { (words.say("deadlines-the-rule")) } dd { (words.say("deadlines-no-rule")) } } }
            }
        }
    }
}

fn binds(words: Words, meeting: &Meeting, binding: &Binding) -> Markup {
    // The last minute that is in time: one minute before the first instant that is too late.
    let last = binding.ends.checked_sub(1.minute()).unwrap_or(binding.ends);
    let origin = match binding.origin {
        Origin::Printed => "deadlines-binds-printed",
        Origin::Adjusted => "deadlines-binds-adjusted",
    };
    html! {
        div.binds {
            dt { (words.say("deadlines-binds")) }
            dd { (dates::day(words, binding.due)) @if let Some(time) = binding.time { ", " span.clock { (time) } } }
        }
        div { dt { (words.say("deadlines-because")) } dd { (words.say(origin)) } }
        div {
            dt { (words.say("deadlines-until")) }
            dd {
                (dates::marked_instant(words, last, &binding.zone, &naming::zone(words, meeting, &binding.zone)))
                @if !binding.zone_is_printed { br; span.soft { (words.say("deadlines-zone-of-secretariat")) } }
            }
        }
    }
}

fn printed(words: Words, meeting: &Meeting, due: &Due) -> Markup {
    let field = format!("deadlines.{}", due.deadline.action.name());
    let steps: Vec<_> = meeting
        .steps
        .iter()
        .filter(|step| step.field.to_string() == field && step.before != step.after)
        .collect();
    html! {
        div {
            dt { (words.say("deadlines-printed")) }
            dd {
                @match due.deadline.due {
                    Some(day) => (dates::weekday_and_day(words, day)),
                    None => (words.say("notices-card-not-stated")),
                }
                @for step in steps.iter().filter(|step| step.by == Kind::Corrigendum) {
                    br;
                    span.soft {
                        (words.with("deadlines-corrected-by", &[
                            ("ordinal", &step.corrigendum.to_string()),
                            ("before", &step.before.as_deref().map(|day| naming::value(words, day)).unwrap_or_default()),
                        ]))
                    }
                }
                @if !due.deadline.text.trim().is_empty() { br; q.soft dir="auto" { (due.deadline.text) } }
            }
        }
    }
}

fn rule(words: Words, argument: &Argument) -> Markup {
    let counted = match argument.arithmetic {
        Arithmetic::MonthsBefore(months) => words.count("deadlines-rule-months", i64::from(months)),
        Arithmetic::DaysBefore(days) => words.count("deadlines-rule-days", i64::from(days)),
        Arithmetic::ClearWorkingDays(days) => words.count("deadlines-rule-working-days", i64::from(days)),
    };
    html! {
        div {
            dt { (words.say("deadlines-the-rule")) }
            dd {
                (counted) br;
                span.soft {
                    (words.with("deadlines-clause", &[("clause", &argument.clause), ("edition", &argument.edition)]))
                    @if argument.guess { " " span.pill.warm { (words.say("deadlines-guess")) } }
                }
            }
        }
        div {
            dt { (words.say("deadlines-arithmetic")) }
            dd {
                (words.with("deadlines-counted-from", &[
                    ("start", &dates::weekday_and_day(words, argument.start)),
                    ("expected", &dates::weekday_and_day(words, argument.expected)),
                ]))
                @if let Some(wanted) = argument.clamped_from {
                    br; span.soft { (words.with("deadlines-clamped", &[("day", &wanted.to_string())])) }
                }
                @if !argument.skipped.is_empty() {
                    br;
                    span.soft { (words.say("deadlines-skipped")) " " (skipped(words, &argument.skipped)) }
                }
                @if argument.on_closed_day { br; span.soft { (words.say("deadlines-on-closed-day")) } }
            }
        }
        (difference(words, argument))
    }
}

fn skipped(words: Words, days: &[Date]) -> String {
    let days: Vec<String> = days.iter().rev().map(|day| dates::day_without_year(words, *day)).collect();
    days.join(&words.say("news-comma"))
}

fn difference(words: Words, argument: &Argument) -> Markup {
    html! {
        @if let Some(days) = argument.difference_days {
            div {
                dt { (words.say("deadlines-compared")) }
                dd {
                    @match days {
                        0 => (words.say("deadlines-agrees")),
                        days if days > 0 => (words.count("deadlines-later-than-rule", i64::from(days))),
                        days => (words.count("deadlines-earlier-than-rule", i64::from(-days))),
                    }
                }
            }
        }
    }
}

/// Every date that a person set, with the reason.
pub(super) fn history(words: Words, due: &Due) -> Markup {
    html! {
        @if !due.set.is_empty() {
            section aria-labelledby="set-dates" {
                h2 #set-dates { (words.say("deadlines-set-dates")) }
                ul.news {
                    @for set in due.set.iter().rev() {
                        li {
                            @if let Ok(at) = set.set_at.parse::<Timestamp>() {
                                span.when { (dates::marked_day(words, dates::in_zone(at, "UTC").0)) }
                            }
                            (words.with("deadlines-set-to", &[("due", &dates::day(words, set.adjustment.due))]))
                            " " span.soft dir="auto" { (words.with("news-reason", &[("reason", &set.adjustment.reason)])) }
                        }
                    }
                }
            }
        }
    }
}
