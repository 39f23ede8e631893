//! Facts that checkers ask for.

use papers::{Code, Kind, Severity, read};
use rules::language::Language;

use super::{archive, codes, paragraph, word, word_with};

/// Without the finding that there is no header, which these small files all have.
fn found(bytes: &[u8], name: &str) -> Vec<String> {
    codes(&read(bytes, name)).into_iter().filter(|code| code != "NoHeader").collect()
}

#[test]
fn a_clean_document_has_nothing_to_be_said() {
    assert_eq!(found(&word(&paragraph("A clean text.")), "clean.docx"), [""; 0]);
}

#[test]
fn marks_of_editing_are_found_with_their_part() {
    let text = "<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>\
        <w:r><w:rPr><w:highlight w:val=\"yellow\"/></w:rPr><w:t>bright</w:t></w:r><w:r><w:rPr><w:highlight w:val=\"none\"/></w:rPr><w:t>dim</w:t></w:r></w:p>";
    let settings = b"<w:settings><w:trackRevisions/></w:settings>";
    let paper = read(
        &word_with(
            text,
            &[
                ("word/settings.xml", settings),
                ("word/comments.xml", b"<w:comments><w:comment/></w:comments>"),
            ],
        ),
        "a.docx",
    );
    assert!(paper.findings.iter().any(|finding| finding.code == Code::TrackedChanges { marks: 2 }
        && finding.place.as_deref() == Some("word/document.xml")
        && finding.field == "text"
        && finding.severity == Severity::Error));
    assert!(paper.findings.iter().any(|finding| finding.code == Code::Highlighting { stretches: 1 }));
    assert!(paper.findings.iter().any(|finding| finding.code == Code::TracksChanges
        && finding.place.as_deref() == Some("word/settings.xml")));
    assert!(paper.findings.iter().any(|finding| finding.code == Code::Comments));
    let text: Vec<&str> = paper.blocks.iter().map(|block| block.text.as_str()).collect();
    assert_eq!(text, ["newbrightdim"], "the text is read as if changes were accepted");
    let off = word_with(
        "",
        &[("word/settings.xml", b"<w:settings><w:trackRevisions w:val=\"false\"/></w:settings>")],
    );
    assert!(!found(&off, "a.docx").contains(&"TracksChanges".to_owned()));
}

#[test]
fn programs_and_far_templates_are_found() {
    let rels = b"<Relationships><Relationship Id=\"r\" Type=\"http://x/attachedTemplate\" Target=\"http://far/t.dotm\" TargetMode=\"External\"/></Relationships>";
    let bytes = word_with(
        &paragraph("x"),
        &[
            ("word/vbaProject.bin", b"x"),
            ("word/_rels/settings.xml.rels", rels),
            ("word/embeddings/sheet.xlsx", b"x"),
        ],
    );
    assert_eq!(found(&bytes, "a.docx"), ["Macros", "ExternalTemplate", "EmbeddedFile"]);
    let link = b"<Relationships><Relationship Id=\"r\" Type=\"http://x/hyperlink\" Target=\"http://far\" TargetMode=\"External\"/></Relationships>";
    assert_eq!(
        found(&word_with(&paragraph("x"), &[("word/_rels/document.xml.rels", link)]), "a.docx"),
        [""; 0]
    );
}

#[test]
fn tricks_of_archives_are_found() {
    let bytes = word_with(
        &paragraph("x"),
        &[
            ("../../etc/passwd", b"x"),
            ("word/../../out", b"x"),
            ("C:\\windows", b"x"),
            ("inner.zip", b"PK"),
            ("Word/Document.xml", b"twice"),
        ],
    );
    assert_eq!(
        found(&bytes, "a.docx"),
        ["PathLeadsOut", "PathLeadsOut", "PathLeadsOut", "NestedArchive", "EntryTwice"]
    );
}

#[test]
fn a_zip_bomb_is_not_unpacked() {
    let zeros = vec![b' '; 40 << 20];
    let paper = read(&word_with("", &[("word/header1.xml", &zeros)]), "a.docx");
    assert!(
        paper
            .findings
            .iter()
            .any(|finding| matches!(finding.code, Code::Inflates { unpacked, .. } if unpacked > 40 << 20))
    );
    assert!(paper.blocks.is_empty());
}

