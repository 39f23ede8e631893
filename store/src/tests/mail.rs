//! A message is changed by one courier at a time, and leaves nobody's sight.

use rules::{
    language::Language,
    mail::{Addressee, Category, Person, State},
};

use super::*;
use crate::mail::{
    self, Mailing,
    addressees::{self, Enlisted},
    messages::{self, About, Message},
};

fn enlisted(email: &str, token: &str) -> Enlisted {
    let addressee = Addressee {
        category: Category::Associates,
        body: "公司".to_owned(),
        group: Some("SG20".to_owned()),
        email: email.to_owned(),
        language: Language::Zh,
        unsubscribed: false,
    };
    Enlisted { addressee, token: token.to_owned() }
}

fn released(id: &str, email: &str) -> Message {
    let by = Person::named("A. Secretary").unwrap();
    Message {
        id: id.to_owned(),
        about: About::Notice("T25-SG20-COL-3".to_owned()),
        email: email.to_owned(),
        body: "公司".to_owned(),
        language: Language::Zh,
        token: Some("k".to_owned()),
        state: State::Held.release(by, "2026-11-21T00:00:00Z".parse().unwrap()).unwrap(),
        edition: 1,
    }
}

const AT: &str = "2026-11-21T00:00:00Z";
/// The same instant in milliseconds.
const NOW: i64 = 1_795_219_200_000;

both_engines! {
    async fn an_addressee_is_enlisted_once_and_keeps_the_token(store: Store) {
        let mut change = store.begin().await.unwrap();
        addressees::enlist(&mut change, &enlisted("a@example.org", "k1")).await.unwrap();
        addressees::leave(&mut change, "a@example.org", Some(AT)).await.unwrap();
        let mut again = enlisted("a@example.org", "k2");
        again.addressee.language = Language::Fr;
        addressees::enlist(&mut change, &again).await.unwrap();
        let all = addressees::all_in(&mut change).await.unwrap();
        assert_eq!(all.len(), 1);
        assert_eq!((all[0].token.as_str(), all[0].addressee.language), ("k1", Language::Fr));
        assert!(all[0].addressee.unsubscribed, "who has left stays away");
        assert_eq!(addressees::by_token_in(&mut change, "k1").await.unwrap().as_ref(), Some(&all[0]));
        assert_eq!(addressees::strike(&mut change, "a@example.org").await.unwrap(), 1);
        assert_eq!(addressees::strike(&mut change, "a@example.org").await.unwrap(), 0);
        change.commit().await.unwrap();
        assert!(addressees::all(&store).await.unwrap().is_empty());
    }

    async fn held_mail_is_decided_once(store: Store) {
        let mut change = store.begin().await.unwrap();
        mail::add(&mut change, "T25-SG20-COL-3", AT).await.unwrap();
        let decided = Mailing {
            identity: "T25-SG20-COL-3".to_owned(),
            state: "withdrawn".to_owned(),
            prepared_at: AT.to_owned(),
            decided_by: Some("A. Secretary".to_owned()),
            decided_at: Some(AT.to_owned()),
            reason: Some("a mistake".to_owned()),
        };
        assert!(mail::decide(&mut change, &decided).await.unwrap());
        assert!(!mail::decide(&mut change, &decided).await.unwrap());
        assert_eq!(mail::find_in(&mut change, "T25-SG20-COL-3").await.unwrap(), Some(decided.clone()));
        change.commit().await.unwrap();
        assert_eq!(mail::latest(&store, 10).await.unwrap(), [decided]);
        assert!(mail::add(&mut store.begin().await.unwrap(), "T25-SG20-COL-3", AT).await.is_err());
    }

    async fn a_message_is_taken_when_its_turn_comes_and_by_one_courier(store: Store) {
        let mut change = store.begin().await.unwrap();
        mail::add(&mut change, "T25-SG20-COL-3", AT).await.unwrap();
        for (id, email) in [("m1", "a@example.org"), ("m2", "b@example.org")] {
            messages::add(&mut change, &released(id, email)).await.unwrap();
        }
        assert!(messages::due(&mut change, NOW - 1, 10).await.unwrap().is_empty());
        let due = messages::due(&mut change, NOW, 10).await.unwrap();
        assert_eq!(due, [released("m1", "a@example.org"), released("m2", "b@example.org")]);
        let taken = Message { state: due[0].state.clone().take(AT.parse().unwrap()).unwrap(), ..due[0].clone() };
        assert!(messages::save(&mut change, &taken, Some("here")).await.unwrap());
        assert!(!messages::save(&mut change, &taken, Some("there")).await.unwrap());
        assert_eq!(messages::due(&mut change, NOW, 10).await.unwrap().len(), 1);
        let held = messages::held_by(&mut change, "here").await.unwrap();
        assert_eq!(held, [Message { edition: 2, ..taken.clone() }]);
        assert_eq!(messages::find_in(&mut change, "m1").await.unwrap().as_ref(), held.first());
        change.commit().await.unwrap();
        let counts = messages::counts(&store, "T25-SG20-COL-3").await.unwrap();
        assert_eq!(counts, [("handing".to_owned(), 1), ("released".to_owned(), 1)]);
        assert_eq!(messages::in_state(&store, "T25-SG20-COL-3", "handing", 5).await.unwrap(), held);
    }

    async fn an_address_has_one_message_of_a_notice(store: Store) {
        let mut change = store.begin().await.unwrap();
        mail::add(&mut change, "T25-SG20-COL-3", AT).await.unwrap();
        messages::add(&mut change, &released("m1", "a@example.org")).await.unwrap();
        assert!(messages::add(&mut change, &released("m2", "a@example.org")).await.is_err());
    }

    async fn a_note_to_one_person_keeps_its_facts_until_they_are_forgotten(store: Store) {
        let mut change = store.begin().await.unwrap();
        let about = |facts: &[(&str, &str)]| About::Note {
            kind: "link".to_owned(),
            facts: facts.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
        };
        let note = Message { about: about(&[("link", "https://…")]), token: None, ..released("m1", "a@example.org") };
        let other = Message { id: "m2".to_owned(), ..note.clone() };
        messages::add(&mut change, &note).await.unwrap();
        messages::add(&mut change, &other).await.unwrap();
        assert_eq!(messages::due(&mut change, NOW, 10).await.unwrap(), [note.clone(), other]);
        let forgotten = Message { about: about(&[]), ..note };
        assert!(messages::save(&mut change, &forgotten, None).await.unwrap());
        let found = messages::find_in(&mut change, "m1").await.unwrap().unwrap();
        assert_eq!(found.about, about(&[]));
        change.commit().await.unwrap();
        assert_eq!(messages::notes_in_state(&store, "released", 5).await.unwrap().len(), 2);
    }
}
