//! The letter as data for the template.

use letters::write::{Block, Code, Notice, Row, Sentence, Shape};
use rules::language::Language;
use serde_json::{Value, json};

use crate::{NotPrinted, faces::Faces, fitting};

/// What the template reads.
pub(crate) struct Page {
    /// `letter.json`: the blocks.
    pub(crate) letter: String,
    /// `record.json`: what is attached.
    pub(crate) record: String,
}

impl Page {
    /// The data of a notice.
    pub(crate) fn of(
        notice: &Notice<'_>,
        blocks: &[Block],
        language: Language,
        faces: &Faces,
    ) -> Result<Self, NotPrinted> {
        let title = blocks.iter().find_map(|block| match block {
            Block::Subject(subject) => Some(plain(&subject.text)),
            _ => None,
        });
        let issued = notice.record.issued.map(|day| json!([day.year(), day.month(), day.day()]));
        let letter = json!({
            "language": language.code(),
            "families": faces.families(),
            "title": title,
            "issued": issued,
            "blocks": blocks.iter().map(block).collect::<Vec<_>>(),
        });
        let letter = letter.to_string();
        let not_set = |why: serde_json::Error| NotPrinted::NotSet(why.to_string());
        let record = serde_json::to_string(notice.record).map_err(not_set)?;
        Ok(Self { letter, record })
    }
}

/// Everything that will be seen.
pub(crate) fn printed(blocks: &[Block]) -> String {
    let mut text = String::new();
    for block in blocks {
        match block {
            Block::Letterhead(lines)
            | Block::Heading(lines)
            | Block::List(lines)
            | Block::Choices(lines)
            | Block::Blanks(lines) => {
                text.extend(lines.iter().map(|line| line.text.as_str()));
            }
            Block::Subject(line) | Block::Latest(line, _) => text.push_str(&line.text),
            Block::Lines(lines) => text.extend(lines.iter().flatten().map(|line| line.text.as_str())),
            Block::Table(rows) => text.extend(rows.iter().flat_map(|row| &row.cells).map(String::as_str)),
        }
    }
    plain(&text)
}

fn block(block: &Block) -> Value {
    match block {
        Block::Letterhead(lines) => json!({ "kind": "letterhead", "lines": texts(lines) }),
        Block::Subject(line) => json!({ "kind": "subject", "text": plain(&line.text) }),
        Block::Heading(lines) => json!({
            "kind": "heading", "lines": texts(lines), "page": lines.iter().any(Sentence::begins_page)
        }),
        Block::Lines(lines) => {
            let first = lines.first().and_then(|line| line.first());
            let field = first.map_or("", |sentence| sentence.field.as_str());
            let lines: Vec<Vec<Value>> =
                lines.iter().map(|line| line.iter().map(sentence).collect()).collect();
            json!({ "kind": "lines", "field": field, "lines": lines })
        }
        Block::List(items) => json!({ "kind": "list", "items": texts(items) }),
        Block::Choices(answers) => json!({ "kind": "choices", "items": texts(answers) }),
        Block::Blanks(labels) => {
            let lines = |label: &Sentence| if let Shape::Blank(lines) = label.shape { lines } else { 1 };
            let blanks: Vec<Value> = labels
                .iter()
                .map(|label| json!({ "label": plain(&label.text), "lines": lines(label) }))
                .collect();
            json!({ "kind": "blanks", "blanks": blanks })
        }
        Block::Table(rows) => json!({ "kind": "table", "rows": rows.iter().map(row).collect::<Vec<_>>() }),
        Block::Latest(line, address) => {
            let caption = &line.text[..line.value_at().unwrap_or_default()];
            let code = Code::of(address).map(|code| code.svg());
            json!({ "kind": "latest", "caption": plain(caption), "address": plain(address), "code": code })
        }
    }
}

fn texts(sentences: &[Sentence]) -> Vec<String> {
    sentences.iter().map(|sentence| plain(&sentence.text)).collect()
}

/// A sentence: its words, and behind them the number or address that runs from left to right.
fn sentence(sentence: &Sentence) -> Value {
    let (words, value) = sentence.text.split_at(sentence.value_at().unwrap_or(sentence.text.len()));
    let language = sentence.foreign.map(Language::code);
    json!({ "text": plain(words), "value": plain(value), "language": language })
}

fn row(row: &Row) -> Value {
    let cells: Vec<String> = row.cells.iter().map(|cell| plain(cell)).collect();
    // A row without a label goes on with the item above.
    let goes_on = !row.is_head() && row.cells.first().is_some_and(String::is_empty);
    json!({ "cells": cells, "head": row.is_head(), "depth": row.depth(), "goes_on": goes_on })
}

/// A word longer than this may break anywhere, or it would leave the page.
const LONGEST_WORD: usize = 40;

/// Text without signs that steer machines, whose words all fit on a page.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut word = 0;
    for sign in text.chars().map(|sign| if fitting::steers(sign) { ' ' } else { sign }) {
        word = if sign.is_whitespace() { 0 } else { word + 1 };
        if word > LONGEST_WORD && word % LONGEST_WORD == 1 && sign.is_ascii_alphanumeric() {
            plain.push('\u{200b}');
        }
        plain.push(sign);
    }
    plain
}
