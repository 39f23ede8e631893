//! `mail.unsubscribe`: anybody with the link leaves what can be left, and comes back.

use office::{
    Actor, Office,
    mail::{
        see,
        unsubscribe::{Wish, unsubscribe},
    },
};
use rules::language::Language;

use crate::house::{both_engines, secretary, somebody_in_each_role};
use crate::mail_posted::{enlisted, issued};

async fn told(office: &Office, notice: &str) -> Vec<String> {
    let sight = see::mailing(office, &secretary(), notice, Language::En).await.unwrap().unwrap();
    sight.told.into_iter().map(|one| one.recipient.addressee.email).collect()
}

both_engines! {
    async fn who_leaves_hears_no_more_of_what_can_be_left_and_comes_back(office: Office) {
        enlisted(&office).await;
        let notice = issued(&office).await;
        let all = see::addressees(&office, &secretary()).await.unwrap();
        for one in &all {
            assert!(unsubscribe(&office, &Actor::anybody(), &Wish { token: one.token.clone(), back: false }).await.unwrap());
        }
        assert_eq!(told(&office, &notice).await, ["mission@example.no", "mission@example.cn", "nous@example.fr"]);
        for one in &all {
            assert!(unsubscribe(&office, &Actor::anybody(), &Wish { token: one.token.clone(), back: true }).await.unwrap());
        }
        assert_eq!(told(&office, &notice).await.len(), 4);
    }

    async fn a_link_that_is_nobodys_changes_nothing(office: Office) {
        enlisted(&office).await;
        let wish = Wish { token: "guessed".to_owned(), back: false };
        assert!(!unsubscribe(&office, &Actor::anybody(), &wish).await.unwrap());
    }

    async fn everybody_may_whose_link_it_is(office: Office) {
        enlisted(&office).await;
        let token = see::addressees(&office, &secretary()).await.unwrap()[0].token.clone();
        for actor in somebody_in_each_role() {
            assert!(unsubscribe(&office, &actor, &Wish { token: token.clone(), back: false }).await.unwrap());
        }
    }
}
