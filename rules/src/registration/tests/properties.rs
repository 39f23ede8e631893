//! The invariants G1 to G7 of rules 9.3, over whatever may happen at a meeting with an event beside it.

use std::collections::BTreeSet;

use jiff::ToSpan;
use proptest::{prelude::*, strategy::ValueTree};

use super::{
    world::{DEEDS, Deed, World},
    *,
};
use crate::members::tests::member;

fn subject(is_event: bool) -> Subject {
    if is_event { Subject::Event("Forum".to_owned()) } else { Subject::Meeting }
}

/// G1 and G7.
fn opens_only_what_was_confirmed(state: &State, was_confirmed: bool) -> Result<(), TestCaseError> {
    if state.has_badge() || state.has_remote_access() {
        prop_assert!(state.approval().is_some() && state.registered().is_some() && was_confirmed);
    }
    prop_assert!(state.admitted().is_none() || state.registered().is_some());
    for presence in [Presence::OnSite, Presence::Remote] {
        if counts_for_decision(state, presence, WhoCounts::InTheRoom) {
            prop_assert_eq!((state.name(), presence), ("checked_in", Presence::OnSite));
        }
    }
    Ok(())
}

/// G3, and that only Member States have a head (G2).
fn has_one_head_each(world: &World) -> Result<(), TestCaseError> {
    for one in &world.0 {
        let heads = world.0.iter().filter(|other| {
            other.member == one.member
                && other.form.function == Some(Function::HeadOfDelegation)
                && other.dossier.state(&Subject::Meeting).is_some_and(State::holds_its_function)
        });
        let heads = heads.count();
        prop_assert!(heads <= 1, "{} heads of {}", heads, one.member.name());
        prop_assert!(heads == 0 || one.member.category() == Category::MemberStates);
    }
    Ok(())
}

