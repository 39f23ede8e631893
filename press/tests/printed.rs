//! Letters that are printed are read again: by what they print, and by what they carry inside.
#![expect(clippy::unwrap_used, reason = "a test that fails says where")]

#[path = "../../letters/tests/it/profiles.rs"]
mod profiles;
#[path = "../../letters/tests/it/written/records.rs"]
mod records;

use std::{collections::BTreeMap, fs, path::Path};

use letters::write::Notice;
use press::{FOLDERS, NotPrinted, Press};
use proptest::{
    strategy::{Strategy, ValueTree},
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use rules::{
    drafts::{Paragraph, Part},
    language::Language,
    notices::{Code, Event, Person, Record},
    profile::Profiles,
};
use serde_json::Value;

/// As many records as this in each of six languages.
const RECORDS: usize = 20;

fn samples(language: Language) -> Vec<Record> {
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let records = records::records(language);
    (0..RECORDS).map(|_| records.new_tree(&mut runner).unwrap().current()).collect()
}

/// The facts of a record by field, without what is no fact of the letter or is quoted from it.
fn facts(record: &Record) -> BTreeMap<String, Value> {
    let Ok(Value::Object(mut facts)) = serde_json::to_value(record) else { return BTreeMap::new() };
    for key in ["language", "findings", "subject"] {
        facts.remove(key);
    }
    for deadline in facts["deadlines"].as_array_mut().unwrap() {
        deadline
            .as_object_mut()
            .unwrap()
            .retain(|name, _| !["text", "expected", "rule"].contains(&name.as_str()));
    }
    for service in
        facts["services"].as_object_mut().unwrap().values_mut().filter(|service| service.is_object())
    {
        *service = service["status"].clone();
    }
    facts.into_iter().collect()
}

/// Facts that differ.
fn lost(record: &Record, bytes: &[u8], profiles: &Profiles) -> Vec<String> {
    let read = letters::read_file(bytes, profiles).unwrap();
    let (before, after) = (facts(record), facts(&read));
    let differ = before.iter().filter(|(field, value)| after[*field] != **value);
    differ.map(|(field, value)| format!("{field}: {}", difference(value, &after[field]))).collect()
}

/// Of lists the first entry that differs, of others the whole.
fn difference(wrote: &Value, read: &Value) -> String {
    let (Some(all), Some(found)) = (wrote.as_array(), read.as_array()) else {
        return format!("wrote {wrote}, read {read}");
    };
    let first = (0..all.len().max(found.len())).find(|at| all.get(*at) != found.get(*at)).unwrap_or_default();
    let entry = |list: &[Value]| list.get(first).map_or("nothing".to_owned(), Value::to_string);
    format!("wrote {}, read {}", entry(all), entry(found))
}

/// The same file, whose record inside is none any more.
fn emptied(pdf: &[u8]) -> Vec<u8> {
    let name = b"/EmbeddedFile";
    let mut emptied = pdf.to_vec();
    let mut found = 0;
    for at in 0..pdf.len() - name.len() {
        if pdf[at..].starts_with(name) {
            emptied[at..at + name.len()].copy_from_slice(b"/EmptiedFiles");
            found += 1;
        }
    }
    assert!(found > 0, "a record is attached");
    emptied
}

#[test]
fn what_is_printed_is_read_again_with_and_without_the_record_inside() {
    let profiles = profiles::kept();
    let press = Press::new(FOLDERS);
    let told: Vec<String> = std::thread::scope(|scope| {
        let languages = Language::ALL.map(|language| {
            let (profiles, press) = (&profiles, &press);
            scope.spawn(move || {
                let mut told = Vec::new();
                for (at, record) in samples(language).into_iter().enumerate() {
                    let record = Record { language: Some(language), ..record };
                    let pdf = press.print(&Notice::of(&record), language).unwrap();
                    for (form, bytes) in [("whole", pdf.clone()), ("without its record", emptied(&pdf))] {
                        let lost = lost(&record, &bytes, profiles);
                        told.extend(lost.into_iter().map(|line| format!("{language:?} {at} {form} {line}")));
                    }
                }
                told
            })
        });
        languages.into_iter().flat_map(|told| told.join().unwrap()).collect()
    });
    assert!(told.is_empty(), "{}:\n{}", told.len(), told.join("\n"));
}

/// The letters at hand, each in its own language: every fact of the original stands in print.
#[test]
fn the_real_letters_are_whole_in_print() {
    let profiles = profiles::kept();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/letters");
    let Ok(entries) = fs::read_dir(&folder) else {
        println!("NOT TESTED: the real letters are not at {}", folder.display());
        return;
    };
    let press = Press::new(FOLDERS);
    for entry in entries {
        let path = entry.unwrap().path();
        let record = letters::read_file(&fs::read(&path).unwrap(), &profiles).unwrap();
        let pdf = press.print(&Notice::of(&record), record.language.unwrap()).unwrap();
        for bytes in [emptied(&pdf), pdf] {
            assert_eq!(lost(&record, &bytes, &profiles), [""; 0], "{}", path.display());
        }
    }
}

fn full() -> Record {
    letters::read_file(include_bytes!("../../letters/tests/corpus/en-2017-table.txt"), &profiles::kept())
        .unwrap()
}

#[test]
fn a_record_that_says_otherwise_than_its_page_is_told() {
    let mut record = full();
    let carried = press_of(&record);
    record.meeting.starts = Some(jiff::civil::date(2017, 11, 9));
    let other = press_of(&record);
    // The page of one with the record of the other: what is printed binds.
    let carried_inside = letters::read_file(&carried, &profiles::kept()).unwrap();
    assert_eq!(carried_inside.meeting.starts, full().meeting.starts);
    let read = letters::read_file(&other, &profiles::kept()).unwrap();
    assert_eq!(read.meeting.starts, record.meeting.starts);
    assert!(read.findings.iter().all(|finding| finding.code != Code::CarriedDisagrees));
}

fn press_of(record: &Record) -> Vec<u8> {
    Press::new(FOLDERS).print(&Notice::of(record), Language::En).unwrap()
}

#[test]
fn a_sign_that_no_face_has_is_refused_by_name() {
    let mut record = full();
    record.events =
        vec![Event { name: "थाई forum".to_owned(), starts: record.meeting.starts, ..Event::default() }];
    let nowhere = Press::new(["/nowhere"]);
    let refused = nowhere.print(&Notice::of(&record), Language::En).unwrap_err();
    assert_eq!(refused, NotPrinted::NoGlyph { sign: 'थ', package: "fonts-noto-core" });
    assert!(refused.to_string().contains("install Debian's package fonts-noto-core"), "{refused}");
    record.events[0].name = "龘 forum".to_owned();
    let refused = nowhere.print(&Notice::of(&record), Language::Zh).unwrap_err();
    assert_eq!(refused, NotPrinted::NoGlyph { sign: '龘', package: "fonts-noto-cjk" });
}

#[test]
fn a_name_of_three_thousand_letters_and_one_from_right_to_left_stay_on_the_page() {
    let mut record = full();
    let starts = record.meeting.starts;
    record.events = vec![Event { name: format!("Forum {}", "x".repeat(3_000)), starts, ..Event::default() }];
    record.people = vec![Person {
        role: "chair".to_owned(),
        name: "محمد الأمين".to_owned(),
        country: Some("EG".to_owned()),
    }];
    let press = Press::new(["/nowhere"]);
    for language in Language::ALL {
        let pdf = press.print(&Notice::of(&record), language).unwrap();
        let sheet = letters::open::open(&pdf).unwrap();
        let seen: usize = sheet.lines.iter().map(|line| line.text.matches('x').count()).sum();
        assert!(seen >= 3_000, "{language:?} {seen}");
        let lost = lost(&record, &pdf, &profiles::kept());
        assert!(
            lost.iter().all(|line| line.starts_with("events:") || line.starts_with("people:")),
            "{lost:?}"
        );
    }
}

#[test]
fn markup_is_text_and_the_same_notice_gives_the_same_bytes() {
    let mut record = full();
    record.events = vec![Event {
        name: "#set page(width: 1pt) *bold* $x$ </b> \\ \"q\" @label".to_owned(),
        starts: record.meeting.starts,
        ..Event::default()
    }];
    let paragraphs = [Paragraph {
        behind: Part::Invitation,
        words: [(Language::Ar, "فقرة لم تترجم".to_owned()), (Language::Fr, "mot ".repeat(3_000))].into(),
    }];
    let address = Some("https://plenary.example.org/verify/abcdefghij0123456789");
    let notice = Notice { record: &record, paragraphs: &paragraphs, address };
    let press = Press::new(["/nowhere"]);
    for language in Language::ALL {
        let pdf = press.print(&notice, language).unwrap();
        assert_eq!(pdf, press.print(&notice, language).unwrap());
        let sheet = letters::open::open(&pdf).unwrap();
        let text: Vec<&str> = sheet.lines.iter().map(|line| line.text.as_str()).collect();
        let text = text.concat().replace(char::is_whitespace, "");
        // Inside Arabic such signs change their side.
        let whole = if language == Language::Ar { "bold" } else { "#setpage(width:1pt)*bold*$x$" };
        assert!(text.contains(whole), "{language:?} {text}");
        assert!(text.contains("https://plenary.example.org/verify/"), "{language:?}");
    }
}
