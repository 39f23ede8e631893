//! `people.amend`: one's own name and language, in any script; who may. And what the house keeps of somebody.

use office::{
    Failure, Office,
    people::{
        amend::{NotAmended, Wish, amend},
        enrol::enrol,
        see::{self, of_token},
        sign_in::sign_in,
    },
};
use rules::{language::Language, people::Role};

use crate::{
    house::{both_engines, secretary, somebody_in_each_role},
    people_enrol::delegate,
};

fn wish(name: &str) -> Wish {
    Wish { name: name.to_owned(), language: Language::Ar }
}

both_engines! {
    async fn a_name_in_any_script_is_kept_and_shown(office: Office) {
        enrol(&office, &secretary(), &delegate()).await.unwrap();
        let token = sign_in(&office, "l.ortega@example.org", "a quiet river").await.unwrap();
        let actor = of_token(&office, &token).await.unwrap();
        amend(&office, &actor, &wish("  لوسيا   أورتيغا ")).await.unwrap();
        let actor = of_token(&office, &token).await.unwrap();
        assert_eq!(actor.name, "لوسيا أورتيغا");
        assert_eq!(see::language(&office, &actor).await.unwrap(), Some(Language::Ar));
        for wrong in ["", "  ", "a\u{0}b", &"x".repeat(301)] {
            assert!(matches!(amend(&office, &actor, &wish(wrong)).await, Err(NotAmended::Name)), "{wrong:?}");
        }
        let data = see::own_data(&office, &actor).await.unwrap().unwrap();
        assert_eq!(data["account"]["name"], "لوسيا أورتيغا");
        assert_eq!(data["sessions"].as_array().map(Vec::len), Some(1));
        assert!(!data.to_string().contains("argon2"), "no key leaves the house");
    }

    async fn whoever_has_signed_in_may(office: Office) {
        for actor in somebody_in_each_role() {
            let done = amend(&office, &actor, &wish("A. Person")).await;
            match (actor.role, &actor.account) {
                (Role::Anybody, _) => assert!(matches!(done, Err(NotAmended::Failed(Failure::NotAllowed(_))))),
                (_, Some(_)) => assert!(done.is_ok()),
                (_, None) => assert!(matches!(done, Err(NotAmended::NoAccount))),
            }
        }
        assert!(see::own_data(&office, &office::Actor::anybody()).await.unwrap().is_none());
    }
}
