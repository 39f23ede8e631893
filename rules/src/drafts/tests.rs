//! A letter is drafted, checked, issued; a corrigendum writes itself.

mod addenda;

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::*;
use crate::{
    language::Language,
    notices::{Change, Code, Mode, NoticeName, Series, Service, Status, Verb, fold},
    profile::tests::kept,
};

const TODAY: Date = date(2026, 3, 2);

fn draft() -> Draft {
    let mut draft = Draft::of_a_letter(&kept(), "SG20", date(2026, 9, 7), TODAY);
    draft.record.meeting.ends = Some(date(2026, 9, 18));
    draft.record.meeting.place = Some("Geneva".to_owned());
    draft
}

fn check(draft: &Draft) -> Result<Ready, Vec<Wanting>> {
    Ready::check(draft, None, &kept(), TODAY).map_err(|not_ready| not_ready.0)
}

fn due(record: &Record, action: Action) -> Option<Date> {
    record.deadlines.iter().find(|line| line.action == action)?.due
}

#[test]
fn a_new_letter_proposes_each_deadline_and_no_reply_where_nothing_is_consulted_on() {
    let mut draft = draft();
    assert_eq!(due(&draft.record, Action::Contribution), Some(date(2026, 8, 25)));
    assert_eq!(due(&draft.record, Action::Translation), Some(date(2026, 7, 7)));
    assert_eq!(due(&draft.record, Action::TapReply), None);
    let text = crate::notices::Text { number: "Y.4221".to_owned(), alias: None, process: Some(Process::Tap) };
    draft.record.texts.push(text);
    draft.propose_deadlines(&kept(), TODAY);
    assert!(due(&draft.record, Action::TapReply).is_some());
}

#[test]
fn a_date_that_was_set_stays_when_dates_are_proposed_again() {
    let mut draft = draft();
    draft.record.deadlines[0].due = Some(date(2026, 7, 1));
    let before = draft.clone();
    draft.propose_deadlines(&kept(), TODAY);
    assert_eq!(draft, before);
}

#[test]
fn a_letter_like_the_last_one_keeps_its_people_and_none_of_its_days() {
    let mut last = draft().record;
    last.people.push(crate::notices::Person {
        role: "chair".to_owned(),
        name: "A".to_owned(),
        country: None,
    });
    let next = Draft::like(&last, &kept(), date(2027, 3, 1), TODAY);
    assert_eq!(next.record.people, last.people);
    assert_eq!(next.record.meeting.place, last.meeting.place);
    assert_eq!((next.record.meeting.starts, next.record.meeting.ends), (Some(date(2027, 3, 1)), None));
    assert_eq!(due(&next.record, Action::Contribution), Some(date(2027, 2, 16)));
}

#[test]
fn a_letter_without_its_last_day_or_place_is_no_letter_and_a_virtual_one_needs_no_place() {
    let mut draft = draft();
    draft.record.meeting.ends = None;
    draft.record.meeting.place = None;
    assert_eq!(check(&draft).unwrap_err(), [Wanting::Fact("meeting.ends"), Wanting::Fact("meeting.place")]);
    draft.record.meeting.mode = Some(Mode::Virtual);
    assert_eq!(check(&draft).unwrap_err(), [Wanting::Fact("meeting.ends")]);
}

#[test]
fn an_error_stops_the_letter_whatever_is_said_and_a_warning_wants_a_word() {
    let mut draft = draft();
    draft.record.deadlines.iter_mut().find(|line| line.action == Action::Contribution).unwrap().due =
        Some(date(2026, 8, 24));
    let Err(wanting) = check(&draft) else { panic!("a warning wants a word") };
    let [Wanting::Word(finding)] = wanting.as_slice() else { panic!("{wanting:?}") };
    assert_eq!(finding.code, Code::DeadlineOffRule);
    draft.words.insert(word_key(finding), "The 25th is a holiday".to_owned());
    assert!(check(&draft).is_ok());
    draft.record.deadlines[0].due = Some(date(2026, 1, 5));
    let Err(wanting) = check(&draft) else { panic!("an error stops") };
    let [Wanting::Mended(finding)] = wanting.as_slice() else { panic!("{wanting:?}") };
    draft.words.insert(word_key(finding), "I insist".to_owned());
    assert!(check(&draft).is_err(), "no word makes an error right");
}

