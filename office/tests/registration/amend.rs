//! `registration.amend`: who one is goes before the focal point again, what one asks for does not; who may.

use office::{
    Failure, Office,
    registration::{
        NotThisRegistration,
        amend::{Amended, Wish, amend},
        approve::{self, approve},
        reject::{self, reject},
        submit::submit,
    },
};
use rules::{
    people::Role,
    registration::{Falls, Field, Form, Presence, Request},
};

use crate::house::{both_engines, somebody_in_each_role};
use crate::registration_opened::{Opened, form, head, later, opened, seen, sent, sight, state, wish};

/// Ada, registered and confirmed.
async fn confirmed(house: &Opened, form: Form) -> String {
    let sent = submit(&house.office, &house.ada, &wish(&house.ada, &house.kenya, form)).await.unwrap();
    let registrations = vec![seen(&house.office, &sent.registration).await];
    approve(&house.office, &house.fay, &approve::Wish { registrations, ground: None }).await.unwrap();
    sent.registration
}

async fn changed(house: &Opened, id: &str, form: Form) -> Wish {
    let seen = seen(&house.office, id).await;
    Wish { registration: seen.registration, edition: seen.edition, member: house.kenya.clone(), form }
}

both_engines! {
    async fn who_one_is_goes_before_the_focal_point_again_and_the_number_stays(office: Office) {
        let house = opened(&office).await;
        let ada = confirmed(&house, form("Ada")).await;
        let (_, number) = state(&house.office, &ada).await;
        let married = Form { family_name: "Okoro-Lee".to_owned(), ..form("Ada") };
        let wish = changed(&house, &ada, married).await;
        let amended = amend(&house.office, &house.ada, &wish).await.unwrap();
        assert_eq!((amended.state.as_str(), amended.again), ("pending", vec![Field::FamilyName]));
        assert!(matches!(amend(&house.office, &house.ada, &wish).await, Err(NotThisRegistration::ChangedMeanwhile)));
        assert_eq!(state(&house.office, &ada).await, ("pending".to_owned(), number.clone()));
        let registrations = vec![seen(&house.office, &ada).await];
        approve(&house.office, &house.fay, &approve::Wish { registrations, ground: None }).await.unwrap();
        assert_eq!(state(&house.office, &ada).await, ("confirmed".to_owned(), number));
    }

    async fn what_one_asks_for_changes_nothing_of_the_approval(office: Office) {
        let house = opened(&office).await;
        let ada = confirmed(&house, Form { requests: [Request::VisaSupport].into(), ..form("Ada") }).await;
        let same = changed(&house, &ada, Form { requests: [Request::VisaSupport].into(), ..form("Ada") }).await;
        assert!(matches!(amend(&house.office, &house.ada, &same).await, Err(NotThisRegistration::NothingChanges)));
        let remote = Form { presence: Some(Presence::Remote), ..form("Ada") };
        let both = Form { requests: [Request::VisaSupport].into(), ..remote.clone() };
        let refused = amend(&house.office, &house.ada, &changed(&house, &ada, both).await).await;
        assert!(matches!(refused, Err(NotThisRegistration::Refused(_))), "who stays at home needs no visa");
        let amended = amend(&house.office, &house.ada, &changed(&house, &ada, remote).await).await.unwrap();
        let falls = vec![Falls::Request(Field::VisaSupport)];
        assert_eq!(amended, Amended { state: "confirmed".to_owned(), again: vec![], falls, late: vec![] });
    }

    async fn a_focal_point_who_changes_it_has_approved_it(office: Office) {
        let house = opened(&office).await;
        let ada = confirmed(&house, form("Ada")).await;
        let renamed = Form { given_name: "Adaeze".to_owned(), ..form("Ada") };
        let amended = amend(&house.office, &house.fay, &changed(&house, &ada, renamed.clone()).await).await.unwrap();
        assert_eq!((amended.state.as_str(), amended.again), ("confirmed", vec![Field::GivenName]));
        let fay = wish(&house.fay, &house.kenya, head("Fay"));
        submit(&house.office, &house.fay, &fay).await.unwrap();
        let second = Form { function: head("Ada").function, ..renamed };
        let amended = amend(&house.office, &house.fay, &changed(&house, &ada, second).await).await.unwrap();
        assert_eq!(amended.state, "pending", "but there is a head already");
    }

    async fn another_member_decides_anew(office: Office) {
        let house = opened(&office).await;
        let ada = confirmed(&house, form("Ada")).await;
        let moved = Wish { member: house.exemplar.clone(), ..changed(&house, &ada, form("Ada")).await };
        let amended = amend(&house.office, &house.fay, &moved).await.unwrap();
        assert_eq!((amended.state.as_str(), amended.again), ("pending", vec![Field::Member]));
        let registrations = vec![seen(&house.office, &ada).await];
        let wish = approve::Wish { registrations, ground: None };
        assert!(matches!(approve(&house.office, &house.fay, &wish).await, Err(NotThisRegistration::NotTheirs)));
        assert!(approve(&house.office, &house.gus, &wish).await.is_ok());
    }

    async fn who_was_rejected_asks_once_more(office: Office) {
        let house = opened(&office).await;
        let ada = sent(&house.office, &house.ada, &house.kenya).await.registration;
        let registrations = vec![seen(&house.office, &ada).await];
        reject(&house.office, &house.fay, &reject::Wish { registrations, reason: "Come remotely.".to_owned() }).await.unwrap();
        let remote = Form { presence: Some(Presence::Remote), ..form("Ada") };
        let amended = amend(&house.office, &house.ada, &changed(&house, &ada, remote).await).await.unwrap();
        assert_eq!(amended.state, "pending");
    }

    async fn what_was_in_time_does_not_become_late(office: Office) {
        let house = opened(&office).await;
        let visa = Form { requests: [Request::VisaSupport].into(), ..form("Ada") };
        let ada = confirmed(&house, visa.clone()).await;
        let office = later(&house.office, "2025-08-10");
        let captions = Form { requests: [Request::VisaSupport, Request::Captioning].into(), ..visa };
        let amended = amend(&office, &house.ada, &changed(&house, &ada, captions).await).await.unwrap();
        let late: Vec<_> = amended.late.iter().map(|late| late.field).collect();
        assert_eq!(late, [Some(Field::Captioning)]);
        assert_eq!(sight(&office, &ada).await.line.registration.content.late, amended.late);
    }

    async fn the_person_and_who_answers_for_the_member_change_it_and_nobody_else(office: Office) {
        let house = opened(&office).await;
        let ada = sent(&house.office, &house.ada, &house.kenya).await.registration;
        let renamed = Form { given_name: "Adaeze".to_owned(), ..form("Ada") };
        let wish = changed(&house, &ada, renamed).await;
        for stranger in [&house.bo, &house.gus] {
            assert!(matches!(amend(&house.office, stranger, &wish).await, Err(NotThisRegistration::NotTheirs)));
        }
        for actor in somebody_in_each_role() {
            let done = amend(&house.office, &actor, &wish).await;
            match actor.role {
                Role::Secretariat => assert_eq!(done.unwrap().state, "pending", "it approves nothing by that"),
                Role::Anybody => assert!(matches!(done, Err(NotThisRegistration::Failed(Failure::NotAllowed(_))))),
                _ => assert!(matches!(done, Err(NotThisRegistration::NotTheirs))),
            }
        }
    }
}
