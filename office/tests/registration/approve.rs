//! `registration.approve`: one or several, one head, a number without a gap, and only one's own.

use office::{
    Actor, Failure, Office,
    members::{
        Capacity,
        appoint::{self, appoint},
    },
    registration::{
        NotThisRegistration, Seen, amend,
        approve::{Wish, approve},
        see,
        submit::{self, submit},
    },
};
use rules::{
    people::Role,
    registration::{CannotDecide, Form, Gender, Ground},
};

use crate::house::{both_engines, secretary, somebody_in_each_role};
use crate::registration_opened::{form, head, later, opened, seen, sent, sight, state, wish};

fn these(registrations: Vec<Seen>) -> Wish {
    Wish { registrations, ground: None }
}

both_engines! {
    async fn a_focal_point_approves_and_the_confirmation_follows_with_a_number(office: Office) {
        let house = opened(&office).await;
        let ada = sent(&house.office, &house.ada, &house.kenya).await.registration;
        let waits = seen(&house.office, &ada).await;
        let decided = approve(&house.office, &house.fay, &these(vec![waits.clone()])).await.unwrap();
        assert_eq!((decided[0].state.as_str(), decided[0].number.as_deref()), ("confirmed", Some("sg20-2025-09-09-0001")));
        assert_eq!(sight(&house.office, &ada).await.decided_by.as_deref(), Some("Fay"));
        let stale = approve(&house.office, &house.fay, &these(vec![waits])).await;
        let Err(NotThisRegistration::Decided { approved: true, by, at }) = stale else { panic!("{stale:?}") };
        assert_eq!((by.as_deref(), at.to_string().as_str()), (Some("Fay"), "2025-06-10T12:00:00Z"), "a second click is told what the first has done");
        let stranger = approve(&house.office, &house.gus, &these(vec![seen(&house.office, &ada).await])).await;
        assert!(matches!(stranger, Err(NotThisRegistration::NotTheirs)), "nobody else learns who decided");
        let again = approve(&house.office, &house.fay, &these(vec![seen(&house.office, &ada).await])).await;
        assert!(matches!(again, Err(NotThisRegistration::Decided { approved: true, .. })));
        let amended = amend::Wish { registration: ada.clone(), edition: seen(&house.office, &ada).await.edition, member: house.kenya.clone(), form: Form { newcomer: None, gender: Some(Gender::Woman), ..form("Ada") } };
        let bo = sent(&house.office, &house.bo, &house.kenya).await.registration;
        let old = seen(&house.office, &bo).await;
        let gender = Form { gender: Some(Gender::Woman), ..form("Bo") };
        amend::amend(&house.office, &house.bo, &amend::Wish { registration: bo, edition: old.edition, form: gender, ..amended }).await.unwrap();
        let changed = approve(&house.office, &house.fay, &these(vec![old])).await;
        assert!(matches!(changed, Err(NotThisRegistration::ChangedMeanwhile)), "what nobody has decided was changed by the person");
    }

    async fn a_deputy_approves_and_a_focal_point_whose_term_is_over_does_not(office: Office) {
        let house = opened(&office).await;
        let ada = sent(&house.office, &house.ada, &house.kenya).await.registration;
        let day = |text: &str| text.parse().unwrap();
        let deputy = appoint::Wish {
            member: house.kenya.clone(),
            account: "bo@example.org".to_owned(),
            capacity: Capacity::Deputy,
            first: day("2025-06-11"),
            last: Some(day("2025-06-20")),
        };
        appoint(&house.office, &secretary(), &deputy).await.unwrap();
        let bo = Actor { role: Role::FocalPoint, ..house.bo.clone() };
        let wish = these(vec![seen(&house.office, &ada).await]);
        for (day, may) in [("2025-06-10", false), ("2025-06-21", false), ("2025-06-20", true)] {
            assert_eq!(approve(&later(&house.office, day), &bo, &wish).await.is_ok(), may, "{day}");
        }
    }

    async fn several_are_approved_together_or_not_at_all(office: Office) {
        let house = opened(&office).await;
        let (ada, bo) = (sent(&house.office, &house.ada, &house.kenya).await, sent(&house.office, &house.bo, &house.kenya).await);
        let abroad = sent(&house.office, &house.gus, &house.associate).await.registration;
        let own = vec![seen(&house.office, &ada.registration).await, seen(&house.office, &bo.registration).await];
        let mixed = [own.clone(), vec![seen(&house.office, &abroad).await]].concat();
        let refused = approve(&house.office, &house.fay, &these(mixed)).await;
        let Err(NotThisRegistration::These(which)) = refused else { panic!("{refused:?}") };
        assert!(matches!(&which[..], [(id, NotThisRegistration::NotTheirs)] if *id == abroad));
        assert_eq!(state(&house.office, &ada.registration).await.0, "pending", "none was approved");
        let mut numbers: Vec<_> = approve(&house.office, &house.fay, &these(own)).await.unwrap().into_iter().map(|one| one.number).collect();
        numbers.sort();
        let expected = ["sg20-2025-09-09-0001", "sg20-2025-09-09-0002"].map(|number| Some(number.to_owned()));
        assert_eq!(numbers, expected, "what was refused took no number");
        assert!(matches!(approve(&house.office, &house.fay, &these(vec![])).await, Err(NotThisRegistration::HowMany(_))));
    }

    async fn a_delegation_has_one_head_also_when_many_are_approved_at_once(office: Office) {
        let house = opened(&office).await;
        let mut heads = Vec::new();
        for name in ["Abo", "Bea", "Cyr", "Dov", "Eli", "Fia"] {
            let wish = submit::Wish { key: name.to_owned(), colleague: true, ..wish(&house.ada, &house.kenya, head(name)) };
            let sent = submit(&house.office, &secretary(), &wish).await.unwrap();
            heads.push(seen(&house.office, &sent.registration).await);
        }
        let together = approve(&house.office, &house.fay, &these(heads.clone())).await;
        assert!(matches!(together, Err(NotThisRegistration::These(which)) if which.len() == 5));
        let mut hands = tokio::task::JoinSet::new();
        for head in &heads {
            let (office, fay, wish) = (house.office.clone(), house.fay.clone(), these(vec![head.clone()]));
            hands.spawn(async move {
                // A list is open in each hand, so that nobody waits for the door.
                see::desk(&office, &fay).await.unwrap();
                approve(&office, &fay, &wish).await
            });
        }
        let (done, refused): (Vec<_>, Vec<_>) = hands.join_all().await.into_iter().partition(Result::is_ok);
        assert_eq!((done.len(), refused.len()), (1, 5));
        for one in refused {
            let Err(NotThisRegistration::CannotDecide(CannotDecide::HeadTaken(taken))) = one else { panic!("{one:?}") };
            assert_eq!((taken.member.as_str(), taken.heads.len()), ("Kenya", 1));
        }
    }

    async fn the_secretariat_says_on_which_ground(office: Office) {
        let house = opened(&office).await;
        let ada = sent(&house.office, &house.ada, &house.kenya).await.registration;
        let bo = sent(&house.office, &house.bo, &house.associate).await.registration;
        let by = async |id: &str, ground| {
            let wish = Wish { registrations: vec![seen(&house.office, id).await], ground };
            approve(&house.office, &secretary(), &wish).await
        };
        assert!(matches!(by(&ada, None).await, Err(NotThisRegistration::NoGround)));
        assert!(matches!(by(&ada, Some(Ground::NoFocalPoint)).await, Err(NotThisRegistration::WrongGround)));
        assert!(matches!(by(&ada, Some(Ground::Exempt)).await, Err(NotThisRegistration::WrongGround)));
        assert!(by(&ada, Some(Ground::AccreditationLetter)).await.is_ok());
        assert!(by(&bo, Some(Ground::NoFocalPoint)).await.is_ok(), "the Associate has named nobody");
    }

    async fn a_focal_point_approves_their_own_and_nobody_elses(office: Office) {
        let house = opened(&office).await;
        let ada = sent(&house.office, &house.ada, &house.kenya).await.registration;
        let wish = Wish { registrations: vec![seen(&house.office, &ada).await], ground: Some(Ground::AccreditationLetter) };
        let refused = approve(&house.office, &house.gus, &wish).await;
        assert!(matches!(refused, Err(NotThisRegistration::NotTheirs)), "Gus answers for another member");
        let namesake = Actor::signed_in("another@example.org", "Fay", Role::FocalPoint);
        assert!(matches!(approve(&house.office, &namesake, &wish).await, Err(NotThisRegistration::NotTheirs)));
        let nameless = Actor { account: None, ..house.fay.clone() };
        assert!(matches!(approve(&house.office, &nameless, &wish).await, Err(NotThisRegistration::NotTheirs)));
        for actor in somebody_in_each_role() {
            let done = approve(&house.office, &actor, &wish).await;
            match actor.role {
                Role::Secretariat => assert!(done.is_ok()),
                Role::Anybody | Role::Delegate => {
                    assert!(matches!(done, Err(NotThisRegistration::Failed(Failure::NotAllowed(_)))));
                }
                _ => assert!(matches!(done, Err(NotThisRegistration::NotTheirs)), "{}", actor.name),
            }
        }
    }
}
