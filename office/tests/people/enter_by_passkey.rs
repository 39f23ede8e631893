//! `people.enter_by_passkey`: whoever holds the key, from the pages of this house, once for each question.

use office::{
    Actor, Office,
    clock::Clock,
    people::{
        add_passkey::Asked,
        enter_by_passkey::{NotEntered, Wish, ask, enter_by_passkey},
        remove_passkey::{self, remove_passkey},
        see::of_token,
        ways,
    },
};
use rules::people::Role;

use crate::{
    house::{both_engines, somebody_in_each_role},
    people_authenticator::{Authenticator, add, reached, signed_in},
    people_confirm_second_factor::with_codes,
};

async fn question(office: &Office) -> Asked {
    ask(office, &Actor::anybody()).await.unwrap()
}

async fn enter(office: &Office, passkey: &mut Authenticator) -> Result<String, NotEntered> {
    let asked = question(office).await;
    let wish = Wish { step: asked.step, credential: passkey.sign(&asked.options) };
    enter_by_passkey(office, &Actor::anybody(), &wish).await
}

both_engines! {
    async fn the_key_opens_and_no_code_is_asked_for(office: Office) {
        let office = reached(&office);
        let (actor, session) = signed_in(&office, "a@example.org", Role::Chair).await;
        let mut passkey = Authenticator::new(1);
        add(&office, &actor, &session, &mut passkey).await;
        with_codes(&office, &actor, &session).await;
        let token = enter(&office, &mut passkey).await.unwrap();
        assert_eq!(of_token(&office, &token).await.unwrap(), actor);
        assert!(ways::passkeys(&office, &actor).await.unwrap()[0].used_at.is_some());
        assert!(enter(&office, &mut passkey).await.is_ok(), "and opens again");
    }

    async fn an_answer_is_of_use_once(office: Office) {
        let office = reached(&office);
        let (actor, session) = signed_in(&office, "a@example.org", Role::Delegate).await;
        let mut passkey = Authenticator::new(1);
        add(&office, &actor, &session, &mut passkey).await;
        let (first, second) = (question(&office).await, question(&office).await);
        let credential = passkey.sign(&first.options);
        let wish = |step: &str| Wish { step: step.to_owned(), credential: credential.clone() };
        let crossed = enter_by_passkey(&office, &Actor::anybody(), &wish(&second.step)).await;
        assert!(matches!(crossed, Err(NotEntered::Refused)), "the answer to another question");
        enter_by_passkey(&office, &Actor::anybody(), &wish(&first.step)).await.unwrap();
        for step in [&first.step, &second.step, ""] {
            let replayed = enter_by_passkey(&office, &Actor::anybody(), &wish(step)).await;
            assert!(matches!(replayed, Err(NotEntered::Refused)));
        }
        let late = question(&office).await;
        let later = office.clone().with_clock(Clock::Fixed("2017-09-20T09:10:00Z".parse().unwrap()));
        let wish = Wish { step: late.step, credential: passkey.sign(&late.options) };
        assert!(matches!(enter_by_passkey(&later, &Actor::anybody(), &wish).await, Err(NotEntered::Refused)));
    }

    async fn what_does_not_hold_is_refused_in_the_same_words(office: Office) {
        let office = reached(&office);
        let (actor, session) = signed_in(&office, "a@example.org", Role::Delegate).await;
        let mut passkey = Authenticator::new(1);
        add(&office, &actor, &session, &mut passkey).await;
        let elsewhere = Authenticator { origin: "https://plenary.example.com", ..passkey.clone() };
        let careless = Authenticator { verifies: false, ..passkey.clone() };
        let forged = { let mut forged = passkey.clone(); forged.seed = 3; forged };
        let copied = Authenticator { count: 0, ..passkey.clone() };
        enter(&office, &mut passkey).await.unwrap();
        for mut wrong in [elsewhere, careless, forged, copied] {
            let refused = enter(&office, &mut wrong).await;
            assert!(matches!(refused, Err(NotEntered::Refused)), "{} {}", wrong.origin, wrong.count);
        }
        for wrong in ["", "{}", "no json"] {
            let wish = Wish { step: question(&office).await.step, credential: wrong.to_owned() };
            assert!(matches!(enter_by_passkey(&office, &Actor::anybody(), &wish).await, Err(NotEntered::Refused)));
        }
    }

    async fn a_passkey_that_was_removed_opens_nothing(office: Office) {
        let office = reached(&office);
        let (actor, session) = signed_in(&office, "a@example.org", Role::Delegate).await;
        let mut passkey = Authenticator::new(1);
        add(&office, &actor, &session, &mut passkey).await;
        let id = ways::passkeys(&office, &actor).await.unwrap()[0].id.clone();
        assert!(remove_passkey(&office, &actor, &remove_passkey::Wish { passkey: id }).await.unwrap());
        assert!(matches!(enter(&office, &mut passkey).await, Err(NotEntered::Refused)));
    }

    async fn everybody_may_who_holds_a_key(office: Office) {
        assert!(matches!(ask(&office, &Actor::anybody()).await, Err(NotEntered::NoAddress)));
        let office = reached(&office);
        let (actor, session) = signed_in(&office, "a@example.org", Role::Delegate).await;
        let mut passkey = Authenticator::new(1);
        add(&office, &actor, &session, &mut passkey).await;
        for somebody in somebody_in_each_role() {
            let asked = ask(&office, &somebody).await.unwrap();
            let wish = Wish { step: asked.step, credential: passkey.sign(&asked.options) };
            let token = enter_by_passkey(&office, &somebody, &wish).await.unwrap();
            assert_eq!(of_token(&office, &token).await.unwrap(), actor, "it is the key that says who");
        }
    }
}
