//! `tokens.revoke`: nobody uses it any more; only one's own; who may.

use office::{
    Failure, Office,
    tokens::{
        revoke::{Wish, revoke},
        see::{Asks, NotThrough, own, through},
    },
};
use rules::people::Role;

use crate::{
    house::{both_engines, somebody_in_each_role},
    registration_opened::{enrolled, later},
    tokens_issue::issued,
};

both_engines! {
    async fn a_token_that_was_taken_back_opens_nothing(office: Office) {
        let office = later(&office, "2025-06-10");
        let (ada, bo) = (enrolled(&office, "Ada").await, enrolled(&office, "Bo").await);
        let token = issued(&office, &ada, &[]).await;
        let wish = Wish { id: token.id.clone() };
        assert!(!revoke(&office, &bo, &wish).await.unwrap(), "it is not Bo's");
        assert!(through(&office, &token.token, Asks::Reading).await.is_ok());
        assert!(revoke(&office, &ada, &wish).await.unwrap());
        assert!(matches!(through(&office, &token.token, Asks::Reading).await, Err(NotThrough::NotValid)));
        assert!(!revoke(&office, &ada, &wish).await.unwrap());
        assert!(own(&office, &ada).await.unwrap().is_empty());
    }

    async fn whoever_has_signed_in_may(office: Office) {
        for actor in somebody_in_each_role() {
            let done = revoke(&office, &actor, &Wish { id: "t".to_owned() }).await;
            match actor.role {
                Role::Anybody => assert!(matches!(done, Err(Failure::NotAllowed(_)))),
                _ => assert!(!done.unwrap()),
            }
        }
    }
}
