//! `people.ask_erasure`: what stays is said before, nothing happens before its day, one can stay; who may.

use jiff::civil::date;
use office::{
    Failure, Office,
    people::{
        ask_erasure::{Wish, ask_erasure},
        purge::purge,
        see,
        sign_in::sign_in,
    },
};
use rules::people::Role;

use crate::{
    house::{both_engines, secretary, somebody_in_each_role},
    registration_opened::{MEETING, later, opened, sent, state},
};

both_engines! {
    async fn it_happens_on_its_day_and_open_registrations_are_cancelled_first(office: Office) {
        let house = opened(&office).await;
        let id = sent(&house.office, &house.ada, &house.kenya).await.registration;
        let outlook = see::outlook(&house.office, &house.ada).await.unwrap();
        assert_eq!((outlook.due, outlook.would_be), (None, date(2025, 6, 24)));
        assert_eq!((outlook.cancelled, outlook.counted.len()), (vec![MEETING.to_owned()], 0));
        assert_eq!(ask_erasure(&house.office, &house.ada, Wish::default()).await.unwrap(), Some(date(2025, 6, 24)));
        let again = ask_erasure(&later(&house.office, "2025-06-20"), &house.ada, Wish::default()).await.unwrap();
        assert_eq!(again, Some(date(2025, 6, 24)), "who asks again waits no longer");
        purge(&later(&house.office, "2025-06-23"), &secretary()).await.unwrap();
        assert_eq!(state(&house.office, &id).await.0, "pending", "nothing is changed before");
        assert!(sign_in(&house.office, "ada@example.org", "a quiet river").await.is_ok());
        purge(&later(&house.office, "2025-06-24"), &secretary()).await.unwrap();
        assert_eq!(state(&house.office, &id).await.0, "cancelled");
        assert!(sign_in(&house.office, "ada@example.org", "a quiet river").await.is_err());
    }

    async fn whoever_changes_their_mind_stays(office: Office) {
        let house = opened(&office).await;
        ask_erasure(&house.office, &house.ada, Wish::default()).await.unwrap();
        assert_eq!(ask_erasure(&house.office, &house.ada, Wish { withdraw: true }).await.unwrap(), None);
        purge(&later(&house.office, "2025-07-24"), &secretary()).await.unwrap();
        assert!(sign_in(&house.office, "ada@example.org", "a quiet river").await.is_ok());
    }

    async fn whoever_has_signed_in_may(office: Office) {
        for actor in somebody_in_each_role() {
            let done = ask_erasure(&office, &actor, Wish::default()).await;
            match actor.role {
                Role::Anybody => assert!(matches!(done, Err(Failure::NotAllowed(_)))),
                _ => assert_eq!(done.unwrap(), None, "nobody has these accounts"),
            }
        }
    }
}
