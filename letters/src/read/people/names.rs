//! Names as letters print them: with a title, in the capitals of their script, with a country in brackets.

use std::sync::LazyLock;

use regex::Regex;
use rules::language::Language;

use super::super::View;
use crate::lexicon::Gazetteer;

/// A name with its country in brackets, as letters introduce a chair: "Nasser Al Marzouqi (United Arab Emirates)".
static LATIN_NAME: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"((?:[A-ZÀ-Þ][\p{L}'’.-]*)(?:\s+(?:(?:de|del|la|van|von|der|den|al|el|bin|ben|da|dos|du|di)\s+)*[A-ZÀ-Þ][\p{L}'’.-]*){1,5})").ok()
});
static CYRILLIC_NAME: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"((?:[А-ЯЁ][\p{L}'’.-]*)(?:\s+[А-ЯЁ][\p{L}'’.-]*){1,4})").ok());

/// A name with a title, and the country in brackets behind it.
pub(super) struct Named {
    pub(super) name: String,
    pub(super) country: Option<String>,
    pub(super) start: usize,
    /// Behind the bracket, where there is one.
    pub(super) end: usize,
}

/// All names with a title, in the order of print.
pub(super) fn named(view: &View<'_>, text: &str) -> Vec<Named> {
    let titles = view.lexicon.people.title.find_iter(text);
    let whole = |title: &regex::Match<'_>| {
        view.language == Language::Zh || !text[..title.start()].ends_with(char::is_alphanumeric)
    };
    titles
        .filter(whole)
        .filter_map(|title| {
            // "先生/女士" is one title.
            let title_end = text[title.end()..]
                .strip_prefix('/')
                .and_then(|rest| view.lexicon.people.title.find(rest).filter(|next| next.start() == 0))
                .map_or(title.end(), |next| title.end() + 1 + next.end());
            let (start, mut end) = if view.language == Language::Zh {
                (chinese_start(&text[..title.start()]), title.start())
            } else {
                let rest = &text[title.end()..];
                (title.end(), title.end() + name_length(rest, view.language)?)
            };
            let name = clean(&text[start..end], view.language)?;
            end = end.max(if view.language == Language::Zh { title_end } else { end });
            let behind = &text[end..];
            let bracket = behind.trim_start();
            let mut country = None;
            if let Some(inside) = bracket.starts_with(['(', '（']).then(|| inside(bracket)).flatten() {
                country = country_in_brackets(view, bracket);
                end += behind.len() - bracket.len()
                    + inside.len()
                    + bracket.chars().next().map_or(0, char::len_utf8);
                end += text[end..].chars().next().map_or(0, char::len_utf8);
            }
            Some(Named { name, country, start: title.start().min(start), end })
        })
        .collect()
}

/// Where the name begins that stands before its title, as Chinese has it: behind a sign of punctuation or the role; a name in
/// Latin letters has blanks of its own.
fn chinese_start(text: &str) -> usize {
    let before = before_bracket(text);
    let latin = LATIN_NAME.as_ref().and_then(|name| name.find_iter(before).last());
    if let Some(latin) = latin.filter(|name| name.end() == before.trim_end().len()) {
        return latin.start();
    }
    let ends = |letter: char| "，。、：:；（()）为由和及与系席 ".contains(letter);
    let cut = before.rfind(ends);
    cut.map_or(0, |at| at + before[at..].chars().next().map_or(0, char::len_utf8))
}

/// How much of a text is the name that it begins with.
pub(super) fn name_length(text: &str, language: Language) -> Option<usize> {
    if language == Language::Ar {
        let end = text.find(['(', '،', ',', '.', '؛', ':', '-', '–']).unwrap_or(text.len());
        return (text[..end].split_whitespace().count() <= 5).then_some(end);
    }
    let patterns =
        if language == Language::Ru { vec![&CYRILLIC_NAME, &LATIN_NAME] } else { vec![&LATIN_NAME] };
    patterns
        .into_iter()
        .find_map(|name| name.as_ref()?.find(text).filter(|found| found.start() == 0))
        .map(|found| found.end())
}

/// The country that a bracket at the start of the text names: "(Iran (Islamic Republic of))" has one within.
pub(super) fn country_in_brackets(view: &View<'_>, text: &str) -> Option<String> {
    let inside = inside(text)?.trim();
    let plain = inside.split(['(', '（']).next().unwrap_or_default().trim();
    let known = |name: &str| Gazetteer::get().country(name, view.language).map(str::to_owned);
    known(inside).or_else(|| known(plain))
}

/// What stands in the bracket that a text begins with, to the one that closes it.
pub(super) fn inside(text: &str) -> Option<&str> {
    let mut depth = 0_u32;
    for (at, letter) in text.char_indices() {
        match letter {
            '(' | '（' => depth += 1,
            ')' | '）' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return (at > 0).then(|| text[..at].trim_start_matches(['(', '（']));
        }
    }
    None
}

/// The name itself: words with capitals, or in scripts without them whatever is short enough.
pub(super) fn clean(text: &str, language: Language) -> Option<String> {
    let text = text.trim_matches(|letter: char| letter.is_whitespace() || ",，:：、".contains(letter));
    let name = match language {
        Language::Zh | Language::Ar => text,
        Language::Ru => match CYRILLIC_NAME.as_ref()?.find(text).filter(|found| found.start() < 4) {
            Some(found) => found.as_str(),
            None => LATIN_NAME.as_ref()?.find(text).filter(|found| found.start() < 4)?.as_str(),
        },
        _ => LATIN_NAME.as_ref()?.find(text).filter(|found| found.start() < 4)?.as_str(),
    };
    let length = name.chars().count();
    let reasonable = (2..=60).contains(&length)
        && !name.chars().any(|letter| letter.is_ascii_digit() || "。.;；".contains(letter) && length < 4);
    reasonable.then(|| name.trim().to_owned())
}

/// "罗中（Noah Beispiel）先生": the bracket right before a title belongs to the name; what stands before it.
fn before_bracket(text: &str) -> &str {
    let closed = text.ends_with([')', '）']);
    text.rfind(['(', '（']).filter(|_| closed).map_or(text, |open| &text[..open])
}

/// Whether a text is a name and nothing else, without a title; its own script decides how names look.
pub(super) fn is_bare(text: &str) -> bool {
    let of_script =
        |range: std::ops::RangeInclusive<char>| text.chars().any(|letter| range.contains(&letter));
    if of_script('\u{4e00}'..='\u{9fff}') {
        return (2..=4).contains(&text.chars().count()) || text.contains('·');
    }
    if of_script('\u{600}'..='\u{6ff}') {
        return (2..=4).contains(&text.split_whitespace().count());
    }
    let language = if of_script('\u{400}'..='\u{4ff}') { Language::Ru } else { Language::En };
    text.contains(' ') && clean(text, language).is_some_and(|name| name == text)
}
