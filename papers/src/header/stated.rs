//! Facts that stand in the header without a label, or in a form of their own: number, group, period, Questions.

use std::sync::LazyLock;

use letters::sheet::Line;
use regex::Regex;
use rules::language::Language;

use super::rows::Row;
use crate::{Form, labels::Labels};

/// `SG12-C5 Rev.1`, `SG9-TD163/GEN`, `TD1061-R1 (PLEN)`, `TD 438 (P)`.
static NUMBER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?x) \b (?: (SG\s?\d{1,2} (?:RG-[A-Z]{2,6})? | TSAG | TDAG | RAG | WTSA(?:-\d\d)?) \s?[-\u{2013}]\s? )?
        (C|TD|R|LS) \s?[-.]?\s? 0*(\d{1,5})
        ( (?: \s? [-/(]? \s? (?: [Rr]ev\.?\s?\d{1,2} | R\s?\d{1,2} | GEN | PLEN | WP\d{1,2} | P ) \b \)? )* )
        (?: \s | $ | [).,;\]] )",
    )
    .ok()
});

static REVISION: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?:[Rr]ev\.?|R)\s?(\d{1,2})").ok());
static SERIES: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\b(GEN|PLEN|WP\d{1,2}|P)\b").ok());

/// The first number of a document in a text, in one spelling. Without a group only contributions and temporary documents.
pub(crate) fn number_in(text: &str) -> Option<String> {
    let found = NUMBER
        .as_ref()?
        .captures_iter(text)
        .find(|found| found.get(1).is_some() || matches!(&found[2], "C" | "TD"))?;
    let group = found.get(1).map(|group| format!("{}-", group.as_str().replace(' ', ""))).unwrap_or_default();
    let revision = REVISION.as_ref()?.captures(&found[4]).and_then(|found| found[1].parse::<u32>().ok());
    let revision = revision.map(|revision| format!("-R{revision}")).unwrap_or_default();
    let series = SERIES
        .as_ref()?
        .captures(&found[4])
        .map(|found| if &found[1] == "P" { "/PLEN".to_owned() } else { format!("/{}", &found[1]) });
    Some(format!("{group}{}{}{}{revision}", &found[2], &found[3], series.unwrap_or_default()))
}

/// The first number that stands above the source.
pub(super) fn number(above: &[Line]) -> Option<String> {
    above.iter().find_map(|line| number_in(&line.text))
}

static GROUP: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let labels: Vec<String> =
        Labels::all().iter().flat_map(|labels| &labels.group).map(|label| regex::escape(label)).collect();
    let labels = labels.join("|");
    // "Study Group 12", "第12研究组", "12-я Исследовательская комиссия"
    Regex::new(&format!(
        r"(?i)(?:{labels})\s*(\d{{1,2}})\b|(\d{{1,2}})\s?(?:-\w{{1,2}}\s)?\s?(?:{labels})|\b(TSAG|TDAG|RAG)\b"
    ))
    .ok()
});

/// By the number, or as the header names it.
pub(super) fn group(above: &[Line], number: Option<&str>) -> Option<String> {
    if let Some((group, _)) = number
        .and_then(|number| number.rsplit_once('-'))
        .filter(|(group, rest)| !group.contains('-') && !rest.starts_with('R'))
    {
        return Some(group.to_owned());
    }
    if let Some(group) = number
        .and_then(|number| number.split_once('-'))
        .map(|(group, _)| group)
        .filter(|group| !is_numbered(group))
    {
        return Some(group.to_owned());
    }
    above.iter().find_map(|line| {
        let found = GROUP.as_ref()?.captures(&line.text)?;
        let digits =
            found.get(1).or_else(|| found.get(2)).and_then(|digits| digits.as_str().parse::<u32>().ok());
        digits
            .map(|digits| format!("SG{digits}"))
            .or_else(|| found.get(3).map(|name| name.as_str().to_uppercase()))
    })
}

/// `TD618`, `C5` of a number without a group.
fn is_numbered(text: &str) -> bool {
    ["C", "TD", "LS", "R"].iter().any(|kind| {
        text.strip_prefix(kind).is_some_and(|rest| rest.starts_with(|sign: char| sign.is_ascii_digit()))
    })
}

static YEARS: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"((?:19|20)\d\d)\s?[-\u{2013}/]\s?((?:19|20)\d\d)").ok());

pub(super) fn study_period(above: &[Line]) -> Option<(u16, u16)> {
    let labels: Vec<String> = Labels::all()
        .iter()
        .flat_map(|labels| &labels.study_period)
        .map(|label| label.to_lowercase())
        .collect();
    let named = above.iter().filter(|line| {
        let text = line.text.to_lowercase();
        labels.iter().any(|label| text.contains(label))
    });
    named.into_iter().find_map(|line| {
        let found = YEARS.as_ref()?.captures(&line.text)?;
        let (one, other): (u16, u16) = (found[1].parse().ok()?, found[2].parse().ok()?);
        // From right to left the last year is met first.
        Some((one.min(other), one.max(other)))
    })
}

/// Whether a line is only the word that says what the paper is.
pub(super) fn is_banner(text: &str) -> bool {
    banner(text).is_some()
}

fn banner(text: &str) -> Option<Form> {
    let text = text.trim().trim_matches(['[', ']']).trim().to_lowercase();
    let says = |list: fn(&Labels) -> &[String]| {
        Labels::all().iter().flat_map(list).any(|label| label.to_lowercase() == text)
    };
    if says(|labels| &labels.contribution) {
        Some(Form::Contribution)
    } else if says(|labels| &labels.temporary_document) {
        Some(Form::TemporaryDocument)
    } else {
        None
    }
}

pub(super) fn form(head: &[Line]) -> Option<Form> {
    head.iter().find_map(|line| banner(&line.text))
}

/// The language that a value names in any of the six.
pub(super) fn language(value: &str) -> Option<Language> {
    let value = value.trim().to_lowercase();
    let names = Labels::all().iter().flat_map(|labels| &labels.languages);
    let matching = names.filter(|(_, name)| value.starts_with(&name.to_lowercase()));
    matching.max_by_key(|(_, name)| name.len()).and_then(|(code, _)| Language::from_code(code))
}

static QUESTION: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?:Q\.?)?(\d{1,2}|[Aa]ll|ALL)/(\d{1,2}|TSAG)\b").ok());

/// The Questions of the first column, and place and dates behind them.
pub(super) fn questions(row: &Row) -> (Vec<String>, Option<String>) {
    let first = row.values.iter().find(|(_, text)| !text.is_empty()).map_or(0, |(column, _)| *column);
    let (mut questions, mut rest) = (Vec::new(), Vec::new());
    for (column, text) in &row.values {
        if *column > first && !text.is_empty() {
            rest.push(text.clone());
            continue;
        }
        let mut end = 0;
        for found in QUESTION.as_ref().into_iter().flat_map(|pattern| pattern.captures_iter(text)) {
            let number = if found[1].eq_ignore_ascii_case("all") { "All" } else { &found[1] };
            questions.push(format!("{number}/{}", &found[2]));
            end = found.get(0).map_or(end, |whole| whole.end());
        }
        // Where columns are lost, place and dates follow the last Question.
        if end > 0 && !row.is_table {
            let behind = text[end..].trim_matches([' ', ',', ';', '\t']);
            rest.extend((!behind.is_empty()).then(|| behind.to_owned()));
        }
    }
    let rest = rest.join(" ");
    (questions, (!rest.is_empty()).then_some(rest))
}
