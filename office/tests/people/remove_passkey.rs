//! `people.remove_passkey`: one's own, and nobody else's; who may.

use office::{
    Failure, Office,
    people::{
        remove_passkey::{Wish, remove_passkey},
        ways,
    },
};
use rules::people::Role;

use crate::{
    house::{both_engines, somebody_in_each_role},
    people_authenticator::{Authenticator, add, reached, signed_in},
};

both_engines! {
    async fn only_ones_own_is_removed(office: Office) {
        let office = reached(&office);
        let (owner, session) = signed_in(&office, "a@example.org", Role::Delegate).await;
        let (other, _) = signed_in(&office, "b@example.org", Role::Secretariat).await;
        add(&office, &owner, &session, &mut Authenticator::new(1)).await;
        let wish = Wish { passkey: ways::passkeys(&office, &owner).await.unwrap()[0].id.clone() };
        let before = office.refresh().await.unwrap();
        assert!(!remove_passkey(&office, &other, &wish).await.unwrap());
        assert!(!remove_passkey(&office, &owner, &Wish { passkey: "none".to_owned() }).await.unwrap());
        assert_eq!(office.refresh().await.unwrap(), before, "the journal has nothing to say of it");
        assert!(remove_passkey(&office, &owner, &wish).await.unwrap());
        assert!(!remove_passkey(&office, &owner, &wish).await.unwrap());
        assert!(ways::passkeys(&office, &owner).await.unwrap().is_empty());
    }

    async fn whoever_has_signed_in_may(office: Office) {
        for actor in somebody_in_each_role() {
            let done = remove_passkey(&office, &actor, &Wish { passkey: "none".to_owned() }).await;
            match actor.role {
                Role::Anybody => assert!(matches!(done, Err(Failure::NotAllowed(_)))),
                _ => assert!(!done.unwrap()),
            }
        }
    }
}
