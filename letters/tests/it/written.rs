//! Letters that are written are read again: the same record, in six languages.

mod records;

use std::{collections::BTreeMap, fs};

use letters::write::{Stands, sentences, text};
use proptest::{
    strategy::{Strategy, ValueTree},
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use rules::{
    language::Language,
    notices::{Change, Field, Kind, Record, Verb},
};
use serde_json::{Value, json};

/// The facts of a record by field, without what is no fact of the letter or is quoted from it.
fn facts(record: &Record) -> BTreeMap<String, Value> {
    let Value::Object(all) = serde_json::to_value(record).unwrap() else { return BTreeMap::new() };
    let mut facts = BTreeMap::new();
    for (key, mut value) in all {
        match key.as_str() {
            "language" | "findings" | "subject" => continue,
            "deadlines" => {
                for deadline in value.as_array_mut().unwrap() {
                    let deadline = deadline.as_object_mut().unwrap();
                    deadline.retain(|name, _| !["text", "expected", "rule"].contains(&name.as_str()));
                }
            }
            "services" => {
                for service in
                    value.as_object_mut().unwrap().values_mut().filter(|service| service.is_object())
                {
                    *service = service["status"].clone();
                }
            }
            _ => {}
        }
        match value {
            Value::Object(fields) => {
                facts.extend(fields.into_iter().map(|(name, value)| (format!("{key}.{name}"), value)));
            }
            value => {
                facts.insert(key, value);
            }
        }
    }
    facts
}

/// What differs between the record and what is read of its text.
fn lost(record: &Record, language: Language, profiles: &rules::profile::Profiles) -> Vec<String> {
    let written = text(record, language);
    let read = letters::read_file(written.as_bytes(), profiles).unwrap();
    let mut lost = Vec::new();
    if read.language != Some(language) {
        lost.push(format!("language: wrote {language:?}, read {:?}", read.language));
    }
    if record.language == Some(language) && record.subject.is_some() && read.subject != record.subject {
        lost.push(format!("subject: wrote {:?}, read {:?}", record.subject, read.subject));
    }
    let (before, after) = (facts(record), facts(&read));
    for (field, value) in &before {
        if after[field] != *value {
            lost.push(format!("{field}: wrote {value}, read {}", after[field]));
        }
    }
    if lost.is_empty() {
        // What was read is written alike: nothing drifts from copy to copy.
        let again = text(&read, language);
        // The reader makes every blank a plain one, and a subject is printed as it was read.
        let plain = |text: &str| text.replace(['\u{a0}', '\u{202f}'], " ");
        if plain(&again) != plain(&written) {
            lost.push(format!("the second text differs:\n{again}"));
        }
    }
    if !lost.is_empty() {
        lost.push(format!("--- {language:?}\n{written}---"));
    }
    lost
}

/// As many records as this, each in six languages.
const RECORDS: usize = 250;

#[test]
fn what_is_written_is_read() {
    let profiles = crate::profiles::kept();
    let mut told = Vec::new();
    let mut count = 0;
    for language in Language::ALL {
        let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
        let mut runner = TestRunner::new_with_rng(Config::default(), rng);
        for _ in 0..RECORDS {
            let record = records::records(language).new_tree(&mut runner).unwrap().current();
            let lost = lost(&record, language, &profiles);
            count += 1;
            if !lost.is_empty() {
                told.push(lost.join("\n"));
            }
        }
    }
    println!("{} of {count} records read as written", count - told.len());
    assert!(told.is_empty(), "{} of {count}:\n{}", told.len(), told[..told.len().min(60)].join("\n\n"));
}

#[test]
fn the_invented_letters_are_read_as_they_were_written() {
    let profiles = crate::profiles::kept();
    let mut told = Vec::new();
    for path in crate::corpus::letters() {
        let record = letters::read_file(&fs::read(&path).unwrap(), &profiles).unwrap();
        for language in Language::ALL {
            let lost = lost(&record, language, &profiles);
            if !lost.is_empty() {
                told.push(format!("{}: {}", path.display(), lost.join("\n")));
            }
        }
    }
    assert!(told.is_empty(), "{}:\n{}", told.len(), told.join("\n\n"));
}
