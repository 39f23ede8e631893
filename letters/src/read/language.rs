//! Which of the six languages a text is in, by script and by its commonest words.

use rules::language::Language;

use crate::lexicon::Lexicon;

/// The language of the text; `None` where it is in none of the six, or there is too little of it.
pub fn language_of(text: &str) -> Option<Language> {
    let (mut arabic, mut han, mut kana, mut cyrillic, mut latin) =
        (0_usize, 0_usize, 0_usize, 0_usize, 0_usize);
    // Addresses are the same in every language, and no word is as long as a made-up name.
    let is_made_up = |word: &str| word.len() >= 40 && word.chars().all(is_latin_or_unseen);
    let says = |word: &&str| !word.contains(['@', '/']) && !is_made_up(word);
    let words = text.split_whitespace().filter(says);
    for letter in words.flat_map(str::chars) {
        match letter {
            '\u{600}'..='\u{6ff}' => arabic += 1,
            '\u{3040}'..='\u{30ff}' => kana += 1,
            '\u{4e00}'..='\u{9fff}' => han += 1,
            '\u{400}'..='\u{4ff}' => cyrillic += 1,
            _ if letter.is_alphabetic() => latin += 1,
            _ => {}
        }
    }
    // Letters of every language are full of Latin names, addresses and acronyms; one Chinese sign says as much as three letters.
    if han * 3 > latin.max(arabic).max(cyrillic) && han > kana && han > 10 {
        return Some(Language::Zh);
    }
    if arabic * 2 > latin && arabic > cyrillic && arabic > 20 {
        return Some(Language::Ar);
    }
    if cyrillic * 2 > latin && cyrillic > 20 {
        let common = share(text, Language::Ru);
        return (common > 0.02).then_some(Language::Ru);
    }
    [Language::En, Language::Es, Language::Fr]
        .into_iter()
        .map(|language| (share(text, language), language))
        .filter(|(share, _)| *share > 0.06)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, language)| language)
}

fn is_latin_or_unseen(sign: char) -> bool {
    sign.is_ascii() || sign == '\u{200b}'
}

/// How many of the words are common ones of the language, from 0 to 1.
fn share(text: &str, language: Language) -> f32 {
    let common = &Lexicon::of(language).common;
    let (mut words, mut hits) = (0_u16, 0_u16);
    for word in text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty()).take(2000)
    {
        words += 1;
        let word = word.to_lowercase();
        hits += u16::from(common.contains(&word));
    }
    if words < 5 { 0.0 } else { f32::from(hits) / f32::from(words) }
}
