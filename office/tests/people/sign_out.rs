//! `people.sign_out`: the session is over.

use office::{
    Actor, Office,
    people::{enrol::enrol, see::of_token, sign_in::sign_in, sign_out::sign_out},
};

use crate::house::{both_engines, secretary};
use crate::people_enrol::delegate;

both_engines! {
    async fn a_token_opens_nothing_after_it(office: Office) {
        enrol(&office, &secretary(), &delegate()).await.unwrap();
        let token = sign_in(&office, "l.ortega@example.org", "a quiet river").await.unwrap();
        let actor = of_token(&office, &token).await.unwrap();
        sign_out(&office, &actor, &token).await.unwrap();
        assert_eq!(of_token(&office, &token).await.unwrap(), Actor::anybody());
        sign_out(&office, &actor, &token).await.unwrap();
    }
}
