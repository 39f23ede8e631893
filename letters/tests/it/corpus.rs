//! Invented letters with the facts that they state. A list in the expectation is complete: an entry beyond it is an invention.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use rules::notices::Record;
use serde_json::{Value, json};

/// Compares what is expected with what was read; each difference in words.
pub(crate) fn differences(expected: &Value, record: &Record) -> (usize, Vec<String>) {
    let read = serde_json::to_value(record).unwrap();
    let (mut facts, mut wrong) = (0, Vec::new());
    let mut compare = |field: String, expected: &Value, got: &Value| {
        facts += 1;
        if expected != got {
            wrong.push(format!("{field}: expected {expected}, got {got}"));
        }
    };
    for (key, want) in expected.as_object().unwrap() {
        match want {
            Value::Object(fields) => {
                for (name, value) in fields {
                    compare(format!("{key}.{name}"), value, &read[key][name]);
                }
            }
            Value::Array(want) => {
                let got = rows(key, &read[key]);
                let want: Vec<Value> = want.iter().map(|row| widen(key, row)).collect();
                let (want_set, got_set): (BTreeSet<String>, BTreeSet<String>) =
                    (want.iter().map(Value::to_string).collect(), got.iter().map(Value::to_string).collect());
                for row in want_set.union(&got_set) {
                    let has = |set: &BTreeSet<String>| json!(set.contains(row).then_some(row));
                    compare(key.clone(), &has(&want_set), &has(&got_set));
                }
            }
            value => compare(key.clone(), value, &read[key]),
        }
    }
    (facts, wrong)
}

/// A deadline without time and zone is written short.
fn widen(key: &str, row: &Value) -> Value {
    match (key, row.as_array().map(Vec::len)) {
        ("deadlines", Some(2)) => json!([row[0], row[1], null, null]),
        _ => row.clone(),
    }
}

/// The rows of a list in the short form of the expectations.
fn rows(key: &str, list: &Value) -> Vec<Value> {
    let pick =
        |row: &Value, names: &[&str]| json!(names.iter().map(|name| row[name].clone()).collect::<Vec<_>>());
    list.as_array()
        .unwrap()
        .iter()
        .map(|row| match key {
            "deadlines" => pick(row, &["action", "due", "time", "time_zone"]),
            "events" => pick(row, &["starts", "starts_at", "ends_at", "registration"]),
            "texts" => pick(row, &["number", "alias", "process"]),
            "people" => pick(row, &["role", "name", "country"]),
            "time_plan" => pick(row, &["date", "half", "what"]),
            "changes" => pick(row, &["verb", "field", "value"]),
            "agenda" | "circulars" => row["number"].clone(),
            _ => row.clone(),
        })
        .collect()
}

/// The invented letters, by name.
pub(crate) fn letters() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut letters: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    letters.retain(|path| path.extension().is_some_and(|kind| kind == "txt"));
    letters.sort();
    letters
}

#[test]
fn every_fact_of_every_invented_letter_is_read() {
    let profiles = crate::profiles::kept();
    let (mut all, mut told) = (0, Vec::new());
    for letter in &letters() {
        let expected: Value =
            serde_json::from_str(&fs::read_to_string(letter.with_extension("json")).unwrap()).unwrap();
        let record = letters::read_file(&fs::read(letter).unwrap(), &profiles).unwrap();
        let (facts, wrong) = differences(&expected, &record);
        all += facts;
        let name = letter.file_stem().unwrap().to_string_lossy();
        told.extend(wrong.into_iter().map(|line| format!("{name} · {line}")));
    }
    println!("{} of {all} facts read", all - told.len());
    assert!(told.is_empty(), "{} of {all} facts wrong:\n{}", told.len(), told.join("\n"));
}
