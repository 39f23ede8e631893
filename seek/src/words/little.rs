//! Words that stand in every text: a question does not insist on them.

use std::{collections::HashSet, sync::LazyLock};

use rules::language::Language;

use super::fold;

static LITTLE: LazyLock<Vec<(Language, HashSet<String>)>> = LazyLock::new(|| {
    [
        (Language::Ar, include_str!("../../lexicon/ar.txt")),
        (Language::En, include_str!("../../lexicon/en.txt")),
        (Language::Es, include_str!("../../lexicon/es.txt")),
        (Language::Fr, include_str!("../../lexicon/fr.txt")),
        (Language::Ru, include_str!("../../lexicon/ru.txt")),
        (Language::Zh, include_str!("../../lexicon/zh.txt")),
    ]
    .into_iter()
    .map(|(language, words)| (language, words.lines().map(fold).collect()))
    .collect()
});

/// Whether the folded word is little in one of these languages.
pub(crate) fn is_little(folded: &str, languages: &[Language]) -> bool {
    LITTLE.iter().any(|(language, words)| languages.contains(language) && words.contains(folded))
}
