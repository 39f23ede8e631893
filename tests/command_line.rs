//! The command line: what it prints, where, and with which exit code.

use std::{
    fs,
    io::Write,
    process::{Command, Output, Stdio},
};

use serde_json::Value;

fn plenary(arguments: &[&str]) -> Output {
    Command::new(crate::program()).args(arguments).env("LANG", "C").output().unwrap()
}

fn answer(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

fn corpus(name: &str) -> String {
    format!("{}/../letters/tests/corpus/{name}.txt", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn one_letter_is_one_record_and_several_are_an_array() {
    let (code, out, _) = answer(&plenary(&["read", "--json", &corpus("en-2017-table")]));
    let record: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, &record["group"]), (Some(0), &Value::from("SG11")));
    let (_, out, _) =
        answer(&plenary(&["read", "--json", &corpus("en-2017-table"), &corpus("ru-2019-tablica")]));
    let records: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(records.as_array().unwrap().len(), 2);
}

#[test]
fn a_card_is_in_the_language_asked_for() {
    let (code, out, err) = answer(&plenary(&["read", "--lang", "fr", &corpus("en-2017-table")]));
    assert_eq!((code, err.as_str()), (Some(0), ""));
    assert!(out.starts_with("Lettre collective 4/11\n"), "{out}");
    assert!(out.contains("2017-10-27 23:59 UTC  Réponse à la consultation TAP"), "{out}");
}

#[test]
fn standard_input_is_read_as_a_file() {
    let mut child = Command::new(crate::program())
        .args(["read", "--json", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(&fs::read(corpus("ar-2022-jadwal")).unwrap()).unwrap();
    let (code, out, _) = answer(&child.wait_with_output().unwrap());
    let record: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, &record["language"]), (Some(0), &Value::from("ar")));
}

#[test]
fn what_cannot_be_read_gets_one_sentence_and_the_others_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        path.display().to_string()
    };
    let huge = folder.path().join("huge.txt");
    fs::File::create(&huge).unwrap().set_len(200_000_000).unwrap();
    let wrong = [
        (file("empty.txt", b""), "the file is empty"),
        (file("broken.docx", b"PK\x03\x04...."), "damaged"),
        (file("picture.docx", b"\x89PNG\r\n\x1a\n"), "a picture"),
        (huge.display().to_string(), "larger than a letter"),
        (folder.path().join("absent.txt").display().to_string(), "cannot be opened"),
    ];
    for (path, words) in &wrong {
        let (code, out, err) = answer(&plenary(&["read", "--json", path]));
        assert_eq!((code, out.as_str()), (Some(2), ""), "{path}");
        assert!(err.to_lowercase().contains(words) && err.lines().count() == 1, "{path}: {err}");
    }
    let (code, out, _) = answer(&plenary(&["read", &wrong[0].0, &corpus("en-2017-table")]));
    assert_eq!(code, Some(2));
    assert!(out.starts_with("Collective letter 4/11"), "{out}");
}

#[test]
fn check_fails_where_a_letter_contradicts_itself() {
    let (code, out, _) = answer(&plenary(&["check", &corpus("en-2017-table")]));
    assert_eq!(code, Some(0), "{out}");
    let folder = tempfile::tempdir().unwrap();
    let wrong = folder.path().join("wrong.txt");
    let letter =
        fs::read_to_string(corpus("en-2017-table")).unwrap().replace("8 September 2017", "8 September 2016");
    fs::write(&wrong, letter).unwrap();
    let (code, out, _) = answer(&plenary(&["check", &wrong.display().to_string()]));
    assert_eq!(code, Some(1));
    assert!(out.contains("error deadline-year deadlines.translation: The deadline 2016-09-08"), "{out}");
    assert!(out.contains("What would agree: 2017-09-08."), "{out}");
}

#[test]
fn a_language_that_is_none_of_the_six_is_refused_by_the_command() {
    let (code, _, err) = answer(&plenary(&["read", "--lang", "de", &corpus("en-2017-table")]));
    assert_eq!(code, Some(2));
    assert!(err.contains("one of ar, en, es, fr, ru, zh"), "{err}");
}

#[test]
fn a_calendar_has_the_meeting_its_events_and_its_deadlines() {
    let (code, out, _) = answer(&plenary(&["read", "--ics", "--lang", "es", &corpus("en-2017-table")]));
    assert_eq!(code, Some(0));
    assert!(
        out.contains("SUMMARY:Reunión de SG11\r\n") && out.contains("DTSTART;VALUE=DATE:20171108"),
        "{out}"
    );
    assert!(out.contains("DTSTART;TZID=Europe/Zurich:20171113T093000"), "{out}");
    assert!(out.contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Zurich"), "{out}");
    assert_eq!(out.matches("BEGIN:VEVENT").count(), 1 + 1 + 7);
}

#[test]
fn members_come_from_a_table_after_a_look() {
    let folder = tempfile::tempdir().unwrap();
    let table = folder.path().join("members.csv");
    fs::write(&table, "Category;Name;Country\nMember State;Kenya;KE\nKings;A king;NO\n").unwrap();
    let data = folder.path().join("data");
    let (table, data) = (table.to_str().unwrap(), data.to_str().unwrap());
    let (code, out, err) = answer(&plenary(&["members", "import", table, "--dry-run", "--data", data]));
    assert_eq!((code, err.as_str()), (Some(1), ""), "a row is refused");
    assert!(
        out.contains("row 2: Kenya: New\n") && out.contains("row 3: A king: Category: no such category\n"),
        "{out}"
    );
    let (_, out, _) = answer(&plenary(&["members", "import", table, "--data", data]));
    assert!(out.contains("1 new\n"), "nothing was written before: {out}");
    let (_, out, _) = answer(&plenary(&["members", "import", table, "--data", data]));
    assert!(out.contains("0 new\n") && out.contains("1 the same\n"), "{out}");
    let (code, _, err) = answer(&plenary(&["members", "import", &corpus("en-2017-table"), "--data", data]));
    assert_eq!(code, Some(2), "{err}");
}
