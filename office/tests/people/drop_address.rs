//! `people.drop_address`: it signs in no more, everything stays with the person, never the last; who may.

use office::{
    Failure, Office,
    members::see::answered_for,
    people::{
        addresses::NotThisAddress,
        confirm_address::confirm_address,
        drop_address::{Wish, drop_address},
        see::{self, of_token},
        sign_in::sign_in,
    },
    registration::{see::mine, submit::submit},
};
use rules::people::Role;

use crate::{
    house::{both_engines, somebody_in_each_role},
    people_add_address::claimed,
    people_ask_link::mailing,
    people_confirm_address::opens,
    registration_opened::{form, opened, wish as form_wish},
};

fn wish(email: &str) -> Wish {
    Wish { email: email.to_owned() }
}

both_engines! {
    async fn everything_goes_on_under_the_other_address(office: Office) {
        let house = opened(&mailing(&office)).await;
        let (office, fay) = (&house.office, &house.fay);
        submit(office, fay, &form_wish(fay, &house.kenya, form("Fay"))).await.unwrap();
        let session = sign_in(office, "fay@example.org", "a quiet river").await.unwrap();
        assert!(matches!(drop_address(office, fay, &wish("fay@example.org")).await, Err(NotThisAddress::TheOnlyOne)));
        let token = claimed(office, fay, "fay@example.net").await;
        confirm_address(office, fay, &opens(&token)).await.unwrap();
        assert_eq!(drop_address(office, fay, &wish("fay@example.org")).await.unwrap(), "fay@example.net");
        let fay = of_token(office, &session).await.unwrap();
        assert_eq!(fay.account.as_deref(), Some("fay@example.net"), "the session goes on");
        assert_eq!(see::addresses(office, &fay).await.unwrap(), ["fay@example.net"]);
        assert_eq!(mine(office, &fay).await.unwrap().len(), 1);
        assert_eq!(answered_for(office, &fay).await.unwrap().len(), 1, "still focal point");
        assert!(sign_in(office, "fay@example.org", "a quiet river").await.is_err());
        assert!(sign_in(office, "fay@example.net", "a quiet river").await.is_ok());
    }

    async fn another_address_goes_and_the_account_stays_as_it_was(office: Office) {
        let house = opened(&mailing(&office)).await;
        let token = claimed(&house.office, &house.ada, "ada@example.net").await;
        confirm_address(&house.office, &house.ada, &opens(&token)).await.unwrap();
        assert!(matches!(drop_address(&house.office, &house.ada, &wish("bo@example.org")).await, Err(NotThisAddress::NotYours(_))));
        assert_eq!(drop_address(&house.office, &house.ada, &wish(" ADA@example.net")).await.unwrap(), "ada@example.org");
        assert!(sign_in(&house.office, "ada@example.net", "a quiet river").await.is_err());
        assert_eq!(see::addresses(&house.office, &house.ada).await.unwrap(), ["ada@example.org"]);
    }

    async fn whoever_has_signed_in_may(office: Office) {
        for actor in somebody_in_each_role() {
            let done = drop_address(&office, &actor, &wish("a@example.no")).await;
            match actor.role {
                Role::Anybody => assert!(matches!(done, Err(NotThisAddress::Failed(Failure::NotAllowed(_))))),
                _ => assert!(matches!(done, Err(NotThisAddress::NoAccount))),
            }
        }
    }
}
