//! The same letters as Word documents, web pages and in old encodings: the same records.

use std::{
    fs,
    io::{Cursor, Write},
};

use rules::notices::Record;
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::corpus::letters;

/// The letters as text, with the record that each gives.
fn letters_and_records() -> Vec<(String, Record)> {
    let profiles = crate::profiles::kept();
    letters()
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(path).unwrap();
            let record = letters::read_file(text.as_bytes(), &profiles).unwrap();
            (text, record)
        })
        .collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

fn word(text: &str) -> Vec<u8> {
    let paragraphs: Vec<String> = escaped(text)
        .lines()
        .map(|line| format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", line.replace('\t', "</w:t><w:tab/><w:t>")))
        .collect();
    let xml = format!("<w:document xmlns:w=\"w\"><w:body>{}</w:body></w:document>", paragraphs.concat());
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("word/document.xml", SimpleFileOptions::default()).unwrap();
    archive.write_all(xml.as_bytes()).unwrap();
    archive.finish().unwrap().into_inner()
}

#[test]
fn a_word_document_gives_the_same_record_as_its_text() {
    let profiles = crate::profiles::kept();
    for (text, expected) in letters_and_records() {
        assert_eq!(letters::read_file(&word(&text), &profiles).unwrap(), expected, "{:?}", expected.subject);
    }
}

#[test]
fn an_old_encoding_gives_the_same_record_as_unicode() {
    let profiles = crate::profiles::kept();
    let mut tried = 0;
    for (text, expected) in letters_and_records() {
        let encodings = [
            encoding_rs::WINDOWS_1251,
            encoding_rs::KOI8_R,
            encoding_rs::WINDOWS_1256,
            encoding_rs::GB18030,
            encoding_rs::WINDOWS_1252,
        ];
        let fits = match expected.language.unwrap().code() {
            "ru" => &encodings[..2],
            "ar" => &encodings[2..3],
            "zh" => &encodings[3..4],
            _ => &encodings[4..],
        };
        for encoding in fits {
            let (bytes, _, lossy) = encoding.encode(&text);
            if lossy {
                continue; // the letter has signs that this encoding lacks
            }
            tried += 1;
            let record = letters::read_file(&bytes, &profiles).unwrap();
            assert_eq!(record, expected, "{} {:?}", encoding.name(), expected.subject);
        }
        let marked: Vec<u8> =
            [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        assert_eq!(letters::read_file(&marked, &profiles).unwrap(), expected);
    }
    assert!(tried > 8, "only {tried} letters could be written in an old encoding");
}

#[test]
fn a_web_page_keeps_days_deadlines_and_numbers() {
    let profiles = crate::profiles::kept();
    for (text, expected) in letters_and_records() {
        let lines: Vec<String> = escaped(&text).lines().map(|line| format!("<p>{line}</p>\n")).collect();
        let page = format!("<html><head><meta charset=utf-8></head><body>{}</body></html>", lines.concat());
        let record = letters::read_file(page.as_bytes(), &profiles).unwrap();
        let facts = |record: &Record| {
            let due: Vec<_> =
                record.deadlines.iter().map(|deadline| (deadline.action, deadline.due)).collect();
            (
                record.kind,
                record.reference.clone(),
                record.issued,
                record.meeting.starts,
                record.meeting.ends,
                due,
            )
        };
        assert_eq!(facts(&record), facts(&expected), "{:?}", expected.subject);
    }
}
