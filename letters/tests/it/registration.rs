//! The circular on registration: words of the house, which state no fact that a reader could take for one.

use letters::write::{self, Notice};
use rules::{
    drafts::Part,
    language::Language,
    notices::{Kind, Record, Reference, Series},
};

use crate::written::facts;

#[test]
fn its_words_stand_in_six_languages_and_are_taken_for_no_fact() {
    let profiles = crate::profiles::kept();
    let paragraphs = write::registration();
    assert!(paragraphs.iter().all(|paragraph| paragraph.awaits().is_empty()));
    let reference = Reference { series: Some(Series::Circular), number: Some(118), ..Reference::default() };
    let issued = Some(jiff::civil::date(2026, 3, 2));
    let record = Record { kind: Some(Kind::Circular), reference, issued, ..Record::default() };
    for language in Language::ALL {
        let notice = Notice { record: &record, paragraphs: &paragraphs, address: None };
        let text = write::text(&notice, language);
        let read = letters::read_file(text.as_bytes(), &profiles).unwrap();
        let subject = paragraphs.iter().find(|paragraph| paragraph.behind == Part::Subject).unwrap();
        assert_eq!(read.subject.as_deref(), subject.words.get(&language).map(String::as_str));
        assert_eq!((read.language, facts(&read)), (Some(language), facts(&record)), "{text}");
        assert_eq!(read.findings, [], "{text}");
        assert!(!paragraphs.iter().any(|one| one.words[&language].contains(|sign: char| sign.is_numeric())));
    }
}

#[test]
fn a_subject_that_awaits_translation_says_so() {
    let mut paragraphs = write::registration();
    paragraphs[0].words.remove(&Language::Fr);
    let record = Record { kind: Some(Kind::Circular), ..Record::default() };
    let notice = Notice { record: &record, paragraphs: &paragraphs[..1], address: None };
    let sentences = write::sentences(&notice, Language::Fr);
    let subject = sentences.iter().find(|sentence| sentence.field == "subject").unwrap();
    assert!(subject.text.contains("[En attente de traduction] التسجيل"), "{}", subject.text);
}
