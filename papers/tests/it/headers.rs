//! Headers as members write them.

use papers::{Code, Form, Kind, read};
use rules::language::Language;

#[test]
fn a_header_in_plain_text_is_read() {
    let text = "INTERNATIONAL TELECOMMUNICATION UNION\nSTUDY PERIOD 2025-2028\nSG12-C0005 Rev.1\nSTUDY GROUP 12\nOriginal: English\n\
        Question(s): 1/12, 5/12\tGeneva, 3-12 June 2026\nCONTRIBUTION\nSource: Blue Mountain Telecom\nTitle: Proposed text of a\nnew Recommendation\n\
        Contact: Jane Doe, Blue Mountain Telecom, Ruritania\tTel: +41 22 730 5111\tE-mail: jane.doe@example.org\n\
        Abstract: We propose a text\nof nine words in all.\n\n1 Introduction\nThe text begins here and is about what the group asked for.\nTitle: this is no header\n";
    let paper = read(text.as_bytes(), "a.txt");
    let header = &paper.header;
    assert_eq!(paper.kind, Kind::Text);
    assert_eq!(header.form, Some(Form::Contribution));
    assert_eq!(header.number.as_deref(), Some("SG12-C5-R1"));
    assert_eq!(header.group.as_deref(), Some("SG12"));
    assert_eq!(header.study_period, Some((2025, 2028)));
    assert_eq!(header.questions, ["1/12", "5/12"]);
    assert_eq!(header.place_and_dates.as_deref(), Some("Geneva, 3-12 June 2026"));
    assert_eq!(header.source.as_deref(), Some("Blue Mountain Telecom"));
    assert_eq!(header.title.as_deref(), Some("Proposed text of a new Recommendation"));
    assert_eq!(header.original, Some(Language::En));
    assert_eq!(header.summary.as_deref(), Some("We propose a text of nine words in all."));
    assert_eq!(header.abstract_words, 9);
    let contact = &header.contacts[0];
    assert_eq!(contact.name.as_deref(), Some("Jane Doe"));
    assert_eq!(contact.country.as_deref(), Some("Ruritania"));
    assert_eq!(contact.telephone.as_deref(), Some("+41 22 730 5111"));
    assert_eq!(contact.email.as_deref(), Some("jane.doe@example.org"));
}

#[test]
fn numbers_are_brought_into_one_spelling() {
    for (printed, number, group) in [
        ("SG17-TD580", "SG17-TD580", "SG17"),
        ("SG9-TD163/GEN", "SG9-TD163/GEN", "SG9"),
        ("SG20-TD1061-R1 (PLEN)", "SG20-TD1061/PLEN-R1", "SG20"),
        ("SG 12-C 0012 Rev.3", "SG12-C12-R3", "SG12"),
        ("TSAG-TD402R1 (P)", "TSAG-TD402/PLEN-R1", "TSAG"),
        ("TD618/GEN", "TD618/GEN", ""),
        ("TD 438 (P)", "TD438/PLEN", ""),
        ("TD402R1 (P)", "TD402/PLEN-R1", ""),
        ("C 005 Rev.1", "C5-R1", ""),
    ] {
        let text = format!("{printed}\nSource: somebody\nTitle: something\n");
        let header = read(text.as_bytes(), "a.txt").header;
        assert_eq!(header.number.as_deref(), Some(number), "{printed}");
        assert_eq!(header.group.as_deref().unwrap_or(""), group, "{printed}");
    }
}

#[test]
fn a_group_is_read_in_six_languages() {
    for line in [
        "STUDY GROUP 13",
        "COMMISSION D’ÉTUDES 13",
        "Comisión de Estudio 13",
        "13-я Исследовательская комиссия",
        "第13研究组",
        "لجنة الدراسات 13",
    ] {
        let text = format!("{line}\nSource: somebody\nTitle: something\n");
        assert_eq!(read(text.as_bytes(), "a.txt").header.group.as_deref(), Some("SG13"), "{line}");
    }
}

#[test]
fn an_empty_field_is_a_finding_and_a_letter_has_no_header() {
    let cell = |text: &str| format!("<w:tc>{}</w:tc>", super::paragraph(text));
    let row = |label: &str, value: &str| format!("<w:tr>{}{}</w:tr>", cell(label), cell(value));
    let table = format!("<w:tbl>{}{}</w:tbl>", row("Source:", ""), row("Title", "A title"));
    let paper = read(&super::word(&table), "a.docx");
    assert!(
        paper.findings.iter().any(|finding| finding.code == Code::EmptyField && finding.field == "source"),
        "{:?}",
        paper.findings
    );
    assert_eq!(paper.header.title.as_deref(), Some("A title"));
    let letter = read(&super::word(&super::paragraph("Dear Sir or Madam")), "a.docx");
    assert!(letter.findings.iter().any(|finding| finding.code == Code::NoHeader));
}
