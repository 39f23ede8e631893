//! Letters that are written as web pages and Word documents are read again: by what they print, and by what they carry inside.

use std::io::{Cursor, Read, Write};

use letters::write::{self, Notice};
use proptest::{
    strategy::{Strategy, ValueTree},
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use rules::{
    drafts::{Paragraph, Part},
    language::Language,
    notices::{Code, Event, Kind, Person, Record},
    profile::Profiles,
};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

use crate::written::{facts, records};

/// As many records as this, each in six languages and two forms.
const RECORDS: usize = 60;

fn samples(language: Language) -> Vec<Record> {
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let records = records::records(language);
    (0..RECORDS).map(|_| records.new_tree(&mut runner).unwrap().current()).collect()
}

/// The same document without the record inside.
fn emptied(docx: &[u8]) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(docx)).unwrap();
    let mut copy = ZipWriter::new(Cursor::new(Vec::new()));
    for place in 0..archive.len() {
        let mut part = archive.by_index(place).unwrap();
        let name = part.name().unwrap().into_owned();
        if name.starts_with("customXml/") {
            continue;
        }
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        copy.start_file(name, SimpleFileOptions::default()).unwrap();
        copy.write_all(&bytes).unwrap();
    }
    copy.finish().unwrap().into_inner()
}

fn emptied_page(page: &str) -> String {
    let (before, behind) = page.split_once("<script").unwrap();
    let (_, behind) = behind.split_once("</script>").unwrap();
    format!("{before}{behind}")
}

/// Facts that differ.
fn lost(record: &Record, bytes: &[u8], profiles: &Profiles) -> Vec<String> {
    let read = letters::read_file(bytes, profiles).unwrap();
    let (before, after) = (facts(record), facts(&read));
    let differ = before.iter().filter(|(field, value)| after[*field] != **value);
    differ.map(|(field, value)| format!("{field}: wrote {value}, read {}", after[field])).collect()
}

#[test]
fn pages_and_documents_are_read_by_what_they_print_and_by_what_they_carry() {
    let profiles = crate::profiles::kept();
    let told: Vec<String> = std::thread::scope(|scope| {
        let languages = Language::ALL.map(|language| {
            let profiles = &profiles;
            scope.spawn(move || {
                let mut told = Vec::new();
                for record in samples(language) {
                    let record = Record { language: Some(language), ..record };
                    let notice = Notice::of(&record);
                    let page = write::html(&notice, language);
                    let docx = write::docx(&notice, language).unwrap();
                    for (form, bytes) in [
                        ("a page", page.clone().into_bytes()),
                        ("a page without its record", emptied_page(&page).into_bytes()),
                        ("a document", docx.clone()),
                        ("a document without its record", emptied(&docx)),
                    ] {
                        let lost = lost(&record, &bytes, profiles);
                        told.extend(lost.into_iter().map(|line| format!("{language:?} {form} {line}")));
                    }
                }
                told
            })
        });
        languages.into_iter().flat_map(|told| told.join().unwrap()).collect()
    });
    assert!(told.is_empty(), "{}:\n{}", told.len(), told[..told.len().min(2000)].join("\n"));
}

/// The letters at hand, each in its own language: every fact of the original stands in the page and in the document.
#[test]
fn the_real_letters_are_whole_in_every_form() {
    let profiles = crate::profiles::kept();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/letters");
    let Ok(entries) = std::fs::read_dir(&folder) else {
        println!("NOT TESTED: the real letters are not at {}", folder.display());
        return;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        let record = letters::read_file(&std::fs::read(&path).unwrap(), &profiles).unwrap();
        let language = record.language.unwrap();
        let notice = Notice::of(&record);
        let page = write::html(&notice, language);
        let docx = write::docx(&notice, language).unwrap();
        for bytes in [emptied_page(&page).into_bytes(), page.into_bytes(), emptied(&docx), docx] {
            assert_eq!(lost(&record, &bytes, &profiles), [""; 0], "{}", path.display());
        }
    }
}

