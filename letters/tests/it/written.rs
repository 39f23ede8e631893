//! Letters that are written are read again: the same record, in six languages.

pub(crate) mod records;

use std::{collections::BTreeMap, fs, path::Path};

use jiff::civil::date;
use letters::write::{self, Notice, Sentence};
use proptest::{
    strategy::{Strategy, ValueTree},
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use rules::{
    language::Language,
    notices::{Action, Change, Deadline, Event, Kind, Meeting, NoticeName, Record, Reference, Series, Verb},
    profile::Profiles,
};
use serde_json::Value;

fn text(record: &Record, language: Language) -> String {
    write::text(&Notice::of(record), language)
}

fn sentences(record: &Record, language: Language) -> Vec<Sentence> {
    write::sentences(&Notice::of(record), language)
}

/// The facts of a record by field, without what is no fact of the letter or is quoted from it.
pub(crate) fn facts(record: &Record) -> BTreeMap<String, Value> {
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
fn lost(record: &Record, language: Language, profiles: &Profiles) -> Vec<String> {
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
const RECORDS: usize = 400;

#[test]
fn what_is_written_is_read() {
    let profiles = crate::profiles::kept();
    let told: Vec<String> = std::thread::scope(|scope| {
        let languages = Language::ALL.map(|language| {
            scope.spawn({
                let profiles = &profiles;
                move || all_lost(language, profiles)
            })
        });
        languages.into_iter().flat_map(|told| told.join().unwrap()).collect()
    });
    let count = RECORDS * Language::ALL.len();
    println!("{} of {count} records read as written", count - told.len());
    assert!(told.is_empty(), "{} of {count}:\n{}", told.len(), told[..told.len().min(6)].join("\n\n"));
}

fn all_lost(language: Language, profiles: &Profiles) -> Vec<String> {
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let records = records::records(language);
    (0..RECORDS)
        .map(|_| lost(&records.new_tree(&mut runner).unwrap().current(), language, profiles).join("\n"))
        .filter(|told| !told.is_empty())
        .collect()
}

/// What a reader of another language cannot know of an invented letter: who the letter is of, the language, the fact, and why.
const NOT_READ: [(&str, &[Language], &str, &str); 10] = [
    ("ru-", &[Language::En, Language::Es, Language::Fr], "people", "a name in Cyrillic"),
    ("ar-", &[Language::En, Language::Es, Language::Fr], "people", "a name in Arabic letters"),
    ("ar-", &[Language::Ru], "", "an Arabic agenda makes a Russian letter Arabic"),
    ("zh-", &[Language::En, Language::Es, Language::Fr, Language::Ru], "people", "a name in Chinese signs"),
    ("zh-2021", &[Language::Ar, Language::Ru], "", "a Chinese agenda makes such a letter Chinese"),
    ("zh-2008", &[Language::Ar, Language::Ru], "", "two Chinese names make a short letter Chinese"),
    ("en-2011", &Language::ALL, "changes", "an event is taken back by its name, which is quoted"),
    ("zh-2008", &Language::ALL, "changes", "an event is taken back by its name, which is quoted"),
    ("fr-1999", &Language::ALL, "deadlines", "a period of weeks, which no other language says"),
    // What the event is called in another language stands before its own name.
    ("", &Language::ALL, "events", "compared without names"),
];

fn is_known(letter: &str, language: Language, told: &str) -> bool {
    NOT_READ.iter().any(|(begins, languages, field, _)| {
        letter.starts_with(begins) && languages.contains(&language) && told.starts_with(field)
    })
}

/// Every invented letter, in six languages: in its own it is read to the last fact, in others all but names.
#[test]
fn the_invented_letters_can_be_written_in_six_languages() {
    let profiles = crate::profiles::kept();
    let mut told = Vec::new();
    for path in crate::corpus::letters() {
        let record = letters::read_file(&fs::read(&path).unwrap(), &profiles).unwrap();
        let letter = path.file_stem().unwrap().to_string_lossy().into_owned();
        for language in Language::ALL {
            let mut lost = lost(&record, language, &profiles);
            if record.language != Some(language) {
                lost.retain(|line| line.contains(": wrote") && !is_known(&letter, language, line));
                lost.extend(events_lost(&record, language, &profiles));
            }
            told.extend(lost.into_iter().map(|line| format!("{letter} {language:?} {line}")));
        }
    }
    assert!(told.is_empty(), "{}:\n{}", told.len(), told.join("\n"));
}

/// Events whose days, times or registration differ; their names are free text.
fn events_lost(record: &Record, language: Language, profiles: &Profiles) -> Vec<String> {
    let read = letters::read_file(text(record, language).as_bytes(), profiles).unwrap();
    let nameless = |record: &Record| {
        let plain = |event: &Event| Event { name: String::new(), ..event.clone() };
        record.events.iter().map(plain).collect::<Vec<_>>()
    };
    // A letter that is taken for another language has lost all; that is told elsewhere.
    let same = read.language != Some(language) || nameless(record) == nameless(&read);
    if same { Vec::new() } else { vec![format!("wrote {:?}, read {:?}", record.events, read.events)] }
}

/// Real letters in their own language, where they are at hand; in another their agenda of many pages outweighs the letter.
#[test]
fn the_real_letters_can_be_written_again() {
    let profiles = crate::profiles::kept();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/letters");
    let Ok(entries) = fs::read_dir(&folder) else {
        println!("NOT TESTED: the real letters are not at {}", folder.display());
        return;
    };
    for entry in entries {
        let record = letters::read_file(&fs::read(entry.unwrap().path()).unwrap(), &profiles).unwrap();
        assert_eq!(lost(&record, record.language.unwrap(), &profiles), [""; 0]);
    }
}

#[test]
fn a_corrigendum_of_changes_alone_states_them() {
    let profiles = crate::profiles::kept();
    let change = |verb, field: &str, value: Option<&str>| Change {
        verb,
        field: field.to_owned(),
        value: value.map(str::to_owned),
    };
    let changes = vec![
        change(Verb::Set, "meeting.mode", Some("virtual")),
        change(Verb::Confirm, "meeting.starts", Some("2020-07-06")),
        change(Verb::Confirm, "meeting.ends", Some("2020-07-16")),
        change(Verb::Set, "deadlines.translation", Some("2020-05-06")),
        change(Verb::Confirm, "deadlines.contribution", Some("2020-06-23")),
        change(Verb::Cancel, "services.interpretation", None),
        change(Verb::Cancel, "services.fellowships", None),
        change(Verb::Cancel, "events.JCA-IoT", None),
    ];
    let name = NoticeName { series: Series::CollectiveLetter, number: 8, group: Some("SG20".to_owned()) };
    let record = Record {
        kind: Some(Kind::Corrigendum),
        reference: Reference {
            series: Some(name.series),
            number: Some(name.number),
            group: name.group.clone(),
            ordinal: Some(1),
            corrects: Some(name),
        },
        changes,
        ..Record::default()
    };
    for language in Language::ALL {
        let written = text(&record, language);
        let read = letters::read_file(written.as_bytes(), &profiles).unwrap();
        assert_eq!(read.changes, record.changes, "{written}");
        assert_eq!(read.reference, record.reference, "{written}");
    }
}

#[test]
fn a_sentence_says_which_fact_it_states_and_an_absent_fact_has_none() {
    let none = sentences(&Record::default(), Language::En);
    assert!(
        none.iter().all(|sentence| ["", "subject", "meeting"].contains(&sentence.field.as_str())),
        "{none:?}"
    );
    let record = Record {
        meeting: Meeting { opens_at: "09:30".parse().ok(), ..Meeting::default() },
        deadlines: vec![Deadline {
            action: Action::Contribution,
            due: Some(date(2026, 3, 1)),
            time: None,
            time_zone: None,
            expected: Some(date(2026, 2, 1)),
            rule: None,
            text: String::new(),
        }],
        ..Record::default()
    };
    let all = sentences(&record, Language::En);
    let of = |field: &str| {
        all.iter().find(|sentence| sentence.field == field).map(|sentence| sentence.text.as_str())
    };
    assert_eq!(of("meeting.opens_at"), Some("On the first day the meeting will open at 09:30 hours."));
    assert_eq!(of("deadlines.contribution"), Some("1 March 2026\tContributions"));
    assert!(all.iter().all(|sentence| !sentence.text.contains("February")), "the rule's date is not printed");
}

#[test]
fn days_follow_the_habit_of_each_language() {
    let meeting =
        Meeting { starts: Some(date(2026, 3, 1)), ends: Some(date(2026, 3, 13)), ..Meeting::default() };
    let record = Record { meeting, ..Record::default() };
    for (language, days) in [
        (Language::Ar, "من 1 إلى 13 مارس 2026"),
        (Language::En, "from 1 to 13 March 2026"),
        (Language::Es, "del 1 al 13 de marzo de 2026"),
        (Language::Fr, "du 1er au 13 mars 2026"),
        (Language::Ru, "с 1 по 13\u{a0}марта 2026\u{a0}года"),
        (Language::Zh, "2026年3月1日至13日"),
    ] {
        let written = text(&record, language);
        assert!(written.contains(days), "{written}");
    }
}
