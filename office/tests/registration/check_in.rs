//! `registration.check_in`: a badge for who is confirmed, and for nobody else; who may.

use jiff::civil::date;
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
    registration::{Ground, NotNow, NotThen, Shown},
};

use crate::house::{both_engines, secretary, somebody_in_each_role};
use crate::registration_opened::{MEETING, later, opened, seen, sent, state};

async fn shown(office: &Office, id: &str, shown: Shown) -> Wish {
    Wish { seen: seen(office, id).await, shown, at: None, key: None, tag: None }
}

both_engines! {
    async fn who_walks_in_wants_a_confirmation_first(office: Office) {
        let house = opened(&office).await;
        let office = later(&house.office, "2025-09-09");
        let ada = sent(&office, &house.ada, &house.kenya).await.registration;
        let wish = shown(&office, &ada, Shown::Passport).await;
        let early = check_in(&office, &secretary(), &wish).await;
        assert!(matches!(early, Err(NotThisRegistration::NotNow(NotNow::Is { is: "pending", .. }))));
        let letter = approve::Wish { registrations: vec![wish.seen], ground: Some(Ground::AccreditationLetter) };
        approve(&office, &secretary(), &letter).await.unwrap();
        let wish = shown(&office, &ada, Shown::Passport).await;
        check_in(&office, &secretary(), &wish).await.unwrap();
        assert_eq!(state(&office, &ada).await.0, "checked_in");
        let numbers = see::statistics(&office, &secretary(), (MEETING, "")).await.unwrap().unwrap();
        assert_eq!((numbers.registered.people, numbers.admitted.people), (1, 1));
    }

    async fn only_the_secretariat_gives_badges(office: Office) {
        let house = opened(&office).await;
        let fay = sent(&house.office, &house.fay, &house.kenya).await.registration;
        let wish = shown(&house.office, &fay, Shown::PhotoId).await;
        assert!(matches!(check_in(&house.office, &house.fay, &wish).await, Err(NotThisRegistration::Failed(_))));
        for actor in somebody_in_each_role() {
            let done = check_in(&house.office, &actor, &wish).await;
            match actor.role {
                Role::Secretariat => assert!(done.is_ok()),
                _ => assert!(matches!(done, Err(NotThisRegistration::Failed(Failure::NotAllowed(_))))),
            }
        }
    }

    async fn a_device_without_network_says_when_and_two_doors_make_one_admission(office: Office) {
        let house = opened(&office).await;
        let fay = sent(&house.office, &house.fay, &house.kenya).await.registration;
        let before = shown(&house.office, &fay, Shown::Passport).await;
        let office = later(&house.office, "2025-09-09");
        let by_device = |minute: &str, key: &str| Wish {
            at: Some(format!("2025-09-09T{minute}:00Z").parse().unwrap()),
            key: Some(key.to_owned()),
            ..before.clone()
        };
        let future = check_in(&office, &secretary(), &by_device("12:06", "k0")).await;
        assert!(matches!(future, Err(NotThisRegistration::NotThen(NotThen::Future))));
        let weeks_ago = Wish { at: Some("2025-08-20T09:00:00Z".parse().unwrap()), ..by_device("09:00", "k0") };
        let closed = check_in(&office, &secretary(), &weeks_ago).await;
        assert!(matches!(closed, Err(NotThisRegistration::NotThen(NotThen::Closed { first, .. })) if first == date(2025, 9, 8)));
        let first = check_in(&office, &secretary(), &by_device("09:10", "k1")).await.unwrap();
        assert!(!first.merged);
        let edition = seen(&office, &fay).await.edition;
        let again = check_in(&office, &secretary(), &by_device("09:10", "k1")).await.unwrap();
        assert_eq!((again.merged, again.at, seen(&office, &fay).await.edition), (true, first.at, edition), "what is sent twice is done once");
        let later_door = check_in(&office, &secretary(), &by_device("09:30", "k2")).await.unwrap();
        assert_eq!((later_door.merged, later_door.at), (true, first.at));
        let earlier_door = check_in(&office, &secretary(), &by_device("08:50", "k3")).await.unwrap();
        assert_eq!((earlier_door.merged, earlier_door.at.to_string().as_str()), (true, "2025-09-09T08:50:00Z"), "the earlier counts");
        assert_eq!(state(&office, &fay).await.0, "checked_in");
        let history = see::history(&office, &secretary(), &fay).await.unwrap();
        assert_eq!(history.iter().filter(|entry| entry.verb == "registration.check_in").count(), 2);
    }

    async fn the_badge_is_handed_out_with_the_admission(office: Office) {
        let house = opened(&office).await;
        let fay = sent(&house.office, &house.fay, &house.kenya).await.registration;
        let gus = sent(&house.office, &house.gus, &house.exemplar).await.registration;
        let with = async |id: &str, tag: &str| Wish { tag: Some(tag.to_owned()), ..shown(&house.office, id, Shown::Passport).await };
        let bad = with(&fay, "?").await;
        assert!(matches!(check_in(&house.office, &secretary(), &bad).await, Err(NotThisRegistration::NoTag)));
        assert_eq!(state(&house.office, &fay).await.0, "confirmed", "all of it or nothing");
        check_in(&house.office, &secretary(), &with(&fay, "04:a3:1f").await).await.unwrap();
        let taken = with(&gus, "04A31F").await;
        assert!(matches!(check_in(&house.office, &secretary(), &taken).await, Err(NotThisRegistration::TagTaken)));
        let found = see::at_door(&house.office, &secretary(), MEETING, "04 a3 1f").await.unwrap();
        assert_eq!(found.iter().map(|line| line.registration.id.as_str()).collect::<Vec<_>>(), [fay.as_str()]);
        for typed in ["sg20-2025-09-09-0001", "1", "0001", "Fay"] {
            let found = see::at_door(&house.office, &secretary(), MEETING, typed).await.unwrap();
            assert_eq!(found.iter().map(|line| line.registration.id.as_str()).collect::<Vec<_>>(), [fay.as_str()], "{typed}");
        }
        assert!(see::at_door(&house.office, &secretary(), MEETING, " ").await.unwrap().is_empty());
        let list = see::door_list(&house.office, &secretary(), MEETING).await.unwrap();
        assert_eq!(list.len(), 2);
        assert!(see::door_list(&house.office, &house.fay, MEETING).await.is_err(), "the list is for the secretariat");
    }
}
