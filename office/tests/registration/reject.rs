//! `registration.reject`: with a reason that the person reads and the journal does not keep; only one's own.

use office::{
    Failure, Office,
    registration::{
        NotThisRegistration,
        reject::{Wish, reject},
        see,
    },
};
use rules::{people::Role, registration::State};

use crate::house::{both_engines, somebody_in_each_role};
use crate::registration_opened::{opened, seen, sent};

both_engines! {
    async fn a_rejection_says_why_to_the_person_and_not_to_the_journal(office: Office) {
        let house = opened(&office).await;
        let ada = sent(&house.office, &house.ada, &house.kenya).await.registration;
        let silent = Wish { registrations: vec![seen(&house.office, &ada).await], reason: " ".to_owned() };
        assert!(matches!(reject(&house.office, &house.fay, &silent).await, Err(NotThisRegistration::NoReason)));
        let wish = Wish { reason: "Another goes in her place.".to_owned(), ..silent };
        assert_eq!(reject(&house.office, &house.fay, &wish).await.unwrap()[0].state, "rejected");
        let mine = see::mine(&house.office, &house.ada).await.unwrap();
        let State::Rejected { rejection, .. } = &mine[0].line.registration.content.state else { panic!("{mine:?}") };
        assert_eq!((rejection.reason(), mine[0].decided_by.as_deref()), ("Another goes in her place.", Some("Fay")));
        let entries = format!("{:?}", see::history(&house.office, &house.fay, &ada).await.unwrap());
        assert!(entries.contains("registration.reject") && !entries.contains("Another goes"), "{entries}");
    }

    async fn a_focal_point_rejects_their_own_and_nobody_elses(office: Office) {
        let house = opened(&office).await;
        let ada = sent(&house.office, &house.ada, &house.kenya).await.registration;
        let wish = Wish { registrations: vec![seen(&house.office, &ada).await], reason: "No.".to_owned() };
        assert!(matches!(reject(&house.office, &house.gus, &wish).await, Err(NotThisRegistration::NotTheirs)));
        for actor in somebody_in_each_role() {
            let done = reject(&house.office, &actor, &wish).await;
            match actor.role {
                Role::Secretariat => assert!(done.is_ok()),
                Role::Anybody | Role::Delegate => {
                    assert!(matches!(done, Err(NotThisRegistration::Failed(Failure::NotAllowed(_)))));
                }
                _ => assert!(matches!(done, Err(NotThisRegistration::NotTheirs))),
            }
        }
    }
}
