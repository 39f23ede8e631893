//! The letterhead: kind, number, date, group and subject.

use std::sync::LazyLock;

use jiff::civil::Date;
use regex::Regex;
use rules::{
    groups::Group,
    language::Language,
    notices::{Kind, NoticeName, Reference, Series},
};

use super::{
    View, dates,
    dates::FoundDate,
    groups::{self, Named},
};
use crate::lexicon::Lexicon;

/// `3/20`, `8 / 17`, `2/TSAG` or as the language calls that group, and `TSAG/2` as some print it.
static NUMBERS: LazyLock<Vec<(Language, Regex)>> = LazyLock::new(|| {
    Lexicon::all()
        .iter()
        .filter_map(|lexicon| {
            let advisory = lexicon.groups.advisory.as_str();
            let number = format!(
                r"(?i)(?-u:\b)(\d{{1,3}})\s*/\s*(?:(\d{{1,2}})(?-u:\b)|(?:{advisory}))|(?:{advisory})\s*/\s*(\d{{1,3}})(?-u:\b)"
            );
            Some((lexicon.language, Regex::new(&number).ok()?))
        })
        .collect()
});
/// `SG 13/jm`, `COM 9/SP`: the group in the code of the one who wrote the letter.
static WRITER: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?-u:\b)(?:SG|COM|CE|ИК)\s?(\d{1,2})\s?/\s?\p{L}{2,4}\b").ok());
static DIGITS: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\d{1,4}").ok());

/// What the letterhead says.
#[derive(Debug, Default)]
pub(super) struct Header {
    pub(super) kind: Option<Kind>,
    pub(super) reference: Reference,
    pub(super) issued: Option<Date>,
    pub(super) group: Option<String>,
    pub(super) subject: Option<String>,
}

/// Lines that the letterhead may take before the salutation.
const HEAD: usize = 70;

pub(super) fn read(view: &View<'_>) -> Header {
    let subject_line =
        view.lines.iter().take(HEAD * 2).position(|line| view.lexicon.labels.subject.is_match(line));
    let head_end = subject_line.unwrap_or(HEAD).max(view.body.min(HEAD)).min(view.lines.len());
    let head = &view.lines[..head_end];
    let subject = subject_line.and_then(|at| subject(view, at));
    let (kind, reference) = reference(head, subject.as_deref(), view.lexicon);
    let issued = issued(view, head);
    let group = group(view, subject.as_deref(), &reference);
    Header { kind, reference, issued, group, subject }
}

/// The date of the letter is the first whole date of the letterhead that is a single day.
fn issued(view: &View<'_>, head: &[&str]) -> Option<Date> {
    let single = |line: &&str| -> Option<Date> {
        let found: Vec<FoundDate> = dates::scan(line, view.language, None).found;
        found.iter().find(|date| date.ends.is_none() && date.year_printed).map(|date| date.starts)
    };
    head.iter().filter(|line| !view.lexicon.labels.subject.is_match(line)).find_map(single)
}

/// The subject line, joined over the lines that it takes.
fn subject(view: &View<'_>, at: usize) -> Option<String> {
    let label = view.lexicon.labels.subject.find(view.lines[at])?;
    let mut subject = view.lines[at][label.end()..].trim().to_owned();
    for line in view.lines.iter().skip(at + 1).take(12) {
        let blank = line.is_empty();
        // A line that ends with its date is whole, unless the next one plainly goes on.
        let whole = dates::scan(&subject, view.language, None).found.iter().any(|date| date.year_printed);
        let goes_on = subject.ends_with([',', '-', '–', '(', '，']) || line.starts_with(char::is_lowercase);
        if whole && !goes_on {
            break;
        }
        if view.lexicon.labels.salutation.is_match(line) || (blank && !subject.is_empty()) {
            break;
        }
        if !blank {
            if !subject.is_empty() {
                subject.push(' ');
            }
            subject.push_str(line);
        }
    }
    let subject = subject.split_whitespace().collect::<Vec<_>>().join(" ");
    (!subject.is_empty()).then_some(subject)
}

