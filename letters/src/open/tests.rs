//! Files as people send them, and files that are none.

use std::io::{Cursor, Write};

use proptest::prelude::*;
use zip::{ZipWriter, write::SimpleFileOptions};

use super::*;

fn docx(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn document(body: &str) -> String {
    format!("<?xml version=\"1.0\"?><w:document xmlns:w=\"x\"><w:body>{body}</w:body></w:document>")
}

fn texts(sheet: &Sheet) -> Vec<&str> {
    sheet.lines.iter().map(|line| line.text.as_str()).collect()
}

#[test]
fn a_word_document_gives_paragraphs_cells_and_labels() {
    let numbering = r#"<w:numbering xmlns:w="x"><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>"#;
    let item = |level: u8, text: &str| {
        format!(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"
        )
    };
    let table = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>9 July 2025</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Captioning &amp; more</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    let body = [item(0, "Opening"), item(1, "Welcome"), item(0, "Agenda"), table.to_owned(), "<w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:r><w:tab/><w:instrText>PAGE</w:instrText><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>".to_owned()].concat();
    let sheet =
        open(&docx(&[("word/document.xml", &document(&body)), ("word/numbering.xml", numbering)])).unwrap();
    assert_eq!(texts(&sheet), ["Opening", "Welcome", "Agenda", "9 July 2025", "Captioning & more", "new"]);
    let labels: Vec<_> = sheet.lines.iter().map(|line| line.label.as_deref()).collect();
    assert_eq!(labels[..3], [Some("1"), Some("1.a"), Some("2")]);
    assert_eq!(sheet.lines[4].cell, Some(crate::sheet::Cell { table: 0, row: 0, column: 1 }));
}

#[test]
fn a_web_page_gives_lines_cells_and_labels() {
    let page = "<html><head><title>x</title><style>p{}</style></head><body><p>Geneva,&nbsp;4 June\n 2025</p><ol start=3 type=a><li>Opening<li>Agenda</ol>\
        <table><tr><td>9 July<br>2025</td><td>Captioning</td></tr></table><script>alert(1)</script></body>";
    let sheet = open(page.as_bytes()).unwrap();
    assert_eq!(texts(&sheet), ["Geneva, 4 June 2025", "Opening", "Agenda", "9 July", "2025", "Captioning"]);
    assert_eq!(sheet.lines[2].label.as_deref(), Some("d"));
}

#[test]
fn a_text_is_read_in_every_encoding_that_letters_were_kept_in() {
    let russian = "Уважаемая госпожа, уважаемый господин, собрание состоится в Женеве 4 мая 2020 года.\nПросьба принять к сведению.";
    let chinese = "尊敬的先生/女士：我高兴地邀请您出席将于2024年9月2-6日在日内瓦召开的会议。请提交文稿。";
    let arabic = "حضرات السادة والسيدات، يسرني أن أدعوكم إلى حضور الاجتماع المقبل للجنة الدراسات في جنيف";
    for (text, encoding) in [
        (russian, encoding_rs::WINDOWS_1251),
        (chinese, encoding_rs::GB18030),
        (arabic, encoding_rs::WINDOWS_1256),
        (
            "Madame, Monsieur, la réunion se tiendra à Genève du 2 au 6 septembre. Été, déjà, où, façon.",
            encoding_rs::WINDOWS_1252,
        ),
    ] {
        let bytes = encoding.encode(text).0;
        assert_eq!(texts(&open(&bytes).unwrap()).join("\n"), text, "{}", encoding.name());
    }
    for text in [russian, chinese, arabic] {
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let marked: Vec<u8> = [0xff, 0xfe].into_iter().chain(little).collect();
        assert_eq!(texts(&open(&marked).unwrap()).join("\n"), text);
        let big: Vec<u8> =
            "Dear Sir/Madam, the meeting of 2024".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(texts(&open(&big).unwrap()), ["Dear Sir/Madam, the meeting of 2024"]);
    }
}

#[test]
fn what_only_programs_see_is_gone() {
    let line = "[bookmark: x]Geneva,\u{a0}２０２５ \u{200f}٩ July\u{ad}\u{2011}\tend [image: logo]";
    assert_eq!(tidy_text::tidy_line(line, 1000), "Geneva, 2025 9 July-\tend");
}

#[test]
fn what_is_no_letter_is_refused_by_name() {
    assert_eq!(open(b""), Err(Unreadable::Empty));
    assert_eq!(open(b" \n\t "), Err(Unreadable::Empty));
    assert_eq!(open(b"\x89PNG\r\n\x1a\n...."), Err(Unreadable::OtherKind { seen: "a picture" }));
    assert_eq!(open(b"PK\x03\x04 not an archive"), Err(Unreadable::Broken));
    let sheet = docx(&[("xl/workbook.xml", "<x/>")]);
    assert_eq!(open(&sheet), Err(Unreadable::OtherKind { seen: "an archive that holds no Word document" }));
    let noise: Vec<u8> = (0..4000_u32).map(|n| u8::try_from((n * 7919 + n / 3) % 251).unwrap()).collect();
    assert!(
        matches!(open(&noise), Err(Unreadable::OtherKind { .. })),
        "{:?}",
        open(&noise).map(|sheet| sheet.lines.len())
    );
    assert!(matches!(open(&vec![b'a'; 50_000_001]), Err(Unreadable::TooLarge { .. })));
    assert!(open(b"%PDF-1.4 nothing of the kind").is_err());
}

#[test]
fn a_bomb_is_not_unpacked() {
    let huge = " ".repeat(70_000_000);
    let bytes = docx(&[("word/document.xml", &huge)]);
    assert!(bytes.len() < 200_000);
    assert!(matches!(open(&bytes), Err(Unreadable::Inflates { .. })));
}

#[test]
fn a_page_nested_deeper_than_any_stack_is_read() {
    let deep = format!("<html><body>{}Geneva{}", "<div>".repeat(50_000), "</div>".repeat(50_000));
    assert_eq!(texts(&open(deep.as_bytes()).unwrap()), ["Geneva"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..3000)) {
        let _ = open(&bytes);
    }

    #[test]
    fn a_damaged_document_never_makes_it_panic(cut in 0usize..600, flip in 0usize..600, with in any::<u8>()) {
        let mut bytes = docx(&[("word/document.xml", &document("<w:p><w:r><w:t>Geneva, 4 June 2025</w:t></w:r></w:p>"))]);
        bytes.truncate(bytes.len().saturating_sub(cut));
        if let Some(byte) = bytes.get_mut(flip) {
            *byte = with;
        }
        let _ = open(&bytes);
    }
}
