//! What is asked of whom, and what is refused.

use super::*;
use crate::members::{NotEntitled, Right, tests::member};

#[test]
fn the_table_of_categories_and_fields() {
    let columns = [
        Field::Function,
        Field::Interpretation,
        Field::Fellowship,
        Field::EFellowship,
        Field::VisaSupport,
        Field::Captioning,
        Field::SignLanguage,
        Field::Newcomer,
        Field::Gender,
        Field::OnPublishedList,
    ];
    let offers = offers(Mode::Hybrid);
    let row = |category: Category| -> String {
        let member = member(category);
        let asked = case(&member, &offers, EARLY).asked(None);
        let marks = columns.map(|field| if asked.iter().any(|rule| rule.field == field) { "x" } else { "." });
        format!("{} {}", marks.join(" "), category.name())
    };
    let table: Vec<String> = Category::ALL.into_iter().map(row).collect();
    let expected = [
        "x x x x x x x x x x member_states",
        ". . . . x x x x x x state_of_palestine",
        ". . . . x x x x x x sector_members",
        ". . . . x x x x x x associates",
        ". . . . x x x x x x academia",
        ". . . . . . . . . . secretary_general",
        ". . . . . . . . . . directors",
        ". . . . . . . . . . study_group_chairs",
        ". . . . . . . . . . vocabulary_chair",
        ". . . . x x x x x x regional_organizations",
        ". . . . x x x x x x un_agencies",
        ". . . . x x x x x x invited_experts",
        ". . . . . . . x x x secretariat",
        ". . . . . . . x x x language_services",
    ];
    assert_eq!(table, expected, "\n{}", table.join("\n"));
}

fn names(asked: &[&FieldRule]) -> Vec<&'static str> {
    asked.iter().map(|rule| rule.field.name()).collect()
}

#[test]
fn who_stays_at_home_is_asked_for_no_visa_and_who_travels_for_no_connection() {
    let (member, offers) = (state_named("Helvetia"), offers(Mode::Hybrid));
    let case = case(&member, &offers, EARLY);
    let remote = names(&case.asked(Some(Presence::Remote)));
    assert!(remote.contains(&"e_fellowship") && !remote.contains(&"fellowship"));
    assert!(!remote.contains(&"visa_support"));
    let on_site = names(&case.asked(Some(Presence::OnSite)));
    assert!(on_site.contains(&"fellowship") && on_site.contains(&"visa_support"));
    assert!(!on_site.contains(&"e_fellowship"));
}

#[test]
fn nobody_is_asked_where_they_sit_when_the_meeting_has_one_kind_of_place() {
    let member = state_named("Helvetia");
    for (mode, gone) in [(Mode::Virtual, "visa_support"), (Mode::InPerson, "e_fellowship")] {
        let offers = offers(mode);
        let asked = names(&case(&member, &offers, EARLY).asked(None));
        assert!(!asked.contains(&"presence") && !asked.contains(&gone), "{mode:?}: {asked:?}");
    }
}

#[test]
fn what_the_letter_does_not_offer_is_not_asked_and_cannot_be_asked_for() {
    let member = state_named("Helvetia");
    let mut offers = offers(Mode::Hybrid);
    offers.services.remove(&Field::Interpretation);
    let case = case(&member, &offers, EARLY);
    assert!(!names(&case.asked(None)).contains(&"interpretation"));
    let asks = Form { interpretation: [crate::language::Language::Fr].into(), ..form(&member) };
    let [refusal] = &case.judge(&asks)[..] else { panic!("{:?}", case.judge(&asks)) };
    assert_eq!((refusal.field, &refusal.why), (Some(Field::Interpretation), &Why::NotOffered));
    assert!(!refusal.clause.is_empty());
}

#[test]
fn a_sector_member_names_no_head_and_is_told_who_may() {
    let (member, offers) = (company("Exemplar Telecom"), offers(Mode::Hybrid));
    let leads = Form { function: Some(Function::HeadOfDelegation), ..form(&member) };
    let refusals = case(&member, &offers, EARLY).judge(&leads);
    let [Refusal { field: Some(Field::Function), why: Why::NotEntitled(not_entitled), clause }] =
        &refusals[..]
    else {
        panic!("{refusals:?}")
    };
    assert!(matches!(
        not_entitled,
        NotEntitled::Category { right: Right::Function, open_to, .. } if *open_to == [Category::MemberStates]
    ));
    assert!(clause.contains("Member States only"));
}

