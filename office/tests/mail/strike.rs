//! `mail.strike`: an address is forgotten, who may.

use office::{
    Failure, Office,
    mail::{
        see,
        strike::{Wish, strike},
    },
};
use rules::people::Role;

use crate::house::{both_engines, secretary, somebody_in_each_role};
use crate::mail_posted::enlisted;

both_engines! {
    async fn an_address_is_forgotten_on_every_list(office: Office) {
        enlisted(&office).await;
        let wish = Wish { email: " Mission@Example.NO ".to_owned() };
        assert_eq!(strike(&office, &secretary(), &wish).await.unwrap(), 1);
        assert_eq!(strike(&office, &secretary(), &wish).await.unwrap(), 0);
        let all = see::addressees(&office, &secretary()).await.unwrap();
        assert!(all.iter().all(|one| one.addressee.email != "mission@example.no"));
    }

    async fn only_the_secretariat_strikes(office: Office) {
        enlisted(&office).await;
        for actor in somebody_in_each_role() {
            let done = strike(&office, &actor, &Wish { email: "chair@example.org".to_owned() }).await;
            match actor.role {
                Role::Secretariat => assert_eq!(done.unwrap(), 1),
                _ => assert!(matches!(done, Err(Failure::NotAllowed(_)))),
            }
        }
    }
}
