//! `people.end_second_factor`: with the password and a code; an open screen is not enough.

use office::{
    Failure, Office,
    clock::Clock,
    people::{
        end_second_factor::{NotEnded, Wish, end_second_factor},
        sign_in::sign_in,
        ways::{self, Codes},
    },
};
use rules::people::Role;

use crate::{
    house::{both_engines, somebody_in_each_role},
    people_authenticator::{PASSWORD, signed_in},
    people_confirm_second_factor::with_codes,
};

fn wish(password: &str, code: &str) -> Wish {
    Wish { password: password.to_owned(), code: code.to_owned() }
}

both_engines! {
    async fn password_and_code_end_it_together(office: Office) {
        let (actor, session) = signed_in(&office, "a@example.org", Role::Delegate).await;
        assert!(matches!(end_second_factor(&office, &actor, &wish(PASSWORD, "123456")).await, Err(NotEnded::IsOff)));
        let (telephone, recovery) = with_codes(&office, &actor, &session).await;
        let (used, next) = (telephone.code(0), telephone.code(30));
        for (password, code) in [("wrong", next.as_str()), (PASSWORD, "000000"), (PASSWORD, used.as_str()), ("", recovery[0].as_str())] {
            let refused = end_second_factor(&office, &actor, &wish(password, code)).await;
            assert!(matches!(refused, Err(NotEnded::Wrong)), "{password} {code}");
        }
        end_second_factor(&office, &actor, &wish(PASSWORD, &next)).await.unwrap();
        assert_eq!(ways::codes(&office, &actor).await.unwrap(), Codes::Off);
        assert!(sign_in(&office, "a@example.org", PASSWORD).await.is_ok());
        with_codes(&office, &actor, &session).await;
        let of_before = end_second_factor(&office, &actor, &wish(PASSWORD, &recovery[0])).await;
        assert!(matches!(of_before, Err(NotEnded::Wrong)), "recovery codes went with it");
    }

    async fn a_recovery_code_will_do_and_guesses_are_counted(office: Office) {
        let (actor, session) = signed_in(&office, "a@example.org", Role::Delegate).await;
        let (_, recovery) = with_codes(&office, &actor, &session).await;
        for _ in 0..8 {
            let refused = end_second_factor(&office, &actor, &wish("wrong", &recovery[0])).await;
            assert!(matches!(refused, Err(NotEnded::Wrong)));
        }
        let shut = end_second_factor(&office, &actor, &wish(PASSWORD, &recovery[0])).await;
        assert!(matches!(shut, Err(NotEnded::Wait)));
        let later = office.clone().with_clock(Clock::Fixed("2017-09-20T09:10:00Z".parse().unwrap()));
        end_second_factor(&later, &actor, &wish(PASSWORD, &recovery[0])).await.unwrap();
    }

    async fn whoever_has_an_account_may(office: Office) {
        for role in Role::ALL.into_iter().filter(|role| *role != Role::Anybody) {
            let (actor, session) = signed_in(&office, &format!("{}@example.net", role.name()), role).await;
            let (telephone, _) = with_codes(&office, &actor, &session).await;
            end_second_factor(&office, &actor, &wish(PASSWORD, &telephone.code(30))).await.unwrap();
        }
        for actor in somebody_in_each_role() {
            let refused = end_second_factor(&office, &actor, &wish(PASSWORD, "123456")).await;
            match actor.role {
                Role::Anybody => assert!(matches!(refused, Err(NotEnded::Failed(Failure::NotAllowed(_))))),
                _ => assert!(matches!(refused, Err(NotEnded::NoAccount)), "an account that is not here"),
            }
        }
    }
}
