//! Cities, countries and zones by their names in each language.

use std::{collections::BTreeMap, sync::LazyLock};

use rules::language::Language;
use serde::Deserialize;

use super::Page;

#[derive(Debug, Deserialize)]
struct City {
    name: String,
    country: String,
    zone: String,
    #[serde(flatten)]
    names: Names,
}

/// Names by the code of their language; the first is the one shown.
type Names = BTreeMap<String, Vec<String>>;

#[derive(Deserialize)]
struct Cities {
    place: Vec<City>,
}

static CITIES: LazyLock<Vec<City>> = LazyLock::new(|| {
    toml::from_str::<Cities>(include_str!("../../../lexicon/places.toml"))
        .map(|file| file.place)
        .unwrap_or_default()
});

static COUNTRIES: LazyLock<BTreeMap<String, Names>> =
    LazyLock::new(|| toml::from_str(include_str!("../../../lexicon/countries.toml")).unwrap_or_default());

/// The name that is shown; what no list knows stays as it is.
fn shown<'a>(names: Option<&'a Names>, language: Language, otherwise: &'a str) -> &'a str {
    names
        .and_then(|names| names.get(language.code()))
        .and_then(|names| names.first())
        .map_or(otherwise, String::as_str)
}

fn city(name: &str) -> Option<&'static City> {
    CITIES.iter().find(|city| city.name == name)
}

/// The city of the meeting.
pub(super) fn place(page: &Page<'_>) -> Option<String> {
    let name = page.record.meeting.place.as_deref()?;
    Some(shown(city(name).map(|city| &city.names), page.language, name).to_owned())
}

/// The country of the meeting, where no list of cities gives it.
pub(super) fn country_of_unknown_place(page: &Page<'_>) -> Option<String> {
    let meeting = &page.record.meeting;
    let known = city(meeting.place.as_deref()?);
    let code = meeting.country.as_deref()?;
    known.is_none_or(|city| city.country != code).then(|| country(page, code))
}

/// The country of this code, by a name without brackets if it has one: it often stands in brackets itself.
pub(super) fn country(page: &Page<'_>, code: &str) -> String {
    let names = COUNTRIES.get(code);
    let plain = names
        .and_then(|names| names.get(page.language.code()))
        .and_then(|names| names.iter().find(|name| !name.contains(['(', '（'])));
    plain.map_or_else(|| shown(names, page.language, code), String::as_str).to_owned()
}

/// "In Geneva (Switzerland)", without the "in" where the language has it in its sentence.
pub(super) fn at_place(page: &Page<'_>) -> Option<String> {
    let name = page.record.meeting.place.as_deref()?;
    let at = located(page, name);
    Some(match page.record.meeting.country.as_deref() {
        Some(code) => page.say("places.with_country", &[("place", &at), ("country", &country(page, code))]),
        None => at,
    })
}

/// The city in the case that follows "in".
fn located(page: &Page<'_>, name: &str) -> String {
    let known = city(name);
    if page.language == Language::Ru
        && let Some(inflected) = known.and_then(|city| city.names.get("ru")?.get(1))
    {
        return page.say("places.at", &[("place", inflected)]);
    }
    let name = shown(known.map(|city| &city.names), page.language, name);
    with_article(page, "at", name)
}

/// The city whose time a zone is, as it stands behind "the time of": the city of the meeting, the seat, the city that names
/// the zone, or any.
pub(super) fn of_zone(page: &Page<'_>, zone: &str) -> Option<String> {
    let keeps = |name: &str| city(name).filter(|city| city.zone == zone);
    let of_meeting = page.record.meeting.place.as_deref().and_then(keeps);
    let named_in_zone = || keeps(&zone.rsplit('/').next().unwrap_or(zone).replace('_', " "));
    let any = || CITIES.iter().find(|city| city.zone == zone);
    let city = of_meeting.or_else(|| keeps("Geneva")).or_else(named_in_zone).or_else(any)?;
    if page.language == Language::Ru {
        return Some(located(page, &city.name));
    }
    let name = shown(Some(&city.names), page.language, &city.name);
    let vowel = name.to_lowercase().starts_with(|letter: char| "aeiouéèêîôœh".contains(letter));
    Some(if vowel { page.say("places.of_vowel", &[("place", name)]) } else { with_article(page, "of", name) })
}

/// French joins its masculine article with the word before it: "au Caire", "du Caire".
fn with_article(page: &Page<'_>, word: &str, name: &str) -> String {
    let article = page.wording.say("places.article", &[]);
    match name.strip_prefix(&article).filter(|_| !article.is_empty()) {
        Some(rest) => page.say(&format!("places.{word}_article"), &[("place", rest)]),
        None => page.say(&format!("places.{word}"), &[("place", name)]),
    }
}
