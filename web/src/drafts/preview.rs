//! The letter beside the form: each sentence leads to the fact that it states, and each fact to its sentences.

use frame::{page::direction, words::Words};
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
    let sentences = letters::write::sentences(record, language);
    let mut paragraphs: Vec<Vec<(Option<String>, String, String)>> = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for sentence in sentences {
        let part = part_of(&sentence.field);
        let first = (!part.is_empty() && seen.insert(part.clone())).then(|| anchor(&part));
        let piece = (first, part, sentence.text);
        match (sentence.stands, paragraphs.last_mut()) {
            (letters::write::Stands::Behind, Some(last)) => last.push(piece),
            _ => paragraphs.push(vec![piece]),
        }
    }
    html! {
        div.paper lang=(language.code()) dir=(direction(language)) {
            @for paragraph in &paragraphs {
                p { @for (id, part, text) in paragraph { (piece(id.as_deref(), part, text)) " " } }
            }
            @for paragraph in &draft.paragraphs {
                @if let Some((written, text)) = paragraph.in_language(language) {
                    p.own lang=(written.code()) dir=(direction(written)) {
                        (text)
                        @if written != language { " " span.pill.warm lang=(words.0.code()) { (words.say("drafts-awaits-translation")) } }
                    }
                }
            }
        }
    }
}

fn piece(id: Option<&str>, part: &str, text: &str) -> Markup {
    html! {
        @if part.is_empty() { span { (cells(text)) } }
        @else { a.fact id=[id] href=(format!("#f-{}", part.replace(' ', "_"))) { (cells(text)) } }
    }
}

/// The cells of a row stand apart.
fn cells(text: &str) -> Markup {
    html! { @for (place, cell) in text.split('\t').enumerate() { @if place > 0 { span.gap { "  " } } (cell) } }
}