#[test]
fn what_a_pdf_does_is_found_also_where_it_hides() {
    let plain = b"%PDF-1.4\n1 0 obj <</Type/Catalog /OpenAction <</S /JavaScript /JS (x)>> /A <</S/Launch>> >> endobj";
    assert_eq!(found(plain, "a.pdf"), ["Script", "ActsOnOpening", "StartsProgram", "Damaged"]);
    assert!(found(b"%PDF-1.4\n1 0 obj <</S /J#61vaScript>> endobj", "a.pdf").contains(&"Script".to_owned()));
    let mut packer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
    std::io::Write::write_all(&mut packer, b"5 0 <</S /JavaScript>>").unwrap();
    let mut hidden = b"%PDF-1.5\n4 0 obj <</Type /ObjStm /N 1 /Filter/FlateDecode>> stream\r\n".to_vec();
    hidden.extend(packer.finish().unwrap());
    hidden.extend(b"\nendstream endobj");
    assert!(found(&hidden, "a.pdf").contains(&"Script".to_owned()));
    let only_text = b"%PDF-1.4\n1 0 obj <</Length 30>> stream\n(/JavaScript is a word) Tj\nendstream endobj trailer <</Encrypt 3 0 R>>";
    let found = found(only_text, "a.pdf");
    assert!(!found.contains(&"Script".to_owned()) && found.contains(&"Encrypted".to_owned()), "{found:?}");
}

#[test]
fn names_are_judged_and_kinds_compared() {
    let bytes = word(&paragraph("x"));
    assert_eq!(found(&bytes, "a#b%c#.docx"), ["ForbiddenSign", "ForbiddenSign"]);
    assert_eq!(found(&bytes, "good name-1_R2.docx"), [""; 0]);
    assert_eq!(found(&bytes, "exe\u{202e}cod.docx"), ["ForbiddenSign"]);
    let paper = read(&bytes, "paper.pdf");
    assert!(
        paper
            .findings
            .iter()
            .any(|finding| finding.code == Code::KindDiffers { declared: Kind::Pdf, found: Kind::Docx })
    );
    for (bytes, kind) in [
        (&b"{\\rtf1 text}"[..], Kind::Rtf),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", Kind::LegacyOffice),
        (b"MZ program", Kind::Program),
        (b"\x89PNG\r\n", Kind::Picture),
        (b"7z\xbc\xaf", Kind::Archive),
    ] {
        let paper = read(bytes, "x");
        assert_eq!(paper.kind, kind);
        assert!(paper.findings.iter().any(|finding| finding.code == Code::RefusedKind { kind }), "{kind:?}");
    }
    assert_eq!(read(&archive(&[("a.txt", b"x")]), "a.zip").kind, Kind::Archive);
}

#[test]
fn slides_and_spreadsheets_are_read() {
    let slide = |text: &str| format!("<p:sld><a:p><a:r><a:t>{text}</a:t></a:r></a:p></p:sld>");
    let bytes = archive(&[
        ("ppt/presentation.xml", b"<p/>"),
        ("ppt/slides/slide10.xml", slide("the tenth &amp; last").as_bytes()),
        ("ppt/slides/slide2.xml", slide("the second").as_bytes()),
    ]);
    let paper = read(&bytes, "a.pptx");
    let text: Vec<_> = paper.blocks.iter().map(|block| (block.page, block.text.as_str())).collect();
    assert_eq!(text, [(Some(2), "the second"), (Some(10), "the tenth & last")]);
    assert_eq!(codes(&paper), [""; 0]);
    let bytes = archive(&[
        ("xl/workbook.xml", b"<w/>"),
        ("xl/sharedStrings.xml", b"<sst><si><t>zero</t></si><si><r><t>o</t></r><r><t>ne</t></r></si></sst>"),
        ("xl/worksheets/sheet1.xml", b"<s><row><c t=\"s\"><v>1</v></c><c><v>7</v></c></row><row><c t=\"inlineStr\"><is><t>in</t></is></c></row></s>"),
    ]);
    let paper = read(&bytes, "a.xlsx");
    let text: Vec<_> = paper.blocks.iter().map(|block| block.text.as_str()).collect();
    assert_eq!(text, ["one\t7", "in"]);
}

#[test]
fn the_language_is_that_of_the_text() {
    let french = "Nous proposons que la commission examine les modifications du texte pour la prochaine réunion, et que les experts des pays soient invités à la session.";
    assert_eq!(read(french.as_bytes(), "a.txt").language, Some(Language::Fr));
}
