//! Who approves, and what goes past the focal point.

use super::*;

fn submission<'a>(by: &'a Person, delegation: &'a Delegation) -> Submission<'a> {
    Submission {
        by,
        delegation,
        function: None,
        group: &GROUP,
        meeting: "SG20-2025-09",
        exempt: false,
        on: EARLY,
    }
}

fn rule(route: Route) -> Option<Automatic> {
    match route {
        Route::Approved(automatically) => Some(automatically.rule()),
        Route::Pending(_) => None,
    }
}

#[test]
fn a_delegate_of_a_sector_member_waits_for_the_focal_point() {
    let (member, ada) = (company("Exemplar Telecom"), person("Ada"));
    let delegation = nobody_else(&member);
    let terms = [focal_point("Fay", &member)];
    let route = submission(&ada, &delegation).route(&terms, &[], &KEPT.rights);
    assert_eq!(route, Route::Pending(Awaits::FocalPoint));
    let nobody_named = submission(&ada, &delegation).route(&[], &[], &KEPT.rights);
    assert_eq!(nobody_named, Route::Pending(Awaits::FocalPointToBeNamed));
}

#[test]
fn a_focal_points_own_registration_is_approved_at_once_and_at_its_own_member_alone() {
    let (own, other, fay) = (company("Exemplar Telecom"), company("Other Telecom"), person("Fay"));
    let terms = [focal_point("Fay", &own), focal_point("Gil", &other)];
    let delegation = nobody_else(&own);
    let route = submission(&fay, &delegation).route(&terms, &[], &KEPT.rights);
    assert_eq!(rule(route), Some(Automatic::FocalPointSentIt));
    let elsewhere = nobody_else(&other);
    let route = submission(&fay, &elsewhere).route(&terms, &[], &KEPT.rights);
    assert_eq!(route, Route::Pending(Awaits::FocalPoint));
}

#[test]
fn an_expert_whom_a_chair_invites_waits_for_the_secretariat() {
    let expert = Member::new("Dr Noor", Category::InvitedExperts, None, None).unwrap();
    let (by, delegation) = (person("Noor"), nobody_else(&expert));
    let route = submission(&by, &delegation).route(&[], &[], &KEPT.rights);
    assert_eq!(route, Route::Pending(Awaits::Secretariat));
}

#[test]
fn a_meeting_that_does_without_focal_points_approves_everybody() {
    let (member, ada) = (company("Exemplar Telecom"), person("Ada"));
    let delegation = nobody_else(&member);
    let exempt = Submission { exempt: true, ..submission(&ada, &delegation) };
    assert_eq!(rule(exempt.route(&[], &[], &KEPT.rights)), Some(Automatic::Exempt));
}

#[test]
fn automatic_approval_holds_from_day_to_day_and_for_what_it_was_switched_on() {
    let (member, ada) = (company("Exemplar Telecom"), person("Ada"));
    let terms = [focal_point("Fay", &member)];
    let delegation = nobody_else(&member);
    let fay = proof("Fay", &member);
    let enable = |first, last, reach| AutomaticApproval::enable(&fay, first, last, reach).unwrap();
    let routed = |enabled: AutomaticApproval| {
        rule(submission(&ada, &delegation).route(&terms, &[enabled], &KEPT.rights))
    };
    assert_eq!(routed(enable(EARLY, Some(EARLY), Reach::Everything)), Some(Automatic::Enabled));
    assert_eq!(routed(enable(EARLY, None, Reach::Group(GROUP))), Some(Automatic::Enabled));
    assert_eq!(
        routed(enable(EARLY, None, Reach::Meeting("SG20-2025-09".to_owned()))),
        Some(Automatic::Enabled)
    );
    assert_eq!(routed(enable(EARLY, None, Reach::Group(Group::StudyGroup(12)))), None);
    assert_eq!(routed(enable(EARLY, None, Reach::Meeting("another".to_owned()))), None);
    assert_eq!(routed(enable(date(2025, 6, 11), None, Reach::Everything)), None);
    assert_eq!(routed(enable(date(2025, 6, 1), Some(date(2025, 6, 9)), Reach::Everything)), None);
    assert!(AutomaticApproval::enable(&fay, EARLY, Some(date(2025, 6, 9)), Reach::Everything).is_err());
    let party = Group::WorkingParty { number: 1, of: 20 };
    assert!(enable(EARLY, None, Reach::Group(GROUP)).applies("Exemplar Telecom", &party, "any", EARLY));
}

#[test]
fn a_focal_point_decides_about_its_own_people_alone() {
    let (own, other) = (company("Exemplar Telecom"), company("Other Telecom"));
    let fay = proof("Fay", &own);
    let approved = Approval::by_focal_point(&fay, &nobody_else(&other), None, at(2));
    assert!(matches!(approved, Err(CannotDecide::NotTheirs(_))));
    let rejected = Rejection::by_focal_point(&fay, other.name(), "not one of ours", at(2));
    assert!(matches!(rejected, Err(CannotDecide::NotTheirs(_))));
    assert_eq!(Rejection::by_focal_point(&fay, own.name(), " ", at(2)), Err(CannotDecide::NoReason));
}

#[test]
fn a_delegation_has_one_head_and_no_rule_approves_a_second() {
    let helvetia = state_named("Helvetia");
    let (ada, ben, head) = (person("Ada"), person("Ben"), Some(Function::HeadOfDelegation));
    let state = confirmed();
    let colleague = Colleague { who: &ada, function: head, state: &state };
    let delegation = Delegation::of(&helvetia, [colleague], &KEPT.registration, EARLY);
    let second = Approval::by_focal_point(&proof("Fay", &helvetia), &delegation, head, at(5));
    let Err(CannotDecide::HeadTaken(taken)) = second else { panic!("{second:?}") };
    assert_eq!((taken.heads, taken.at_most), (vec![person("Ada")], 1));
    let deputy = Some(Function::DeputyHead);
    assert!(Approval::by_focal_point(&proof("Fay", &helvetia), &delegation, deputy, at(5)).is_ok());
    let exempt = Submission { exempt: true, function: head, ..submission(&ben, &delegation) };
    assert_eq!(rule(exempt.route(&[], &[], &KEPT.rights)), None);
}

#[test]
fn who_only_asks_to_be_head_keeps_nobody_from_being_it() {
    let (helvetia, ada) = (state_named("Helvetia"), person("Ada"));
    let head = Some(Function::HeadOfDelegation);
    let gone = confirmed().cancel(person("Ada"), at(9)).unwrap();
    for state in [pending(), State::submit(at(1)), gone] {
        let colleague = Colleague { who: &ada, function: head, state: &state };
        let delegation = Delegation::of(&helvetia, [colleague], &KEPT.registration, EARLY);
        assert!(delegation.room_for(head).is_ok(), "{}", state.name());
    }
}

#[test]
fn the_secretariat_approves_with_its_ground() {
    let member = company("Exemplar Telecom");
    let desk =
        |ground| Approval::by_secretariat(person("Sam"), ground, &nobody_else(&member), None, at(2)).unwrap();
    let walk_in = pending().approve(desk(Ground::AccreditationLetter)).unwrap();
    let approver = walk_in.approval().map(Approval::approver).cloned();
    assert_eq!(
        approver,
        Some(Approver::Secretariat { who: person("Sam"), ground: Ground::AccreditationLetter })
    );
}
