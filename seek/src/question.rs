//! What is asked, and what is answered.

use std::{collections::BTreeSet, ops::Range};

use rules::language::Language;

/// What somebody wants to find.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// As typed. Words must all occur; `"a phrase"`, `-not`, `number:`, `source:`, `question:` and `title:` are understood, and
    /// whatever is not understood is looked for as words: no text is an error. Empty: all that the filters leave.
    pub words: String,
    /// The last word may be unfinished.
    pub typing: bool,
    /// Languages of which the words may be; their endings do not matter then.
    pub languages: Vec<Language>,
    /// Narrows what may be found.
    pub filters: Filters,
    /// Who asks.
    pub may_see: MaySee,
    /// What comes first.
    pub sort: Sort,
    /// Counted from 0.
    pub page: usize,
    /// Hits on a page, at most a hundred.
    pub page_size: usize,
}

impl Question {
    /// These words in any language, most relevant first, twenty on a page.
    pub fn new(words: impl Into<String>, may_see: MaySee) -> Self {
        Self {
            words: words.into(),
            typing: false,
            languages: Language::ALL.to_vec(),
            filters: Filters::default(),
            may_see,
            sort: Sort::Relevance,
            page: 0,
            page_size: 20,
        }
    }
}

/// What may be found: in each list one must fit, and an empty list lets all pass.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    /// Kinds, as entries name them.
    pub kinds: Vec<String>,
    /// Groups.
    pub groups: Vec<String>,
    /// Meetings.
    pub meetings: Vec<String>,
    /// Questions.
    pub questions: Vec<String>,
    /// Languages of the body.
    pub languages: Vec<Language>,
}

/// What the person who asks may find. It is part of what the index is asked: neither totals nor excerpts know of anything else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MaySee {
    /// All entries: for tasks of the house, not for people.
    Everything,
    /// Entries that bear one of these tags.
    Tags(BTreeSet<String>),
}

impl MaySee {
    /// Whoever bears these tags.
    pub fn tags<T: Into<String>>(tags: impl IntoIterator<Item = T>) -> Self {
        Self::Tags(tags.into_iter().map(Into::into).collect())
    }
}

/// What comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// What fits best.
    #[default]
    Relevance,
    /// By number, as people count: C9 before C10.
    Number,
    /// What was posted last.
    Newest,
    /// What was posted first.
    Oldest,
}

/// A page of hits.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// In the order that was asked for.
    pub hits: Vec<Hit>,
    /// How many the person may see altogether.
    pub total: usize,
    /// The page after this, if there is one.
    pub next: Option<usize>,
    /// Nothing had these very words; these hits have words that are spelt nearly so.
    pub nearly: bool,
    /// So many words of the question were left out, because it had too many.
    pub left_out: usize,
}

/// Something that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The key of its entry.
    pub key: String,
    /// How well it fits; compares hits of one answer, and says nothing by itself.
    pub score: f32,
    /// The whole title, with what was looked for.
    pub title: Marked,
    /// A piece of the body with what was looked for; its beginning where the words stand elsewhere.
    pub excerpt: Marked,
}

/// Words in which some are marked. No markup: whoever shows them escapes and marks as the page does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marked {
    /// The words.
    pub words: String,
    /// Bytes to mark, in order, apart from each other, between signs.
    pub ranges: Vec<Range<usize>>,
    /// Words were left out before these.
    pub begins_within: bool,
    /// Words were left out behind these.
    pub ends_within: bool,
}
