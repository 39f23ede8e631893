//! The parts of the form that are no tables of rows: services, agenda, time plan, paragraphs of one's own.

use frame::{dates, field};
use jiff::{ToSpan, civil::Date};
use maud::{Markup, html};
use rules::{
    drafts::Part,
    language::Language,
    notices::{Half, Status},
};

use super::{super::typed::plan_cell, View};

pub(super) fn services(view: &View<'_>) -> Markup {
    let words = view.words;
    let all = [Status::Granted, Status::OnRequest, Status::NotProvided, Status::Cancelled];
    let said = all.map(|status| {
        let key = format!("meetings-service-{}", status.name().replace('_', "-"));
        (status.name().to_owned(), words.say(&key))
    });
    let options: Vec<(String, String)> =
        std::iter::once((String::new(), words.say("drafts-silent"))).chain(said).collect();
    html! {
        section aria-labelledby="services-title" {
            h2 #services-title { (words.say("meetings-services")) }
            div.fields {
                @for (name, _) in view.sight.draft.record.services.all() {
                    (field::choice(view, &format!("services.{name}"), &words.say(&format!("meetings-service-name-{}", name.replace('_', "-"))), &options))
                }
            }
        }
    }
}

pub(super) fn agenda(view: &View<'_>) -> Markup {
    let words = view.words;
    let hint = words.say("drafts-agenda-hint");
    html! {
        section aria-labelledby="agenda-title" {
            h2 #agenda-title { (words.say("notices-card-agenda")) " " (view.to_sentence("agenda")) }
            (field::area(view, "agenda", &words.say("drafts-agenda-lines"), Some(&hint), 12))
        }
    }
}

/// The days of the meeting, as far as a grid of them can be read.
fn days(view: &View<'_>) -> Vec<Date> {
    const MOST: usize = 21;
    let meeting = &view.sight.draft.record.meeting;
    let (Some(starts), Some(ends)) = (meeting.starts, meeting.ends) else { return Vec::new() };
    starts.series(1.day()).take_while(|day| *day <= ends).take(MOST).collect()
}

pub(super) fn time_plan(view: &View<'_>) -> Markup {
    let words = view.words;
    let days = days(view);
    html! {
        @if !days.is_empty() {
            section aria-labelledby="plan-title" {
                h2 #plan-title { (words.say("meetings-time-plan")) " " (view.to_sentence("time_plan")) }
                details open[!view.sight.draft.record.time_plan.is_empty()] {
                    summary { (words.say("drafts-plan-days")) }
                    table.stacked.typed #f-time_plan {
                        thead { tr {
                            th scope="col" { (words.say("drafts-day")) }
                            th scope="col" { (words.say("meetings-morning")) }
                            th scope="col" { (words.say("meetings-afternoon")) }
                        } }
                        tbody { @for day in days { tr {
                            th scope="row" { (dates::weekday(words, day)) " " (dates::day(words, day)) }
                            (cell(view, day, Half::Morning, "meetings-morning"))
                            (cell(view, day, Half::Afternoon, "meetings-afternoon"))
                        } } }
                    }
                }
            }
        }
    }
}

fn cell(view: &View<'_>, day: Date, half: Half, key: &str) -> Markup {
    let name = plan_cell(day, half);
    let label = view.words.say(key);
    html! {
        td data-label=(label) {
            textarea name=(name) rows="2" dir="auto" aria-label=(format!("{label}, {}", dates::day(view.words, day))) { (view.typed.raw(&name)) }
        }
    }
}

pub(super) fn paragraphs(view: &View<'_>) -> Markup {
    let words = view.words;
    let parts: Vec<(String, String)> = Part::ALL
        .into_iter()
        .map(|part| (part.name().to_owned(), words.say(&format!("drafts-part-{}", part.name()))))
        .collect();
    html! {
        section aria-labelledby="paragraphs-title" {
            h2 #paragraphs-title { (words.say("drafts-paragraphs")) }
            p.soft { (words.say("drafts-paragraphs-why")) }
            @for row in 0..=view.typed.rows("paragraphs") {
                @let written = Language::ALL.iter().any(|language| !view.typed.get(&format!("paragraphs.{row}.{}", language.code())).is_empty());
                details open[written] {
                    summary { (words.with("drafts-paragraph", &[("number", &(row + 1).to_string())])) }
                    (field::choice(view, &format!("paragraphs.{row}.behind"), &words.say("drafts-behind"), &parts))
                    @for language in Language::ALL {
                        div lang=(language.code()) {
                            (field::area(view, &format!("paragraphs.{row}.{}", language.code()), &words.say(&format!("page-language-{}", language.code())), None, 2))
                        }
                    }
                }
            }
        }
    }
}
