//! The people whom the letter names with their role.

use std::sync::LazyLock;

use regex::Regex;
use rules::{language::Language, notices::Person};

use super::{View, view::sentences};
use crate::lexicon::Gazetteer;

/// A name with its country in brackets, as letters introduce a chair: "Nasser Al Marzouqi (United Arab Emirates)".
static LATIN_NAME: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"((?:[A-ZÀ-Þ][\p{L}'’.-]*)(?:\s+(?:(?:de|del|la|van|von|der|den|al|el|bin|ben|da|dos|du|di)\s+)*[A-ZÀ-Þ][\p{L}'’.-]*){1,5})").ok()
});
static CYRILLIC_NAME: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"((?:[А-ЯЁ][\p{L}'’.-]*)(?:\s+[А-ЯЁ][\p{L}'’.-]*){1,4})").ok());

/// The chair of the group, where the letter introduces one.
pub(super) fn read(view: &View<'_>) -> Vec<Person> {
    let mut people = Vec::new();
    for paragraph in view.paragraphs.iter().filter(|paragraph| paragraph.line >= view.body) {
        for sentence in sentences(&paragraph.text) {
            if let Some(chair) = chair(view, sentence)
                && people.is_empty()
            {
                people.push(chair);
            }
        }
    }
    people.extend(director(view));
    people
}

/// The name that stands behind "chair", to the bracket or title that ends it; without either it is nobody's name.
fn chair(view: &View<'_>, sentence: &str) -> Option<Person> {
    let words = &view.lexicon.people;
    let role = words.role.find(sentence)?;
    let behind = &sentence[role.end()..];
    let bracket = behind.find(['(', '（']);
    let (name, country) = match bracket {
        Some(at) => {
            let inside = behind[at..].trim_start_matches(['(', '（']);
            let inside = inside.split([')', '）']).next().unwrap_or_default();
            (&behind[..at], Gazetteer::get().country(inside.trim(), view.language).map(str::to_owned))
        }
        None => (behind, None),
    };
    let title = words.title.find(name)?;
    let name = if view.language == Language::Zh { &name[..title.start()] } else { &name[title.end()..] };
    let name = clean(name, view.language)?;
    Some(Person { role: "chair".to_owned(), name, country })
}

/// The name itself: words with capitals, or in scripts without them whatever is short enough.
fn clean(text: &str, language: Language) -> Option<String> {
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

/// The director signs: a name on a line of its own beside the office, between closing and annexes.
fn director(view: &View<'_>) -> Option<Person> {
    let closing =
        (view.body..view.annexes).find(|at| view.lexicon.labels.closing.is_match(view.lines[*at]))?;
    let block: Vec<&str> = view.lines[closing + 1..view.annexes]
        .iter()
        .filter(|line| !line.is_empty())
        .take(8)
        .copied()
        .collect();
    let office = block.iter().position(|line| view.lexicon.people.director.is_match(line))?;
    let is_name = |line: &str| -> Option<String> {
        let line = line.split('\t').next().unwrap_or(line).trim();
        let stands_alone = match view.language {
            Language::Zh => {
                let length = line.chars().count();
                (2..=12).contains(&length) && !line.contains(['（', '(', '：', ':', '！', '!'])
            }
            Language::Ar => line.split_whitespace().count() <= 4 && !line.contains(['(', ':']),
            _ => clean(line, view.language).is_some_and(|name| name == line),
        };
        (stands_alone && !view.lexicon.people.director.is_match(line)).then(|| line.to_owned())
    };
    // Chinese letters print the office above the name, the others below it.
    let mut beside = [office.checked_sub(1), office.checked_add(1)];
    if view.language == Language::Zh {
        beside.reverse();
    }
    let name = beside.into_iter().flatten().filter_map(|at| block.get(at)).find_map(|line| is_name(line))?;
    let is_bureau =
        view.lexicon.reference.circular.is_match(&name) || view.lexicon.meeting.registration.is_match(&name);
    (!is_bureau && !name.contains("局")).then(|| Person { role: "director".to_owned(), name, country: None })
}
