//! The time plan as a grid: days across, halves of the day down; on a phone, day by day.

use std::collections::BTreeSet;

use frame::dates;
use jiff::civil::Date;
use maud::{Markup, html};
use rules::notices::Half;

use super::show::View;

/// The section of the time plan, where the letter has one.
pub(super) fn show(view: &View<'_>) -> Markup {
    let words = view.words;
    let plan = &view.meeting.record.time_plan;
    let days: BTreeSet<Date> = plan.iter().map(|entry| entry.date).collect();
    let halves = [(Half::Morning, "meetings-morning"), (Half::Afternoon, "meetings-afternoon")];
    html! {
        @if !plan.is_empty() {
            section aria-labelledby="time-plan" {
                h2 #time-plan { (words.say("meetings-time-plan")) }
                div.scroll tabindex="0" role="group" aria-labelledby="time-plan" {
                    table.plan {
                        thead { tr {
                            td {}
                            @for day in &days { th scope="col" { (dates::weekday(words, *day)) br; (dates::day_without_year(words, *day)) } }
                        } }
                        tbody {
                            @for (half, key) in halves {
                                tr {
                                    th scope="row" { (words.say(key)) }
                                    @for day in &days {
                                        @let entries: Vec<_> = plan.iter().filter(|entry| (entry.date, entry.half) == (*day, half)).collect();
                                        td data-day=(dates::day_without_year(words, *day)) lang=[view.letter_language()] dir="auto" {
                                            @for entry in entries { div { (entry.what) } }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
