//! `people.enter_by_link`: a link opens once, within its time, and begins an account where there is none; who may.

use office::{
    Actor, Office,
    clock::Clock,
    people::{
        ask_link::ask_link,
        enter_by_link::{NotEntered, Wish, enter_by_link},
        see,
        sign_in::{NotSignedIn, sign_in},
    },
};
use rules::people::Role;

use crate::{
    house::{both_engines, somebody_in_each_role},
    people_ask_link::{mailing, token, wish},
};

fn entry(token: &str, name: &str) -> Wish {
    Wish { token: token.to_owned(), name: name.to_owned() }
}

both_engines! {
    async fn whoever_has_no_account_gives_a_name_and_is_in(office: Office) {
        let office = mailing(&office);
        ask_link(&office, &Actor::anybody(), &wish("a@example.no")).await.unwrap();
        let token = token(&office).await;
        let nameless = enter_by_link(&office, &Actor::anybody(), &entry(&token, "  ")).await;
        assert!(matches!(nameless, Err(NotEntered::NameMissing)), "the link is not used up by that");
        let entered = enter_by_link(&office, &Actor::anybody(), &entry(&token, " لينا   الأمين ")).await.unwrap();
        assert_eq!(entered.back, "/meetings");
        let actor = see::of_token(&office, &entered.session).await.unwrap();
        assert_eq!((actor.name.as_str(), actor.role), ("لينا الأمين", Role::Delegate));
        let again = enter_by_link(&office, &Actor::anybody(), &entry(&token, "Somebody")).await;
        assert!(matches!(again, Err(NotEntered::Closed)), "a link opens once");
        let guessed = sign_in(&office, "a@example.no", "").await;
        assert!(matches!(guessed, Err(NotSignedIn::WrongPair)), "who has no password enters by no password");
    }

    async fn whoever_has_an_account_keeps_name_and_role(office: Office) {
        let office = mailing(&office);
        for name in ["First", "Second"] {
            ask_link(&office, &Actor::anybody(), &wish("a@example.no")).await.unwrap();
            let token = token(&office).await;
            let entered = enter_by_link(&office, &Actor::anybody(), &entry(&token, name)).await.unwrap();
            assert_eq!(see::of_token(&office, &entered.session).await.unwrap().name, "First");
        }
    }

    async fn a_link_that_has_ended_or_was_guessed_opens_nothing(office: Office) {
        let office = mailing(&office);
        ask_link(&office, &Actor::anybody(), &wish("a@example.no")).await.unwrap();
        let token = token(&office).await;
        let guessed = enter_by_link(&office, &Actor::anybody(), &entry("guessed", "A")).await;
        assert!(matches!(guessed, Err(NotEntered::Closed)));
        let later = office.clone().with_clock(Clock::Fixed("2017-09-20T09:15:00Z".parse().unwrap()));
        let late = enter_by_link(&later, &Actor::anybody(), &entry(&token, "A")).await;
        assert!(matches!(late, Err(NotEntered::Closed)), "a quarter of an hour is over");
    }

    async fn everybody_may_whose_link_it_is(office: Office) {
        let office = mailing(&office);
        for (at, actor) in somebody_in_each_role().into_iter().enumerate() {
            ask_link(&office, &actor, &wish(&format!("a{at}@example.no"))).await.unwrap();
            let token = token(&office).await;
            assert!(enter_by_link(&office, &actor, &entry(&token, "A. Person")).await.is_ok());
        }
    }
}
