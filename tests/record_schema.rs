//! `docs/record.schema.json` is what the types of the record say; write it anew with `PLENARY_PRINT=1 cargo test -p tests schema`.

use serde_json::Value;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/record.schema.json");

#[test]
fn the_schema_of_the_record_is_that_of_its_types() {
    let schema = schemars::schema_for!(rules::notices::Record);
    let printed = serde_json::to_string_pretty(&schema).unwrap() + "\n";
    if std::env::var_os("PLENARY_PRINT").is_some() {
        std::fs::write(FILE, &printed).unwrap();
    }
    let same = printed == std::fs::read_to_string(FILE).unwrap();
    assert!(same, "the types have changed: write the schema anew, and read what differs");
}

#[test]
fn records_of_letters_are_as_the_schema_says() {
    let schema: Value = serde_json::from_str(&std::fs::read_to_string(FILE).unwrap()).unwrap();
    let judge = jsonschema::validator_for(&schema).unwrap();
    let corpus = concat!(env!("CARGO_MANIFEST_DIR"), "/../letters/tests/corpus");
    let output =
        std::process::Command::new(crate::program()).args(["read", "--json", corpus]).output().unwrap();
    let records: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    assert!(records.len() >= 15);
    for record in &records {
        assert!(judge.is_valid(record), "{:?}", judge.iter_errors(record).next());
    }
    assert!(!judge.is_valid(&serde_json::json!({ "kind": "poem" })), "the judge can say no");
}
