//! Templates: read back with every field, in six languages, and opened by another program.

use std::process::Command;

use papers::{Contact, Form, Paper, TemplateFacts, read, template};
use proptest::{prelude::*, sample::select};
use rules::language::Language;

fn group(language: Language) -> String {
    match language {
        Language::Ar => "لجنة الدراسات 12",
        Language::En => "STUDY GROUP 12",
        Language::Es => "COMISIÓN DE ESTUDIO 12",
        Language::Fr => "COMMISSION D'ÉTUDES 12",
        Language::Ru => "12-я Исследовательская комиссия",
        Language::Zh => "第12研究组",
    }
    .to_owned()
}

fn facts(language: Language) -> TemplateFacts {
    TemplateFacts {
        letterhead: vec!["INTERNATIONAL TELECOMMUNICATION UNION".to_owned()],
        study_period: Some((2025, 2028)),
        group: group(language),
        number: "SG12-C5".to_owned(),
        questions: vec!["1/12".to_owned(), "All/12".to_owned()],
        place_and_dates: "Geneva, 3-12 June 2026".to_owned(),
        source: "Blue Mountain Telecom\nRed Valley University".to_owned(),
        title: "Proposed text of Y.Example".to_owned(),
        contacts: vec![Contact {
            name: Some("Jane Doe".to_owned()),
            organization: Some("Blue Mountain Telecom".to_owned()),
            country: Some("Ruritania".to_owned()),
            telephone: Some("+41 22 730 5111".to_owned()),
            email: Some("jane.doe@example.org".to_owned()),
        }],
        summary: "We propose a text.".to_owned(),
        purpose: "Proposal".to_owned(),
        keywords: vec!["speech".to_owned(), "quality".to_owned()],
        original: Some(language),
        text: vec!["1 Introduction".to_owned(), "We begin here.".to_owned()],
    }
}

/// Every field that was given is read, and no other.
fn compare(paper: &Paper, form: Form, facts: &TemplateFacts) {
    let header = &paper.header;
    let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    assert_eq!(header.form, Some(form));
    assert_eq!(header.number, given(&facts.number));
    assert_eq!(header.group.as_deref(), Some("SG12"));
    assert_eq!(header.study_period, facts.study_period);
    assert_eq!(header.questions, facts.questions);
    assert_eq!(header.place_and_dates, given(&facts.place_and_dates));
    assert_eq!(header.source, given(&facts.source));
    assert_eq!(header.title, given(&facts.title));
    assert_eq!(header.contacts, facts.contacts);
    assert_eq!(header.summary, given(&facts.summary));
    assert_eq!(header.purpose, given(&facts.purpose));
    assert_eq!(header.keywords, facts.keywords);
    assert_eq!(header.original, facts.original);
}

#[test]
fn both_forms_in_six_languages_are_read_back() {
    for language in Language::ALL {
        for form in [Form::Contribution, Form::TemporaryDocument] {
            let facts = facts(language);
            let bytes = template(form, &facts, language).unwrap();
            assert_eq!(bytes, template(form, &facts, language).unwrap());
            let paper = read(&bytes, "template.docx");
            compare(&paper, form, &facts);
            let below: Vec<&str> =
                paper.blocks.iter().rev().take(2).map(|block| block.text.as_str()).collect();
            assert_eq!(below, ["We begin here.", "1 Introduction"], "{language:?}");
            assert_eq!(paper.findings, [], "{language:?}");
        }
    }
}

#[test]
fn an_empty_template_asks_for_what_is_missing() {
    let bytes = template(Form::Contribution, &TemplateFacts::default(), Language::En).unwrap();
    let paper = read(&bytes, "template.docx");
    let fields: Vec<&str> = paper.findings.iter().map(|finding| finding.field).collect();
    assert_eq!(fields, ["questions", "source", "title", "contacts", "abstract"]);
}

fn words(pieces: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop::collection::vec(select(pieces), 1..5).prop_map(|words| words.join(" "))
}

