//! `people.enter_by_code`: after a password or a mailed link, once for each code; guesses shut one door and no other.

use office::{
    Actor, Office,
    clock::Clock,
    people::{
        ask_link::ask_link,
        begin_second_factor::begin_second_factor,
        end_second_factor,
        enter_by_code::{NotEntered, Wish, enter_by_code, waits},
        enter_by_link::{self, enter_by_link},
        see::of_token,
        sign_in::{NotSignedIn, sign_in, sign_in_for},
    },
};
use rules::people::Role;

use crate::{
    house::{both_engines, somebody_in_each_role},
    people_ask_link::{mailing, token, wish as link_wish},
    people_authenticator::{PASSWORD, signed_in},
    people_confirm_second_factor::{telephone, with_codes},
};

async fn asked(office: &Office, email: &str) -> String {
    match sign_in_for(office, email, PASSWORD, "/meetings").await {
        Err(NotSignedIn::CodeWanted(step)) => step,
        other => panic!("{other:?}"),
    }
}

async fn enter(office: &Office, step: &str, code: &str) -> Result<enter_by_link::Entered, NotEntered> {
    let wish = Wish { step: step.to_owned(), code: code.to_owned() };
    enter_by_code(office, &Actor::anybody(), &wish).await
}

both_engines! {
    async fn a_code_opens_once(office: Office) {
        let (actor, session) = signed_in(&office, "a@example.org", Role::Chair).await;
        let (telephone, _) = with_codes(&office, &actor, &session).await;
        let step = asked(&office, "a@example.org").await;
        assert_eq!(of_token(&office, &step).await.unwrap(), Actor::anybody(), "a step is no session");
        let used = enter(&office, &step, &telephone.code(0)).await;
        assert!(matches!(used, Err(NotEntered::WrongCode)), "it was used to switch codes on");
        assert!(waits(&office, &step).await.unwrap(), "who mistypes tries again");
        let entered = enter(&office, &step, &telephone.code(30)).await.unwrap();
        assert_eq!((entered.back.as_str(), of_token(&office, &entered.session).await.unwrap()), ("/meetings", actor));
        assert!(matches!(enter(&office, &step, &telephone.code(30)).await, Err(NotEntered::Closed)));
        let again = asked(&office, "a@example.org").await;
        let seen = enter(&office, &again, &telephone.code(30)).await;
        assert!(matches!(seen, Err(NotEntered::WrongCode)), "a code that was seen is of no use");
        let later = office.clone().with_clock(Clock::Fixed("2017-09-20T09:10:00Z".parse().unwrap()));
        assert!(matches!(enter(&later, &again, &telephone.code(600)).await, Err(NotEntered::Closed)), "too late");
    }

    async fn a_step_is_over_when_codes_are(office: Office) {
        let (actor, session) = signed_in(&office, "a@example.org", Role::Delegate).await;
        let (_, recovery) = with_codes(&office, &actor, &session).await;
        let step = asked(&office, "a@example.org").await;
        let ended = end_second_factor::Wish { password: PASSWORD.to_owned(), code: recovery[0].clone() };
        end_second_factor::end_second_factor(&office, &actor, &ended).await.unwrap();
        assert!(matches!(enter(&office, &step, &recovery[1]).await, Err(NotEntered::Closed)));
        begin_second_factor(&office, &actor, &session).await.unwrap();
        let waiting = telephone(&office, &actor).await;
        assert!(matches!(enter(&office, &step, &waiting.code(0)).await, Err(NotEntered::Closed)), "it was never confirmed");
    }

    async fn a_recovery_code_works_once_however_it_is_typed(office: Office) {
        let (actor, session) = signed_in(&office, "a@example.org", Role::Delegate).await;
        let (_, recovery) = with_codes(&office, &actor, &session).await;
        let step = asked(&office, "a@example.org").await;
        enter(&office, &step, &recovery[3].to_uppercase().replace('-', " ")).await.unwrap();
        let step = asked(&office, "a@example.org").await;
        assert!(matches!(enter(&office, &step, &recovery[3]).await, Err(NotEntered::WrongCode)));
        enter(&office, &step, &recovery[4]).await.unwrap();
    }

    async fn a_mailed_link_does_not_take_over_an_account_with_codes(office: Office) {
        let office = mailing(&office);
        let (actor, session) = signed_in(&office, "a@example.no", Role::Delegate).await;
        let (telephone, _) = with_codes(&office, &actor, &session).await;
        ask_link(&office, &Actor::anybody(), &link_wish("a@example.no")).await.unwrap();
        let wish = enter_by_link::Wish { token: token(&office).await, name: String::new() };
        let Err(enter_by_link::NotEntered::CodeWanted(step)) = enter_by_link(&office, &Actor::anybody(), &wish).await else {
            panic!("the link alone opened");
        };
        let again = enter_by_link(&office, &Actor::anybody(), &wish).await;
        assert!(matches!(again, Err(enter_by_link::NotEntered::Closed)), "the link is used up");
        let entered = enter(&office, &step, &telephone.code(30)).await.unwrap();
        assert_eq!(of_token(&office, &entered.session).await.unwrap(), actor);
    }

    async fn a_hundred_guesses_shut_one_door_and_no_other(office: Office) {
        let (actor, session) = signed_in(&office, "a@example.org", Role::Delegate).await;
        let (telephone, recovery) = with_codes(&office, &actor, &session).await;
        let (other, session) = signed_in(&office, "b@example.org", Role::Delegate).await;
        let (telephone_of_other, _) = with_codes(&office, &other, &session).await;
        let step = asked(&office, "a@example.org").await;
        let mut looked_at = 0;
        for guess in 0..100 {
            match enter(&office, &step, &format!("{guess:06}")).await {
                Err(NotEntered::WrongCode) => looked_at += 1,
                Err(NotEntered::Wait) => {}
                found => panic!("{found:?}"),
            }
        }
        assert_eq!(looked_at, 8);
        assert!(matches!(enter(&office, &step, &telephone.code(30)).await, Err(NotEntered::Wait)), "nobody looks at it");
        let anew = asked(&office, "a@example.org").await;
        assert!(matches!(enter(&office, &anew, &recovery[0]).await, Err(NotEntered::Wait)), "a new step is no new door");
        let step = asked(&office, "b@example.org").await;
        enter(&office, &step, &telephone_of_other.code(30)).await.unwrap();
        let later = office.clone().with_clock(Clock::Fixed("2017-09-20T09:10:00Z".parse().unwrap()));
        let step = asked(&later, "a@example.org").await;
        enter(&later, &step, &telephone.code(600)).await.unwrap();
    }

    async fn everybody_may_who_has_a_step(office: Office) {
        let (owner, session) = signed_in(&office, "a@example.org", Role::Delegate).await;
        let (_, recovery) = with_codes(&office, &owner, &session).await;
        for (at, actor) in somebody_in_each_role().into_iter().enumerate() {
            let wish = Wish { step: asked(&office, "a@example.org").await, code: recovery[at].clone() };
            let entered = enter_by_code(&office, &actor, &wish).await.unwrap();
            assert_eq!(of_token(&office, &entered.session).await.unwrap(), owner);
        }
        assert!(matches!(enter(&office, "guessed", &recovery[9]).await, Err(NotEntered::Closed)));
        assert!(sign_in(&office, "nobody@example.org", PASSWORD).await.is_err());
    }
}
