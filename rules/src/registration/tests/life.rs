//! What becomes of a registration, and what falls with it.

use super::*;

#[test]
fn from_the_form_to_the_last_day() {
    let id = RegistrationId::of("R-0001").unwrap();
    let state = State::submit(at(0)).route(Route::Pending(Awaits::FocalPoint), at(0)).unwrap();
    assert!(state.registered().is_none() && !state.has_remote_access());
    let state = state.approve(approval(2)).unwrap();
    assert!(!state.has_remote_access(), "an approval opens nothing");
    let state = state.confirm(id.clone(), person("Sam"), at(3)).unwrap();
    assert!(state.has_remote_access() && !state.has_badge());
    let state = state.check_in(person("Del"), Shown::Passport, at(4)).unwrap();
    assert!(state.has_badge());
    let state = state.leave(at(5)).unwrap();
    assert!(!state.has_badge() && !state.has_remote_access());
    assert_eq!(state.id(), Some(&id));
    assert_eq!(state.admitted().map(Admission::shown), Some(Shown::Passport));
}

#[test]
fn nobody_is_checked_in_who_was_not_confirmed() {
    let refusal = pending().check_in(person("Del"), Shown::Passport, at(9)).unwrap_err();
    assert_eq!(refusal, NotNow::Is { is: "pending", wanted: "checked in" });
}

#[test]
fn nothing_happens_before_what_happened_last() {
    let refusal = confirmed().check_in(person("Del"), Shown::Passport, at(2)).unwrap_err();
    assert_eq!(refusal, NotNow::Before { wanted: "checked in", since: at(3) });
}

#[test]
fn another_name_goes_before_the_focal_point_again_and_another_language_does_not() {
    let member = company("Exemplar Telecom");
    let before = form(&member);
    let renamed = Form { family_name: "Okafor".to_owned(), ..before.clone() };
    let moved = Form { presence: Some(Presence::Remote), newcomer: Some(true), ..before.clone() };
    let again = |after: &Form| KEPT.registration.approved_again(&before, after, EARLY);
    assert_eq!(again(&renamed), [Field::FamilyName]);
    assert_eq!(again(&moved), []);
    let spaced =
        Form { family_name: " Okoro ".to_owned(), email: "Ada@Example.org".to_owned(), ..before.clone() };
    assert_eq!(before.changes(&spaced), []);
}

#[test]
fn who_must_be_approved_again_loses_access_and_keeps_the_number() {
    let state = confirmed().check_in(person("Del"), Shown::PhotoId, at(4)).unwrap();
    let state = state.ask_again(Awaits::FocalPoint, at(5)).unwrap();
    assert_eq!(state.name(), "pending");
    assert!(!state.has_badge() && !state.has_remote_access());
    let other = RegistrationId::of("R-0002").unwrap();
    let state = state.approve(approval(6)).unwrap().confirm(other, person("Sam"), at(7)).unwrap();
    assert_eq!(state.id(), RegistrationId::of("R-0001").as_ref());
}

#[test]
fn what_nobody_has_decided_stays_where_it_is_when_it_is_changed() {
    assert_eq!(pending().ask_again(Awaits::Secretariat, at(5)), Ok(pending()));
    let left = confirmed().check_in(person("Del"), Shown::PhotoId, at(4)).unwrap().leave(at(5)).unwrap();
    assert!(left.ask_again(Awaits::FocalPoint, at(6)).is_err());
    let rejection = Rejection::by_secretariat(person("Sam"), "unknown", at(2)).unwrap();
    let rejected = pending().reject(rejection).unwrap();
    assert_eq!(rejected.ask_again(Awaits::FocalPoint, at(6)).unwrap().name(), "pending");
}

