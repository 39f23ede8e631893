//! The labels of the header in six languages, from `labels/*.toml`.

use std::{collections::BTreeMap, sync::LazyLock};

use rules::language::Language;
use serde::Deserialize;

/// One language's. The first of each list is written, all are recognised.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Labels {
    pub(crate) source: Vec<String>,
    pub(crate) title: Vec<String>,
    pub(crate) contact: Vec<String>,
    #[serde(rename = "abstract")]
    pub(crate) summary: Vec<String>,
    pub(crate) keywords: Vec<String>,
    pub(crate) purpose: Vec<String>,
    pub(crate) questions: Vec<String>,
    pub(crate) original: Vec<String>,
    pub(crate) group: Vec<String>,
    pub(crate) study_period: Vec<String>,
    pub(crate) contribution: Vec<String>,
    pub(crate) temporary_document: Vec<String>,
    pub(crate) telephone: Vec<String>,
    pub(crate) email: Vec<String>,
    /// Names of the languages, by code.
    pub(crate) languages: BTreeMap<String, String>,
}

static ALL: LazyLock<[Labels; 6]> = LazyLock::new(|| {
    [
        include_str!("../labels/ar.toml"),
        include_str!("../labels/en.toml"),
        include_str!("../labels/es.toml"),
        include_str!("../labels/fr.toml"),
        include_str!("../labels/ru.toml"),
        include_str!("../labels/zh.toml"),
    ]
    // The files are part of the program; a test reads each of them strictly.
    .map(|text| toml::from_str(text).unwrap_or_default())
});

impl Labels {
    /// All six, in the order of [`Language::ALL`].
    pub(crate) fn all() -> &'static [Self; 6] {
        &ALL
    }

    /// Those of a language.
    pub(crate) fn of(language: Language) -> &'static Self {
        let [ar, en, es, fr, ru, zh] = Self::all();
        match language {
            Language::Ar => ar,
            Language::En => en,
            Language::Es => es,
            Language::Fr => fr,
            Language::Ru => ru,
            Language::Zh => zh,
        }
    }

    /// The label to write.
    pub(crate) fn first(list: &[String]) -> &str {
        list.first().map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::Labels;

    #[test]
    fn every_language_has_every_label() {
        for (labels, language) in Labels::all().iter().zip(rules::language::Language::ALL) {
            let lists = [
                &labels.source,
                &labels.title,
                &labels.contact,
                &labels.summary,
                &labels.keywords,
                &labels.purpose,
                &labels.questions,
                &labels.original,
                &labels.group,
                &labels.study_period,
                &labels.contribution,
                &labels.temporary_document,
                &labels.telephone,
                &labels.email,
            ];
            assert!(lists.iter().all(|list| !list.is_empty()), "{language:?}");
            assert_eq!(labels.languages.len(), 6, "{language:?}");
        }
    }
}
