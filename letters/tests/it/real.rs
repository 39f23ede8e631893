//! Five real letters, where they lie beside the repository in `shared/letters`. Their text is not ours to keep; these facts are.

use std::{fs, path::Path};

use jiff::civil::date;
use rules::notices::{Action, Code, Record, Severity, Status, Verb};

/// The letter whose file begins with these digits; `None`, said loudly, where the letters are not at hand.
fn letter(begins: &str) -> Option<Record> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/letters");
    let Ok(entries) = fs::read_dir(&folder) else {
        println!("NOT TESTED: the real letters are not at {}", folder.display());
        return None;
    };
    let path = entries
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(begins)))?;
    Some(letters::read_file(&fs::read(path).unwrap(), &crate::profiles::kept()).unwrap())
}

fn due(record: &Record) -> Vec<(Action, String)> {
    record.deadlines.iter().map(|deadline| (deadline.action, deadline.due.unwrap().to_string())).collect()
}

fn findings(record: &Record) -> Vec<(Severity, Code, &str)> {
    record.findings.iter().map(|found| (found.severity, found.code, found.field.as_str())).collect()
}

fn numbered(record: &Record) -> usize {
    record.agenda.iter().filter(|item| !item.number.is_empty() && !item.number.contains('.')).count()
}

#[test]
fn the_first_letter_has_a_forum_before_it_and_24_agenda_items() {
    let Some(record) = letter("000") else { return };
    let meeting = &record.meeting;
    assert_eq!((meeting.starts, meeting.ends), (Some(date(2018, 12, 3)), Some(date(2018, 12, 13))));
    assert_eq!(meeting.opens_at.unwrap().to_string(), "16:30");
    assert_eq!(meeting.registration_opens_at.unwrap().to_string(), "08:30");
    assert_eq!((meeting.place.as_deref(), meeting.country.as_deref()), (Some("Wuxi"), Some("CN")));
    assert_eq!((record.reference.number, record.group.as_deref()), (Some(5), Some("SG20")));
    assert_eq!(record.events.len(), 2);
    assert_eq!(record.events[1].starts, Some(date(2018, 12, 6)));
    assert_eq!(numbered(&record), 24);
    assert_eq!(record.agenda.len(), 24 + 8);
    let chair = &record.people[0];
    assert_eq!((chair.name.as_str(), chair.country.as_deref()), ("Nasser Al Marzouqi", Some("AE")));
    assert_eq!(record.services.get("interpretation").unwrap().status, Status::NotProvided);
    assert_eq!(findings(&record), []);
}

#[test]
fn the_second_letter_consults_on_six_texts_and_counts_its_events_in_the_subject() {
    let Some(record) = letter("001") else { return };
    assert_eq!(
        (record.meeting.starts, record.meeting.ends),
        (Some(date(2023, 9, 13)), Some(date(2023, 9, 22)))
    );
    assert_eq!(record.texts.len(), 6);
    assert_eq!(record.texts[0].alias.as_deref(), Some("Y.ElecMon-Reqts"));
    assert_eq!(record.circulars[0].issued, Some(date(2023, 5, 3)));
    let reply = record.deadlines.iter().find(|deadline| deadline.action == Action::TapReply).unwrap();
    assert_eq!(
        (reply.time.unwrap().to_string().as_str(), reply.time_zone.as_deref()),
        ("23:59", Some("UTC"))
    );
    assert_eq!(record.events.len(), 4);
    assert!(record.events.iter().all(|event| event.time_zone.as_deref() == Some("Africa/Dar_es_Salaam")));
    assert_eq!(numbered(&record), 25);
    assert_eq!(record.agenda.iter().filter(|item| item.number.is_empty()).count(), 8 + 7);
    let report = record.agenda.iter().find(|item| item.number == "5.6").unwrap();
    assert_eq!(report.documents, ["SG20-R10"]);
    assert_eq!(
        findings(&record),
        [
            (Severity::Warning, Code::SubjectDates, "subject"),
            (Severity::Warning, Code::DeadlineOffRule, "deadlines.translation"),
            (Severity::Warning, Code::DeadlineOffRule, "deadlines.preregistration"),
            (Severity::Warning, Code::DeadlineOffRule, "deadlines.visa"),
        ]
    );
}

#[test]
fn the_third_letter_prints_a_date_a_year_before_itself() {
    let Some(record) = letter("002") else { return };
    assert_eq!(
        findings(&record),
        [
            (Severity::Error, Code::DeadlineYear, "deadlines.captioning"),
            (Severity::Error, Code::DeadlineYear, "deadlines.translation")
        ]
    );
    assert!(record.findings.iter().all(|found| found.would_agree.as_deref() == Some("2024-07-02")));
    assert_eq!(record.texts.len(), 8);
    let reply = record.deadlines.iter().find(|deadline| deadline.action == Action::TapReply).unwrap();
    assert_eq!(reply.time_zone.as_deref(), Some("Europe/Zurich"));
    assert_eq!(numbered(&record), 13);
    assert!(record.agenda.iter().any(|item| item.number == "3.e.ii.2" && item.title == "SG17RG-ARB"));
    assert_eq!(record.events[0].time_zone, None);
}

#[test]
fn the_fourth_letter_corrects_another_to_fully_virtual() {
    let Some(record) = letter("003") else { return };
    let has = |verb: Verb, field: &str, value: Option<&str>| {
        record
            .changes
            .iter()
            .any(|change| change.verb == verb && change.field == field && change.value.as_deref() == value)
    };
    assert_eq!((record.reference.ordinal, record.reference.number), (Some(1), Some(8)));
    assert!(has(Verb::Set, "meeting.mode", Some("virtual")));
    assert!(has(Verb::Confirm, "meeting.starts", Some("2020-07-06")));
    assert!(has(Verb::Confirm, "deadlines.contribution", Some("2020-06-23")));
    assert!(
        has(Verb::Cancel, "services.fellowships", None) && has(Verb::Cancel, "services.interpretation", None)
    );
    let dates: Vec<_> = record.events.iter().map(|event| event.starts.unwrap().to_string()).collect();
    assert_eq!(dates, ["2020-05-19", "2020-05-21", "2020-06-03", "2020-06-26", "2020-06-25"]);
    assert_eq!(
        record.findings.len(),
        1,
        "only the webinar prints its time without a zone: {:?}",
        findings(&record)
    );
}

#[test]
fn the_fifth_letter_has_a_time_plan_and_no_fault() {
    let Some(record) = letter("004") else { return };
    assert_eq!(record.meeting.opens_at.unwrap().to_string(), "11:30");
    assert_eq!(due(&record)[0], (Action::Captioning, "2025-07-09".to_owned()));
    assert_eq!(numbered(&record), 18);
    let days: std::collections::BTreeSet<_> = record.time_plan.iter().map(|entry| entry.date).collect();
    assert_eq!(days.len(), 8);
    assert_eq!(record.time_plan.len(), 17);
    assert_eq!(record.people[0].country.as_deref(), Some("MX"));
    assert_eq!(findings(&record), []);
}
