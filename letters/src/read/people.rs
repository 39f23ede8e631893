//! The people whom the letter names with their role.

use std::{ops::Range, sync::LazyLock};

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

/// The people whom the letter introduces, each once: the chair first, then the others before the agenda, then who signs.
pub(super) fn read(view: &View<'_>) -> Vec<Person> {
    let agenda = super::agenda::heading(view).unwrap_or(view.lines.len());
    let mut people: Vec<Person> = Vec::new();
    let mut others: Vec<Person> = Vec::new();
    for paragraph in view.paragraphs.iter().filter(|paragraph| paragraph.line >= view.body) {
        for sentence in sentences(&paragraph.text) {
            if people.is_empty() {
                people.extend(chair(view, sentence));
            }
            if paragraph.line < agenda {
                others.extend(others_of(view, sentence));
            }
        }
    }
    for person in others.into_iter().chain(director(view)) {
        // Whoever has an office is no mere contact; who chairs may direct too.
        let known = people.iter().any(|known| {
            known.name == person.name && (known.role == person.role || person.role.ends_with("contact"))
        });
        if !known {
            people.push(person);
        }
    }
    people
}

/// The name that stands right before "chair", or behind it to the bracket or title that ends it; without either it is
/// nobody's name. A vice-chair is no chair.
fn chair(view: &View<'_>, sentence: &str) -> Option<Person> {
    let words = &view.lexicon.people;
    let of_vice = |at: usize| words.vice_chair.find_iter(sentence).any(|vice| vice.range().contains(&at));
    let role = words.role.find_iter(sentence).find(|role| !of_vice(role.start()))?;
    let behind = &sentence[role.end()..];
    let behind = words.vice_chair.find(behind).map_or(behind, |vice| &behind[..vice.start()]);
    let person = |name: String, country: Option<String>| Person { role: "chair".to_owned(), name, country };
    let before = named(view, &sentence[..role.start()]).pop();
    if let Some(before) = before.filter(|before| is_apposed(&sentence[before.end..role.start()])) {
        return Some(person(before.name, before.country));
    }
    let (name, country) = match behind.find(['(', '（']) {
        Some(at) => (&behind[..at], country_in_brackets(view, &behind[at..])),
        None => (behind, None),
    };
    let title = words.title.find(name)?;
    let name = if view.language == Language::Zh { &name[..title.start()] } else { &name[title.end()..] };
    Some(person(clean(name, view.language)?, country))
}

/// The country that a bracket at the start of the text names: "(Iran (Islamic Republic of))" has one within.
fn country_in_brackets(view: &View<'_>, text: &str) -> Option<String> {
    let inside = inside(text)?.trim();
    let plain = inside.split(['(', '（']).next().unwrap_or_default().trim();
    let known = |name: &str| Gazetteer::get().country(name, view.language).map(str::to_owned);
    known(inside).or_else(|| known(plain))
}

/// What stands in the bracket that a text begins with, to the one that closes it.
fn inside(text: &str) -> Option<&str> {
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

/// A name with a title, and the country in brackets behind it.
struct Named {
    name: String,
    country: Option<String>,
    start: usize,
    /// Behind the bracket, where there is one.
    end: usize,
}

/// All names with a title, in the order of print.
fn named(view: &View<'_>, text: &str) -> Vec<Named> {
    let titles = view.lexicon.people.title.find_iter(text);
    let whole = |title: &regex::Match<'_>| {
        view.language == Language::Zh || !text[..title.start()].ends_with(char::is_alphanumeric)
    };
    titles
        .filter(whole)
        .filter_map(|title| {
            let (start, mut end) = if view.language == Language::Zh {
                // Chinese names stand before their title, behind a sign of punctuation or the role.
                let before = &text[..title.start()];
                let cut = before.rfind(|letter: char| {
                    "，。、：:；（()）为由和及与系 ".contains(letter) || letter == '席'
                });
                let from = cut.map_or(0, |at| at + before[at..].chars().next().map_or(0, char::len_utf8));
                (from, title.start())
            } else {
                let rest = &text[title.end()..];
                (title.end(), title.end() + name_length(rest, view.language)?)
            };
            let name = clean(&text[start..end], view.language)?;
            end = end.max(if view.language == Language::Zh { title.end() } else { end });
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

/// How much of a text is the name that it begins with.
fn name_length(text: &str, language: Language) -> Option<usize> {
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

/// Whether nothing but a comma stands between a name and its role: "Ms Doe (Kenya), Vice-Chair".
fn is_apposed(gap: &str) -> bool {
    let word = gap.trim_matches(|letter: char| letter.is_whitespace() || ",،，、–—-(（".contains(letter));
    gap.chars().count() <= 8
        && ["", "the", "la", "le", "el", "est", "es"].contains(&word.to_lowercase().as_str())
}

/// Vice-chairs, counsellors and contacts of a sentence: the name that stands closely before the role, else those behind it, to
/// the next role.
fn others_of(view: &View<'_>, sentence: &str) -> Vec<Person> {
    const BESIDE: usize = 48;
    let words = &view.lexicon.people;
    let contact = if view.lexicon.actions.visa.is_match(sentence) { "visa contact" } else { "contact" };
    let names = named(view, sentence);
    let mut roles: Vec<(Range<usize>, &str)> = Vec::new();
    let kinds =
        [(&words.vice_chair, "vice-chair"), (&words.counsellor, "counsellor"), (&words.contact, contact)];
    for (pattern, role) in kinds {
        roles.extend(pattern.find_iter(sentence).map(|found| (found.range(), role)));
    }
    roles.retain(|(range, _)| !is_of_a_longer_word(&sentence[range.end..]));
    roles.sort_by_key(|(range, _)| range.start);
    let mut people: Vec<Person> = Vec::new();
    let mut taken = vec![false; names.len()];
    for (place, (range, role)) in roles.iter().enumerate() {
        let mut give = |at: usize| {
            taken[at] = true;
            let (name, country) = (names[at].name.clone(), names[at].country.clone());
            people.push(Person { role: (*role).to_owned(), name, country });
        };
        let before = names
            .iter()
            .rposition(|name| name.end <= range.start && is_apposed(&sentence[name.end..range.start]));
        if let Some(before) = before.filter(|_| *role != contact) {
            give(before);
            continue;
        }
        let next = roles.get(place + 1).map_or(sentence.len(), |(next, _)| next.start);
        let mut from = range.end;
        for at in (0..names.len()).filter(|at| names[*at].start >= range.end && names[*at].start < next) {
            if sentence[from..names[at].start].chars().count() > BESIDE {
                break;
            }
            // "Please contact Ms Doe, Counsellor": she is the counsellor.
            let own = roles.get(place + 1).is_some_and(|(next, _)| {
                next.start >= names[at].end && is_apposed(&sentence[names[at].end..next.start])
            });
            if own {
                break;
            }
            give(at);
            from = names[at].end;
            if *role == contact {
                break;
            }
        }
    }
    people
}

/// "Secretary-General", "顾问组", "秘书处": another office, or none.
fn is_of_a_longer_word(behind: &str) -> bool {
    behind.starts_with(['-', '组', '处', '长'])
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
                // A foreign name parts its pieces by a dot; in Latin letters it takes more room.
                let foreign = line.contains(['·', '•', '・'])
                    || clean(line, Language::En).is_some_and(|name| name == line);
                let longest = if foreign { 40 } else { 12 };
                (2..=longest).contains(&line.chars().count())
                    && !line.contains(['（', '(', '：', ':', '！', '!'])
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
