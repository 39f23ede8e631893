//! A letter as text, in any of the six languages: the sentences that state the facts of a record, and no others.
//!
//! The words are in `letters/wording/`, one file per language. What is written here is understood by the reader: the text of a
//! record, read again, gives the same record.

mod annexes;
mod beginnings;
mod body;
mod consultation;
mod days;
mod deadlines;
mod events;
mod head;
mod places;
mod services;
mod stated;
mod wording;

use rules::{
    drafts::{Paragraph, Part},
    language::Language,
    notices::Record,
};

pub use beginnings::registration;
use wording::Wording;

/// One sentence of a letter, or one line of its letterhead, of a table or of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The path of the fact that it states: `meeting.opens_at`, `deadlines.contribution`, `agenda.3.e`; empty for what belongs
    /// to the form of every letter.
    pub field: String,
    /// The words. The cells of a row are parted by a tab.
    pub text: String,
    /// Where it stands.
    pub stands: Stands,
    /// What it is on the page.
    pub shape: Shape,
    /// Its language, where it is another than that of the notice: words that nobody has translated yet.
    pub foreign: Option<Language>,
}

impl Sentence {
    /// Where the number or address begins in a line that has one: they run from left to right in every language.
    pub fn value_at(&self) -> Option<usize> {
        match self.field.as_str() {
            "address" => self.text.find("http"),
            field if field.starts_with("contacts.") => self.text.find(": ").map(|at| at + 2),
            _ => None,
        }
    }

    /// Whether the heading begins a page of its own: a form is filled in and sent back alone.
    pub fn begins_page(&self) -> bool {
        self.shape == Shape::Heading && self.field == "deadlines.tap_reply"
    }
}

/// An empty box, as text has it.
pub(super) const BOX: &str = "[\u{a0}\u{a0}]\u{a0}";
/// The sign of which an empty line is made, as text has it.
pub(super) const LINE: char = '_';
/// How long that line is.
const LINE_LENGTH: usize = 40;

/// What a sentence is on the page, for forms that have more than lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// The name of the body, at the top.
    Letterhead,
    /// What heads a table or an annex.
    Heading,
    /// A row of a table: its cells are parted by tabs.
    Row,
    /// An item of a list, behind its dash.
    Item,
    /// An answer to choose, behind its empty box.
    Choice,
    /// What is to be filled in: a label, and as many empty lines as this behind or below it.
    Blank(usize),
    /// Anything else.
    Prose,
}

/// A notice to be written: its facts, and words that state none.
#[derive(Clone, Copy, Debug)]
pub struct Notice<'a> {
    /// The facts.
    pub record: &'a Record,
    /// Paragraphs of the secretary's own.
    pub paragraphs: &'a [Paragraph],
    /// Where the latest information is, for forms that lead there.
    pub address: Option<&'a str>,
}

impl<'a> Notice<'a> {
    /// The facts alone.
    pub fn of(record: &'a Record) -> Self {
        Self { record, paragraphs: &[], address: None }
    }
}

/// Where a sentence stands to the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// Behind it, in the same paragraph.
    Behind,
    /// On the next line.
    Below,
    /// With an empty line between.
    Apart,
}

/// The sentences of the notice, in the order in which they are printed.
pub fn sentences(notice: &Notice<'_>, language: Language) -> Vec<Sentence> {
    let stated = stated::of(notice.record);
    let mut page = Page::new(&stated, notice.paragraphs, language);
    head::write(&mut page);
    body::write(&mut page);
    page.own_words(Part::Invitation);
    events::write(&mut page);
    deadlines::write(&mut page);
    page.own_words(Part::Deadlines);
    head::sign(&mut page);
    annexes::write(&mut page);
    if let Some(address) = notice.address {
        page.apart("address", page.say("closing.latest", &[("address", address)]));
    }
    page.sentences
}

/// The notice as text: letter, corrigendum, addendum or circular.
pub fn text(notice: &Notice<'_>, language: Language) -> String {
    let gap = Wording::of(language).say("marks.gap", &[]);
    let mut text = String::new();
    for sentence in sentences(notice, language) {
        if !text.is_empty() {
            text.push_str(match sentence.stands {
                Stands::Behind => &gap,
                Stands::Below => "\n",
                Stands::Apart => "\n\n",
            });
        }
        text.push_str(&sentence.text);
    }
    text.push('\n');
    text
}

/// A notice while it is written.
struct Page<'a> {
    record: &'a Record,
    paragraphs: &'a [Paragraph],
    language: Language,
    wording: &'static Wording,
    sentences: Vec<Sentence>,
}

impl<'a> Page<'a> {
    fn new(record: &'a Record, paragraphs: &'a [Paragraph], language: Language) -> Self {
        Self { record, paragraphs, language, wording: Wording::of(language), sentences: Vec::new() }
    }

    /// The words of this key, with the values put in.
    fn say(&self, key: &str, values: &[(&str, &str)]) -> String {
        self.wording.say(key, values)
    }

    fn behind(&mut self, field: &str, text: String) {
        self.add(field, text, Stands::Behind, Shape::Prose);
    }

    /// A line below the one before. What has cells is a row, what has a dash an item.
    fn below(&mut self, field: &str, text: String) {
        let shape = match text.chars().next() {
            Some('–') => Shape::Item,
            _ if text.contains('\t') => Shape::Row,
            _ => Shape::Prose,
        };
        self.add(field, text, Stands::Below, shape);
    }

    fn apart(&mut self, field: &str, text: String) {
        self.add(field, text, Stands::Apart, Shape::Prose);
    }

    /// An answer to choose.
    fn choice(&mut self, field: &str, words: &str) {
        self.add(field, format!("{BOX}{words}"), Stands::Below, Shape::Choice);
    }

    /// Something to fill in, on so many lines.
    fn blank(&mut self, label: &str, lines: usize, stands: Stands) {
        let line = LINE.to_string().repeat(LINE_LENGTH);
        let text = match lines {
            1 => format!("{label} {line}"),
            _ => format!("{label}{}", format!("\n{line}").repeat(lines)),
        };
        self.add("", text, stands, Shape::Blank(lines));
    }

    fn letterhead(&mut self, text: String) {
        self.add("", text, Stands::Below, Shape::Letterhead);
    }

    fn heading(&mut self, field: &str, text: String, stands: Stands) {
        self.add(field, text, stands, Shape::Heading);
    }

    /// The secretary's own words for this part: as they are, in one paragraph each. What nobody has translated yet says so.
    fn own_words(&mut self, part: Part) {
        for (place, paragraph) in self.paragraphs.iter().enumerate() {
            let words = paragraph.in_language(self.language).filter(|_| paragraph.behind == part);
            if let Some((language, words)) = words {
                let field = format!("paragraphs.{place}");
                let line: Vec<&str> = words.split_whitespace().collect();
                if language == self.language {
                    self.apart(&field, line.join(" "));
                    continue;
                }
                self.apart(&field, self.say("marks.awaits", &[]));
                self.behind(&field, line.join(" "));
                if let Some(last) = self.sentences.last_mut() {
                    last.foreign = Some(language);
                }
            }
        }
    }

    /// What has no words is not printed: an empty line would say something about paragraphs.
    fn add(&mut self, field: &str, text: String, stands: Stands, shape: Shape) {
        if !text.is_empty() {
            self.sentences.push(Sentence { field: field.to_owned(), text, stands, shape, foreign: None });
        }
    }
}