#[test]
fn an_associate_of_another_group_is_refused_as_a_whole() {
    let (member, offers) = (member(Category::Associates), offers(Mode::Hybrid));
    let elsewhere = Case { group: &Group::StudyGroup(12), ..case(&member, &offers, EARLY) };
    let refusals = elsewhere.judge(&form(&member));
    assert!(matches!(&refusals[..], [Refusal { field: None, why: Why::NotEntitled(_), .. }]));
    assert!(elsewhere.asked(None).is_empty());
}

#[test]
fn an_empty_form_is_told_everything_that_is_missing_at_once() {
    let (member, offers) = (company("Exemplar Telecom"), offers(Mode::Hybrid));
    let refusals = case(&member, &offers, EARLY).judge(&Form::default());
    let missing: Vec<_> = refusals.iter().filter_map(|refusal| refusal.field).map(Field::name).collect();
    assert_eq!(missing, ["member", "given_name", "family_name", "email", "presence", "on_published_list"]);
    assert!(refusals.iter().all(|refusal| refusal.why == Why::Missing));
}

#[test]
fn an_address_without_a_name_behind_it_and_another_member_are_refused() {
    let (member, offers) = (company("Exemplar Telecom"), offers(Mode::Hybrid));
    let odd = Form { email: "ada@example".to_owned(), member: "Other".to_owned(), ..form(&member) };
    let refusals = case(&member, &offers, EARLY).judge(&odd);
    let whys: Vec<_> = refusals.into_iter().map(|refusal| refusal.why).collect();
    assert_eq!(whys, [Why::OtherMember, Why::NotAnAddress]);
}

#[test]
fn who_registers_a_day_late_is_warned_and_taken() {
    let (member, offers) = (company("Exemplar Telecom"), offers(Mode::Hybrid));
    let on = |day| {
        (case(&member, &offers, day).judge(&form(&member)), case(&member, &offers, day).warn(&form(&member)))
    };
    assert_eq!(on(date(2025, 8, 9)), (vec![], vec![]));
    let due = date(2025, 8, 9);
    let late = Warning { field: None, action: Action::Preregistration, due, days_late: 1 };
    assert_eq!(on(date(2025, 8, 10)), (vec![], vec![late]));
    let (refusals, _) = on(date(2025, 9, 19));
    assert_eq!(refusals[0].why, Why::Closed(date(2025, 9, 18)));
}

#[test]
fn a_late_request_is_a_warning_of_its_own() {
    let (member, offers) = (state_named("Helvetia"), offers(Mode::Hybrid));
    let asks = Form { requests: [Request::Fellowship, Request::VisaSupport].into(), ..form(&member) };
    let case = case(&member, &offers, date(2025, 8, 1));
    assert_eq!(case.judge(&asks), []);
    let late: Vec<_> = case.warn(&asks).iter().map(|warning| (warning.field, warning.days_late)).collect();
    assert_eq!(late, [(Some(Field::Fellowship), 3)]);
}

#[test]
fn before_letters_offered_captioning_nobody_was_asked() {
    let (member, offers) = (state_named("Helvetia"), offers(Mode::Hybrid));
    let asked = |day| names(&case(&member, &offers, day).asked(None)).contains(&"captioning");
    assert!(!asked(date(2023, 5, 18)) && asked(date(2024, 4, 23)));
}

#[test]
fn offers_are_read_from_the_letter() {
    use crate::notices::{Deadline, Meeting, Record, Service, Services, Status};
    let service = |status| Some(Service { status, text: String::new() });
    let deadline = Deadline {
        action: Action::Visa,
        due: Some(date(2025, 8, 9)),
        time: None,
        time_zone: None,
        expected: None,
        rule: None,
        text: String::new(),
    };
    let record = Record {
        meeting: Meeting { ends: Some(date(2025, 9, 18)), ..Meeting::default() },
        deadlines: vec![deadline],
        services: Services {
            remote: service(Status::Granted),
            interpretation: service(Status::Cancelled),
            visa_support: service(Status::OnRequest),
            ..Services::default()
        },
        ..Record::default()
    };
    let offers = Offers::of(&record);
    assert_eq!(offers.mode, Mode::Hybrid);
    assert_eq!(offers.services, [Field::VisaSupport].into());
    assert_eq!(offers.due, [(Action::Visa, date(2025, 8, 9))].into());
    assert_eq!(offers.closes, Some(date(2025, 9, 18)));
}

#[test]
fn every_field_has_one_rule_with_its_clause() {
    for field in Field::ALL {
        let rules = KEPT.registration.fields().iter().filter(|rule| rule.field == field);
        assert_eq!(rules.filter(|rule| !rule.clause.is_empty()).count(), 1, "{field:?}");
        assert_eq!(Field::from_name(field.name()), Some(field));
    }
    assert_eq!(KEPT.registration.heads(EARLY).map(|heads| heads.at_most), Some(1));
}
