//! `people.enrol`: who may, what is refused.

use office::{
    Failure, Office,
    people::enrol::{NotEnrolled, Person, enrol},
};
use rules::people::Role;

use crate::house::{both_engines, secretary, somebody_in_each_role};

pub(crate) fn delegate() -> Person {
    Person {
        email: "L.Ortega@example.org".to_owned(),
        name: "Lucía Ortega".to_owned(),
        role: Role::Delegate,
        password: "a quiet river".to_owned(),
    }
}

both_engines! {
    async fn an_address_has_one_account(office: Office) {
        enrol(&office, &secretary(), &delegate()).await.unwrap();
        let twice = enrol(&office, &secretary(), &Person { email: " l.ortega@EXAMPLE.org ".to_owned(), ..delegate() }).await;
        assert!(matches!(twice, Err(NotEnrolled::HasAnAccount(_))));
        assert_eq!(office.refresh().await.unwrap(), 1);
    }

    async fn an_account_wants_an_address_a_name_a_role_and_a_password(office: Office) {
        for wrong in [
            Person { email: "nobody".to_owned(), ..delegate() },
            Person { name: " ".to_owned(), ..delegate() },
            Person { role: Role::Anybody, ..delegate() },
            Person { password: "short".to_owned(), ..delegate() },
        ] {
            assert!(enrol(&office, &secretary(), &wrong).await.is_err());
        }
        assert_eq!(office.refresh().await.unwrap(), 0);
    }

    async fn only_the_secretariat_enrols(office: Office) {
        for actor in somebody_in_each_role() {
            let outcome = enrol(&office, &actor, &delegate()).await;
            match actor.role {
                Role::Secretariat => assert!(outcome.is_ok()),
                role => assert!(matches!(outcome, Err(NotEnrolled::Failed(Failure::NotAllowed(refused))) if refused.role == role)),
            }
        }
    }
}
