//! `registration.remind`: who is reminded of what, how often, when it ends; who may.

use jiff::civil::date;
use office::{
    Failure, Office,
    registration::{
        NotThisRegistration,
        approve::{self, approve},
        remind::{Cause, Reminded, Wish, remind},
        see,
    },
};
use rules::people::Role;

use crate::house::{both_engines, secretary, somebody_in_each_role};
use crate::registration_opened::{later, notes, opened, seen, sent};

const SEND: Wish = Wish { dry_run: false };

/// What those who decide are reminded of on a day.
async fn deciding(office: &Office, day: &str) -> Vec<Reminded> {
    let all = remind(&later(office, day), &secretary(), SEND).await.unwrap();
    all.into_iter().filter(|one| matches!(one.cause, Cause::Decide { .. })).collect()
}

both_engines! {
    async fn who_decides_is_reminded_by_the_rules_and_no_longer_when_it_is_decided(office: Office) {
        let house = opened(&office).await;
        let ada = sent(&house.office, &house.ada, &house.kenya).await.registration;
        sent(&house.office, &house.bo, &house.associate).await;
        assert!(deciding(&house.office, "2025-06-12").await.is_empty(), "too soon");
        let trial = remind(&later(&house.office, "2025-06-13"), &secretary(), Wish { dry_run: true }).await.unwrap();
        let first = deciding(&house.office, "2025-06-13").await;
        assert_eq!(trial, first, "a trial says the same and sends nothing");
        let [Reminded { account, cause, .. }] = &first[..] else { panic!("{first:?}") };
        assert_eq!(account, "fay@example.org");
        assert_eq!(*cause, Cause::Decide { count: 1, since: date(2025, 6, 10), due: None });
        let told = notes(&later(&house.office, "2025-06-13")).await;
        assert_eq!(told.iter().filter(|kind| *kind == "remind-decide").count(), 1, "{told:?}");
        assert!(deciding(&house.office, "2025-06-13").await.is_empty(), "never twice");
        assert!(deciding(&house.office, "2025-06-19").await.is_empty());
        assert_eq!(deciding(&house.office, "2025-06-20").await.len(), 1, "a week later");
        let near = deciding(&house.office, "2025-08-05").await;
        assert!(matches!(near[0].cause, Cause::Decide { due: Some(due), .. } if due == date(2025, 8, 9)));
        let wish = approve::Wish { registrations: vec![seen(&house.office, &ada).await], ground: None };
        approve(&house.office, &house.fay, &wish).await.unwrap();
        assert!(deciding(&house.office, "2025-08-07").await.is_empty(), "it is decided");
    }

    async fn who_comes_is_reminded_once_of_what_closes_soon(office: Office) {
        let house = opened(&office).await;
        sent(&house.office, &house.fay, &house.kenya).await;
        let missing = async |day: &str| {
            let all = remind(&later(&house.office, day), &secretary(), SEND).await.unwrap();
            all.into_iter().find_map(|one| match one.cause {
                Cause::Missing { fields } => Some((one.account, fields)),
                Cause::Decide { .. } => None,
            })
        };
        assert_eq!(missing("2025-06-20").await, None, "nothing closes soon");
        let (account, fields) = missing("2025-07-02").await.unwrap();
        assert_eq!(account, "fay@example.org");
        assert!(fields.contains(&("captioning".to_owned(), Some(date(2025, 7, 9)))), "{fields:?}");
        assert_eq!(missing("2025-07-03").await, None, "once");
        let (_, fields) = missing("2025-08-05").await.unwrap();
        assert!(fields.iter().any(|(name, _)| name == "visa_support"), "{fields:?}");
        assert_eq!(missing("2025-09-19").await, None, "the meeting is over");
    }

    async fn what_waits_is_owed_by_who_decides_and_who_comes(office: Office) {
        let house = opened(&office).await;
        sent(&house.office, &house.ada, &house.kenya).await;
        let owed = see::owed(&house.office, &house.fay).await.unwrap();
        assert!(matches!(owed[..], [see::Owed { what: see::What::Decide(1), due: Some(due), days_left: Some(60), .. }] if due == date(2025, 8, 9)), "{owed:?}");
        sent(&house.office, &house.fay, &house.kenya).await;
        let owed = see::owed(&house.office, &house.fay).await.unwrap();
        let days: Vec<_> = owed.iter().filter_map(|one| one.due).collect();
        assert!(days.is_sorted() && days.len() == owed.len(), "in the order of its days: {owed:?}");
        let has = |what| owed.iter().find(|one| one.what == what).and_then(|one| one.due);
        assert_eq!(has(see::What::Identify), Some(date(2025, 9, 9)), "a document with a photo on the first day");
        assert_eq!(has(see::What::Contribute), Some(date(2025, 8, 27)));
        assert!(see::owed(&house.office, &house.bo).await.unwrap().is_empty());
        assert!(see::owed(&house.office, &house.ada).await.unwrap().iter().all(|one| one.what != see::What::Identify));
    }

    async fn only_the_house_reminds(office: Office) {
        let house = opened(&office).await;
        sent(&house.office, &house.ada, &house.kenya).await;
        for actor in somebody_in_each_role() {
            let done = remind(&later(&house.office, "2025-06-20"), &actor, SEND).await;
            match actor.role {
                Role::Secretariat => assert_eq!(done.unwrap().len(), 1),
                _ => assert!(matches!(done, Err(NotThisRegistration::Failed(Failure::NotAllowed(_))))),
            }
        }
    }
}
