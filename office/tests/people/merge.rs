//! `people.merge`: what both have is shown and one of it remains, everything else moves, only whoever proves both; who may.

use jiff::civil::date;
use office::{
    Actor, Failure, Office,
    members::{
        Capacity,
        appoint::{self, appoint},
        see::answered_for,
    },
    people::{
        merge::{NotMerged, Wish, merge, preview},
        see::{self, of_token},
        sign_in::sign_in,
    },
    registration::{see::mine, submit::submit},
    tokens::see::{Asks, through},
};
use rules::people::Role;

use crate::{
    house::{both_engines, secretary, somebody_in_each_role},
    people_add_address::claimed,
    people_ask_link::{mailed, mailing},
    registration_opened::{Opened, form, opened, sent, state, wish as form_wish},
    tokens_issue::issued,
};

/// Bo is Ada too: the delegate that Fay has confirmed is focal point herself.
async fn two_accounts(office: &Office) -> (Opened, String, String) {
    let house = opened(&mailing(office)).await;
    let waits = sent(&house.office, &house.ada, &house.kenya).await.registration;
    let confirmed =
        submit(&house.office, &house.fay, &form_wish(&house.fay, &house.kenya, form("Fay"))).await.unwrap();
    (house, waits, confirmed.registration)
}

async fn sealed(office: &Office, actor: &Actor, wish: &Wish) -> Wish {
    let seal = preview(office, actor, wish).await.unwrap().seal();
    Wish { seal, ..wish.clone() }
}

fn by_link(token: &str) -> Wish {
    Wish { token: token.to_owned(), ..Wish::default() }
}

