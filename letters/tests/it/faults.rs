//! Texts that are wrong, or are no letters.

use letters::read::read;
use letters::sheet::Sheet;
use rules::notices::{Code, Record};

fn record(text: &str) -> Record {
    read(&Sheet::from_text(text), &crate::profiles::kept())
}

fn codes(text: &str) -> Vec<Code> {
    record(text).findings.iter().map(|found| found.code).collect()
}

const LETTER: &str = "Geneva, 16 August 2017\nRef: TSB Collective letter 4/11\nSubject: Study Group 11 meeting; Geneva, 8-17 November 2017\n\nDear Sir/Madam,\n\
    It is my pleasure to invite you to the meeting of Study Group 11, which will take place in Geneva from 8 to 17 November 2017.\n";

#[test]
fn a_letter_without_fault_has_no_finding() {
    assert_eq!(codes(LETTER), []);
}

#[test]
fn a_recipe_is_no_notice() {
    let text = "Take the flour and the eggs and mix them well. The dough will be ready for the oven in an hour, and the meal will be a pleasure.";
    assert_eq!(codes(text), [Code::NotANotice]);
}

#[test]
fn a_letter_in_a_seventh_language_says_so() {
    let text = "Sehr geehrte Damen und Herren, ich freue mich, Sie zur nächsten Sitzung der Studiengruppe einzuladen, die vom 2. bis 6. September in Genf stattfindet. Bitte melden Sie sich rechtzeitig an.";
    assert_eq!(codes(text), [Code::UnknownLanguage]);
}

#[test]
fn a_letter_without_a_date_says_what_is_missing_and_invents_none() {
    let text = LETTER
        .replace("8-17 November 2017", "dates to be announced")
        .replace("from 8 to 17 November 2017", "later");
    assert_eq!(codes(&text), [Code::NoMeetingDate]);
    assert_eq!(record(&text).meeting.starts, None);
}

#[test]
fn a_date_that_no_calendar_has_and_a_weekday_of_another_day_are_found() {
    let text = format!(
        "{LETTER}Contributions shall be submitted not later than 31 September 2017.\nThe forum will be held on Monday, 7 November 2017.\n"
    );
    let found = codes(&text);
    assert!(found.contains(&Code::ImpossibleDate) && found.contains(&Code::WeekdayMismatch), "{found:?}");
}

#[test]
fn what_is_no_notice_gives_no_facts() {
    let text = "To whom it may concern. The study group report of 12 May 2009 was approved. The contribution by Mr Example, received on 3 May 2009, was noted. The meeting of Study Group 5 was good and the registration of delegates for the meeting will be the task of the host.";
    let read = record(text);
    assert_eq!(codes(text), [Code::NotANotice]);
    assert_eq!(
        Record { findings: Vec::new(), language: None, ..read },
        Record::default(),
        "a text that is no notice has neither date nor deadline"
    );
}
