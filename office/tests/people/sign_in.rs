//! `people.sign_in`: anybody who knows the password, and nobody else.

use office::{
    Actor, Office,
    people::{
        enrol::enrol,
        see::of_token,
        sign_in::{NotSignedIn, sign_in},
    },
};
use rules::people::Role;

use crate::house::{both_engines, secretary};
use crate::people_enrol::delegate;

both_engines! {
    async fn address_and_password_open_a_session(office: Office) {
        enrol(&office, &secretary(), &delegate()).await.unwrap();
        let token = sign_in(&office, "l.ortega@example.org", "a quiet river").await.unwrap();
        let actor = of_token(&office, &token).await.unwrap();
        assert_eq!((actor.name.as_str(), actor.role), ("Lucía Ortega", Role::Delegate));
        assert_eq!(of_token(&office, "0000").await.unwrap(), Actor::anybody());
    }

    async fn a_wrong_pair_does_not_say_what_is_wrong(office: Office) {
        enrol(&office, &secretary(), &delegate()).await.unwrap();
        for (email, password) in [("l.ortega@example.org", "a loud river"), ("nobody@example.org", "a quiet river"), ("", "")] {
            assert!(matches!(sign_in(&office, email, password).await, Err(NotSignedIn::WrongPair)));
        }
        assert_eq!(office.refresh().await.unwrap(), 1, "only the enrolment is in the journal");
    }
}
