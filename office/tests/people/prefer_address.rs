//! `people.prefer_address`: mail goes there; only to one's own; who may.

use office::{
    Failure, Office,
    people::{
        addresses::NotThisAddress,
        confirm_address::confirm_address,
        prefer_address::{Wish, prefer_address},
        see,
    },
};
use rules::people::Role;

use crate::{
    house::{both_engines, somebody_in_each_role},
    people_add_address::claimed,
    people_ask_link::{mailed, mailing},
    people_confirm_address::opens,
    registration_opened::{opened, sent},
};

fn wish(email: &str) -> Wish {
    Wish { email: email.to_owned() }
}

both_engines! {
    async fn mail_goes_to_the_address_that_is_preferred(office: Office) {
        let house = opened(&mailing(&office)).await;
        let token = claimed(&house.office, &house.ada, "ada@example.net").await;
        assert!(matches!(prefer_address(&house.office, &house.ada, &wish("ada@example.net")).await, Err(NotThisAddress::NotYours(_))));
        confirm_address(&house.office, &house.ada, &opens(&token)).await.unwrap();
        prefer_address(&house.office, &house.ada, &wish("Ada@example.net")).await.unwrap();
        assert_eq!(see::addresses(&house.office, &house.ada).await.unwrap(), ["ada@example.net", "ada@example.org"]);
        mailed(&house.office).await;
        sent(&house.office, &house.ada, &house.kenya).await;
        assert_eq!(mailed(&house.office).await[0].0, "ada@example.net");
        prefer_address(&house.office, &house.ada, &wish("ada@example.org")).await.unwrap();
        assert_eq!(see::addresses(&house.office, &house.ada).await.unwrap()[0], "ada@example.org");
        assert!(matches!(prefer_address(&house.office, &house.ada, &wish("bo@example.org")).await, Err(NotThisAddress::NotYours(_))));
    }

    async fn whoever_has_signed_in_may(office: Office) {
        for actor in somebody_in_each_role() {
            let done = prefer_address(&office, &actor, &wish("a@example.no")).await;
            match actor.role {
                Role::Anybody => assert!(matches!(done, Err(NotThisAddress::Failed(Failure::NotAllowed(_))))),
                _ => assert!(matches!(done, Err(NotThisAddress::NotYours(_)))),
            }
        }
    }
}
