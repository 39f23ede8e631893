//! Ways to sign in, as they are remembered.

use super::*;
use crate::people::{
    passkeys::{self, Passkey},
    providers::{self, Identity},
    second_factors::{self, SecondFactor},
    steps::{self, Step},
};

const AT: &str = "2026-11-21T00:00:00Z";

async fn account(store: &Store, email: &str) {
    let account = people::Account {
        email: email.to_owned(),
        name: "Lucía Ortega".to_owned(),
        role: "delegate".to_owned(),
        password: String::new(),
        enrolled_at: AT.to_owned(),
        language: "es".to_owned(),
    };
    let mut change = store.begin().await.unwrap();
    assert!(people::enrol(&mut change, &account).await.unwrap());
    change.commit().await.unwrap();
}

fn passkey(id: &str, account: &str) -> Passkey {
    Passkey {
        id: id.to_owned(),
        account: account.to_owned(),
        handle: "aa".to_owned(),
        public_key: "bb".to_owned(),
        state: "00".to_owned(),
        name: "A telephone".to_owned(),
        made_at: AT.to_owned(),
        used_at: None,
    }
}

fn factor(id: &str, account: &str) -> SecondFactor {
    SecondFactor {
        id: id.to_owned(),
        account: account.to_owned(),
        secret: "sealed".to_owned(),
        begun_at: 10,
        confirmed_at: None,
        last_step: 0,
    }
}

both_engines! {
    async fn a_step_is_taken_once_within_its_time(store: Store) {
        let step = Step {
            hash: "h".to_owned(), kind: "code".to_owned(), account: None, content: "c".to_owned(), back: "/".to_owned(), ends_at: 100,
        };
        let mut change = store.begin().await.unwrap();
        steps::add(&mut change, &step, 0).await.unwrap();
        change.commit().await.unwrap();
        assert_eq!(steps::find(&store, "code", "h", 99).await.unwrap(), Some(step.clone()));
        assert_eq!(steps::find(&store, "code", "h", 100).await.unwrap(), None);
        assert_eq!(steps::find(&store, "passkey", "h", 0).await.unwrap(), None, "it is of one kind");
        let mut change = store.begin().await.unwrap();
        assert!(steps::take(&mut change, "h").await.unwrap());
        assert!(!steps::take(&mut change, "h").await.unwrap());
        steps::add(&mut change, &step, 0).await.unwrap();
        steps::add(&mut change, &Step { hash: "i".to_owned(), ends_at: 300, ..step }, 200).await.unwrap();
        change.commit().await.unwrap();
        assert_eq!(steps::find(&store, "code", "h", 0).await.unwrap(), None, "what has ended is forgotten");
    }

    async fn a_passkey_is_its_owners(store: Store) {
        account(&store, "a@example.org").await;
        account(&store, "b@example.org").await;
        let mut change = store.begin().await.unwrap();
        assert!(passkeys::add(&mut change, &passkey("01", "a@example.org")).await.unwrap());
        assert!(!passkeys::add(&mut change, &passkey("01", "b@example.org")).await.unwrap(), "nobody takes it over");
        let found = passkeys::find(&mut change, "01").await.unwrap().unwrap();
        assert_eq!(found, passkey("01", "a@example.org"));
        assert!(passkeys::used(&mut change, &found, "01", AT).await.unwrap());
        assert!(!passkeys::used(&mut change, &found, "01", AT).await.unwrap(), "its count has moved on");
        assert!(!passkeys::remove(&mut change, "b@example.org", "01").await.unwrap());
        change.commit().await.unwrap();
        assert_eq!(passkeys::of_account(&store, "a@example.org").await.unwrap()[0].used_at.as_deref(), Some(AT));
        let mut change = store.begin().await.unwrap();
        assert!(passkeys::remove(&mut change, "a@example.org", "01").await.unwrap());
        assert_eq!(passkeys::find(&mut change, "01").await.unwrap(), None);
    }

    async fn codes_and_guesses_are_counted(store: Store) {
        account(&store, "a@example.org").await;
        let mut change = store.begin().await.unwrap();
        assert!(second_factors::begin(&mut change, &factor("f", "a@example.org")).await.unwrap());
        assert!(second_factors::begin(&mut change, &factor("g", "a@example.org")).await.unwrap(), "what waits is begun anew");
        assert!(second_factors::confirm(&mut change, "g", AT, &["x".to_owned(), "y".to_owned()]).await.unwrap());
        assert!(!second_factors::confirm(&mut change, "g", AT, &[]).await.unwrap());
        assert!(!second_factors::begin(&mut change, &factor("h", "a@example.org")).await.unwrap(), "what is confirmed stays");
        assert!(second_factors::use_step(&mut change, "g", 5).await.unwrap());
        assert!(!second_factors::use_step(&mut change, "g", 5).await.unwrap());
        assert!(!second_factors::use_step(&mut change, "g", 4).await.unwrap());
        assert!(second_factors::guess(&mut change, "g", 1_000, 0, 2).await.unwrap());
        assert!(second_factors::guess(&mut change, "g", 1_000, 0, 2).await.unwrap());
        assert!(!second_factors::guess(&mut change, "g", 1_000, 0, 2).await.unwrap());
        assert!(second_factors::guess(&mut change, "g", 2_000, 1_000, 2).await.unwrap(), "after a while one may guess again");
        second_factors::was_right(&mut change, "g").await.unwrap();
        assert!(second_factors::use_recovery_code(&mut change, "g", "x").await.unwrap());
        assert!(!second_factors::use_recovery_code(&mut change, "g", "x").await.unwrap());
        change.commit().await.unwrap();
        assert_eq!(second_factors::recovery_codes_left(&store, "g").await.unwrap(), 1);
        let mut change = store.begin().await.unwrap();
        second_factors::end(&mut change, "g").await.unwrap();
        assert_eq!(second_factors::find_in(&mut change, "a@example.org").await.unwrap(), None);
        change.commit().await.unwrap();
        assert_eq!(second_factors::recovery_codes_left(&store, "g").await.unwrap(), 0);
    }

    async fn an_identity_is_of_one_account_and_goes_with_it(store: Store) {
        account(&store, "a@example.org").await;
        account(&store, "b@example.org").await;
        let one = Identity {
            issuer: "https://id.example.org".to_owned(), subject: "7".to_owned(), account: "a@example.org".to_owned(), linked_at: AT.to_owned(),
        };
        let mut change = store.begin().await.unwrap();
        assert!(providers::link(&mut change, &one).await.unwrap());
        assert!(!providers::link(&mut change, &Identity { account: "b@example.org".to_owned(), ..one.clone() }).await.unwrap());
        assert_eq!(providers::find(&mut change, "https://id.example.org", "7").await.unwrap(), Some(one.clone()));
        change.commit().await.unwrap();
        assert_eq!(providers::of_account(&store, "a@example.org").await.unwrap(), [one]);
        sqlx::query("UPDATE accounts SET email = 'c@example.org' WHERE email = 'a@example.org'").execute(store.pool()).await.unwrap();
        assert_eq!(providers::of_account(&store, "c@example.org").await.unwrap().len(), 1, "it follows the account");
        sqlx::query("DELETE FROM accounts WHERE email = 'c@example.org'").execute(store.pool()).await.unwrap();
        assert_eq!(providers::of_account(&store, "c@example.org").await.unwrap(), []);
    }
}
