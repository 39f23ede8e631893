//! Cities and countries by their names in six languages.

use std::{collections::BTreeMap, sync::LazyLock};

use regex::Regex;
use rules::language::Language;
use serde::Deserialize;

/// A city where meetings are held.
#[derive(Debug, Deserialize)]
pub struct Place {
    /// Its English name.
    pub name: String,
    /// Its country, ISO 3166 alpha-2.
    pub country: String,
    /// Its zone, an IANA name.
    pub zone: String,
    #[serde(flatten)]
    names: BTreeMap<String, Vec<String>>,
}

/// A country.
#[derive(Debug)]
pub struct Country {
    /// ISO 3166 alpha-2.
    pub code: String,
    names: BTreeMap<String, Vec<String>>,
}

/// All of them.
#[derive(Debug)]
pub struct Gazetteer {
    places: Vec<Place>,
    countries: Vec<Country>,
    place_patterns: BTreeMap<Language, Regex>,
    country_patterns: BTreeMap<Language, Regex>,
}

#[derive(Deserialize)]
struct PlaceFile {
    place: Vec<Place>,
}

static GAZETTEER: LazyLock<Gazetteer> = LazyLock::new(|| {
    let places: PlaceFile =
        toml::from_str(include_str!("../../lexicon/places.toml")).unwrap_or(PlaceFile { place: Vec::new() });
    let countries: BTreeMap<String, BTreeMap<String, Vec<String>>> =
        toml::from_str(include_str!("../../lexicon/countries.toml")).unwrap_or_default();
    let countries: Vec<Country> =
        countries.into_iter().map(|(code, names)| Country { code, names }).collect();
    let mut gazetteer = Gazetteer {
        places: places.place,
        countries,
        place_patterns: BTreeMap::new(),
        country_patterns: BTreeMap::new(),
    };
    for language in Language::ALL {
        let place = gazetteer.alternatives(language);
        let country = alternatives(
            gazetteer.countries.iter().flat_map(|country| named(&country.names, language)),
            language,
        );
        // A name is a whole word in every script that parts words; Chinese does not.
        let word = |names: String| match language {
            Language::Zh => format!("({names})"),
            Language::Ar => format!(r"\b(?:ب|ل|و)?({names})\b"),
            // With their capital, or in capitals throughout: "reunión" is a meeting before it is an island.
            _ => format!(r"\b({names}|{})\b", names.to_uppercase()),
        };
        if let (Ok(place), Ok(country)) = (Regex::new(&word(place)), Regex::new(&word(country))) {
            gazetteer.place_patterns.insert(language, place);
            gazetteer.country_patterns.insert(language, country);
        }
    }
    gazetteer
});

fn named(names: &BTreeMap<String, Vec<String>>, language: Language) -> &[String] {
    names.get(language.code()).map_or(&[], Vec::as_slice)
}

/// Longest first, so that "New Delhi" is not read as "Delhi".
fn alternatives<'a>(names: impl Iterator<Item = &'a String>, language: Language) -> String {
    let mut names: Vec<&str> = names
        .map(String::as_str)
        // A two-letter name is an abbreviation of something else more often than of a country.
        .filter(|name| name.chars().count() > if language == Language::Zh { 1 } else { 2 })
        .collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names.dedup();
    // The escape of a blank or hyphen would not survive capitals; both mean themselves here.
    names.iter().map(|name| regex::escape(name).replace(r"\-", "-")).collect::<Vec<_>>().join("|")
}

impl Gazetteer {
    /// The one that is built in.
    pub fn get() -> &'static Self {
        &GAZETTEER
    }

    /// All places.
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// The place of this English name.
    pub fn city(&self, name: &str) -> Option<&Place> {
        self.places.iter().find(|place| place.name == name)
    }

    /// A pattern of the names of all places in one language.
    pub(super) fn alternatives(&self, language: Language) -> String {
        alternatives(self.places.iter().flat_map(|place| named(&place.names, language)), language)
    }

    /// The first place named in the text, and where.
    pub fn place_in(&self, text: &str, language: Language) -> Option<(&Place, std::ops::Range<usize>)> {
        let found = self.place_patterns.get(&language)?.captures(text)?.get(1)?;
        Some((self.place(found.as_str(), language)?, found.range()))
    }

    /// The place of this name.
    pub fn place(&self, name: &str, language: Language) -> Option<&Place> {
        let name = name.to_lowercase();
        self.places
            .iter()
            .find(|place| named(&place.names, language).iter().any(|known| known.to_lowercase() == name))
    }

    /// The first country named in the text, as its code, and where.
    pub fn country_in(&self, text: &str, language: Language) -> Option<(&str, std::ops::Range<usize>)> {
        let found = self.country_patterns.get(&language)?.captures(text)?.get(1)?;
        Some((self.country(found.as_str(), language)?, found.range()))
    }

    /// The name of a country for a reader of `language`; its code where it has none.
    pub fn country_name<'a>(&'a self, code: &'a str, language: Language) -> &'a str {
        let country = self.countries.iter().find(|country| country.code == code);
        country.and_then(|country| named(&country.names, language).first()).map_or(code, String::as_str)
    }

    /// The name of a city, known by its English one, for a reader of `language`; as it is where it is not known.
    pub fn place_name<'a>(&'a self, name: &'a str, language: Language) -> &'a str {
        let place = self.places.iter().find(|place| place.name == name);
        place.and_then(|place| named(&place.names, language).first()).map_or(name, String::as_str)
    }

    /// The code of the country of this name.
    pub fn country(&self, name: &str, language: Language) -> Option<&str> {
        let name = name.to_lowercase();
        let known = |country: &&Country| {
            named(&country.names, language).iter().any(|known| known.to_lowercase() == name)
        };
        self.countries.iter().find(known).map(|country| country.code.as_str())
    }
}
