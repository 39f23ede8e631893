//! The letter: every notice in each language as it came, what corrigenda changed, and what stood there before.

use std::collections::BTreeMap;

use frame::{dates, words::Words};
use maud::{Markup, html};
use office::meetings::see::Kept;
use rules::notices::{Kind, Step, Verb};

use super::show::View;
use crate::naming;

/// The section.
pub(super) fn show(view: &View<'_>) -> Markup {
    let words = view.words;
    let mut by_identity: BTreeMap<&str, Vec<&Kept>> = BTreeMap::new();
    for kept in &view.meeting.notices {
        by_identity.entry(&kept.identity).or_default().push(kept);
    }
    html! {
        section aria-labelledby="letter" {
            h2 #letter { (words.say("meetings-letter")) }
            div.scroll tabindex="0" role="group" aria-labelledby="letter" {
                table.stacked {
                    thead { tr {
                        th scope="col" { (words.say("meetings-notice")) }
                        th scope="col" { (words.say("notices-card-issued")) }
                        th scope="col" { (words.say("meetings-as-it-came")) }
                    } }
                    tbody { @for versions in by_identity.values() { (row(view, versions)) } }
                }
            }
            (changes(view))
        }
    }
}

fn row(view: &View<'_>, versions: &[&Kept]) -> Markup {
    let words = view.words;
    html! {
        @if let Some(first) = versions.first() {
            tr {
                th scope="row" { (naming::notice(words, &first.record)) }
                td data-label=(words.say("notices-card-issued")) { @if let Some(issued) = first.record.issued { (dates::marked_day(words, issued)) } }
                td data-label=(words.say("meetings-as-it-came")) {
                    @for (place, kept) in versions.iter().enumerate() {
                        @if place > 0 { (words.say("news-comma")) }
                        a href=(format!("/files/{}", kept.sha256)) { (words.say(&format!("page-language-{}", kept.language))) }
                    }
                }
            }
        }
    }
}

/// As printed and as corrected, side by side.
fn changes(view: &View<'_>) -> Markup {
    let words = view.words;
    html! {
        @if !view.meeting.steps.is_empty() {
            h3 #corrections { (words.say("meetings-corrections")) }
            div.scroll tabindex="0" role="group" aria-labelledby="corrections" {
                table.stacked {
                    thead { tr {
                        th scope="col" { (words.say("meetings-field")) }
                        th scope="col" { (words.say("meetings-as-printed")) }
                        th scope="col" { (words.say("meetings-as-corrected")) }
                        th scope="col" { (words.say("meetings-by")) }
                    } }
                    tbody { @for step in &view.meeting.steps {
                        @let before = step.before.as_deref().map(|value| naming::value(words, value)).unwrap_or_default();
                        @let after = step.after.as_deref().map(|value| naming::value(words, value)).unwrap_or_default();
                        tr {
                            th scope="row" dir="auto" { (naming::field(words, &step.field)) }
                            td dir="auto" data-label=(words.say("meetings-as-printed")) { @if step.verb == Verb::Confirm || before == after { (before) } @else { del { (before) } } }
                            td dir="auto" data-label=(words.say("meetings-as-corrected")) {
                                @match step.verb {
                                    Verb::Confirm => { @if before.is_empty() { (after) " " } span.soft { (words.say("meetings-stays")) } },
                                    Verb::Cancel => span.pill.bad { (words.say("meetings-cancelled")) },
                                    Verb::Set => ins { (after) },
                                }
                            }
                            td data-label=(words.say("meetings-by")) { (by(words, step)) }
                        }
                    } }
                }
            }
        }
    }
}

/// `Corrigendum 1`, `Addendum 1`.
fn by(words: Words, step: &Step) -> String {
    let key = if step.by == Kind::Addendum { "meetings-addendum" } else { "meetings-corrigendum" };
    words.with(key, &[("ordinal", &step.corrigendum.to_string())])
}
