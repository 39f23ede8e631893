//! The index reads texts through this: the first two letters of what it is handed name the language.

use std::collections::VecDeque;

use rules::language::Language;
use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

use super::{Form, Runs, runs};

/// The name under which fields ask for it.
pub(crate) const NAME: &str = "words";

/// How the text is handed over, so that one field holds texts of six languages.
pub(crate) fn labelled(language: Language, text: &str) -> String {
    format!("{}{text}", language.code())
}

/// Makes forms of texts that are `labelled`.
#[derive(Clone, Debug, Default)]
pub(crate) struct WordTokenizer;

/// Forms, run by run: a text of fifty megabytes is never held twice.
pub(crate) struct WordStream<'a> {
    text: &'a str,
    language: Language,
    runs: Runs<'a>,
    place: usize,
    ready: VecDeque<Form>,
    token: Token,
}

impl Tokenizer for WordTokenizer {
    type TokenStream<'a> = WordStream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> WordStream<'a> {
        let label = text.get(..2).and_then(Language::from_code);
        let (language, text) = match (label, text.get(2..)) {
            (Some(language), Some(rest)) => (language, rest),
            _ => (Language::En, text),
        };
        WordStream {
            text,
            language,
            runs: runs(text),
            place: 0,
            ready: VecDeque::new(),
            token: Token::default(),
        }
    }
}

impl TokenStream for WordStream<'_> {
    fn advance(&mut self) -> bool {
        while self.ready.is_empty() {
            let Some(run) = self.runs.next() else { return false };
            self.ready.extend(run.forms(self.text, self.place, self.language));
            self.place += run.atoms.len();
        }
        let Some(form) = self.ready.pop_front() else { return false };
        self.token.offset_from = form.span.start;
        self.token.offset_to = form.span.end;
        self.token.position = form.place;
        self.token.position_length = 1;
        self.token.text = form.text;
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