#[test]
fn a_paragraph_that_awaits_translation_is_told_and_may_go_with_a_word() {
    let mut draft = draft();
    let words = [(Language::En, "A <b>reception</b> follows.".to_owned())].into();
    draft.paragraphs.push(Paragraph { behind: Part::Practical, words });
    let Err(wanting) = check(&draft) else { panic!("five languages are awaited") };
    assert!(matches!(&wanting[..], [Wanting::Translation { paragraph: 0, into }] if into.len() == 5));
    draft.words.insert("translation 0".to_owned(), "The English stands in all".to_owned());
    assert!(check(&draft).is_ok());
    assert_eq!(draft.paragraphs[0].in_language(Language::Zh).unwrap().0, Language::En);
}

#[test]
fn what_is_issued_bears_its_number_its_day_and_the_dates_as_they_were_drafted() {
    let draft = draft();
    let ready = check(&draft).unwrap();
    assert_eq!(ready.counted_in(), (Series::CollectiveLetter, Some("SG20"), None));
    let issued = ready.issue(4, TODAY);
    assert_eq!((issued.reference.number, issued.reference.group.as_deref()), (Some(4), Some("SG20")));
    assert_eq!((issued.issued, &issued.deadlines), (Some(TODAY), &draft.record.deadlines));
}

fn issued_letter() -> Record {
    let mut draft = draft();
    let on_request = Some(Service { status: Status::OnRequest, text: String::new() });
    draft.record.services.fellowships.clone_from(&on_request);
    draft.record.services.interpretation = on_request;
    check(&draft).unwrap().issue(4, TODAY)
}

fn correction() -> Correction {
    let letter = NoticeName { series: Series::CollectiveLetter, number: 4, group: Some("SG20".to_owned()) };
    Correction { letter, effective: issued_letter() }
}

#[test]
fn a_meeting_becomes_virtual_by_a_corrigendum_that_writes_itself() {
    let profiles = kept();
    let on = date(2026, 6, 1);
    let correction = correction();
    let profile = profiles.in_force(on).unwrap();
    let wanted = deadlines::made_virtual(profile, &correction.effective);
    let draft = Draft { record: wanted.clone(), ..Draft::default() };
    let ready = Ready::check(&draft, Some(&correction), &profiles, on).unwrap();
    assert_eq!(ready.counted_in().2, Some(&correction.letter));
    let issued = ready.issue(1, on);
    assert_eq!(issued.kind, Some(Kind::Corrigendum));
    assert_eq!(issued.reference.corrects.as_ref(), Some(&correction.letter));
    assert_eq!(issued.meeting.place, None, "what is not changed is not printed");
    let verbs = |verb| -> Vec<&str> {
        let named = issued.changes.iter().filter(|change| change.verb == verb);
        named.map(|change| change.field.as_str()).collect()
    };
    assert_eq!(verbs(Verb::Set), ["meeting.mode"]);
    assert_eq!(verbs(Verb::Cancel), ["services.interpretation", "services.fellowships"]);
    assert!(verbs(Verb::Confirm).contains(&"deadlines.contribution"));
    assert!(!verbs(Verb::Confirm).contains(&"deadlines.fellowship"));
    assert_eq!(fold(&correction.effective, [&issued]).record, wanted);
}

#[test]
fn a_corrigendum_that_changes_nothing_is_none_and_what_it_cannot_name_wants_words() {
    let correction = correction();
    let mut draft = Draft { record: correction.effective.clone(), ..Draft::default() };
    let check = |draft: &Draft| Ready::check(draft, Some(&correction), &kept(), date(2026, 6, 1));
    assert_eq!(check(&draft).unwrap_err().0, [Wanting::Change]);
    draft.record.meeting.opens_at = crate::calendar::ClockTime::new(10, 0);
    draft.record.people.push(crate::notices::Person {
        role: "chair".to_owned(),
        name: "B".to_owned(),
        country: None,
    });
    assert_eq!(check(&draft).unwrap_err().0, [Wanting::Said("people")]);
    draft.words.insert("unsaid people".to_owned(), "In the second paragraph".to_owned());
    assert!(check(&draft).is_ok());
}

#[test]
fn a_deadline_that_nobody_can_meet_cannot_be_set_and_one_that_has_passed_already_is_left_alone() {
    let correction = correction();
    let on = date(2026, 8, 1); // the dates for translation and fellowships are past
    let mut draft = Draft { record: correction.effective.clone(), ..Draft::default() };
    draft.record.meeting.opens_at = crate::calendar::ClockTime::new(10, 0);
    assert!(Ready::check(&draft, Some(&correction), &kept(), on).is_ok());
    draft.record.deadlines[0].due = Some(date(2026, 7, 30));
    assert!(Ready::check(&draft, Some(&correction), &kept(), on).is_err());
}

#[test]
fn numbers_have_no_gap() {
    assert_eq!(next_number([]), 1);
    assert_eq!(next_number([2, 1, 3]), 4);
}

