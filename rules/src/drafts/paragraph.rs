//! Paragraphs that state no fact of the record: the secretary's own words.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::language::Language;

/// Behind which part of the letter a paragraph stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// Behind the invitation.
    #[default]
    Invitation,
    /// Behind the deadlines.
    Deadlines,
    /// Among the practical information.
    Practical,
    /// The subject line itself, where it is not the one that every letter has.
    Subject,
}

impl Part {
    /// All of them, as forms offer them.
    pub const ALL: [Self; 4] = [Self::Invitation, Self::Deadlines, Self::Practical, Self::Subject];

    /// The name that forms use.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Deadlines => "deadlines",
            Self::Practical => "practical",
            Self::Subject => "subject",
        }
    }

    /// The part of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.name() == name)
    }
}

/// A paragraph in the languages in which somebody has written it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paragraph {
    /// Where it stands.
    pub behind: Part,
    /// The words, plain text.
    pub words: BTreeMap<Language, String>,
}

impl Paragraph {
    /// The languages into which nobody has translated it yet.
    pub fn awaits(&self) -> Vec<Language> {
        let written =
            |language: &Language| self.words.get(language).is_some_and(|words| !words.trim().is_empty());
        Language::ALL.into_iter().filter(|language| !written(language)).collect()
    }

    /// The words in a language; else those of the first in which it is written, with that language.
    pub fn in_language(&self, language: Language) -> Option<(Language, &str)> {
        let wanted = self.words.get_key_value(&language).filter(|(_, words)| !words.trim().is_empty());
        let any = || self.words.iter().find(|(_, words)| !words.trim().is_empty());
        wanted.or_else(any).map(|(language, words)| (*language, words.as_str()))
    }
}
