//! `people.confirm_second_factor`: with a right code; from then on it is asked for.

use jiff::Timestamp;
use office::{
    Actor, Failure, Office,
    clock::Clock,
    people::{
        begin_second_factor::begin_second_factor,
        confirm_second_factor::{NotConfirmed, Wish, confirm_second_factor},
        sign_in::{NotSignedIn, sign_in},
        ways::{self, Codes},
    },
};
use rules::people::Role;
use totp_rs::{Builder, Secret};

use crate::{
    house::{NOW, both_engines, somebody_in_each_role},
    people_authenticator::{PASSWORD, signed_in},
};

/// A telephone that has the secret.
pub(crate) struct Telephone(String);

impl Telephone {
    /// What it shows so many seconds after the present of the tests.
    pub(crate) fn code(&self, seconds: u64) -> String {
        let secret = Secret::try_from_base32(&self.0).unwrap();
        let now: Timestamp = NOW.parse().unwrap();
        let at = u64::try_from(now.as_second()).unwrap() + seconds;
        Builder::new().with_secret(secret).build().unwrap().generate(at).to_string()
    }
}

/// The secret that waits, in a telephone.
pub(crate) async fn telephone(office: &Office, actor: &Actor) -> Telephone {
    let Codes::Waiting { secret, .. } = ways::codes(office, actor).await.unwrap() else {
        panic!("none waits")
    };
    Telephone(secret)
}

/// Somebody switches codes on: the telephone, and the recovery codes. The code of the present is used up by that.
pub(crate) async fn with_codes(office: &Office, actor: &Actor, session: &str) -> (Telephone, Vec<String>) {
    begin_second_factor(office, actor, session).await.unwrap();
    let telephone = telephone(office, actor).await;
    let wish = Wish { code: telephone.code(0) };
    let recovery = confirm_second_factor(office, actor, &wish).await.unwrap();
    (telephone, recovery)
}

both_engines! {
    async fn a_right_code_switches_them_on_and_gives_ten_recovery_codes(office: Office) {
        let (actor, session) = signed_in(&office, "a@example.org", Role::Delegate).await;
        let (_, recovery) = with_codes(&office, &actor, &session).await;
        assert_eq!(recovery.len(), 10);
        let on = Codes::On { since: NOW.to_owned(), recovery_codes: 10, has_password: true };
        assert_eq!(ways::codes(&office, &actor).await.unwrap(), on);
        let asked = sign_in(&office, "a@example.org", PASSWORD).await;
        assert!(matches!(asked, Err(NotSignedIn::CodeWanted(_))));
        let wrong = sign_in(&office, "a@example.org", "a loud river").await;
        assert!(matches!(wrong, Err(NotSignedIn::WrongPair)), "who has no password learns nothing of codes");
    }

    async fn a_wrong_code_changes_nothing(office: Office) {
        let (actor, session) = signed_in(&office, "a@example.org", Role::Delegate).await;
        let nothing = confirm_second_factor(&office, &actor, &Wish { code: "123456".to_owned() }).await;
        assert!(matches!(nothing, Err(NotConfirmed::NotBegun)));
        begin_second_factor(&office, &actor, &session).await.unwrap();
        let telephone = telephone(&office, &actor).await;
        for wrong in [String::new(), "12345".to_owned(), telephone.code(90), "abcdef".to_owned()] {
            let refused = confirm_second_factor(&office, &actor, &Wish { code: wrong }).await;
            assert!(matches!(refused, Err(NotConfirmed::WrongCode)));
        }
        let later = office.clone().with_clock(Clock::Fixed("2017-09-20T09:15:01Z".parse().unwrap()));
        let late = confirm_second_factor(&later, &actor, &Wish { code: telephone.code(901) }).await;
        assert!(matches!(late, Err(NotConfirmed::NotBegun)));
        assert!(sign_in(&office, "a@example.org", PASSWORD).await.is_ok());
        confirm_second_factor(&office, &actor, &Wish { code: telephone.code(0) }).await.unwrap();
        let again = confirm_second_factor(&office, &actor, &Wish { code: telephone.code(30) }).await;
        assert!(matches!(again, Err(NotConfirmed::NotBegun)), "recovery codes are given once");
    }

    async fn whoever_has_an_account_may(office: Office) {
        for role in Role::ALL.into_iter().filter(|role| *role != Role::Anybody) {
            let (actor, session) = signed_in(&office, &format!("{}@example.net", role.name()), role).await;
            with_codes(&office, &actor, &session).await;
        }
        for actor in somebody_in_each_role() {
            let refused = confirm_second_factor(&office, &actor, &Wish { code: "123456".to_owned() }).await;
            match actor.role {
                Role::Anybody => assert!(matches!(refused, Err(NotConfirmed::Failed(Failure::NotAllowed(_))))),
                _ => assert!(matches!(refused, Err(NotConfirmed::NotBegun))),
            }
        }
    }
}