/// The letters at hand in each other language: what is named in a language of its own (events, people, agenda) may stay unread in
/// plain text, where no record is carried; every day, deadline, place, service, circular and text is told.
#[test]
fn the_real_letters_are_told_in_every_other_language() {
    let profiles = crate::profiles::kept();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/letters");
    let Ok(entries) = std::fs::read_dir(&folder) else {
        println!("NOT TESTED: the real letters are not at {}", folder.display());
        return;
    };
    let mut told = Vec::new();
    for entry in entries {
        let path = entry.unwrap().path();
        let record = letters::read_file(&std::fs::read(&path).unwrap(), &profiles).unwrap();
        for language in Language::ALL {
            let record = Record { language: Some(language), subject: None, ..record.clone() };
            let text = write::text(&Notice::of(&record), language);
            let lost = lost(&record, text.as_bytes(), &profiles);
            let named = ["agenda:", "changes:", "events:", "people:", "time_plan:"];
            let facts = lost.into_iter().filter(|line| !named.iter().any(|name| line.starts_with(name)));
            told.extend(facts.map(|line| format!("{} {language:?} {line}", path.display())));
            if record.kind != Some(Kind::Letter) {
                continue;
            }
            let page = write::html(&Notice::of(&record), language);
            let carried = self::lost(&record, page.as_bytes(), &profiles);
            told.extend(
                carried.into_iter().map(|line| format!("{} {language:?} page {line}", path.display())),
            );
        }
    }
    assert!(told.is_empty(), "{}:\n{}", told.len(), told.join("\n"));
}

fn full() -> Record {
    let letter = include_bytes!("../corpus/en-2017-table.txt");
    letters::read_file(letter, &crate::profiles::kept()).unwrap()
}

#[test]
fn a_page_that_was_changed_by_hand_binds_and_what_it_carries_is_told() {
    let record = full();
    let page = write::html(&Notice::of(&record), Language::En);
    let changed = page.replacen("8 to 17 November", "9 to 17 November", 1);
    assert_ne!(page, changed);
    let read = letters::read_file(changed.as_bytes(), &crate::profiles::kept()).unwrap();
    assert_eq!(read.meeting.starts, Some(jiff::civil::date(2017, 11, 9)), "the printed word binds");
    let told = read.findings.iter().find(|finding| finding.code == Code::CarriedDisagrees).unwrap();
    assert_eq!(told.field, "meeting.starts");
}

#[test]
fn a_carried_record_that_is_broken_is_none() {
    let page = write::html(&Notice::of(&full()), Language::En);
    for broken in [page.replacen("{\"kind\"", "{\"kindly\":[", 1), page.replacen("</script>", "", 1)] {
        // A script that nobody closes hides the page from browsers too.
        let Ok(read) = letters::read_file(broken.as_bytes(), &crate::profiles::kept()) else { continue };
        assert!(read.findings.iter().all(|finding| finding.code != Code::CarriedDisagrees));
        assert_eq!(read.meeting.starts, full().meeting.starts);
    }
}

#[test]
fn markup_and_foreign_names_are_text_in_every_form() {
    let mut record = full();
    let name = "</script><b>&\"'#*_$ forum".to_owned();
    record.events = vec![Event { name: name.clone(), starts: record.meeting.starts, ..Event::default() }];
    record.people =
        vec![Person { role: "chair".to_owned(), name: "محمد الأمين".to_owned(), country: None }];
    let long = "word ".repeat(600);
    let paragraphs = [Paragraph {
        behind: Part::Invitation,
        words: [(Language::Ar, "فقرة <i>لم تترجم</i>".to_owned()), (Language::Fr, long)].into(),
    }];
    let notice =
        Notice { record: &record, paragraphs: &paragraphs, address: Some("https://example.org/v/1?a=1&b=2") };
    for language in Language::ALL {
        let page = write::html(&notice, language);
        assert_eq!(page.matches("<script").count(), 1, "nothing in a name begins a script");
        assert_eq!(page.matches("</script>").count(), 1, "and nothing ends one");
        assert!(!page.contains("<i>"));
        let docx = write::docx(&notice, language).unwrap();
        assert_eq!(docx, write::docx(&notice, language).unwrap(), "the same notice gives the same bytes");
        letters::open::open(&docx).unwrap();
    }
    let english = write::html(&notice, Language::En);
    assert!(english.contains("lang=\"ar\" dir=\"rtl\""), "words that await translation say their language");
}

#[test]
fn every_sentence_of_a_page_names_its_fact() {
    let page = write::html(&Notice::of(&full()), Language::Fr);
    for fact in ["meeting", "meeting.opens_at", "deadlines.contribution", "services.fellowships", "agenda.1"]
    {
        assert!(page.contains(&format!("data-fact=\"{fact}\"")), "{fact}");
    }
}
