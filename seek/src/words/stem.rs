//! What the forms of one word have in common, by language.

use frostem::{Algorithm, Stemmer};
use rules::language::Language;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::fold;

/// Languages that a word may be of, by its script, when its text is in `language`. Latin words in texts of other scripts are taken
/// for English.
fn language_of_word(word: &str, language: Language) -> Option<Language> {
    let latin = if matches!(language, Language::Es | Language::Fr) { language } else { Language::En };
    match word.chars().next()? {
        '\u{400}'..='\u{52F}' => Some(Language::Ru),
        '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' => {
            Some(Language::Ar)
        }
        sign if sign < '\u{250}' => Some(latin),
        _ => None,
    }
}

/// Stems of a word that stands in a text of this language, without repetition.
pub(crate) fn stems_of_text(word: &str, language: Language) -> Vec<String> {
    language_of_word(word, language).map(|language| stems(word, language)).unwrap_or_default()
}

/// Stems of a word that is taken for one of `language`: as it is written, and as it is written without accents.
/// None where the script is another's.
pub(crate) fn stems(word: &str, language: Language) -> Vec<String> {
    let algorithm = match language {
        Language::Ar => Algorithm::Arabic,
        Language::En => Algorithm::English,
        Language::Es => Algorithm::Spanish,
        Language::Fr => Algorithm::French,
        Language::Ru => Algorithm::Russian,
        Language::Zh => return Vec::new(),
    };
    if language_of_word(word, language) != Some(language) {
        return Vec::new();
    }
    let stemmer = Stemmer::new(algorithm);
    let plain = fold(word);
    let mut readings = vec![plain.clone()];
    if !word.is_ascii() {
        readings.push(written(word));
    }
    if language == Language::Ar {
        arabic(&mut readings);
    }
    let mut found: Vec<String> = Vec::new();
    for reading in readings {
        let stem = fold(&stemmer.stem(&reading));
        if !stem.is_empty() && !found.contains(&stem) {
            found.push(stem);
        }
    }
    found
}

/// The article stands before the word and is none of it, and many write the feminine ending without its dots: the stemmer keeps
/// either where it is not sure.
fn arabic(readings: &mut Vec<String>) {
    for index in 0..readings.len() {
        let bare = ARTICLES
            .iter()
            .find_map(|article| readings[index].strip_prefix(article))
            .filter(|rest| rest.chars().count() >= 3)
            .map(str::to_owned);
        readings.extend(bare);
    }
    for index in 0..readings.len() {
        if let Some(before) = readings[index].strip_suffix('ه') {
            let feminine = format!("{before}ة");
            readings.push(feminine);
        }
    }
}

/// The article, alone and behind the words that are written together with it.
const ARTICLES: [&str; 5] = ["وال", "بال", "كال", "فال", "ال"];

/// In lower case with its accents, as the stemmers read; Arabic without its vowel signs.
fn written(word: &str) -> String {
    word.nfkc()
        .flat_map(char::to_lowercase)
        .filter(|sign| !is_combining_mark(*sign) && sign.is_alphanumeric() && *sign != 'ـ')
        .map(|sign| if sign == 'ё' { 'е' } else { sign })
        .collect()
}
