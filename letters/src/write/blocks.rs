//! A notice as blocks: what every form with paragraphs and tables is made from, so that no two forms can disagree.

use rules::language::Language;

use super::{Notice, Sentence, Shape, Stands, sentences};

/// A part of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Block {
    /// The name of the body, a line each.
    Letterhead(Vec<Sentence>),
    /// What heads what follows.
    Heading(Sentence),
    /// Lines, each of one or more sentences.
    Lines(Vec<Vec<Sentence>>),
    /// A list with dashes.
    List(Vec<Sentence>),
    /// Rows of cells, all with as many.
    Table(Vec<Row>),
}

/// A row of a table: which fact it states, and its cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) field: String,
    pub(super) cells: Vec<String>,
}

/// The blocks of a notice, in the order of print.
pub(super) fn blocks(notice: &Notice<'_>, language: Language) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for sentence in sentences(notice, language) {
        let same_block = sentence.stands != Stands::Apart;
        match (sentence.shape, blocks.last_mut()) {
            (Shape::Letterhead, Some(Block::Letterhead(lines))) => lines.push(sentence),
            (Shape::Letterhead, _) => blocks.push(Block::Letterhead(vec![sentence])),
            (Shape::Heading, _) => blocks.push(Block::Heading(sentence)),
            (Shape::Row, Some(Block::Table(rows))) if same_block => rows.push(row(&sentence)),
            (Shape::Row, _) => blocks.push(Block::Table(vec![row(&sentence)])),
            (Shape::Item, Some(Block::List(items))) if same_block => items.push(item(sentence)),
            (Shape::Item, _) => blocks.push(Block::List(vec![item(sentence)])),
            (Shape::Prose, Some(Block::Lines(lines))) if same_block => match lines.last_mut() {
                Some(line) if sentence.stands == Stands::Behind => line.push(sentence),
                _ => lines.push(vec![sentence]),
            },
            (Shape::Prose, _) => blocks.push(Block::Lines(vec![vec![sentence]])),
        }
    }
    for block in &mut blocks {
        if let Block::Table(rows) = block {
            square(rows);
        }
    }
    blocks
}

fn row(sentence: &Sentence) -> Row {
    Row { field: sentence.field.clone(), cells: sentence.text.split('\t').map(str::to_owned).collect() }
}

/// Where the value of a line of contacts begins: numbers and addresses run from left to right in every language.
pub(super) fn value_at(sentence: &Sentence) -> Option<usize> {
    let is_contact = sentence.field.starts_with("contacts.");
    sentence.text.find(": ").filter(|_| is_contact).map(|at| at + 2)
}

/// An item without its dash: forms with lists draw their own.
fn item(sentence: Sentence) -> Sentence {
    let text = sentence.text.trim_start_matches(['–', ' ', '\u{a0}', '\u{202f}']).to_owned();
    Sentence { text, ..sentence }
}

fn square(rows: &mut [Row]) {
    let most = rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
    for row in rows {
        row.cells.resize(most, String::new());
    }
}
