//! `people.revoke`: a session elsewhere is ended, only one's own; who may.

use office::{
    Actor, Failure, Office,
    people::{
        enrol::{Person, enrol},
        revoke::{Wish, revoke},
        see::{of_token, sessions},
        sign_in::sign_in,
    },
};
use rules::people::Role;

use crate::{
    house::{both_engines, secretary, somebody_in_each_role},
    people_enrol::delegate,
};

const PASSWORD: &str = "a quiet river";

async fn signed_in(office: &Office) -> (Actor, String) {
    let token = sign_in(office, "l.ortega@example.org", PASSWORD).await.unwrap();
    (of_token(office, &token).await.unwrap(), token)
}

both_engines! {
    async fn one_session_or_all_others_are_ended(office: Office) {
        enrol(&office, &secretary(), &delegate()).await.unwrap();
        let (actor, here) = signed_in(&office).await;
        let ((_, there), (_, elsewhere)) = (signed_in(&office).await, signed_in(&office).await);
        let listed = sessions(&office, &actor, &here).await.unwrap();
        assert_eq!(listed.len(), 3);
        let this = listed.iter().find(|session| session.is_this).unwrap();
        assert!(of_token(&office, &this.address).await.unwrap() == Actor::anybody(), "its address opens nothing");
        assert_eq!(revoke(&office, &actor, &Wish::One(this.address.clone())).await.unwrap(), 1);
        assert_eq!(of_token(&office, &here).await.unwrap(), Actor::anybody());
        assert_eq!(revoke(&office, &actor, &Wish::Others(there.clone())).await.unwrap(), 1);
        assert_eq!(of_token(&office, &elsewhere).await.unwrap(), Actor::anybody());
        assert_eq!(of_token(&office, &there).await.unwrap(), actor);
    }

    async fn nobody_ends_the_sessions_of_another(office: Office) {
        enrol(&office, &secretary(), &delegate()).await.unwrap();
        let (actor, token) = signed_in(&office).await;
        let other = Person { email: "b@example.org".to_owned(), ..delegate() };
        enrol(&office, &secretary(), &other).await.unwrap();
        let theirs = sign_in(&office, "b@example.org", PASSWORD).await.unwrap();
        let them = of_token(&office, &theirs).await.unwrap();
        let address = sessions(&office, &actor, &token).await.unwrap()[0].address.clone();
        assert_eq!(revoke(&office, &them, &Wish::One(address)).await.unwrap(), 0);
        assert_eq!(revoke(&office, &them, &Wish::Others(theirs)).await.unwrap(), 0);
        assert_eq!(of_token(&office, &token).await.unwrap(), actor);
    }

    async fn whoever_has_signed_in_may(office: Office) {
        for actor in somebody_in_each_role() {
            let done = revoke(&office, &actor, &Wish::Others("t".to_owned())).await;
            match actor.role {
                Role::Anybody => assert!(matches!(done, Err(Failure::NotAllowed(_)))),
                _ => assert!(done.is_ok()),
            }
        }
    }
}
