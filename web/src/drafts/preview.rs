//! The letter beside the form: each sentence leads to the fact that it states, and each fact to its sentences.

use std::collections::BTreeSet;

use frame::{page::direction, words::Words};
use letters::write::{Notice, Sentence, Stands};
use maud::{Markup, html};
use rules::{drafts::Draft, language::Language, notices::Record};

/// The part of the form that holds a fact.
pub(super) fn part_of(field: &str) -> String {
    let room = field.split('.').next().unwrap_or(field);
    match room {
        "meeting" | "deadlines" | "services" | "contacts" => field.to_owned(),
        room => room.to_owned(),
    }
}

/// The anchor of the first sentence that states a fact.
pub(super) fn anchor(part: &str) -> String {
    format!("s-{}", part.replace(' ', "_"))
}

/// The letter as it would be printed today, in one of the six languages.
pub(super) fn show(words: Words, record: &Record, draft: &Draft, language: Language) -> Markup {
    let notice = Notice { record, paragraphs: &draft.paragraphs, address: None };
    let sentences = letters::write::sentences(&notice, language);
    let mut paragraphs: Vec<Vec<(Option<String>, Sentence)>> = Vec::new();
    let mut seen = BTreeSet::new();
    for sentence in sentences {
        let part = part_of(&sentence.field);
        let first = (!part.is_empty() && seen.insert(part.clone())).then(|| anchor(&part));
        match (sentence.stands, paragraphs.last_mut()) {
            (Stands::Behind, Some(last)) => last.push((first, sentence)),
            _ => paragraphs.push(vec![(first, sentence)]),
        }
    }
    html! {
        div.paper lang=(language.code()) dir=(direction(language)) {
            @for paragraph in &paragraphs {
                p { @for (id, sentence) in paragraph { (piece(words, id.as_deref(), sentence)) " " } }
            }
        }
    }
}

fn piece(words: Words, id: Option<&str>, sentence: &Sentence) -> Markup {
    let part = part_of(&sentence.field);
    html! {
        @match sentence.foreign {
            Some(written) => {
                a.fact id=[id] href=(format!("#f-{part}")) lang=(written.code()) dir=(direction(written)) { (sentence.text) }
                " " span.pill.warm lang=(words.0.code()) { (words.say("drafts-awaits-translation")) }
            },
            None if part.is_empty() => span { (cells(&sentence.text)) },
            None => a.fact id=[id] href=(format!("#f-{}", part.replace(' ', "_"))) { (cells(&sentence.text)) },
        }
    }
}

/// The cells of a row stand apart.
fn cells(text: &str) -> Markup {
    html! { @for (place, cell) in text.split('\t').enumerate() { @if place > 0 { span.gap { "  " } } (cell) } }
}
