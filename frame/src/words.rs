//! The words of `locales/`, in six languages, with plurals.

use std::{
    collections::BTreeMap,
    sync::{LazyLock, PoisonError, RwLock},
};

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use rules::language::Language;
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "../locales"]
struct Locales;

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<BTreeMap<Language, RwLock<Bundle>>> = LazyLock::new(|| {
    Language::ALL.into_iter().map(|language| (language, RwLock::new(bundle(language)))).collect()
});

/// All rooms' words in one language.
fn bundle(language: Language) -> Bundle {
    let locale = language.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    // The marks that keep foreign words in their own direction are for pages; here they would be printed as boxes.
    bundle.set_use_isolating(false);
    let folder = format!("{}/", language.code());
    for path in Locales::iter().filter(|path| path.starts_with(&folder)) {
        let Some(file) = Locales::get(&path) else { continue };
        let text = String::from_utf8_lossy(&file.data).into_owned();
        // A file that is wrong in places gives the rest; the tests insist that none is.
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// The words of a message in a language. A message that is missing shows its key, so that nobody reads an empty line.
pub fn say(language: Language, key: &str, arguments: &[(&str, &str)]) -> String {
    try_say(language, key, arguments).unwrap_or_else(|| key.to_owned())
}

/// The words of a message; `None` where it is missing or lacks an argument.
pub fn try_say(language: Language, key: &str, arguments: &[(&str, &str)]) -> Option<String> {
    let bundle = BUNDLES.get(&language)?.read().unwrap_or_else(PoisonError::into_inner);
    let pattern = bundle.get_message(key)?.value()?;
    let arguments: FluentArgs<'_> = arguments.iter().map(|(name, value)| (*name, *value)).collect();
    let mut errors = Vec::new();
    let words = bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
    errors.is_empty().then_some(words)
}

/// The words of one language, as pages use them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words(pub Language);

impl Words {
    /// A message without arguments.
    pub fn say(self, key: &str) -> String {
        say(self.0, key, &[])
    }

    /// A message with arguments.
    pub fn with(self, key: &str, arguments: &[(&str, &str)]) -> String {
        say(self.0, key, arguments)
    }

    /// A message whose form depends on `count`: one day, two days, as the language counts.
    pub fn count(self, key: &str, count: i64) -> String {
        let counted = || {
            let bundle = BUNDLES.get(&self.0)?.read().unwrap_or_else(PoisonError::into_inner);
            let pattern = bundle.get_message(key)?.value()?;
            let mut arguments = FluentArgs::new();
            arguments.set("count", count);
            let mut errors = Vec::new();
            let words = bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
            errors.is_empty().then_some(words)
        };
        counted().unwrap_or_else(|| key.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_words_is_whole() {
        for path in Locales::iter() {
            let text = String::from_utf8(Locales::get(&path).unwrap().data.into_owned()).unwrap();
            assert!(FluentResource::try_new(text).is_ok(), "{path}");
        }
    }

    #[test]
    fn words_are_said_in_the_language_asked_for() {
        assert_eq!(say(Language::Fr, "deadlines-action-fellowship", &[]), "Bourses");
        assert_eq!(say(Language::Zh, "deadlines-action-fellowship", &[]), "与会补贴");
        assert_eq!(try_say(Language::En, "no-such-words", &[]), None);
        assert_eq!(
            try_say(Language::En, "notices-card-items", &[]),
            None,
            "an argument that is missing is told"
        );
        assert_eq!(say(Language::En, "notices-card-items", &[("count", "24")]), "24 items");
    }
}
