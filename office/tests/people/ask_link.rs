//! `people.ask_link`: a link by mail, the same answer for everybody, nobody flooded, who may.

use std::collections::BTreeMap;

use office::{
    Actor, Office,
    mail::{deliver, see::About},
    people::ask_link::{NotAsked, Wish, ask_link},
};
use rules::language::Language;

use crate::house::{both_engines, somebody_in_each_role};

pub(crate) fn mailing(office: &Office) -> Office {
    office.clone().with_address("https://plenary.example.org").with_mail_server()
}

pub(crate) fn wish(email: &str) -> Wish {
    Wish { email: email.to_owned(), language: Language::Ar, back: "/meetings".to_owned() }
}

/// What was mailed: address, kind, facts.
pub(crate) async fn mailed(office: &Office) -> Vec<(String, String, BTreeMap<String, String>)> {
    let taken = deliver::take(office, "here", 50).await.unwrap();
    let mut mailed: Vec<_> = taken
        .into_iter()
        .map(|message| match message.about {
            About::Note { kind, facts } => (message.email, kind, facts),
            About::Notice(identity) => (message.email, identity, BTreeMap::new()),
        })
        .collect();
    mailed.sort();
    mailed
}

/// The token of the link that was mailed to an address.
pub(crate) async fn token(office: &Office) -> String {
    let mailed = mailed(office).await;
    mailed[0].2["link"].rsplit('/').next().unwrap().to_owned()
}

both_engines! {
    async fn a_link_is_mailed_in_the_language_in_which_it_was_asked_for(office: Office) {
        let office = mailing(&office);
        ask_link(&office, &Actor::anybody(), &wish(" A.Delegate@Example.NO ")).await.unwrap();
        let taken = deliver::take(&office, "here", 10).await.unwrap();
        let [message] = taken.as_slice() else { panic!("{taken:?}") };
        assert_eq!((message.email.as_str(), message.language), ("a.delegate@example.no", Language::Ar));
        let About::Note { kind, facts } = &message.about else { panic!("{message:?}") };
        assert_eq!((kind.as_str(), facts["minutes"].as_str()), ("link", "15"));
        assert!(facts["link"].starts_with("https://plenary.example.org/sign-in/"));
    }

    async fn nobody_is_flooded_and_nobody_is_told_so(office: Office) {
        let office = mailing(&office);
        for _ in 0..10 {
            ask_link(&office, &Actor::anybody(), &wish("a@example.no")).await.unwrap();
        }
        ask_link(&office, &Actor::anybody(), &wish("b@example.no")).await.unwrap();
        let to: Vec<String> = mailed(&office).await.into_iter().map(|(email, ..)| email).collect();
        assert_eq!(to, ["a@example.no", "a@example.no", "a@example.no", "b@example.no"]);
    }

    async fn what_is_no_address_and_a_house_without_mail_are_told(office: Office) {
        for email in ["", "a", "a@b", "a b@example.no", "a@example.no\r\nBcc: b@example.no", "a@b@example.no"] {
            let refused = ask_link(&mailing(&office), &Actor::anybody(), &wish(email)).await;
            assert!(matches!(refused, Err(NotAsked::NoAddress(_))), "{email:?}");
        }
        let refused = ask_link(&office, &Actor::anybody(), &wish("a@example.no")).await;
        assert!(matches!(refused, Err(NotAsked::NoMail)));
    }

    async fn everybody_may_ask_for_a_link(office: Office) {
        let office = mailing(&office);
        for (at, actor) in somebody_in_each_role().into_iter().enumerate() {
            assert!(ask_link(&office, &actor, &wish(&format!("a{at}@example.no"))).await.is_ok());
        }
    }
}
