//! The header of contributions and temporary documents (A.2 practice; templates of 2017 and 2025), in six languages.

mod contact;
mod rows;
mod stated;

use letters::sheet::Line;
use rules::language::Language;
use serde::Serialize;

use crate::{Code, Finding, Form};
pub use contact::Contact;
use rows::{Field, Row};
pub(crate) use stated::number_in;

/// What a header says; absent is what it does not say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Header {
    /// Whether it is a contribution or a temporary document, by its banner.
    pub form: Option<Form>,
    /// The number, in one spelling: `SG12-C5-R1`, `SG9-TD163/GEN`, `TD618/GEN`.
    pub number: Option<String>,
    /// `SG12`, `TSAG`.
    pub group: Option<String>,
    /// First and last year of the study period.
    pub study_period: Option<(u16, u16)>,
    /// `1/12`, `All/12`.
    pub questions: Vec<String>,
    /// Where and when the meeting is, as printed.
    pub place_and_dates: Option<String>,
    /// Who hands it in; a line for each.
    pub source: Option<String>,
    /// The title, always in English.
    pub title: Option<String>,
    /// Whom to ask.
    pub contacts: Vec<Contact>,
    /// The abstract, a line for each paragraph.
    #[serde(rename = "abstract")]
    pub summary: Option<String>,
    /// Words of the abstract; a Chinese sign counts as a word.
    pub abstract_words: usize,
    /// The language in which it was written.
    pub original: Option<Language>,
    /// What it is for (templates of 2017 and of rapporteur meetings).
    pub purpose: Option<String>,
    /// What it is about (template of 2017).
    pub keywords: Vec<String>,
}

/// A header, where the text below it begins, and what is wrong with it.
pub(crate) struct Read {
    pub(crate) header: Header,
    pub(crate) end: usize,
    pub(crate) findings: Vec<Finding>,
}

/// Reads the header from the first lines.
pub(crate) fn read(lines: &[Line]) -> Read {
    let found = rows::rows(lines);
    let known = [Field::Source, Field::Title, Field::Questions, Field::Contact];
    let seen = known.iter().filter(|field| found.iter().any(|row| row.field == **field)).count();
    if seen < 2 {
        let header = Header { number: stated::number(&lines[..lines.len().min(12)]), ..Header::default() };
        return Read { header, end: 0, findings: vec![Code::NoHeader.at("header", None)] };
    }
    let end = found.last().map_or(0, |row| row.end);
    let mut header = Header::default();
    for row in &found {
        fill(&mut header, row);
    }
    let head = &lines[..end];
    let above = &lines[..found.iter().find(|row| row.field == Field::Source).map_or(end, |row| row.begin)];
    header.form = stated::form(head);
    header.number = stated::number(above);
    header.group = stated::group(above, header.number.as_deref());
    header.study_period = stated::study_period(above);
    let findings = found
        .iter()
        .filter(|row| is_empty(row))
        .map(|row| Code::EmptyField.at(row.field.name(), None))
        .collect();
    Read { header, end, findings }
}

/// Labels of telephone and address alone are no contact.
fn is_empty(row: &Row) -> bool {
    row.text().is_none() || (row.field == Field::Contact && contact::read(row).is_none())
}

fn fill(header: &mut Header, row: &Row) {
    match row.field {
        Field::Source => header.source = row.text(),
        Field::Title => header.title = row.text(),
        Field::Purpose => header.purpose = row.text(),
        Field::Contact => header.contacts.extend(contact::read(row)),
        Field::Original => header.original = row.text().as_deref().and_then(stated::language),
        Field::Keywords => {
            let text = row.text().unwrap_or_default();
            let words = text.split([',', ';', '、', '،', '，', '；', '\n']).map(str::trim);
            header.keywords = words.filter(|word| !word.is_empty()).map(str::to_owned).collect();
        }
        Field::Abstract => {
            header.summary = row.text();
            header.abstract_words = header.summary.as_deref().map_or(0, words);
        }
        Field::Questions => {
            let (questions, rest) = stated::questions(row);
            header.questions = questions;
            header.place_and_dates = rest;
        }
    }
}

/// Words between blanks; a Chinese sign is a word.
fn words(text: &str) -> usize {
    let is_han = |sign: &char| matches!(sign, '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}');
    let others = text.split(|sign: char| sign.is_whitespace() || is_han(&sign));
    text.chars().filter(is_han).count() + others.filter(|word| word.contains(char::is_alphanumeric)).count()
}
