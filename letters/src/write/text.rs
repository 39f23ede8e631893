//! A letter as text, in any of the six languages: the sentences that state the facts of a record, and no others.
//!
//! The words are in `letters/wording/`, one file per language. What is written here is understood by the reader: the text of a
//! record, read again, gives the same record.

mod annexes;
mod body;
mod days;
mod deadlines;
mod events;
mod head;
mod places;
mod services;
mod stated;
mod wording;

use rules::{language::Language, notices::Record};

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

/// The sentences of the notice that states the record, in the order in which they are printed.
pub fn sentences(record: &Record, language: Language) -> Vec<Sentence> {
    let stated = stated::of(record);
    let mut page = Page::new(&stated, language);
    head::write(&mut page);
    body::write(&mut page);
    events::write(&mut page);
    deadlines::write(&mut page);
    head::sign(&mut page);
    annexes::write(&mut page);
    page.sentences
}

/// The notice that states the record: letter, corrigendum, addendum or circular.
pub fn text(record: &Record, language: Language) -> String {
    let gap = Wording::of(language).say("marks.gap", &[]);
    let mut text = String::new();
    for sentence in sentences(record, language) {
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
    language: Language,
    wording: &'static Wording,
    sentences: Vec<Sentence>,
}

impl<'a> Page<'a> {
    fn new(record: &'a Record, language: Language) -> Self {
        Self { record, language, wording: Wording::of(language), sentences: Vec::new() }
    }

    /// The words of this key, with the values put in.
    fn say(&self, key: &str, values: &[(&str, &str)]) -> String {
        self.wording.say(key, values)
    }

    fn behind(&mut self, field: &str, text: String) {
        self.add(field, text, Stands::Behind);
    }

    fn below(&mut self, field: &str, text: String) {
        self.add(field, text, Stands::Below);
    }

    fn apart(&mut self, field: &str, text: String) {
        self.add(field, text, Stands::Apart);
    }

    /// What has no words is not printed: an empty line would say something about paragraphs.
    fn add(&mut self, field: &str, text: String, stands: Stands) {
        if !text.is_empty() {
            self.sentences.push(Sentence { field: field.to_owned(), text, stands });
        }
    }
}
