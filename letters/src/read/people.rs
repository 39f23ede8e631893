//! The people whom the letter names with their role.

mod names;
mod roles;

use rules::{language::Language, notices::Person};

use super::{View, view::sentences};
use names::{clean, country_in_brackets, named};
use roles::is_apposed;

/// The people whom the letter introduces, each once: the chair first, then the others before the agenda, then who signs.
pub(super) fn read(view: &View<'_>) -> Vec<Person> {
    let agenda = super::agenda::heading(view).unwrap_or(view.lines.len());
    let mut people: Vec<Person> = Vec::new();
    let mut others: Vec<Person> = Vec::new();
    others.extend(roles::labelled(view, agenda));
    for paragraph in view.paragraphs.iter().filter(|paragraph| paragraph.line >= view.body) {
        for sentence in sentences(&paragraph.text) {
            if people.is_empty() {
                people.extend(chair(view, sentence));
            }
            if paragraph.line < agenda {
                others.extend(roles::of_sentence(view, sentence));
            }
        }
    }
    others.extend(roles::listed(view, agenda));
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
    const LEAD: usize = 8;
    const FAR: usize = 60;
    let words = &view.lexicon.people;
    let of_vice = |at: usize| words.vice_chair.find_iter(sentence).any(|vice| vice.range().contains(&at));
    let role = words.role.find_iter(sentence).find(|role| !of_vice(role.start()))?;
    let behind = &sentence[role.end()..];
    let behind = words.vice_chair.find(behind).map_or(behind, |vice| &behind[..vice.start()]);
    let person = |name: String, country: Option<String>| Person { role: "chair".to_owned(), name, country };
    let before = named(view, &sentence[..role.start()]).pop();
    if let Some(before) = before.filter(|before| is_apposed(view, &sentence[before.end..role.start()])) {
        return Some(person(before.name, before.country));
    }
    if view.language == Language::Zh
        && let Some(first) = named(view, behind).into_iter().next().filter(|name| name.start <= LEAD)
    {
        return Some(person(first.name, first.country));
    }
    let (name, country) = match behind.find(['(', '（']) {
        Some(at) => (&behind[..at], country_in_brackets(view, &behind[at..])),
        None => (behind, None),
    };
    let title = words.title.find(name).filter(|title| name[..title.start()].chars().count() <= FAR)?;
    let name = if view.language == Language::Zh { &name[..title.start()] } else { &name[title.end()..] };
    Some(person(clean(name, view.language)?, country))
}

/// The director signs: a name on a line of its own beside the office, between closing and annexes.
fn director(view: &View<'_>) -> Option<Person> {
    let words = &view.lexicon.people;
    let closing = (view.body..view.annexes).find(|at| view.lexicon.labels.closing.is_match(view.lines[*at]));
    let lines = |from: usize| view.lines[from..view.annexes].iter().filter(|line| !line.is_empty()).copied();
    let block: Vec<&str> = if let Some(closing) = closing {
        lines(closing + 1).take(8).collect()
    } else {
        // Letters of other bureaux end without a phrase; then the office alone tells who signs, on the last lines.
        let all: Vec<&str> = lines(view.body).collect();
        all[all.len().saturating_sub(4)..].to_vec()
    };
    let is_office = |line: &&str| match words.director.find(line) {
        Some(office) => closing.is_some() || (office.start() == 0 && line.chars().count() < 60),
        None => false,
    };
    let office = block.iter().position(is_office)?;
    let is_name = |line: &str| -> Option<String> {
        let line = line.split('\t').next().unwrap_or(line).trim();
        let stands_alone = match view.language {
            Language::Zh => {
                // A foreign name parts its pieces by a dot; in Latin letters it takes more room.
                let foreign = line.contains(['·', '•', '・']) || names::is_bare(line);
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
