//! `people.begin_second_factor`: by whom and when; nothing is asked for yet.

use office::{
    Actor, Failure, Office,
    clock::Clock,
    people::{
        begin_second_factor::{NotBegun, begin_second_factor},
        sign_in::sign_in,
        ways::{self, Codes},
    },
    profiles,
    secrets::Secrets,
};
use rules::people::Role;

use crate::{
    house::{NOW, both_engines, somebody_in_each_role},
    people_authenticator::{PASSWORD, signed_in},
    people_confirm_second_factor::with_codes,
};

both_engines! {
    async fn a_secret_waits_and_nothing_is_asked_for_yet(office: Office) {
        let (actor, session) = signed_in(&office, "a+b@example.org", Role::Delegate).await;
        assert_eq!(ways::codes(&office, &actor).await.unwrap(), Codes::Off);
        begin_second_factor(&office, &actor, &session).await.unwrap();
        let Codes::Waiting { secret, address } = ways::codes(&office, &actor).await.unwrap() else { panic!() };
        assert_eq!(secret.len(), 32, "160 bits");
        assert!(address.starts_with("otpauth://totp/Plenary:a%2Bb%40example.org?secret=") && address.contains(&secret));
        assert!(sign_in(&office, "a+b@example.org", PASSWORD).await.is_ok());
        begin_second_factor(&office, &actor, &session).await.unwrap();
        let Codes::Waiting { secret: another, .. } = ways::codes(&office, &actor).await.unwrap() else { panic!() };
        assert_ne!(secret, another, "who begins anew gets another secret");
        let later = office.clone().with_clock(Clock::Fixed("2017-09-20T09:15:01Z".parse().unwrap()));
        assert_eq!(ways::codes(&later, &actor).await.unwrap(), Codes::Off, "it does not wait for ever");
        let otherwise = office.clone().with_secrets(Secrets::new([8; 32]));
        assert!(ways::codes(&otherwise, &actor).await.is_err(), "under another key it does not open");
    }

    async fn only_who_has_signed_in_a_moment_ago_and_has_none(office: Office) {
        let (actor, session) = signed_in(&office, "a@example.org", Role::Delegate).await;
        assert!(matches!(begin_second_factor(&office, &actor, "guessed").await, Err(NotBegun::NotRecent)));
        let later = office.clone().with_clock(Clock::Fixed("2017-09-20T09:15:01Z".parse().unwrap()));
        assert!(matches!(begin_second_factor(&later, &actor, &session).await, Err(NotBegun::NotRecent)));
        with_codes(&office, &actor, &session).await;
        assert!(matches!(begin_second_factor(&office, &actor, &session).await, Err(NotBegun::IsOn)));
    }

    async fn whoever_has_an_account_may(office: Office) {
        for role in Role::ALL {
            if role == Role::Anybody {
                let refused = begin_second_factor(&office, &Actor::anybody(), "").await;
                assert!(matches!(refused, Err(NotBegun::Failed(Failure::NotAllowed(_)))));
            } else {
                let (actor, session) = signed_in(&office, &format!("{}@example.net", role.name()), role).await;
                begin_second_factor(&office, &actor, &session).await.unwrap();
            }
        }
        for actor in somebody_in_each_role().into_iter().filter(|actor| actor.role != Role::Anybody) {
            let nobody = Actor { account: None, ..actor };
            assert!(matches!(begin_second_factor(&office, &nobody, "").await, Err(NotBegun::NoAccount)));
        }
    }
}

#[tokio::test]
async fn a_house_without_a_key_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("plenary.sqlite").display().to_string();
    let clock = Clock::Fixed(NOW.parse().unwrap());
    let office = Office::open(&database, profiles::built_in().unwrap(), clock).await.unwrap();
    let (actor, session) = signed_in(&office, "a@example.org", Role::Delegate).await;
    assert_eq!(ways::codes(&office, &actor).await.unwrap(), Codes::NoKey);
    assert!(matches!(begin_second_factor(&office, &actor, &session).await, Err(NotBegun::NoKey)));
}
