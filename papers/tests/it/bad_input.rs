//! Bad input everywhere: a paper comes out, whatever went in.

use std::time::{Duration, Instant};

use papers::{Code, Form, TemplateFacts, read, read_from, template};
use proptest::prelude::*;
use rules::language::Language;

use super::{archive, codes, paragraph, word};

fn a_template() -> Vec<u8> {
    let facts = TemplateFacts {
        number: "SG12-C5".to_owned(),
        title: "A title".to_owned(),
        ..TemplateFacts::default()
    };
    template(Form::Contribution, &facts, Language::En).unwrap()
}

#[test]
fn fifty_megabytes_of_zeros_are_refused_quickly() {
    let begun = Instant::now();
    let paper = read(&vec![0; 50 << 20], "zeros.docx");
    assert!(
        paper.findings.iter().any(|finding| finding.code == Code::RefusedKind { kind: papers::Kind::Other }),
        "{:?}",
        paper.findings
    );
    assert!(begun.elapsed() < Duration::from_secs(30), "{:?}", begun.elapsed());
}

/// A file of a terabyte.
struct Endless;

impl std::io::Read for Endless {
    fn read(&mut self, to: &mut [u8]) -> std::io::Result<usize> {
        to.fill(b'x');
        Ok(to.len())
    }
}

impl std::io::Seek for Endless {
    fn seek(&mut self, to: std::io::SeekFrom) -> std::io::Result<u64> {
        Ok(if matches!(to, std::io::SeekFrom::End(_)) { 1 << 40 } else { 0 })
    }
}

#[test]
fn nothing_and_too_much_are_said() {
    assert!(codes(&read(b"", "a.txt")).contains(&"Empty".to_owned()));
    assert!(codes(&read(b" \n ", "a.txt")).contains(&"Empty".to_owned()));
    let paper = read_from(Endless, "large.txt").unwrap();
    assert_eq!(paper.size, 1 << 40);
    assert!(paper.findings.iter().any(|finding| matches!(finding.code, Code::TooLarge { .. })));
}

#[test]
fn a_hundred_thousand_paragraphs_are_read() {
    let body: String = (0..100_000).map(|number| paragraph(&format!("Paragraph {number}"))).collect();
    let begun = Instant::now();
    let paper = read(&word(&body), "long.docx");
    println!("100 000 paragraphs: {:?}", begun.elapsed());
    assert_eq!(paper.blocks.len(), 100_000);
    assert!(begun.elapsed() < Duration::from_mins(1));
}

#[test]
fn a_pdf_whose_pages_bite_their_tail_ends() {
    let pdf = b"%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[2 0 R 3 0 R]/Count 9>> endobj\n\
        3 0 obj <</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources 3 0 R>> endobj\n4 0 obj <</Length 4 0 R>> stream\nBT (x) Tj ET\nendstream endobj\n\
        trailer <</Root 1 0 R/Size 5/Prev 9>>\nstartxref\n9\n%%EOF";
    let paper = read(pdf, "loop.pdf");
    assert!(!paper.findings.is_empty());
}

#[test]
fn every_beginning_of_a_document_is_read() {
    let whole = a_template();
    for length in (0..whole.len()).step_by(37) {
        let paper = read(&whole[..length], "cut.docx");
        assert!(!paper.findings.is_empty(), "{length} bytes look whole");
    }
}

#[test]
fn deep_nesting_ends() {
    let deep = "<w:tbl><w:tr><w:tc>".repeat(100_000);
    let paper = read(&word(&deep), "deep.docx");
    assert_eq!(paper.kind, papers::Kind::Docx);
    let relations = "<Relationships>".repeat(100_000);
    read(&archive(&[("word/document.xml", b"<"), ("word/_rels/a.rels", relations.as_bytes())]), "a.docx");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_bytes_stop_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..2000), name in "\\PC{0,20}") {
        let paper = read(&bytes, &name);
        prop_assert_eq!(paper.size, bytes.len() as u64);
    }

    #[test]
    fn no_damage_stops_the_reader(places in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20)) {
        let mut bytes = a_template();
        for (place, byte) in places {
            let at = place.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = read(&bytes, "damaged.docx");
        let _ = papers::numbered(&bytes, &papers::Stamp { number: "C1".to_owned(), line: None });
    }

    #[test]
    fn no_damage_of_a_pdf_stops_the_reader(places in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12)) {
        let mut bytes = b"%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n\
            3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>> >> endobj\n\
            4 0 obj <</Length 33>> stream\nBT /F 12 Tf 9 9 Td (Source: x) Tj ET\nendstream endobj\n\
            5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj\nxref\n0 1\n0000000000 65535 f \ntrailer <</Root 1 0 R/Size 6>>\nstartxref\n9\n%%EOF".to_vec();
        for (place, byte) in places {
            let at = place.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = read(&bytes, "damaged.pdf");
    }
}
