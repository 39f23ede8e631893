//! Understanding a sheet: from lines of text to the record of a notice.
//!
//! Each fact has its own reader in `read/`. None of them guesses: a fact that the letter does not print stays absent.

mod agenda;
mod changes;
mod cited;
mod contacts;
pub mod dates;
mod deadlines;
mod events;
mod findings;
mod form;
mod groups;
mod header;
pub mod language;
mod meeting;
mod moves;
mod people;
mod services;
mod time_plan;
pub mod times;
mod view;

use rules::{
    checks,
    notices::{Code, Record, Severity},
    profile::Profiles,
};

pub use language::language_of;
pub use view::{Paragraph, View};

use crate::{lexicon::Lexicon, sheet::Sheet};

/// So many lines hold the letterhead and the first sentence.
const LINES_OF_THE_HEAD: usize = 25;

/// Reads a notice: every fact that it prints, the rules' dates beside the printed ones, and what is wrong with it.
pub fn read(sheet: &Sheet, profiles: &Profiles) -> Record {
    let text: String =
        sheet.lines.iter().take(400).map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n");
    // An agenda that nobody has translated may be longer than the letter: how it begins decides.
    let full = sheet.lines.iter().map(|line| line.text.as_str()).filter(|line| !line.trim().is_empty());
    let head = full.take(LINES_OF_THE_HEAD).collect::<Vec<_>>().join("\n");
    let Some(language) = language_of(&head).or_else(|| language_of(&text)) else {
        let code = if text.trim().is_empty() { Code::NoText } else { Code::UnknownLanguage };
        return Record {
            findings: vec![checks::finding(Severity::Error, code, "language", None, None, None)],
            ..Record::default()
        };
    };
    let sheet = form::left_out(sheet, Lexicon::of(language));
    let mut view = View::new(&sheet, language);
    let header = header::read(&view);
    view.issued = header.issued;
    let (meeting, mut findings) = meeting::read(&view, header.subject.as_deref(), header.group.as_deref());
    let deadlines = deadlines::read(&view);
    let services = services::read(&view, header.kind, &deadlines);
    let mut record = Record {
        kind: header.kind,
        language: Some(language),
        reference: header.reference,
        issued: header.issued,
        group: header.group,
        subject: header.subject,
        meeting,
        deadlines,
        texts: cited::texts(&view),
        events: events::read(&view),
        agenda: agenda::read(&view),
        services,
        people: people::read(&view),
        contacts: contacts::read(&view),
        ..Record::default()
    };
    record.time_plan = time_plan::read(&view, record.meeting.starts);
    record.changes = changes::read(&view, &record);
    record.circulars = cited::circulars(&view, &record.reference);
    // The radiocommunication and development Sectors have rules of their own, of which none are known here.
    let none = Profiles::default();
    let profiles = if is_of_another_sector(&view) { &none } else { profiles };
    rules::deadlines::annotate(&mut record, profiles);
    let lacking = findings::of_record(&record);
    if lacking.iter().any(|found| found.code == Code::NotANotice) {
        // Dates of a text that is no notice are facts of something else.
        return Record { language: Some(language), findings: lacking, ..Record::default() };
    }
    findings.extend(lacking);
    findings.extend(findings::of_dates(&view));
    findings.extend(checks::lint(&record, profiles));
    findings.sort_by_key(|finding| finding.severity);
    record.findings = findings;
    record
}

/// Whether the letterhead is that of another bureau.
fn is_of_another_sector(view: &View<'_>) -> bool {
    const BUREAUX: [&str; 12] = [
        "radiocommunication bureau",
        "development bureau",
        "bureau des radiocommunications",
        "bureau de développement",
        "oficina de radiocomunicaciones",
        "oficina de desarrollo",
        "бюро радиосвязи",
        "бюро развития",
        "无线电通信局",
        "电信发展局",
        "مكتب الاتصالات الراديوية",
        "مكتب تنمية",
    ];
    let head = view.lines[..view.body.min(view.lines.len())].join(" ").to_lowercase();
    BUREAUX.iter().any(|bureau| head.contains(bureau))
}
