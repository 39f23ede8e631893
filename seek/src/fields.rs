//! The fields of the index, and how an entry lies in them.

use rules::language::Language;
use tantivy::{
    TantivyDocument,
    schema::{
        FAST, Field, INDEXED, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions,
    },
};

use crate::{
    entry::{Entry, LONGEST_BODY},
    words::{NAME, labelled},
};

/// Changes with every change of what the index holds or how words are read; an index of another edition is built anew.
pub(crate) const EDITION: u32 = 1;

/// Excerpts are taken from so many bytes of a body.
const KEPT_BODY: usize = 256 << 10;

/// Handles of all fields.
#[derive(Clone, Debug)]
pub(crate) struct Fields {
    pub(crate) schema: Schema,
    pub(crate) key: Field,
    pub(crate) kind: Field,
    pub(crate) group: Field,
    pub(crate) meeting: Field,
    pub(crate) question: Field,
    pub(crate) language: Field,
    pub(crate) access: Field,
    pub(crate) number: Field,
    pub(crate) title: Field,
    pub(crate) source: Field,
    pub(crate) questions: Field,
    pub(crate) body: Field,
    kept_title: Field,
    kept_body: Field,
    number_order: Field,
    posted_at: Field,
    boost: Field,
}

/// Names of fields by which hits are sorted.
pub(crate) const NUMBER_ORDER: &str = "number_order";
pub(crate) const POSTED_AT: &str = "posted_at";
pub(crate) const BOOST: &str = "boost";

impl Fields {
    pub(crate) fn new() -> Self {
        let mut schema = Schema::builder();
        let words = || {
            TextOptions::default().set_indexing_options(
                TextFieldIndexing::default()
                    .set_tokenizer(NAME)
                    .set_index_option(IndexRecordOption::WithFreqsAndPositions),
            )
        };
        Self {
            key: schema.add_text_field("key", STRING | STORED),
            kind: schema.add_text_field("kind", STRING),
            group: schema.add_text_field("group", STRING),
            meeting: schema.add_text_field("meeting", STRING),
            question: schema.add_text_field("question", STRING),
            language: schema.add_text_field("language", STRING),
            access: schema.add_text_field("access", STRING),
            number: schema.add_text_field("number", words()),
            title: schema.add_text_field("title", words()),
            source: schema.add_text_field("source", words()),
            questions: schema.add_text_field("questions", words()),
            body: schema.add_text_field("body", words()),
            kept_title: schema.add_text_field("kept_title", STORED),
            kept_body: schema.add_text_field("kept_body", STORED),
            number_order: schema.add_text_field(NUMBER_ORDER, STRING | FAST),
            posted_at: schema.add_i64_field(POSTED_AT, INDEXED | FAST),
            boost: schema.add_f64_field(BOOST, FAST),
            schema: schema.build(),
        }
    }

    /// The entry as the index keeps it, and whether its body was cut.
    pub(crate) fn document(&self, entry: &Entry) -> (TantivyDocument, bool) {
        let mut document = TantivyDocument::new();
        let body = beginning(&entry.body.words, LONGEST_BODY);
        document.add_text(self.key, &entry.key);
        for (field, value) in
            [(self.kind, &entry.kind), (self.group, &entry.group), (self.meeting, &entry.meeting)]
        {
            document.add_text(field, label(value));
        }
        for question in &entry.questions {
            document.add_text(self.question, label(question));
            document.add_text(self.questions, labelled(Language::En, question));
        }
        document.add_text(self.language, entry.body.language.code());
        for tag in &entry.access {
            document.add_text(self.access, tag);
        }
        document.add_text(self.number, labelled(Language::En, &entry.number));
        document.add_text(self.title, labelled(entry.title.language, &entry.title.words));
        document.add_text(self.source, labelled(entry.title.language, &entry.source));
        document.add_text(self.body, labelled(entry.body.language, body));
        document.add_text(self.kept_title, format!("{}{}", entry.title.language.code(), entry.title.words));
        document.add_text(
            self.kept_body,
            format!("{}{}", entry.body.language.code(), beginning(body, KEPT_BODY)),
        );
        document.add_text(self.number_order, number_order(&entry.number));
        document.add_i64(self.posted_at, entry.posted_at.as_millisecond());
        let boost = if entry.boost.is_finite() { entry.boost.clamp(0.1, 10.0) } else { 1.0 };
        document.add_f64(self.boost, boost);
        (document, body.len() < entry.body.words.len())
    }

    /// Key, title and the beginning of the body, each of the two with its language.
    pub(crate) fn kept<'a>(
        &self,
        document: &'a TantivyDocument,
    ) -> (&'a str, (Language, &'a str), (Language, &'a str)) {
        let text = |field| {
            use tantivy::schema::Value;
            document.get_first(field).and_then(|value| value.as_str()).unwrap_or_default()
        };
        let split = |text: &'a str| {
            let language = text.get(..2).and_then(Language::from_code).unwrap_or(Language::En);
            (language, text.get(2..).unwrap_or_default())
        };
        (text(self.key), split(text(self.kept_title)), split(text(self.kept_body)))
    }
}

/// Names in filters fit whatever their case and space around them.
pub(crate) fn label(value: &str) -> String {
    fold_name(value.trim())
}

fn fold_name(value: &str) -> String {
    value.chars().flat_map(char::to_lowercase).collect()
}

/// At most so many bytes, up to a sign's end.
fn beginning(text: &str, most: usize) -> &str {
    &text[..text.floor_char_boundary(most)]
}

/// Sorts as people count: every row of digits has the same length.
fn number_order(number: &str) -> String {
    let folded = fold_name(number);
    let mut order = String::new();
    let mut digits = String::new();
    for sign in folded.chars().chain(['\0']) {
        if sign.is_ascii_digit() {
            digits.push(sign);
            continue;
        }
        if !digits.is_empty() {
            let counted = digits.trim_start_matches('0');
            order.extend(std::iter::repeat_n('0', 12_usize.saturating_sub(counted.len())));
            order.push_str(counted);
            digits.clear();
        }
        if sign != '\0' {
            order.push(sign);
        }
    }
    order.chars().take(200).collect()
}
