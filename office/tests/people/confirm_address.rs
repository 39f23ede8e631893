//! `people.confirm_address`: the address signs in, what colleagues sent with it is one's own, nobody takes another's; who may.

use office::{
    Failure, Office,
    people::{
        addresses::NotThisAddress,
        ask_link::ask_link,
        confirm_address::{Wish, confirm_address},
        enrol::{NotEnrolled, Person, enrol},
        enter_by_link::{self, enter_by_link},
        see::{self, of_token},
        sign_in::sign_in,
    },
    registration::{
        see::mine,
        submit::{self, submit},
    },
};
use rules::people::Role;

use crate::{
    house::{both_engines, secretary, somebody_in_each_role},
    people_add_address::claimed,
    people_ask_link::{mailed, mailing},
    registration_opened::{enrolled, form, later, opened, sent, wish},
};

pub(crate) fn opens(token: &str) -> Wish {
    Wish { token: token.to_owned() }
}

both_engines! {
    async fn any_confirmed_address_signs_in_by_password_and_by_link(office: Office) {
        let office = mailing(&office);
        let ada = enrolled(&office, "Ada").await;
        let token = claimed(&office, &ada, "ada@example.net").await;
        let confirmed = confirm_address(&office, &ada, &opens(&token)).await.unwrap();
        assert_eq!((confirmed.email.as_str(), confirmed.registrations), ("ada@example.net", 0));
        assert_eq!(mailed(&office).await[0].0, "ada@example.org", "where mail went until now, it is told");
        assert_eq!(see::addresses(&office, &ada).await.unwrap(), ["ada@example.org", "ada@example.net"]);
        let session = sign_in(&office, "Ada@Example.net", "a quiet river").await.unwrap();
        assert_eq!(of_token(&office, &session).await.unwrap(), ada);
        let wish = crate::people_ask_link::wish("ada@example.net");
        ask_link(&office, &office::Actor::anybody(), &wish).await.unwrap();
        let mailed = mailed(&office).await;
        assert_eq!(mailed[0].0, "ada@example.net", "a link goes to the address that asked");
        let token_of_link = mailed[0].2["link"].rsplit('/').next().unwrap().to_owned();
        let wish = enter_by_link::Wish { token: token_of_link, name: String::new() };
        let entered = enter_by_link(&office, &office::Actor::anybody(), &wish).await.unwrap();
        assert_eq!(of_token(&office, &entered.session).await.unwrap(), ada);
        assert!(matches!(confirm_address(&office, &ada, &opens(&token)).await, Err(NotThisAddress::Closed)), "once");
        let twin = Person { email: "ada@example.net".to_owned(), ..crate::people_enrol::delegate() };
        assert!(matches!(enrol(&office, &secretary(), &twin).await, Err(NotEnrolled::HasAnAccount(_))));
    }

    async fn nobody_opens_the_link_of_another_or_too_late(office: Office) {
        let office = later(&mailing(&office), "2025-06-10");
        let (ada, bo) = (enrolled(&office, "Ada").await, enrolled(&office, "Bo").await);
        let token = claimed(&office, &ada, "ada@example.net").await;
        assert!(matches!(confirm_address(&office, &bo, &opens(&token)).await, Err(NotThisAddress::Closed)));
        assert!(matches!(confirm_address(&later(&office, "2025-06-11"), &ada, &opens(&token)).await, Err(NotThisAddress::Closed)));
        let token = claimed(&office, &ada, "bo@example.org").await;
        assert!(matches!(confirm_address(&office, &ada, &opens(&token)).await, Err(NotThisAddress::HasAnAccount)));
        let both = [claimed(&office, &ada, "new@example.net").await, claimed(&office, &bo, "new@example.net").await];
        let [first, second] = both.map(|token| Wish { token });
        let (one, other) = tokio::join!(confirm_address(&office, &ada, &first), confirm_address(&office, &bo, &second));
        assert!(one.is_ok() != other.is_ok(), "two accounts never share an address: {one:?} {other:?}");
    }

    async fn what_colleagues_sent_with_it_is_ones_own(office: Office) {
        let house = opened(&mailing(&office)).await;
        let colleague = |name: &str, event: &str| submit::Wish {
            key: format!("{name} {event}"), colleague: true, event: event.to_owned(), ..wish(&house.fay, &house.kenya, form(name))
        };
        submit(&house.office, &house.fay, &colleague("Ada.Work", "")).await.unwrap();
        let token = claimed(&house.office, &house.ada, "ada.work@example.org").await;
        let confirmed = confirm_address(&house.office, &house.ada, &opens(&token)).await.unwrap();
        assert_eq!((confirmed.registrations, confirmed.twice.len()), (1, 0));
        assert_eq!(mine(&house.office, &house.ada).await.unwrap().len(), 1);
        submit(&house.office, &house.fay, &colleague("Bo.Work", "")).await.unwrap();
        sent(&house.office, &house.bo, &house.kenya).await;
        let token = claimed(&house.office, &house.bo, "bo.work@example.org").await;
        let confirmed = confirm_address(&house.office, &house.bo, &opens(&token)).await.unwrap();
        assert_eq!((confirmed.registrations, confirmed.twice.len()), (0, 1), "both stand, and that is said");
    }

    async fn whoever_has_signed_in_may(office: Office) {
        for actor in somebody_in_each_role() {
            let done = confirm_address(&office, &actor, &opens("t")).await;
            match actor.role {
                Role::Anybody => assert!(matches!(done, Err(NotThisAddress::Failed(Failure::NotAllowed(_))))),
                _ => assert!(matches!(done, Err(NotThisAddress::Closed))),
            }
        }
    }
}
