//! A number written into a copy.

use papers::{Form, NotNumbered, Stamp, TemplateFacts, numbered, read, template};
use rules::language::Language;

use super::{paragraph, word};

fn stamp() -> Stamp {
    Stamp { number: "SG12-C77".to_owned(), line: Some("Received on 12 May 2026".to_owned()) }
}

#[test]
fn the_number_comes_into_the_header_and_nothing_else_changes() {
    for open in ["SG12-C###", "[SG12-Cn]", "SG12-C5", "SG12-C", "C xxx"] {
        let facts = TemplateFacts {
            number: open.to_owned(),
            source: "Somebody".to_owned(),
            title: "C 5 & <text>".to_owned(),
            ..TemplateFacts::default()
        };
        let original = template(Form::Contribution, &facts, Language::Ru).unwrap();
        let before = original.clone();
        let copy = numbered(&original, &stamp()).unwrap();
        assert_eq!(original, before);
        let (old, new) = (read(&original, "a.docx"), read(&copy, "a.docx"));
        assert_eq!(new.header.number.as_deref(), Some("SG12-C77"), "{open}");
        assert_eq!(new.header.title.as_deref(), Some("C 5 & <text>"));
        assert_eq!(new.blocks.len(), old.blocks.len());
        let other = old.blocks.iter().zip(&new.blocks).filter(|(one, other)| one != other).count();
        assert_eq!(other, 1, "{open}");
        assert_eq!(
            numbered(&copy, &stamp()).unwrap().len(),
            copy.len(),
            "the same number again changes nothing"
        );
    }
}

#[test]
fn a_number_in_pieces_is_put_together() {
    let cell = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>SG12-</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>C</w:t></w:r><w:r><w:t>###</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    let paper = read(&numbered(&word(cell), &stamp()).unwrap(), "a.docx");
    assert_eq!(paper.blocks[0].text, "SG12-C77");
}

#[test]
fn without_a_header_a_line_stands_above_the_text() {
    let original = word(&(paragraph("C 5 is discussed here.") + &paragraph("SG12-C5")));
    let paper = read(&numbered(&original, &stamp()).unwrap(), "a.docx");
    let text: Vec<&str> = paper.blocks.iter().map(|block| block.text.as_str()).collect();
    assert_eq!(text, ["SG12-C77", "Received on 12 May 2026", "C 5 is discussed here.", "SG12-C5"]);
}

#[test]
fn only_word_documents_are_copied() {
    assert!(matches!(numbered(b"%PDF-1.4", &stamp()), Err(NotNumbered::NoWordDocument)));
    let mut cut = word(&paragraph("x"));
    cut.truncate(cut.len() - 30);
    assert!(matches!(numbered(&cut, &stamp()), Err(NotNumbered::Damaged)));
}
