//! `registration.check_in`: a badge for who is confirmed, and for nobody else; who may.

use office::{
    Failure, Office,
    registration::{
        NotThisRegistration,
        approve::{self, approve},
        check_in::{Wish, check_in},
        see,
    },
};
use rules::{
    people::Role,
    registration::{Ground, NotNow, Shown},
};

use crate::house::{both_engines, secretary, somebody_in_each_role};
use crate::registration_opened::{MEETING, later, opened, seen, sent, state};

both_engines! {
    async fn who_walks_in_wants_a_confirmation_first(office: Office) {
        let house = opened(&office).await;
        let office = later(&house.office, "2025-09-09");
        let ada = sent(&office, &house.ada, &house.kenya).await.registration;
        let wish = Wish { seen: seen(&office, &ada).await, shown: Shown::Passport };
        let early = check_in(&office, &secretary(), &wish).await;
        assert!(matches!(early, Err(NotThisRegistration::NotNow(NotNow::Is { is: "pending", .. }))));
        let letter = approve::Wish { registrations: vec![wish.seen], ground: Some(Ground::AccreditationLetter) };
        approve(&office, &secretary(), &letter).await.unwrap();
        let wish = Wish { seen: seen(&office, &ada).await, shown: Shown::Passport };
        check_in(&office, &secretary(), &wish).await.unwrap();
        assert_eq!(state(&office, &ada).await.0, "checked_in");
        let numbers = see::statistics(&office, &secretary(), (MEETING, "")).await.unwrap().unwrap();
        assert_eq!((numbers.registered.people, numbers.admitted.people), (1, 1));
    }

    async fn only_the_secretariat_gives_badges(office: Office) {
        let house = opened(&office).await;
        let fay = sent(&house.office, &house.fay, &house.kenya).await.registration;
        let wish = Wish { seen: seen(&house.office, &fay).await, shown: Shown::PhotoId };
        assert!(matches!(check_in(&house.office, &house.fay, &wish).await, Err(NotThisRegistration::Failed(_))));
        for actor in somebody_in_each_role() {
            let done = check_in(&house.office, &actor, &wish).await;
            match actor.role {
                Role::Secretariat => assert!(done.is_ok()),
                _ => assert!(matches!(done, Err(NotThisRegistration::Failed(Failure::NotAllowed(_))))),
            }
        }
    }
}
