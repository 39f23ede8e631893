//! What a draft wants before it can be issued, each thing beside the field that mends it or the word that lets it go.

use axum::{
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use frame::{field, page::page, words::Words};
use maud::{Markup, html};
use office::drafts::issue::NotIssued;
use rules::drafts::{Wanting, word_key};

use super::{form::View, preview::part_of};
use crate::{naming, notices::finding_words, reader::Reader};

/// The section of the form.
pub(super) fn show(view: &View<'_>) -> Markup {
    let words = view.words;
    let wanting = &view.sight.wanting;
    html! {
        section #wanting aria-labelledby="wanting-title" {
            h2 #wanting-title { (words.say("drafts-wanting")) }
            @if wanting.is_empty() { div.notice.good { p { (words.say("drafts-wants-nothing")) } } }
            @else {
                p.soft { (words.say("drafts-wanting-why")) }
                ul.findings { @for want in wanting { (one(view, want)) } }
            }
            (given(view))
        }
    }
}

fn one(view: &View<'_>, want: &Wanting) -> Markup {
    let words = view.words;
    let link = |name: &str| format!("#{}", field::anchor(&part_of(name)));
    html! {
        @match want {
            Wanting::Fact(name) => li.error {
                span.pill.bad { (words.say("drafts-missing")) } " "
                a href=(link(name)) { (fact(words, name)) }
            },
            Wanting::Mended(finding) => li.error {
                span.pill.bad { (words.say("notices-severity-error")) } " "
                (finding_words(words.0, finding)) " "
                a href=(link(&finding.field)) { (words.say("drafts-mend")) }
            },
            Wanting::Word(finding) => li.warning {
                span.pill.warm { (words.say("notices-severity-warning")) } " "
                (finding_words(words.0, finding))
                (word(view, &word_key(finding)))
            },
            Wanting::Translation { paragraph, into } => li.warning {
                span.pill.warm { (words.say("drafts-awaits-translation")) } " "
                @for language in into { (words.say(&format!("page-language-{}", language.code()))) " " }
                (word(view, &format!("translation {paragraph}")))
            },
            Wanting::Change => li.error { span.pill.bad { (words.say("drafts-missing")) } " " (words.say(if view.completes() { "drafts-adds-nothing" } else { "drafts-changes-nothing" })) },
            Wanting::OnlyAdds(name) => li.error {
                a href=(link(name)) { (fact(words, name)) } " "
                (words.say("drafts-only-adds"))
            },
            Wanting::Said(part) => li.warning {
                span.pill.warm { (fact(words, part)) } " "
                (words.say("drafts-cannot-be-named"))
                (word(view, &format!("unsaid {part}")))
            },
        }
    }
}

/// The field of a word, by which a warning is let go.
fn word(view: &View<'_>, key: &str) -> Markup {
    field::input(view, &format!("words.{key}"), &view.words.say("drafts-your-word"), "text")
}

/// Words that were given already: they stay, and can be taken back.
fn given(view: &View<'_>) -> Markup {
    let asked = |key: &str| {
        view.sight.wanting.iter().any(|want| match want {
            Wanting::Word(finding) => word_key(finding) == key,
            Wanting::Translation { paragraph, .. } => format!("translation {paragraph}") == key,
            Wanting::Said(part) => format!("unsaid {part}") == key,
            _ => false,
        })
    };
    html! {
        @for key in view.sight.draft.words.keys().filter(|key| !asked(key)) {
            (field::input(view, &format!("words.{key}"), &format!("{} ({key})", view.words.say("drafts-your-word")), "text"))
        }
    }
}

/// What a fact is called on pages.
fn fact(words: Words, name: &str) -> String {
    if let Ok(named) = name.parse() {
        return naming::field(words, &named);
    }
    let key = match name {
        "group" => "notices-card-group",
        "subject" => "notices-card-subject",
        "agenda" => "notices-card-agenda",
        "time_plan" => "meetings-time-plan",
        "people" => "meetings-people",
        "contacts" => "meetings-contacts",
        "circulars" => "meetings-circulars",
        _ => "meetings-texts",
    };
    words.say(key)
}

/// A language that this machine cannot print, or that would be misunderstood.
pub(super) fn not_printed(reader: &Reader, back: &str, why: &NotIssued) -> Response {
    let words = reader.words();
    let content = html! {
        h1 { (words.say("drafts-not-printed")) }
        p.lead {
            @match why {
                NotIssued::Misunderstood { language, field } => (words.with("drafts-misunderstood", &[
                    ("language", &words.say(&format!("page-language-{}", language.code()))), ("field", &fact(words, field)),
                ])),
                // What to install is said in one language, as programs say it.
                other => span lang="en" dir="ltr" { (other) },
            }
        }
        p.buttons { a.button href=(back) { (words.say("drafts-back")) } }
    };
    (StatusCode::UNPROCESSABLE_ENTITY, Html(page(&reader.shell(words.say("drafts-not-printed")), &content)))
        .into_response()
}