both_engines! {
    async fn what_both_have_is_shown_and_the_one_that_is_further_on_remains(office: Office) {
        let (house, waits, confirmed) = two_accounts(&office).await;
        let (office, ada) = (&house.office, &house.ada);
        let deputy = |account: &str, first, last| appoint::Wish {
            member: house.exemplar.clone(), account: account.to_owned(), capacity: Capacity::Deputy, first, last,
        };
        appoint(office, &secretary(), &deputy("ada@example.org", date(2025, 3, 1), Some(date(2025, 8, 1)))).await.unwrap();
        appoint(office, &secretary(), &deputy("fay@example.org", date(2025, 6, 1), None)).await.unwrap();
        let program = issued(office, &house.fay, &[]).await.token;
        let other = sign_in(office, "fay@example.org", "a quiet river").await.unwrap();
        let wish = by_link(&claimed(office, ada, "fay@example.org").await);
        let shown = preview(office, ada, &wish).await.unwrap();
        assert_eq!((shown.registrations, shown.appointments, shown.role), (1, 2, Role::FocalPoint));
        assert_eq!((shown.twice.len(), shown.twice[0].remains.as_str(), shown.twice[0].cancelled.as_str()), (1, "confirmed", "pending"));
        assert_eq!((shown.terms.len(), shown.terms[0].first, shown.terms[0].last), (1, date(2025, 3, 1), None));
        let blind = merge(office, ada, &wish).await;
        assert!(matches!(blind, Err(NotMerged::ChangedMeanwhile)), "what was not seen is not done");
        assert_eq!(state(office, &waits).await.0, "pending");
        let wish = sealed(office, ada, &wish).await;
        merge(office, ada, &wish).await.unwrap();
        assert_eq!((state(office, &waits).await.0.as_str(), state(office, &confirmed).await.0.as_str()), ("cancelled", "confirmed"));
        let session = sign_in(office, "fay@example.org", "a quiet river").await.unwrap();
        let one = of_token(office, &session).await.unwrap();
        assert_eq!((one.account.as_deref(), one.name.as_str(), one.role), (Some("ada@example.org"), "Ada", Role::FocalPoint));
        assert_eq!(mine(office, &one).await.unwrap().len(), 2);
        assert_eq!(answered_for(office, &one).await.unwrap().len(), 2);
        assert_eq!(see::addresses(office, &one).await.unwrap(), ["ada@example.org", "fay@example.org"]);
        assert_eq!(of_token(office, &other).await.unwrap(), Actor::anybody(), "sessions of the other end");
        assert!(through(office, &program, Asks::Reading).await.is_err(), "its tokens end");
        let told: Vec<_> = mailed(office).await.into_iter().filter(|(_, kind, _)| kind == "merged").map(|(to, ..)| to).collect();
        assert_eq!(told, ["ada@example.org", "fay@example.org"]);
        assert!(matches!(merge(office, ada, &wish).await, Err(NotMerged::Closed)), "once");
        let history = office::registration::see::history(office, &secretary(), &waits).await.unwrap();
        let entry = &history[0];
        assert_eq!(entry.verb, "people.merge");
        assert!(!format!("{history:?}").contains('@') && !format!("{history:?}").contains("Ada"), "{history:?}");
    }

    async fn nobody_merges_without_proof(office: Office) {
        let (house, ..) = two_accounts(&office).await;
        let (office, ada) = (&house.office, &house.ada);
        let token = claimed(office, ada, "fay@example.org").await;
        assert!(matches!(preview(office, &house.bo, &by_link(&token)).await, Err(NotMerged::Closed)), "another's link");
        let without = Wish { from: "fay@example.org".to_owned(), into: "ada@example.org".to_owned(), reason: "mine".to_owned(), ..Wish::default() };
        for wish in [&without, &Wish { seal: "x".to_owned(), ..without.clone() }] {
            assert!(matches!(merge(office, ada, wish).await, Err(NotMerged::Failed(Failure::NotAllowed(_)))));
            assert!(matches!(preview(office, ada, wish).await, Err(NotMerged::Failed(Failure::NotAllowed(_)))));
        }
        assert!(matches!(preview(office, ada, &by_link("00")).await, Err(NotMerged::Closed)));
    }

    async fn the_secretariat_merges_with_a_reason_that_the_person_reads(office: Office) {
        let (house, ..) = two_accounts(&office).await;
        let office = &house.office;
        let wish = Wish { from: "bo@example.org".to_owned(), into: "FAY@example.org".to_owned(), ..Wish::default() };
        let wish = sealed(office, &secretary(), &wish).await;
        assert!(matches!(merge(office, &secretary(), &wish).await, Err(NotMerged::ReasonMissing)));
        mailed(office).await;
        merge(office, &secretary(), &Wish { reason: "A letter of 3 June.".to_owned(), ..wish.clone() }).await.unwrap();
        assert!(mailed(office).await.iter().all(|(_, kind, facts)| kind == "merged" && facts["reason"] == "A letter of 3 June."));
        let same = Wish { into: "fay@example.org".to_owned(), ..wish.clone() };
        assert!(matches!(preview(office, &secretary(), &same).await, Err(NotMerged::TheSame)), "Bo is Fay now");
        let nobody = Wish { from: "nobody@example.org".to_owned(), ..wish };
        assert!(matches!(preview(office, &secretary(), &nobody).await, Err(NotMerged::NoSuchAccount(_))));
    }

    async fn what_has_changed_since_it_was_seen_is_shown_again(office: Office) {
        let (house, ..) = two_accounts(&office).await;
        let (office, ada) = (&house.office, &house.ada);
        let wish = by_link(&claimed(office, ada, "bo@example.org").await);
        let wish = sealed(office, ada, &wish).await;
        sent(office, &house.bo, &house.kenya).await;
        assert!(matches!(merge(office, ada, &wish).await, Err(NotMerged::ChangedMeanwhile)));
        let wish = sealed(office, ada, &wish).await;
        let merged = merge(office, ada, &wish).await.unwrap();
        assert_eq!((merged.twice.len(), merged.twice[0].remains.as_str()), (1, "pending"), "of equals one remains");
    }

    async fn whoever_has_signed_in_may_with_a_link_and_the_secretariat_without(office: Office) {
        for actor in somebody_in_each_role() {
            let done = merge(&office, &actor, &Wish { from: "a@example.org".to_owned(), into: "b@example.org".to_owned(), ..Wish::default() }).await;
            match actor.role {
                Role::Secretariat => assert!(matches!(done, Err(NotMerged::NoSuchAccount(_)))),
                _ => assert!(matches!(done, Err(NotMerged::Failed(Failure::NotAllowed(_))))),
            }
            let done = merge(&office, &actor, &by_link("00")).await;
            match actor.role {
                Role::Anybody => assert!(matches!(done, Err(NotMerged::Failed(Failure::NotAllowed(_))))),
                _ => assert!(matches!(done, Err(NotMerged::Closed))),
            }
        }
    }
}