/// Finds what kind of notice it is and the number it bears.
fn reference(head: &[&str], subject: Option<&str>, lexicon: &Lexicon) -> (Option<Kind>, Reference) {
    let words = &lexicon.reference;
    // A label may stand alone with its value lines below; joined, they are one text again.
    let text = head.iter().filter(|line| !line.is_empty()).copied().collect::<Vec<_>>().join(" \n ");
    let text = match subject {
        // What the subject cites is not the number of this letter, unless the letterhead has none at all.
        Some(subject) if !words.letter.is_match(&text) && !words.circular.is_match(&text) => {
            format!("{text} {subject}")
        }
        _ => text,
    };
    let letters = || words.letter.find_iter(&text);
    let letter = letters()
        .find_map(|found| number_beside(&text, &found, lexicon.language))
        .or_else(|| letters().find_map(|found| number_apart(&text, &found, lexicon)));
    let mut reference = Reference::default();
    if let Some((number, group)) = letter {
        reference.series = Some(Series::CollectiveLetter);
        reference.number = Some(number);
        reference.group = Some(group.to_string());
    } else if let Some(number) = words
        .circular
        .find_iter(&text)
        .find_map(|found| digits_beside(&text, &found, lexicon.language))
        .or_else(|| words.circular.is_match(&text).then(|| super::cited::first_in_series(&text)).flatten())
    {
        reference.series = Some(Series::Circular);
        reference.number = Some(number);
    } else if words.letter.is_match(&text) {
        reference.series = Some(Series::CollectiveLetter);
    }
    let ordinal = |pattern: &Regex| {
        let found = pattern.captures(&text)?;
        let digits = found.get(1).map_or("", |digits| digits.as_str());
        // Chinese prints "勘误1", other languages a number behind the word; a lone word is the first.
        Some(digits.parse::<u32>().unwrap_or(1))
    };
    let kind = if let Some(ordinal) = ordinal(&words.corrigendum) {
        reference.ordinal = Some(ordinal);
        Some(Kind::Corrigendum)
    } else if let Some(ordinal) = ordinal(&words.addendum) {
        reference.ordinal = Some(ordinal);
        Some(Kind::Addendum)
    } else {
        match reference.series {
            Some(Series::CollectiveLetter) => Some(Kind::Letter),
            Some(Series::Circular) => Some(Kind::Circular),
            None => None,
        }
    };
    if let (Some(_), Some(series), Some(number)) = (reference.ordinal, reference.series, reference.number) {
        reference.corrects = Some(NoticeName { series, number, group: reference.group.clone() });
    }
    (kind, reference)
}

/// The number and group that stand closest before or behind "collective letter".
fn number_beside(text: &str, word: &regex::Match<'_>, language: Language) -> Option<(u32, Group)> {
    let number = &NUMBERS.iter().find(|(of, _)| *of == language)?.1;
    let near = number
        .captures_iter(text)
        .filter_map(|found| {
            let whole = found.get(0)?;
            let distance = if whole.start() >= word.end() {
                whole.start() - word.end()
            } else {
                word.start().saturating_sub(whole.end())
            };
            Some((distance, found))
        })
        .filter(|(distance, _)| *distance <= 40)
        .min_by_key(|(distance, _)| *distance)?
        .1;
    if let Some(number) = near.get(3) {
        return Some((number.as_str().parse().ok()?, Group::AdvisoryGroup));
    }
    let group = match near.get(2) {
        Some(group) => Group::of_reference(group.as_str())?,
        None => Group::AdvisoryGroup,
    };
    Some((near.get(1)?.as_str().parse().ok()?, group))
}

