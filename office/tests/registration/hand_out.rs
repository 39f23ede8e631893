//! `registration.hand_out`: one number, one person; a lost badge is replaced; who may.

use office::{
    Failure, Office,
    registration::{
        NotThisRegistration,
        check_in::{self, check_in},
        hand_out::{Wish, hand_out},
        see,
    },
};
use rules::{people::Role, registration::Shown};

use crate::house::{both_engines, secretary, somebody_in_each_role};
use crate::registration_opened::{MEETING, Opened, opened, seen, sent};

fn wish(registration: &str, tag: &str) -> Wish {
    Wish { registration: registration.to_owned(), tag: tag.to_owned() }
}

/// Somebody who is admitted.
async fn admitted(house: &Opened, actor: &office::Actor, member: &str) -> String {
    let id = sent(&house.office, actor, member).await.registration;
    let seen = seen(&house.office, &id).await;
    let wish = check_in::Wish { seen, shown: Shown::Passport, at: None, key: None, tag: None };
    check_in(&house.office, &secretary(), &wish).await.unwrap();
    id
}

both_engines! {
    async fn a_lost_badge_is_replaced_and_opens_nothing_any_more(office: Office) {
        let house = opened(&office).await;
        let fay = admitted(&house, &house.fay, &house.kenya).await;
        let gus = admitted(&house, &house.gus, &house.exemplar).await;
        assert!(!hand_out(&house.office, &secretary(), &wish(&fay, "04 a3 1f")).await.unwrap());
        assert!(!hand_out(&house.office, &secretary(), &wish(&fay, "04A31F")).await.unwrap(), "the same again");
        assert!(hand_out(&house.office, &secretary(), &wish(&fay, "04A320")).await.unwrap(), "in the place of the first");
        assert!(see::at_door(&house.office, &secretary(), MEETING, "04A31F").await.unwrap().is_empty());
        assert_eq!(see::at_door(&house.office, &secretary(), MEETING, "04A320").await.unwrap().len(), 1);
        let lost = hand_out(&house.office, &secretary(), &wish(&gus, "04A31F")).await;
        assert!(matches!(lost, Err(NotThisRegistration::TagTaken)), "a number stays one person's, also when it is lost");
        assert!(hand_out(&house.office, &secretary(), &wish(&fay, "04A31F")).await.unwrap(), "it was found");
        let wrong = hand_out(&house.office, &secretary(), &wish(&fay, "no/number")).await;
        assert!(matches!(wrong, Err(NotThisRegistration::NoTag)));
        let journal = see::history(&house.office, &secretary(), &fay).await.unwrap();
        assert!(journal.iter().all(|entry| !entry.details.contains("04A3")), "the journal has no numbers of badges");
    }

    async fn only_who_is_admitted_and_only_by_the_secretariat(office: Office) {
        let house = opened(&office).await;
        let waits = sent(&house.office, &house.ada, &house.kenya).await.registration;
        let refused = hand_out(&house.office, &secretary(), &wish(&waits, "04A31F")).await;
        assert!(matches!(refused, Err(NotThisRegistration::NotNow(_))));
        let unknown = hand_out(&house.office, &secretary(), &wish("none", "04A31F")).await;
        assert!(matches!(unknown, Err(NotThisRegistration::NoSuchRegistration(_))));
        let fay = admitted(&house, &house.fay, &house.kenya).await;
        for actor in somebody_in_each_role() {
            let done = hand_out(&house.office, &actor, &wish(&fay, "04A31F")).await;
            match actor.role {
                Role::Secretariat => assert!(done.is_ok()),
                _ => assert!(matches!(done, Err(NotThisRegistration::Failed(Failure::NotAllowed(_))))),
            }
        }
    }
}