#[test]
fn a_letter_stands_as_its_corrigenda_leave_it() {
    let letter = issued_letter();
    assert_eq!(standing(&letter, &[&letter]), Standing::Current);
    let correction = correction();
    let draft = Draft {
        record: Record {
            meeting: Meeting { mode: Some(Mode::Virtual), ..letter.meeting.clone() },
            ..letter.clone()
        },
        ..Draft::default()
    };
    let on = date(2026, 6, 1);
    let first = Ready::check(&draft, Some(&correction), &kept(), on).unwrap().issue(1, on);
    let Standing::Corrected(by) = standing(&letter, &[&letter, &first]) else { panic!("it is corrected") };
    assert_eq!((by[0].0, by[0].1.ordinal), (Kind::Corrigendum, Some(1)));
    assert_eq!(standing(&first, &[&letter, &first]), Standing::Current);
    let newer = Record { issued: Some(on), ..letter.clone() };
    assert!(matches!(standing(&letter, &[&letter, &newer]), Standing::Superseded(_)));
}

#[test]
fn what_if_the_meeting_moved_says_each_date_and_what_would_be_too_late() {
    let letter = issued_letter();
    let moved = deadlines::what_if(&kept(), &letter, date(2026, 7, 6), date(2026, 5, 20));
    let of = |action| moved.iter().find(|moved| moved.action == action).unwrap();
    let contribution = of(Action::Contribution);
    assert_eq!((contribution.from, contribution.to), (Some(date(2026, 8, 25)), Some(date(2026, 6, 23))));
    assert_eq!((contribution.days, contribution.impossible), (Some(-63), false));
    assert!(of(Action::Translation).impossible, "6 May is past");
    let same = deadlines::what_if(&kept(), &letter, date(2026, 9, 7), date(2026, 5, 20));
    assert!(same.iter().all(|moved| moved.days == Some(0)));
}

#[test]
fn what_follows_for_people_is_listed_before_anybody_decides() {
    let letter = issued_letter();
    let profiles = kept();
    let profile = profiles.in_force(TODAY).unwrap();
    let all = deadlines::consequences(&letter, &deadlines::made_virtual(profile, &letter));
    assert!(all.contains(&deadlines::Consequence::RequestsVoid { service: "fellowships" }));
    assert!(all.contains(&deadlines::Consequence::NobodyTravels));
    assert!(
        all.iter()
            .any(|one| matches!(one, deadlines::Consequence::NotDue { action: Action::Fellowship, .. }))
    );
    assert_eq!(deadlines::consequences(&letter, &letter), []);
}

#[test]
fn the_name_of_a_finding_is_the_one_that_records_print() {
    for code in [Code::DeadlineOffRule, Code::NotANotice, Code::NoText, Code::TapIncomplete] {
        assert_eq!(serde_json::to_value(code).unwrap(), code.name());
    }
}

proptest! {
    #[test]
    fn no_word_and_no_day_issues_a_letter_with_an_error(days in -400_i32..400, words in "[a-z ]{0,20}") {
        let mut draft = draft();
        let day = date(2026, 8, 25).saturating_add(jiff::ToSpan::days(days));
        draft.record.deadlines.iter_mut().find(|line| line.action == Action::Contribution).unwrap().due = Some(day);
        if let Err(wanting) = check(&draft) {
            for wants in wanting {
                if let Wanting::Mended(finding) | Wanting::Word(finding) = wants {
                    draft.words.insert(word_key(&finding), words.clone());
                }
            }
        }
        if let Ok(ready) = check(&draft) {
            let issued = ready.issue(1, TODAY);
            let errors = crate::checks::lint(&issued, &kept());
            prop_assert!(errors.iter().all(|finding| finding.severity != crate::notices::Severity::Error));
            prop_assert_eq!(due(&issued, Action::Contribution), Some(day));
        }
    }

    #[test]
    fn a_corrigendum_prints_nothing_that_it_does_not_change_or_confirm(opens in 0_u16..23, virtually: bool) {
        let correction = correction();
        let mut wanted = correction.effective.clone();
        wanted.meeting.opens_at = crate::calendar::ClockTime::new(opens, 0);
        if virtually {
            wanted.meeting.mode = Some(Mode::Virtual);
        }
        let (record, difference) = corrigendum(&correction, &wanted, date(2026, 6, 1));
        prop_assert_eq!(&record.changes, &difference.changes);
        for line in &record.deadlines {
            let field = format!("deadlines.{}", line.action.name());
            prop_assert!(record.changes.iter().any(|change: &Change| change.field == field));
        }
        prop_assert_eq!(fold(&correction.effective, [&record]).record, wanted);
    }
}