/// "Collective-letter 9/TSB, SG 13/jm": a number without its group, which the code of the writer or the rest of the letterhead
/// names.
fn number_apart(text: &str, word: &regex::Match<'_>, lexicon: &Lexicon) -> Option<(u32, Group)> {
    let behind: String = text[word.end()..].chars().take(24).collect();
    let dated = dates::scan(&behind, lexicon.language, Some(Date::constant(2000, 1, 1))).found;
    let digits = DIGITS
        .as_ref()?
        .find(&behind)
        .filter(|digits| digits.len() < 4 && !dated.iter().any(|date| date.range.start <= digits.start()));
    let number = match digits {
        Some(digits) => digits.as_str().parse().ok()?,
        None => digits_before(text, word)?,
    };
    let of = |pattern: &Regex| pattern.captures(text)?.iter().skip(1).flatten().next()?.as_str().parse().ok();
    let group =
        WRITER.as_ref().and_then(of).or_else(|| of(&lexicon.groups.study_group)).map(Group::StudyGroup);
    let advisory = || lexicon.groups.advisory.is_match(text).then_some(Group::AdvisoryGroup);
    Some((number, group.or_else(advisory)?))
}

/// The number close before a word, as Chinese prints it: "第22号通函".
fn digits_before(text: &str, word: &regex::Match<'_>) -> Option<u32> {
    let letters: Vec<char> = text[..word.start()].chars().rev().take(4).collect();
    let before: String = letters.into_iter().rev().collect();
    DIGITS.as_ref()?.find(&before).filter(|_| before.contains('第'))?.as_str().parse().ok()
}

/// The number close behind "Circular", or in Chinese before it.
fn digits_beside(text: &str, word: &regex::Match<'_>, language: Language) -> Option<u32> {
    if let Some(number) = digits_before(text, word) {
        return Some(number);
    }
    let behind: String = text[word.end()..].chars().take(24).collect();
    let found = DIGITS.as_ref()?.find(&behind)?;
    // The window may cut a date short: it is looked for in what stands around.
    let around: String = text[word.end()..].chars().take(60).collect();
    let dates = dates::scan(&around, language, None).found;
    if dates.iter().any(|date| date.range.contains(&found.start())) {
        return None;
    }
    super::cited::in_series(&behind[found.start()..])
        .map(|(number, _)| number)
        .or_else(|| found.as_str().parse().ok())
}

/// The group that meets: a working party or regional group that the subject names with its first days, or without any
/// study group; else the group of the reference, else the first group that the subject or the first paragraphs name.
fn group(view: &View<'_>, subject: Option<&str>, reference: &Reference) -> Option<String> {
    let subject = subject.unwrap_or_default();
    let first_days = dates::scan(subject, view.language, Some(Date::constant(2000, 1, 1))).found;
    let first_days =
        first_days.iter().find(|date| date.ends.is_some()).map_or(subject.len(), |days| days.range.start);
    let is_study_group =
        |group: &&Named| group.name.strip_prefix("SG").is_some_and(|rest| rest.parse::<u16>().is_ok());
    let all = groups::named(view, subject);
    let begins = |kind: &'static str| all.iter().find(move |group| group.name.contains(kind));
    if let Some(party) = begins("WP").filter(|_| !all.iter().any(|group| is_study_group(&group))) {
        return Some(party.name.clone());
    }
    let with_days = || all.iter().filter(|group| group.range.start < first_days);
    let any_study_group = with_days().any(|group| is_study_group(&group));
    let regional = with_days().find(|group| group.name.contains("RG-"));
    if let Some(regional) = regional.or_else(|| begins("RG-").filter(|_| !any_study_group)) {
        return Some(regional.name.clone());
    }
    let known = |group: &Named| (!group.name.ends_with("RG")).then(|| group.name.clone());
    reference.group.clone().or_else(|| all.iter().find_map(known)).or_else(|| {
        view.body_paragraphs().take(3).find_map(|paragraph| {
            groups::named(view, &paragraph.text).iter().filter(|group| is_study_group(group)).find_map(known)
        })
    })
}
