//! `people.add_passkey`: by whom and when, what is refused, what is kept.

use office::{
    Actor, Failure, Office,
    clock::Clock,
    people::{
        add_passkey::{NotAdded, Wish, add_passkey, ask},
        see, ways,
    },
};
use rules::people::Role;

use crate::{
    house::{both_engines, somebody_in_each_role},
    people_authenticator::{Authenticator, add, reached, signed_in},
};

fn wish(step: &str, credential: String) -> Wish {
    Wish { step: step.to_owned(), credential, name: "  A   telephone ".to_owned() }
}

both_engines! {
    async fn a_passkey_is_kept_with_its_name_and_shown_to_its_owner(office: Office) {
        let office = reached(&office);
        let (actor, session) = signed_in(&office, "a@example.org", Role::Delegate).await;
        let (mut one, mut two) = (Authenticator::new(1), Authenticator::new(2));
        add(&office, &actor, &session, &mut one).await;
        add(&office, &actor, &session, &mut two).await;
        let kept = ways::passkeys(&office, &actor).await.unwrap();
        assert_eq!((kept.len(), kept[0].name.as_str(), kept[0].used_at.as_deref()), (2, "A telephone", None));
        assert_eq!(one.user, two.user, "authenticators know the account by one handle");
        let (other, _) = signed_in(&office, "b@example.org", Role::Delegate).await;
        assert!(ways::passkeys(&office, &other).await.unwrap().is_empty());
        let data = see::own_data(&office, &actor).await.unwrap().unwrap();
        assert_eq!(data["ways_to_sign_in"]["passkeys"][0]["name"], "A telephone");
        assert!(!data.to_string().contains(&kept[0].id), "no key leaves the house");
    }

    async fn a_question_is_answered_once_in_its_time_by_whom_it_was_asked(office: Office) {
        let office = reached(&office);
        let (actor, session) = signed_in(&office, "a@example.org", Role::Delegate).await;
        let (other, _) = signed_in(&office, "b@example.org", Role::Delegate).await;
        let asked = ask(&office, &actor, &session).await.unwrap();
        let credential = Authenticator::new(1).make(&asked.options);
        let nameless = Wish { name: " ".to_owned(), ..wish(&asked.step, credential.clone()) };
        assert!(matches!(add_passkey(&office, &actor, &nameless).await, Err(NotAdded::Name)), "nothing is used up by that");
        add_passkey(&office, &actor, &wish(&asked.step, credential.clone())).await.unwrap();
        let again = add_passkey(&office, &actor, &wish(&asked.step, credential.clone())).await;
        assert!(matches!(again, Err(NotAdded::Closed)));
        let asked = ask(&office, &actor, &session).await.unwrap();
        let anothers = add_passkey(&office, &other, &wish(&asked.step, Authenticator::new(2).make(&asked.options))).await;
        assert!(matches!(anothers, Err(NotAdded::Closed)));
        let asked = ask(&office, &actor, &session).await.unwrap();
        let replayed = add_passkey(&office, &actor, &wish(&asked.step, credential)).await;
        assert!(matches!(replayed, Err(NotAdded::Refused)), "it answers another question");
        let asked = ask(&office, &actor, &session).await.unwrap();
        let later = office.clone().with_clock(Clock::Fixed("2017-09-20T09:10:00Z".parse().unwrap()));
        let late = add_passkey(&later, &actor, &wish(&asked.step, Authenticator::new(2).make(&asked.options))).await;
        assert!(matches!(late, Err(NotAdded::Closed)));
    }

    async fn what_an_authenticator_must_not_do_is_refused(office: Office) {
        let office = reached(&office);
        let (actor, session) = signed_in(&office, "a@example.org", Role::Delegate).await;
        let elsewhere = Authenticator { origin: "https://plenary.example.com", ..Authenticator::new(1) };
        let careless = Authenticator { verifies: false, ..Authenticator::new(1) };
        for mut wrong in [elsewhere, careless] {
            let asked = ask(&office, &actor, &session).await.unwrap();
            let refused = add_passkey(&office, &actor, &wish(&asked.step, wrong.make(&asked.options))).await;
            assert!(matches!(refused, Err(NotAdded::Refused)));
        }
        for wrong in ["", "{}", "no json", "[1]"] {
            let asked = ask(&office, &actor, &session).await.unwrap();
            let refused = add_passkey(&office, &actor, &wish(&asked.step, wrong.to_owned())).await;
            assert!(matches!(refused, Err(NotAdded::Refused)), "{wrong}");
        }
        let (other, session_of_other) = signed_in(&office, "b@example.org", Role::Delegate).await;
        add(&office, &other, &session_of_other, &mut Authenticator::new(9)).await;
        let asked = ask(&office, &actor, &session).await.unwrap();
        let taken = add_passkey(&office, &actor, &wish(&asked.step, Authenticator::new(9).make(&asked.options))).await;
        assert!(matches!(taken, Err(NotAdded::Refused)), "an identifier that another has");
        assert!(ways::passkeys(&office, &actor).await.unwrap().is_empty());
    }

    async fn only_who_has_signed_in_a_moment_ago(office: Office) {
        let (actor, session) = signed_in(&office, "a@example.org", Role::Delegate).await;
        assert!(matches!(ask(&office, &actor, &session).await, Err(NotAdded::NoAddress)), "where is this house?");
        let office = reached(&office);
        assert!(matches!(ask(&office, &actor, "guessed").await, Err(NotAdded::NotRecent)));
        let (other, _) = signed_in(&office, "b@example.org", Role::Delegate).await;
        assert!(matches!(ask(&office, &other, &session).await, Err(NotAdded::NotRecent)), "the session of another");
        let at = |clock: &str| office.clone().with_clock(Clock::Fixed(clock.parse().unwrap()));
        assert!(ask(&at("2017-09-20T09:15:00Z"), &actor, &session).await.is_ok());
        assert!(matches!(ask(&at("2017-09-20T09:15:01Z"), &actor, &session).await, Err(NotAdded::NotRecent)));
    }

    async fn whoever_has_an_account_may(office: Office) {
        let office = reached(&office);
        for role in Role::ALL {
            if role == Role::Anybody {
                let refused = ask(&office, &Actor::anybody(), "").await;
                assert!(matches!(refused, Err(NotAdded::Failed(Failure::NotAllowed(_)))));
                let refused = add_passkey(&office, &Actor::anybody(), &wish("", String::new())).await;
                assert!(matches!(refused, Err(NotAdded::Failed(Failure::NotAllowed(_)))));
            } else {
                let (actor, session) = signed_in(&office, &format!("{}@example.net", role.name()), role).await;
                add(&office, &actor, &session, &mut Authenticator::new(role as u8 + 1)).await;
            }
        }
        for actor in somebody_in_each_role().into_iter().filter(|actor| actor.role != Role::Anybody) {
            let nobody = Actor { account: None, ..actor };
            assert!(matches!(ask(&office, &nobody, "").await, Err(NotAdded::NoAccount)));
        }
    }
}