const WORDS: &[&str] = &[
    "Telecom",
    "Ministère",
    "Университет",
    "大学",
    "جامعة",
    "A&B",
    "<x>",
    "\"q\"",
    "5G",
    "o'Neil",
    "text/plain",
    "…",
];
const NAMES: &[&str] = &["Jane", "Doe", "Иван", "张", "فاطمة", "O'Neil", "José"];

fn contact() -> impl Strategy<Value = Contact> {
    let number = prop::option::of("\\+[1-9][0-9]{1,2} [0-9]{2,4} [0-9]{3,5}");
    (
        words(NAMES),
        words(WORDS),
        words(NAMES),
        number,
        prop::option::of("[a-z]{1,8}\\.[a-z]{1,8}@[a-z]{1,8}\\.org"),
    )
        .prop_map(|(name, organization, country, telephone, email)| Contact {
            name: Some(name),
            organization: Some(organization),
            country: Some(country),
            telephone,
            email,
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn whatever_is_written_is_read_back(
        language in select(&Language::ALL[..]),
        form in select(&[Form::Contribution, Form::TemporaryDocument][..]),
        original in prop::option::of(select(&Language::ALL[..])),
        number in 1_u32..3000,
        questions in prop::collection::vec((1_u32..30).prop_map(|question| format!("{question}/12")), 0..4),
        (place, title, purpose) in (words(WORDS), words(WORDS), words(WORDS)),
        source in prop::collection::vec(words(WORDS), 1..3),
        summary in prop::collection::vec(words(WORDS), 0..4),
        keywords in prop::collection::vec(words(NAMES), 0..4),
        contacts in prop::collection::vec(contact(), 1..4),
    ) {
        // Place and dates stand beside the Questions, and are known by their column.
        let place = if questions.is_empty() { String::new() } else { place };
        let facts = TemplateFacts {
            number: if form == Form::Contribution { format!("SG12-C{number}") } else { format!("SG12-TD{number}/GEN") },
            questions, place_and_dates: place, source: source.join("\n"), title, contacts, summary: summary.join("\n"), purpose, keywords, original,
            ..facts(language)
        };
        compare(&read(&template(form, &facts, language).unwrap(), "a.docx"), form, &facts);
    }
}

#[test]
fn libreoffice_opens_every_template_and_its_pdf_is_read() {
    let folder = tempfile::tempdir().unwrap();
    for language in Language::ALL {
        let bytes = template(Form::Contribution, &facts(language), language).unwrap();
        std::fs::write(folder.path().join(format!("{}.docx", language.code())), bytes).unwrap();
    }
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.path().display());
    let made = Command::new("soffice")
        .args([profile.as_str(), "--headless", "--convert-to", "pdf", "--outdir"])
        .arg(folder.path())
        .args(Language::ALL.map(|language| folder.path().join(format!("{}.docx", language.code()))))
        .output();
    let Ok(made) = made else {
        println!("NOT RUN: LibreOffice is not installed; `cargo xtask test` installs it");
        return;
    };
    for language in Language::ALL {
        let path = folder.path().join(format!("{}.pdf", language.code()));
        let Ok(pdf) = std::fs::read(&path) else {
            panic!("no {}: {}", path.display(), String::from_utf8_lossy(&made.stderr))
        };
        // For people who want to look at them.
        if let Some(kept) = std::env::var_os("PLENARY_PICTURES") {
            std::fs::copy(&path, std::path::Path::new(&kept).join(format!("{}.pdf", language.code())))
                .unwrap();
        }
        let header = read(&pdf, "a.pdf").header;
        assert_eq!(header.number.as_deref(), Some("SG12-C5"), "{language:?}");
        assert_eq!(header.title.as_deref(), Some("Proposed text of Y.Example"), "{language:?}");
        assert_eq!(header.questions, ["1/12", "All/12"], "{language:?}");
        let telephone = header.contacts.first().and_then(|contact| contact.telephone.as_deref());
        assert_eq!(telephone, Some("+41 22 730 5111"), "{language:?}");
        assert_eq!(header.study_period, Some((2025, 2028)), "{language:?}");
        assert_eq!(
            header.contacts.first().and_then(|contact| contact.email.as_deref()),
            Some("jane.doe@example.org"),
            "{language:?}"
        );
    }
}
