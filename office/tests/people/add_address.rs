//! `people.add_address`: a link to the new address, the same answer for everybody, nobody flooded, who may.

use office::{
    Actor, Failure, Office,
    people::{
        add_address::{Wish, add_address},
        addresses::NotThisAddress,
        see,
    },
};
use rules::people::Role;

use crate::{
    house::{both_engines, secretary, somebody_in_each_role},
    people_ask_link::{mailed, mailing},
    registration_opened::enrolled,
};

pub(crate) fn wish(email: &str) -> Wish {
    Wish { email: email.to_owned() }
}

/// Asks for another address and gives what the link holds.
pub(crate) async fn claimed(office: &Office, actor: &Actor, email: &str) -> String {
    mailed(office).await;
    add_address(office, actor, &wish(email)).await.unwrap();
    let mailed = mailed(office).await;
    let (_, kind, facts) = mailed.iter().find(|(to, ..)| to == email).unwrap();
    assert_eq!(kind, "address");
    facts["link"].rsplit('/').next().unwrap().to_owned()
}

both_engines! {
    async fn nothing_is_changed_before_the_link_is_opened(office: Office) {
        let office = mailing(&office);
        let ada = enrolled(&office, "Ada").await;
        add_address(&office, &ada, &wish(" Ada@Example.NET ")).await.unwrap();
        let mailed = mailed(&office).await;
        let [(to, kind, facts)] = mailed.as_slice() else { panic!("{mailed:?}") };
        assert_eq!((to.as_str(), kind.as_str(), facts["name"].as_str()), ("ada@example.net", "address", "Ada"));
        assert!(facts["link"].starts_with("https://plenary.example.org/account/addresses/"));
        assert_eq!(see::addresses(&office, &ada).await.unwrap(), ["ada@example.org"]);
    }

    async fn the_answer_does_not_tell_whether_an_account_has_it_and_nobody_is_flooded(office: Office) {
        let office = mailing(&office);
        let (ada, bo) = (enrolled(&office, "Ada").await, enrolled(&office, "Bo").await);
        let before = mailed(&office).await.len();
        assert_eq!(before, 0);
        for _ in 0..10 {
            assert!(add_address(&office, &ada, &wish("bo@example.org")).await.is_ok());
        }
        assert!(add_address(&office, &ada, &wish("nobody@example.org")).await.is_ok());
        assert_eq!(mailed(&office).await.len(), 3);
        assert!(add_address(&office, &bo, &wish("cy@example.org")).await.is_ok());
        assert_eq!(mailed(&office).await.len(), 1, "another account asks for another address");
    }

    async fn what_is_no_address_or_ones_own_is_said(office: Office) {
        let mails = mailing(&office);
        let ada = enrolled(&office, "Ada").await;
        for wrong in ["", "a", "a@b", "a@example.no\r\nBcc: b@example.no"] {
            assert!(matches!(add_address(&mails, &ada, &wish(wrong)).await, Err(NotThisAddress::NoAddress(_))), "{wrong:?}");
        }
        assert!(matches!(add_address(&mails, &ada, &wish("ADA@example.org")).await, Err(NotThisAddress::YoursAlready(_))));
        assert!(matches!(add_address(&office, &ada, &wish("a@example.no")).await, Err(NotThisAddress::NoMail)));
    }

    async fn whoever_has_an_account_may(office: Office) {
        let office = mailing(&office);
        assert!(matches!(add_address(&office, &secretary(), &wish("a@example.no")).await, Err(NotThisAddress::NoAccount)));
        for actor in somebody_in_each_role() {
            let done = add_address(&office, &actor, &wish("a@example.no")).await;
            match actor.role {
                Role::Anybody => assert!(matches!(done, Err(NotThisAddress::Failed(Failure::NotAllowed(_))))),
                // Nobody in this house has these accounts.
                _ => assert!(matches!(done, Err(NotThisAddress::NoAccount))),
            }
        }
    }
}
