//! What people read of a notice, in six languages.

use jiff::civil::date;
use rules::notices::{Action, Deadline, Meeting, Mode};

use super::*;

fn record() -> Record {
    let deadline = Deadline {
        action: Action::Captioning,
        due: Some(date(2023, 6, 2)),
        time: None,
        time_zone: None,
        expected: Some(date(2024, 7, 2)),
        rule: Some("two months before".to_owned()),
        text: String::new(),
    };
    let finding = Finding {
        severity: Severity::Error,
        code: Code::DeadlineYear,
        field: "deadlines.captioning".to_owned(),
        message: String::new(),
        says: Some("2023-06-02".to_owned()),
        against: Some("2024-07-02".to_owned()),
        would_agree: Some("2024-07-02".to_owned()),
    };
    Record {
        meeting: Meeting {
            starts: Some(date(2024, 9, 2)),
            ends: Some(date(2024, 9, 6)),
            mode: Some(Mode::InPerson),
            ..Meeting::default()
        },
        deadlines: vec![deadline],
        findings: vec![finding],
        ..Record::default()
    }
}

#[test]
fn a_card_says_what_is_due_and_what_is_wrong() {
    let card = card(&record(), Language::En);
    assert!(card.contains("Meeting: 2024-09-02 – 2024-09-06"), "{card}");
    assert!(
        card.contains("2023-06-02  Captioning and sign language  [rule: 2024-07-02; two months before]"),
        "{card}"
    );
    let finding = "error deadlines.captioning: The deadline 2023-06-02 stands in another year than the rule gives: 2024-07-02.";
    assert!(card.contains(finding), "{card}");
}

#[test]
fn a_card_has_all_its_words_in_every_language() {
    for language in Language::ALL {
        let card = card(&record(), language);
        assert!(!card.contains("notices-") && !card.contains("deadlines-action"), "{card}");
    }
}

#[test]
fn every_finding_has_words_in_every_language() {
    let english = include_str!("../../../locales/en/notices.ftl");
    let codes: Vec<Code> = english
        .lines()
        .filter_map(|line| line.strip_prefix("notices-finding-")?.split(" =").next())
        .map(|name| {
            serde_json::from_value(serde_json::Value::String(name.to_owned()))
                .unwrap_or_else(|_| panic!("{name} is no code"))
        })
        .collect();
    assert_eq!(codes.len(), 23, "every code has its words");
    for language in Language::ALL {
        for code in &codes {
            let words = finding_words(language, &Finding { code: *code, ..record().findings.remove(0) });
            assert!(!words.starts_with("notices-"), "{language:?} {code:?}");
        }
    }
}