#[test]
fn cancelling_takes_along_all_that_hangs_on_it() {
    let member = state_named("Helvetia");
    let asks = Form {
        function: Some(Function::HeadOfDelegation),
        interpretation: [crate::language::Language::Fr].into(),
        requests: [Request::VisaSupport, Request::Fellowship].into(),
        ..form(&member)
    };
    let badge = confirmed().check_in(person("Del"), Shown::Passport, at(4)).unwrap();
    let forum = Subject::Event("Forum".to_owned());
    let past = Subject::Event("Past forum".to_owned());
    let gone = confirmed().cancel(person("Ada"), at(4)).unwrap();
    let states = [(Subject::Meeting, badge), (forum.clone(), confirmed()), (past.clone(), gone.clone())];
    let mut dossier = Dossier::of(states);
    let falls = dossier.cancel(&asks, &person("Ada"), at(5)).unwrap().unwrap();
    let expected = [
        Falls::Request(Field::VisaSupport),
        Falls::Request(Field::Fellowship),
        Falls::Request(Field::Interpretation),
        Falls::Function(Function::HeadOfDelegation),
        Falls::Badge,
        Falls::RemoteAccess,
        Falls::Event("Forum".to_owned()),
    ];
    assert_eq!(falls, expected);
    assert_eq!(dossier.state(&forum).map(State::name), Some("cancelled"));
    assert_eq!(dossier.state(&past), Some(&gone));
    assert_eq!(dossier.submit(forum.clone(), at(4)), Err(CannotSubmit::Before { since: at(5) }));
    assert_eq!(dossier.submit(forum.clone(), at(6)), Ok(()), "who has cancelled may come back");
    assert_eq!(dossier.submit(forum, at(7)), Err(CannotSubmit::There { is: "submitted" }));
}

#[test]
fn what_is_pending_has_little_to_lose() {
    let member = company("Exemplar Telecom");
    assert_eq!(falls_when_cancelled(&form(&member), &pending(), []), []);
}

#[test]
fn who_stays_at_home_after_all_needs_no_visa_and_keeps_the_captions() {
    let member = state_named("Helvetia");
    let requests = [Request::VisaSupport, Request::Fellowship, Request::Captioning].into();
    let asks = Form { requests, ..form(&member) };
    let falls = falls_when_remote(&asks, &confirmed(), &KEPT.registration, EARLY);
    assert_eq!(falls, [Falls::Request(Field::VisaSupport), Falls::Request(Field::Fellowship)]);
}

#[test]
fn an_event_is_not_entered_with_the_registration_for_the_meeting() {
    let mut dossier = Dossier::of([(Subject::Meeting, confirmed())]);
    let forum = Subject::Event("Forum".to_owned());
    assert_eq!(dossier.state(&forum), None);
    assert!(dossier.change(&forum, |state| state.leave(at(9))).is_none());
    dossier.submit(forum.clone(), at(4)).unwrap();
    assert!(dossier.state(&forum).is_some_and(|state| !state.has_remote_access()));
}

#[test]
fn to_be_registered_to_be_admitted_and_to_attend_are_three_facts() {
    let session = "opening plenary";
    assert!(attend(&pending(), session, Way::RemoteTool, at(9)).is_err());
    assert!(attend(&confirmed(), session, Way::Room, at(9)).is_err(), "no badge, no room");
    let remote = attend(&confirmed(), session, Way::RemoteTool, at(9)).unwrap();
    assert_eq!((remote.session(), remote.way(), remote.at()), (session, Way::RemoteTool, at(9)));
    assert!(attend(&confirmed(), session, Way::RemoteTool, at(2)).is_err(), "before it was confirmed");
    let admitted = confirmed().check_in(person("Del"), Shown::Passport, at(4)).unwrap();
    assert!(admitted.admitted().is_some());
    assert!(attend(&admitted.leave(at(5)).unwrap(), session, Way::Declared, at(9)).is_ok());
}

#[test]
fn decisions_count_those_in_the_room_where_the_letter_says_so() {
    let admitted = confirmed().check_in(person("Del"), Shown::Passport, at(4)).unwrap();
    assert!(counts_for_decision(&admitted, Presence::OnSite, WhoCounts::InTheRoom));
    assert!(!counts_for_decision(&confirmed(), Presence::OnSite, WhoCounts::Everybody));
    assert!(!counts_for_decision(&confirmed(), Presence::Remote, WhoCounts::InTheRoom));
    assert!(counts_for_decision(&confirmed(), Presence::Remote, WhoCounts::Everybody));
    let who = |mode| KEPT.registration.counts(mode, EARLY).map(|line| line.who);
    assert_eq!(who(Mode::Hybrid), Some(WhoCounts::InTheRoom));
    assert_eq!(who(Mode::Virtual), Some(WhoCounts::Everybody));
}
