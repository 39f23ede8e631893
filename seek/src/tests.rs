//! What is put is found, by whoever may, in every language; and nothing else is.

mod access;
mod damage;
mod keeping;
mod languages;
mod numbers;
mod properties;
mod questions;

use jiff::Timestamp;
use rules::language::Language;

use crate::{Change, Entry, MaySee, Page, Question, Seeker, Settings, Text};

fn empty() -> Seeker {
    Seeker::in_memory(Settings::default()).unwrap()
}

/// An entry that everybody may find.
fn entry(key: &str, language: Language, title: &str, body: &str) -> Entry {
    Entry {
        key: key.to_owned(),
        kind: "contribution".to_owned(),
        group: "SG20".to_owned(),
        meeting: "SG20 2026-11".to_owned(),
        number: format!("SG20-{key}"),
        title: Text::new(language, title),
        source: "China Mobile".to_owned(),
        questions: vec!["4/20".to_owned()],
        body: Text::new(language, body),
        access: ["everybody".to_owned()].into(),
        posted_at: Timestamp::UNIX_EPOCH,
        boost: 1.0,
    }
}

fn put(seeker: &Seeker, entries: impl IntoIterator<Item = Entry>) {
    let changes: Vec<Change> = entries.into_iter().map(|entry| Change::Put(Box::new(entry))).collect();
    let position = seeker.position().unwrap() + 1;
    assert!(!seeker.apply(&changes, position).unwrap().known);
}

fn everybody(words: &str) -> Question {
    Question::new(words, MaySee::tags(["everybody"]))
}

fn ask(seeker: &Seeker, question: &Question) -> Page {
    let page = seeker.find(question).unwrap();
    for hit in &page.hits {
        for marked in [&hit.title, &hit.excerpt] {
            let mut end = 0;
            for range in &marked.ranges {
                assert!(range.start >= end && range.start < range.end, "{marked:?}");
                assert!(marked.words.get(range.clone()).is_some(), "{marked:?}");
                end = range.end;
            }
        }
    }
    page
}

/// Keys of what is found by these words spelt so, in the order of keys.
fn found(seeker: &Seeker, words: &str) -> Vec<String> {
    let page = ask(seeker, &everybody(words));
    let mut keys: Vec<String> = page.hits.into_iter().map(|hit| hit.key).collect();
    keys.sort();
    if page.nearly { Vec::new() } else { keys }
}

/// The words that are marked in the excerpt of the first hit.
fn marks(page: &Page) -> Vec<&str> {
    let excerpt = &page.hits[0].excerpt;
    excerpt.ranges.iter().map(|range| &excerpt.words[range.clone()]).collect()
}
