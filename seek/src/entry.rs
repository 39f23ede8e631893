//! What can be found: a paper, a letter, an agenda item, a Recommendation.

use std::collections::BTreeSet;

use jiff::Timestamp;
use rules::language::Language;

/// More of a body is not read, in bytes; `Applied::cut` names what was shortened.
pub const LONGEST_BODY: usize = 50 << 20;

/// Words with the language that they are written in. Pieces of other scripts within are read as what they are; Latin words in an Arabic,
/// Russian or Chinese text are taken for English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The language of most of it.
    pub language: Language,
    /// Plain, without markup.
    pub words: String,
}

impl Text {
    /// Words of this language.
    pub fn new(language: Language, words: impl Into<String>) -> Self {
        Self { language, words: words.into() }
    }
}

/// One thing that can be found.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Names it for the caller; putting another entry of the same key replaces this one.
    pub key: String,
    /// What it is: `contribution`, `temporary document`, `letter`, …
    pub kind: String,
    /// The group to which it belongs, empty where there is none.
    pub group: String,
    /// The meeting at which it is treated, empty where there is none.
    pub meeting: String,
    /// As it is printed: `SG20-C5`, `TD163/GEN`, `Y.4221`.
    pub number: String,
    /// The title, perhaps of another language than the body.
    pub title: Text,
    /// Who submitted it.
    pub source: String,
    /// Questions that it is addressed to: `4/20`.
    pub questions: Vec<String>,
    /// What it says.
    pub body: Text,
    /// Who may find it: whoever bears one of these tags. Nobody without a tag finds an entry that has none.
    pub access: BTreeSet<String>,
    /// When it was posted.
    pub posted_at: Timestamp,
    /// Multiplies its relevance; 1 for most. Held between a tenth and ten.
    pub boost: f64,
}

/// A step from one state of the index to the next.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Adds an entry, or replaces the one of this key.
    Put(Box<Entry>),
    /// Takes the entry of this key away, if there is one.
    Remove(String),
}

/// What `apply` did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// Keys whose bodies were longer than [`LONGEST_BODY`] and were read up to there.
    pub cut: Vec<String>,
    /// Nothing was done, for the index has this position already: another program of this machine was here before.
    pub known: bool,
}