proptest! {
    #[test]
    fn whatever_happens_the_invariants_hold(
        steps in proptest::collection::vec((0usize..6, any::<bool>(), 0..DEEDS.len(), 0i64..15), 0..400),
    ) {
        let mut world = World::new();
        let mut confirmed_once = BTreeSet::new();
        for (number, (place, is_event, deed, jitter)) in (0i64..).zip(steps) {
            let (deed, subject, before) = (DEEDS[deed], subject(is_event), world.clone());
            let done = world.step(place, &subject, deed, at(number * 10 + jitter));
            if done && deed == Deed::Confirm {
                confirmed_once.insert((place, subject.clone()));
            }
            // G4: nobody answers for the people of another.
            prop_assert!(!(done && deed == Deed::ApproveAsAnother));
            for (other, (was, is)) in before.0.iter().zip(&world.0).enumerate() {
                for kind in [Subject::Meeting, Subject::Event("Forum".to_owned())] {
                    let (was, state) = (was.dossier.state(&kind), is.dossier.state(&kind));
                    // G5: what happens to one registration touches no other; events fall with the meeting.
                    let falls = deed == Deed::Cancel && subject == Subject::Meeting;
                    let edited = matches!(deed, Deed::BecomeHead | Deed::Rename) && kind == Subject::Meeting;
                    let touched = other == place && (kind == subject || falls || edited);
                    prop_assert!(touched || was == state, "{:?} touched {:?}", deed, kind);
                    let Some(state) = state else { continue };
                    opens_only_what_was_confirmed(state, confirmed_once.contains(&(other, kind)))?;
                    let went_back = was.is_some_and(|was| state.since() < was.since());
                    prop_assert!(!went_back, "time runs forward");
                }
            }
            has_one_head_each(&world)?;
        }
    }

    #[test]
    fn a_state_comes_back_as_it_was_kept(steps in proptest::collection::vec((0..DEEDS.len(), 0i64..15), 0..40)) {
        let mut world = World::new();
        for (number, (deed, jitter)) in (0i64..).zip(steps) {
            world.step(0, &Subject::Meeting, DEEDS[deed], at(number * 10 + jitter));
            let Some(state) = world.0[0].dossier.state(&Subject::Meeting) else { continue };
            let text = serde_json::to_string(state).unwrap();
            prop_assert_eq!(&serde_json::from_str::<State>(&text).unwrap(), state);
            let tag = format!("\"state\":\"{}\"", state.name());
            prop_assert!(text.contains(&tag) && State::NAMES.contains(&state.name()), "{}", text);
        }
    }

    #[test]
    fn only_member_states_ask_for_what_is_theirs_and_nobody_for_what_is_not_asked(
        category in 0..Category::ALL.len(),
        mode in 0usize..3,
        presence in proptest::option::of(any::<bool>()),
        (function, interpretation) in any::<(bool, bool)>(),
        requests in proptest::collection::btree_set(0usize..5, 0..5),
    ) {
        const ALL: [Request; 5] = [
            Request::Captioning, Request::SignLanguage, Request::Fellowship, Request::EFellowship, Request::VisaSupport,
        ];
        let member = member(Category::ALL[category]);
        let offers = offers([Mode::InPerson, Mode::Virtual, Mode::Hybrid][mode]);
        let filled = Form {
            presence: presence.map(|remote| if remote { Presence::Remote } else { Presence::OnSite }),
            function: function.then_some(Function::Delegate),
            interpretation: interpretation.then_some(crate::language::Language::Fr).into_iter().collect(),
            requests: requests.into_iter().map(|request| ALL[request]).collect(),
            ..form(&member)
        };
        let case = case(&member, &offers, EARLY);
        let asked: Vec<Field> = case.asked(filled.presence).iter().map(|rule| rule.field).collect();
        let answered: Vec<Field> = Field::ALL.into_iter().filter(|field| filled.answer(*field).is_some()).collect();
        let refusals = case.judge(&filled);
        // G2, and its generalisation: what a form may say is exactly what it was asked.
        let theirs = [Field::Function, Field::Interpretation, Field::Fellowship, Field::EFellowship];
        if refusals.is_empty() {
            prop_assert!(answered.iter().all(|field| asked.contains(field)));
            let has_theirs = answered.iter().any(|field| theirs.contains(field));
            prop_assert!(!has_theirs || member.category() == Category::MemberStates);
        } else {
            let all_named = refusals.iter().all(|refusal| refusal.field.is_none_or(|field| {
                !asked.contains(&field) || !answered.contains(&field)
            }));
            prop_assert!(all_named, "{:?}", refusals);
        }
    }

    #[test]
    fn to_be_late_changes_no_judgement_before_the_last_day_of_the_meeting(days in 0i32..101, visa in any::<bool>()) {
        // G6
        let (member, offers) = (state_named("Helvetia"), offers(Mode::Hybrid));
        let requests = visa.then_some(Request::VisaSupport).into_iter().collect();
        let filled = Form { requests, ..form(&member) };
        let on = EARLY.saturating_add(days.days());
        let late = on > offers.due[&Action::Preregistration];
        let case = case(&member, &offers, on);
        prop_assert_eq!(case.judge(&filled), vec![]);
        let warned = case.warn(&filled).iter().any(|warning| warning.field.is_none());
        prop_assert_eq!(warned, late);
    }
}

#[test]
fn what_may_happen_reaches_every_state() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut world = World::new();
    let mut reached = BTreeSet::new();
    let strategy = (0usize..6, any::<bool>(), 0..DEEDS.len());
    for minute in 0..3_000 {
        let (place, is_event, deed) = strategy.new_tree(&mut runner).unwrap().current();
        world.step(place, &subject(is_event), DEEDS[deed], at(minute));
        for one in &world.0 {
            reached.extend(one.dossier.states().map(|(_, state)| state.name()));
        }
    }
    let passing = "submitted";
    let missing: Vec<_> =
        State::NAMES.into_iter().filter(|name| *name != passing && !reached.contains(name)).collect();
    assert_eq!(missing, Vec::<&str>::new());
}
