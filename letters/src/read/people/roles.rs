//! Roles other than the chair's: vice-chairs, the counsellor, and whom to write to.

use std::ops::Range;

use rules::notices::Person;

use super::{
    super::View,
    names::{self, Named},
};

/// Whether nothing but a comma and the group stands between a name and its role: "Ms Doe (Kenya), SG13 Vice-Chair".
pub(super) fn is_apposed(view: &View<'_>, gap: &str) -> bool {
    let gap = view.lexicon.groups.study_group.replace_all(gap, "");
    let word = gap.trim_matches(|letter: char| letter.is_whitespace() || ",،，、–—-(（".contains(letter));
    let small = ["", "the", "la", "le", "el", "est", "es"].contains(&word.to_lowercase().as_str());
    gap.chars().count() <= 8 && small
}

/// Vice-chairs, counsellors and contacts of a sentence: the name that stands closely before the role, else those behind it, to
/// the next role.
pub(super) fn of_sentence(view: &View<'_>, sentence: &str) -> Vec<Person> {
    const BESIDE: usize = 48;
    let words = &view.lexicon.people;
    let contact = if view.lexicon.actions.visa.is_match(sentence) { "visa contact" } else { "contact" };
    let names = names::named(view, sentence);
    let mut roles: Vec<(Range<usize>, &str)> = Vec::new();
    let kinds =
        [(&words.vice_chair, "vice-chair"), (&words.counsellor, "counsellor"), (&words.contact, contact)];
    for (pattern, role) in kinds {
        roles.extend(pattern.find_iter(sentence).map(|found| (found.range(), role)));
    }
    roles.retain(|(range, _)| !is_of_a_longer_word(&sentence[range.end..]));
    roles.sort_by_key(|(range, _)| range.start);
    // "The host sends visa letters to those who ask Ms Doe": whom else would one ask?
    if roles.is_empty() && contact == "visa contact" && !words.role.is_match(sentence) {
        let only = names.into_iter().next().filter(|_| sentence.chars().count() < 400);
        return only
            .map(|only| Person { role: contact.to_owned(), name: only.name, country: only.country })
            .into_iter()
            .collect();
    }
    let mut people: Vec<Person> = Vec::new();
    let mut taken = vec![false; names.len()];
    for (place, (range, role)) in roles.iter().enumerate() {
        let before = (0..names.len()).rev().find(|at| {
            let end = names[*at].end;
            !taken[*at] && end <= range.start && is_apposed(view, &sentence[end..range.start])
        });
        let before = before.filter(|_| *role != contact && !is_followed(sentence, range.end, &names));
        let mut give = |at: usize| {
            taken[at] = true;
            let (name, country) = (names[at].name.clone(), names[at].country.clone());
            people.push(Person { role: (*role).to_owned(), name, country });
        };
        if let Some(before) = before {
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
                next.start >= names[at].end && is_apposed(view, &sentence[names[at].end..next.start])
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

/// "The vice-chairs – Ms Doe and Mr Roe": what a dash or colon leads to.
fn is_followed(sentence: &str, end: usize, names: &[Named]) -> bool {
    names.iter().filter(|name| name.start >= end).any(|name| {
        let gap = sentence[end..name.start].trim();
        gap.chars().count() == 1 && gap.starts_with(['–', '—', '-', ':', '：'])
    })
}

/// "Contact: John Doe (Counsellor)": a label, and a name that needs no title there.
pub(super) fn labelled(view: &View<'_>, end: usize) -> Vec<Person> {
    const LABEL: usize = 40;
    let words = &view.lexicon.people;
    let of_line = |line: &&str| -> Option<Person> {
        let colon = line.find([':', '：']).filter(|colon| line[..*colon].chars().count() <= LABEL)?;
        let value = line[colon..].trim_start_matches([':', '：', ' ', '\t']);
        let label = &line[..line.len() - value.len()];
        let name = value.split(['(', '（', ',', '，', '\t', ';']).next()?;
        let (name, behind) = (name.trim(), &value[name.len()..]);
        let role = if words.vice_chair.is_match(label) {
            "vice-chair"
        } else if words.counsellor.is_match(label) {
            "counsellor"
        } else if !words.contact.is_match(label) {
            return None;
        } else if words.counsellor.is_match(behind) {
            "counsellor"
        } else if view.lexicon.actions.visa.is_match(label) {
            "visa contact"
        } else {
            "contact"
        };
        let country = names::country_in_brackets(view, behind.trim_start());
        let name = names::is_bare(name).then(|| name.to_owned())?;
        Some(Person { role: role.to_owned(), name, country })
    };
    view.lines[..end.min(view.lines.len())].iter().filter_map(of_line).collect()
}

/// "Contacts for visa support:" with a name on a line of its own below, each with its address and numbers.
pub(super) fn listed(view: &View<'_>, end: usize) -> Vec<Person> {
    const LIST: usize = 12;
    let mut people = Vec::new();
    for at in view.body..end {
        let line = view.lines[at];
        let label = line.chars().count() < 80 && line.ends_with([':', '：']);
        if !label || !view.lexicon.people.contact.is_match(line) {
            continue;
        }
        let role = if view.lexicon.actions.visa.is_match(line) { "visa contact" } else { "contact" };
        let list = view.lines[at + 1..end.min(at + 1 + LIST)].iter().take_while(|line| !line.is_empty());
        for line in
            list.filter(|line| !line.contains('@') && !line.contains(|letter: char| letter.is_ascii_digit()))
        {
            let alone = names::named(view, line)
                .into_iter()
                .next()
                .filter(|named| named.end - named.start + 12 >= line.len());
            people.extend(alone.map(|named| Person {
                role: role.to_owned(),
                name: named.name,
                country: named.country,
            }));
        }
    }
    people
}
