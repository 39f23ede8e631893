//! The words of letters that are written, one file per language (`letters/wording/`).

use std::{collections::BTreeMap, sync::LazyLock};

use rules::language::Language;
use serde::Deserialize;

/// The words of one language: templates by section and name.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Wording {
    months: Vec<String>,
    weekdays: Vec<String>,
    periods: Vec<String>,
    #[serde(flatten)]
    sections: BTreeMap<String, BTreeMap<String, String>>,
}

const FILES: [(Language, &str); 6] = [
    (Language::Ar, include_str!("../../../wording/ar.toml")),
    (Language::En, include_str!("../../../wording/en.toml")),
    (Language::Es, include_str!("../../../wording/es.toml")),
    (Language::Fr, include_str!("../../../wording/fr.toml")),
    (Language::Ru, include_str!("../../../wording/ru.toml")),
    (Language::Zh, include_str!("../../../wording/zh.toml")),
];

static ALL: LazyLock<BTreeMap<Language, Wording>> = LazyLock::new(|| {
    FILES.iter().map(|(language, text)| (*language, toml::from_str(text).unwrap_or_default())).collect()
});

/// Stands in only to keep `of` total: a test reads every file.
static NONE: LazyLock<Wording> = LazyLock::new(Wording::default);

impl Wording {
    pub(super) fn of(language: Language) -> &'static Self {
        ALL.get(&language).unwrap_or(&NONE)
    }

    /// The words of `section.name` with the values put in; nothing where the file has no such words.
    pub(super) fn say(&self, key: &str, values: &[(&str, &str)]) -> String {
        self.template(key).map_or_else(String::new, |template| filled(template, values))
    }

    /// Whether there are words of this key.
    pub(super) fn has(&self, key: &str) -> bool {
        self.template(key).is_some()
    }

    fn template(&self, key: &str) -> Option<&str> {
        let (section, name) = key.split_once('.')?;
        Some(self.sections.get(section)?.get(name)?.as_str())
    }

    /// The name of a month, 1 to 12.
    pub(super) fn month(&self, number: i8) -> &str {
        nth(&self.months, number)
    }

    /// The name of a weekday, 1 for Monday.
    pub(super) fn weekday(&self, number: i8) -> &str {
        nth(&self.weekdays, number)
    }

    /// "At least two months before the meeting", where there are words for so many months.
    pub(super) fn period(&self, months: i8) -> Option<&str> {
        Some(nth(&self.periods, months)).filter(|words| !words.is_empty())
    }
}

fn nth(words: &[String], number: i8) -> &str {
    usize::try_from(number)
        .ok()
        .and_then(|number| words.get(number.checked_sub(1)?))
        .map_or("", String::as_str)
}

/// Puts the values in, once: what a value says is never taken for a place to put another.
fn filled(template: &str, values: &[(&str, &str)]) -> String {
    let mut text = String::new();
    let mut rest = template;
    while let Some((before, behind)) = rest.split_once('{') {
        text.push_str(before);
        let (name, behind) = behind.split_once('}').unwrap_or((behind, ""));
        text.push_str(values.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| *value));
        rest = behind;
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names that some languages need and others do not: a case, an elision, a number with its nought.
    const OPTIONAL: [&str; 10] =
        ["name", "to_name", "hh", "hour", "last_hh", "last_hour", "place", "of_group", "weekday", "what"];

    fn placeholders(template: &str) -> Vec<String> {
        let names = template.split('{').skip(1).filter_map(|part| part.split_once('}'));
        let mut names: Vec<String> = names.map(|(name, _)| name.to_owned()).collect();
        names.retain(|name| !OPTIONAL.contains(&name.as_str()));
        names.sort();
        names.dedup();
        names
    }

    #[test]
    fn six_files_say_the_same_things() {
        let english = Wording::of(Language::En);
        for (language, text) in FILES {
            let wording: Wording =
                toml::from_str(text).unwrap_or_else(|error| panic!("{language:?}: {error}"));
            let counts = (wording.months.len(), wording.weekdays.len(), wording.periods.len());
            assert_eq!(counts, (12, 7, english.periods.len()), "{language:?}");
            for (section, words) in &english.sections {
                let theirs = &wording.sections[section];
                assert_eq!(
                    words.keys().collect::<Vec<_>>(),
                    theirs.keys().collect::<Vec<_>>(),
                    "{language:?} {section}"
                );
                for (name, template) in words {
                    assert_eq!(
                        placeholders(template),
                        placeholders(&theirs[name]),
                        "{language:?} {section}.{name}"
                    );
                }
            }
        }
    }

    #[test]
    fn a_value_is_put_in_once() {
        assert_eq!(filled("{a} and {b}", &[("a", "{b}"), ("b", "two")]), "{b} and two");
    }
}
