//! `people.enter_by_provider`: who is linked, who is not, and what an answer that was not asked for does.

use std::sync::Arc;

use office::{
    Actor, Office,
    people::{
        enter_by_link::Entered,
        enter_by_provider::{NotEntered, Wish, enter_by_provider, send},
        provider::{Later, NotVouched, Provider, Sent, Vouched},
        see::{of_token, own_data},
        ways,
    },
};
use rules::people::Role;

use crate::{
    house::{both_engines, somebody_in_each_role},
    people_authenticator::{reached, signed_in},
    people_confirm_second_factor::with_codes,
};

/// Another house that vouches for one person.
#[derive(Debug)]
struct Other(Vouched);

impl Provider for Other {
    fn name(&self) -> &'static str {
        "Other house"
    }

    fn send<'a>(&'a self, back: &'a str) -> Later<'a, Result<Sent, NotVouched>> {
        let sent = Sent {
            address: format!("https://id.example.org/?back={back}"),
            state: "the state".to_owned(),
            kept: "the nonce".to_owned(),
        };
        Box::pin(async move { Ok(sent) })
    }

    fn vouch<'a>(
        &'a self,
        back: &'a str,
        kept: &'a str,
        code: &'a str,
    ) -> Later<'a, Result<Vouched, NotVouched>> {
        assert_eq!((back, kept), ("https://plenary.example.org/sign-in/provider/back", "the nonce"));
        let vouched = self.0.clone();
        Box::pin(async move {
            if code == "the code" {
                Ok(vouched)
            } else {
                Err(NotVouched::NotGenuine("another code".to_owned()))
            }
        })
    }
}

fn vouched(subject: &str, email: &str) -> Vouched {
    Vouched {
        issuer: "https://id.example.org".to_owned(),
        subject: subject.to_owned(),
        email: Some(email.to_owned()),
        email_verified: true,
        name: Some("Lucía  Ortega".to_owned()),
    }
}

fn beside(office: &Office, vouched: Vouched) -> Office {
    reached(office).with_provider(Arc::new(Other(vouched)))
}

async fn step(office: &Office) -> String {
    let (address, step) = send(office, &Actor::anybody(), "/meetings").await.unwrap();
    assert_eq!(address, "https://id.example.org/?back=https://plenary.example.org/sign-in/provider/back");
    step
}

fn wish(step: String) -> Wish {
    Wish { step, state: "the state".to_owned(), code: Some("the code".to_owned()) }
}

async fn enter(office: &Office) -> Result<Entered, NotEntered> {
    enter_by_provider(office, &Actor::anybody(), &wish(step(office).await)).await
}

async fn who(office: &Office, entered: &Entered) -> Actor {
    of_token(office, &entered.session).await.unwrap()
}

both_engines! {
    async fn a_verified_address_begins_an_account_which_is_known_by_the_subject(office: Office) {
        let house = beside(&office, vouched("7", "L.Ortega@Example.org"));
        let entered = enter(&house).await.unwrap();
        let actor = who(&house, &entered).await;
        assert_eq!(entered.back, "/meetings");
        assert_eq!(actor, Actor::signed_in("l.ortega@example.org", "Lucía Ortega", Role::Delegate));
        let moved = beside(&office, Vouched { email_verified: false, ..vouched("7", "boss@example.org") });
        signed_in(&office, "boss@example.org", Role::Secretariat).await;
        let again = enter(&moved).await.unwrap();
        assert_eq!(who(&moved, &again).await, actor, "another address moves nobody into another account");
        assert_eq!(ways::identities(&office, &actor).await.unwrap().len(), 1);
        let data = own_data(&office, &actor).await.unwrap().unwrap();
        assert_eq!(data["ways_to_sign_in"]["other_houses"][0]["subject"], "7");
    }

    async fn an_account_is_linked_only_by_a_verified_address(office: Office) {
        let (owner, _) = signed_in(&office, "a@example.org", Role::Chair).await;
        let unverified = Vouched { email_verified: false, ..vouched("7", "a@example.org") };
        let silent = Vouched { email: None, ..vouched("7", "") };
        for vouched in [unverified, silent, vouched("7", "a@b"), vouched("7", "a@example.org\r\nBcc: b@example.org")] {
            let refused = enter(&beside(&office, vouched)).await;
            assert!(matches!(refused, Err(NotEntered::Unverified)));
        }
        assert!(ways::identities(&office, &owner).await.unwrap().is_empty());
        let house = beside(&office, vouched("7", "A@example.org"));
        let entered = enter(&house).await.unwrap();
        assert_eq!(who(&house, &entered).await, owner);
        let other_house = Vouched { issuer: "https://id.example.com".to_owned(), ..vouched("7", "c@example.org") };
        let house = beside(&office, other_house);
        let entered = enter(&house).await.unwrap();
        assert_ne!(who(&house, &entered).await, owner, "a subject is of one issuer");
    }

    async fn an_answer_counts_once_in_the_browser_that_asked(office: Office) {
        let house = beside(&office, vouched("7", "a@example.org"));
        let begun = step(&house).await;
        let other_browser = enter_by_provider(&house, &Actor::anybody(), &wish(String::new())).await;
        assert!(matches!(other_browser, Err(NotEntered::Closed)));
        let wrong_state = Wish { state: "guessed".to_owned(), ..wish(begun.clone()) };
        assert!(matches!(enter_by_provider(&house, &Actor::anybody(), &wrong_state).await, Err(NotEntered::Closed)));
        let after = enter_by_provider(&house, &Actor::anybody(), &wish(begun)).await;
        assert!(matches!(after, Err(NotEntered::Closed)), "a wrong state uses it up");
        let cancelled = Wish { code: None, ..wish(step(&house).await) };
        assert!(matches!(enter_by_provider(&house, &Actor::anybody(), &cancelled).await, Err(NotEntered::Cancelled)));
        let forged = Wish { code: Some("forged".to_owned()), ..wish(step(&house).await) };
        assert!(matches!(enter_by_provider(&house, &Actor::anybody(), &forged).await, Err(NotEntered::NotVouched(_))));
        assert_eq!(office.refresh().await.unwrap(), 0, "nothing was done");
    }

    async fn who_has_codes_is_asked_for_one(office: Office) {
        let (owner, session) = signed_in(&office, "a@example.org", Role::Delegate).await;
        with_codes(&office, &owner, &session).await;
        let asked = enter(&beside(&office, vouched("7", "a@example.org"))).await;
        assert!(matches!(asked, Err(NotEntered::CodeWanted(_))));
    }

    async fn who_is_given_no_name_is_called_by_the_address(office: Office) {
        for (at, name) in [None, Some("  "), Some("a\u{0}b")].into_iter().enumerate() {
            let email = format!("a{at}@example.org");
            let nameless = Vouched { name: name.map(str::to_owned), ..vouched(&at.to_string(), &email) };
            let house = beside(&office, nameless);
            let entered = enter(&house).await.unwrap();
            assert_eq!(who(&house, &entered).await.name, email);
        }
    }

    async fn everybody_may_where_there_is_another_house(office: Office) {
        let nowhere = send(&reached(&office), &Actor::anybody(), "/").await;
        assert!(matches!(nowhere, Err(NotEntered::NoProvider)));
        let refused = enter_by_provider(&office, &Actor::anybody(), &wish(String::new())).await;
        assert!(matches!(refused, Err(NotEntered::NoProvider)));
        let house = beside(&office, vouched("7", "a@example.org"));
        for actor in somebody_in_each_role() {
            let wish = wish(step(&house).await);
            assert!(enter_by_provider(&house, &actor, &wish).await.is_ok());
        }
    }
}
