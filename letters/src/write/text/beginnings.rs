//! Words of the house from which a notice can begin, in six languages.

use std::collections::BTreeMap;

use rules::{
    drafts::{Paragraph, Part},
    language::Language,
};

use super::wording::Wording;

/// The circular on registration: its subject, how registration goes, who approves it, and how to change who does.
pub fn registration() -> Vec<Paragraph> {
    let subject = paragraph(Part::Subject, "registration.subject");
    let others = ["each", "approval", "automatic", "change", "check"];
    let others = others.map(|key| paragraph(Part::Invitation, &format!("registration.{key}")));
    std::iter::once(subject).chain(others).collect()
}

fn paragraph(behind: Part, key: &str) -> Paragraph {
    let words = |language| (language, Wording::of(language).say(key, &[]));
    let words: BTreeMap<Language, String> = Language::ALL.map(words).into();
    Paragraph { behind, words }
}
