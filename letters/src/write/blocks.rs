//! A notice as blocks: what every form with paragraphs and tables is made from, so that no two forms can disagree.

use rules::language::Language;

use super::{
    Notice, Sentence, Shape, Stands, sentences,
    text::{BOX, LINE},
};

/// A part of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// The name of the body, a line each.
    Letterhead(Vec<Sentence>),
    /// The subject line, by which the page is called.
    Subject(Sentence),
    /// What heads what follows: a line each.
    Heading(Vec<Sentence>),
    /// Lines, each of one or more sentences.
    Lines(Vec<Vec<Sentence>>),
    /// A list with dashes.
    List(Vec<Sentence>),
    /// Answers of which one is chosen, a box before each.
    Choices(Vec<Sentence>),
    /// What is filled in: labels, with empty lines as their shape says.
    Blanks(Vec<Sentence>),
    /// Rows of cells, all with as many.
    Table(Vec<Row>),
    /// Where the latest information is: a line, and the address alone.
    Latest(Sentence, String),
}

/// A row of a table: which fact it states, and its cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The path of the fact, as a sentence has it.
    pub field: String,
    /// Its cells, plain text.
    pub cells: Vec<String>,
}

impl Row {
    /// Whether it names the columns.
    pub fn is_head(&self) -> bool {
        self.field == "time_plan"
    }

    /// How deep its item stands in the agenda, from 0; other rows stand at 0.
    pub fn depth(&self) -> usize {
        self.field.strip_prefix("agenda.").map_or(0, |number| number.matches('.').count())
    }
}

/// The blocks of a notice, in the order of print.
pub fn blocks(notice: &Notice<'_>, language: Language) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for sentence in sentences(notice, language) {
        let same_block = sentence.stands != Stands::Apart;
        match (sentence.shape, blocks.last_mut()) {
            (Shape::Letterhead, Some(Block::Letterhead(lines))) => lines.push(sentence),
            (Shape::Letterhead, _) => blocks.push(Block::Letterhead(vec![sentence])),
            (Shape::Heading, Some(Block::Heading(lines))) if same_block => lines.push(sentence),
            (Shape::Heading, _) => blocks.push(Block::Heading(vec![sentence])),
            (Shape::Row, Some(Block::Table(rows))) if same_block => rows.push(row(&sentence)),
            (Shape::Row, _) => blocks.push(Block::Table(vec![row(&sentence)])),
            (Shape::Item, Some(Block::List(items))) if same_block => items.push(item(sentence)),
            (Shape::Item, _) => blocks.push(Block::List(vec![item(sentence)])),
            (Shape::Choice, Some(Block::Choices(all))) if same_block => all.push(unmarked(sentence)),
            (Shape::Choice, _) => blocks.push(Block::Choices(vec![unmarked(sentence)])),
            (Shape::Blank(_), Some(Block::Blanks(all))) if same_block => all.push(unmarked(sentence)),
            (Shape::Blank(_), _) => blocks.push(Block::Blanks(vec![unmarked(sentence)])),
            (Shape::Prose, _) if sentence.field == "subject" => blocks.push(Block::Subject(sentence)),
            (Shape::Prose, _) if sentence.field == "address" => {
                blocks.push(Block::Latest(sentence, notice.address.unwrap_or_default().to_owned()));
            }
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

/// The subject line, by which a page is called.
pub(super) fn title(blocks: &[Block]) -> &str {
    let subject = blocks.iter().find_map(|block| match block {
        Block::Subject(sentence) => Some(sentence.text.as_str()),
        _ => None,
    });
    subject.unwrap_or_default()
}

fn row(sentence: &Sentence) -> Row {
    Row { field: sentence.field.clone(), cells: sentence.text.split('\t').map(str::to_owned).collect() }
}

/// An item without its dash: forms with lists draw their own.
fn item(sentence: Sentence) -> Sentence {
    let text = sentence.text.trim_start_matches(['–', ' ', '\u{a0}', '\u{202f}']).to_owned();
    Sentence { text, ..sentence }
}

/// An answer without its box, a label without its lines.
fn unmarked(sentence: Sentence) -> Sentence {
    let text = sentence.text.strip_prefix(BOX).unwrap_or(&sentence.text);
    let text = text.trim_end_matches([LINE, '\n', ' ']).to_owned();
    Sentence { text, ..sentence }
}

fn square(rows: &mut [Row]) {
    let most = rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
    for row in rows {
        row.cells.resize(most, String::new());
    }
}
