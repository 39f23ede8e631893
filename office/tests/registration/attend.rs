//! `registration.attend`: registered, admitted, attended are three facts; how each day is known; who may say it.

use jiff::civil::date;
use office::{
    Failure, Office,
    registration::{
        NotThisRegistration,
        attend::{Wish, attend},
        check_in::{self, check_in},
        see,
    },
};
use rules::{
    people::Role,
    registration::{NotNow, NotThen, Shown, Way},
};

use crate::house::{both_engines, secretary, somebody_in_each_role};
use crate::registration_opened::{MEETING, later, opened, seen, sent};

fn wish(registration: &str, way: Way) -> Wish {
    Wish { registration: registration.to_owned(), session: None, way, at: None }
}

both_engines! {
    async fn three_facts_are_counted_apart(office: Office) {
        let house = opened(&office).await;
        let fay = sent(&house.office, &house.fay, &house.kenya).await.registration;
        sent(&house.office, &house.gus, &house.exemplar).await;
        let office = later(&house.office, "2025-09-10");
        let in_the_room = attend(&office, &secretary(), &wish(&fay, Way::Room)).await;
        assert!(matches!(in_the_room, Err(NotThisRegistration::NotNow(NotNow::Is { is: "confirmed", .. }))), "no badge, no room");
        let came = check_in::Wish { seen: seen(&office, &fay).await, shown: Shown::Passport, at: None, key: None, tag: None };
        check_in(&office, &secretary(), &came).await.unwrap();
        let numbers = see::statistics(&office, &secretary(), (MEETING, "")).await.unwrap().unwrap();
        assert_eq!((numbers.registered.people, numbers.admitted.people, numbers.attended.people), (2, 1, 0), "a badge is no attendance");
        assert!(attend(&office, &secretary(), &wish(&fay, Way::Room)).await.unwrap());
        assert!(!attend(&office, &secretary(), &wish(&fay, Way::Room)).await.unwrap(), "once a day");
        let next = later(&office, "2025-09-11");
        assert!(attend(&next, &secretary(), &wish(&fay, Way::Room)).await.unwrap());
        let numbers = see::statistics(&office, &secretary(), (MEETING, "")).await.unwrap().unwrap();
        assert_eq!((numbers.registered.people, numbers.admitted.people, numbers.attended.people), (2, 1, 1));
        let days = see::attendance(&office, &secretary(), (MEETING, "")).await.unwrap();
        let sessions: Vec<&str> = days[&fay].iter().map(rules::registration::Attended::session).collect();
        assert_eq!(sessions, ["2025-09-10", "2025-09-11"]);
        assert!(see::attendance(&office, &house.fay, (MEETING, "")).await.is_err(), "for the secretariat");
    }

    async fn who_says_it_of_themselves_declares_a_day_that_has_come(office: Office) {
        let house = opened(&office).await;
        let fay = sent(&house.office, &house.fay, &house.kenya).await.registration;
        let office = later(&house.office, "2025-09-10");
        let declared = |day| Wish { session: Some(date(2025, 9, day)), ..wish(&fay, Way::Declared) };
        for day in [8, 11, 19] {
            let refused = attend(&office, &house.fay, &declared(day)).await;
            assert!(matches!(refused, Err(NotThisRegistration::NotThen(NotThen::Closed { .. }))), "{day} September");
        }
        assert!(attend(&office, &house.fay, &declared(9)).await.unwrap());
        let room = attend(&office, &house.fay, &wish(&fay, Way::Room)).await;
        assert!(matches!(room, Err(NotThisRegistration::NotTheirs)), "only the desk has seen somebody");
        assert_eq!(see::mine(&office, &house.fay).await.unwrap()[0].attended.len(), 1);
        for actor in somebody_in_each_role() {
            let done = attend(&office, &actor, &declared(10)).await;
            match actor.role {
                Role::Secretariat => assert!(done.is_ok()),
                Role::Anybody => assert!(matches!(done, Err(NotThisRegistration::Failed(Failure::NotAllowed(_))))),
                _ => assert!(matches!(done, Err(NotThisRegistration::NotTheirs))),
            }
        }
    }
}
