//! `tokens.issue`: what a program may do with it, what no program may, how long, who may. And what is kept of it.

use jiff::civil::date;
use office::{
    Actor, Failure, Office,
    tokens::{
        issue::{Issued, MOST, NotIssued, Wish, issue},
        see::{Asks, NotThrough, own, through},
    },
};
use rules::people::Role;

use crate::{
    house::{both_engines, secretary, somebody_in_each_role},
    registration_opened::{enrolled, later},
};

pub(crate) fn wish(acts: &[&str]) -> Wish {
    Wish {
        name: "  The   library ".to_owned(),
        acts: acts.iter().map(|act| (*act).to_owned()).collect(),
        reading: true,
        last_day: date(2025, 12, 31),
    }
}

pub(crate) async fn issued(office: &Office, actor: &Actor, acts: &[&str]) -> Issued {
    issue(office, actor, &wish(acts)).await.unwrap()
}

both_engines! {
    async fn a_token_does_the_acts_in_its_list_and_no_other(office: Office) {
        let office = later(&office, "2025-06-10");
        let ada = enrolled(&office, "Ada").await;
        let token = issued(&office, &ada, &["registration.submit", "registration.cancel"]).await.token;
        assert!(token.starts_with("plenary_") && token.len() == 72, "{token}");
        assert_eq!(through(&office, &token, Asks::Act("registration.submit")).await.unwrap(), ada);
        assert_eq!(through(&office, &token, Asks::Reading).await.unwrap(), ada);
        let refused = through(&office, &token, Asks::Act("registration.approve")).await;
        let Err(NotThrough::NotInList { for_whom, .. }) = &refused else { panic!("{refused:?}") };
        assert!(for_whom.contains(&Role::FocalPoint) && !for_whom.contains(&Role::Delegate));
        assert!(refused.unwrap_err().to_string().contains("if they are focal_point, chair, administration, secretariat"));
        for alone in ["people.amend", "people.merge", "tokens.issue"] {
            let refused = through(&office, &token, Asks::Act(alone)).await;
            assert!(matches!(refused, Err(NotThrough::NotInList { for_whom, .. }) if for_whom.is_empty()), "{alone}");
        }
        assert!(matches!(through(&office, &token, Asks::Else).await, Err(NotThrough::NotForPrograms)));
        for nobody in ["plenary_00", "", &token[8..], "' OR 1=1 --"] {
            assert!(matches!(through(&office, nobody, Asks::Reading).await, Err(NotThrough::NotValid)));
        }
    }

    async fn it_ends_with_its_last_day_and_only_the_day_of_use_is_kept(office: Office) {
        let office = later(&office, "2025-06-10");
        let ada = enrolled(&office, "Ada").await;
        let token = issued(&office, &ada, &[]).await.token;
        assert_eq!(own(&office, &ada).await.unwrap()[0].last_used, None);
        through(&later(&office, "2025-12-31"), &token, Asks::Reading).await.unwrap();
        let kept = own(&office, &ada).await.unwrap();
        assert_eq!((kept[0].name.as_str(), kept[0].last_used.as_deref()), ("The library", Some("2025-12-31")));
        assert!(!format!("{kept:?}").contains(&token[8..]), "it is shown once");
        assert!(matches!(through(&later(&office, "2026-01-01"), &token, Asks::Reading).await, Err(NotThrough::NotValid)));
        let unread = Wish { reading: false, ..wish(&["registration.submit"]) };
        let unread = issue(&office, &ada, &unread).await.unwrap().token;
        assert!(matches!(through(&office, &unread, Asks::Reading).await, Err(NotThrough::NotForReading)));
    }

    async fn what_is_wrong_is_said_with_its_field(office: Office) {
        let office = later(&office, "2025-06-10");
        let ada = enrolled(&office, "Ada").await;
        let day = |day| Wish { last_day: day, ..wish(&[]) };
        for (wrong, code) in [
            (Wish { name: " ".to_owned(), ..wish(&[]) }, ("name", "name")),
            (Wish { name: "x".repeat(101), ..wish(&[]) }, ("name", "name")),
            (Wish { reading: false, ..wish(&[]) }, ("nothing", "acts")),
            (wish(&["house.burn"]), ("no-such-act", "acts")),
            (wish(&["people.amend"]), ("for-you-alone", "acts")),
            (wish(&["tokens.issue"]), ("for-you-alone", "acts")),
            (wish(&["drafts.issue"]), ("not-for-you", "acts")),
            (day(date(2025, 6, 9)), ("day", "last_day")),
            (day(date(2026, 6, 12)), ("day", "last_day")),
        ] {
            let refused = issue(&office, &ada, &wrong).await.unwrap_err();
            assert_eq!(refused.code(), code, "{refused}");
        }
        assert!(issue(&office, &ada, &day(date(2026, 6, 11))).await.is_ok(), "366 days");
        for _ in 1..MOST {
            issued(&office, &ada, &[]).await;
        }
        assert!(matches!(issue(&office, &ada, &wish(&[])).await, Err(NotIssued::TooMany)));
    }

    async fn whoever_has_an_account_may(office: Office) {
        let office = later(&office, "2025-06-10");
        assert!(matches!(issue(&office, &secretary(), &wish(&[])).await, Err(NotIssued::NoAccount)));
        for actor in somebody_in_each_role() {
            if actor.role == Role::Anybody {
                let refused = issue(&office, &actor, &wish(&[])).await;
                assert!(matches!(refused, Err(NotIssued::Failed(Failure::NotAllowed(_)))));
                continue;
            }
            let person = crate::people_enrol::delegate();
            let person = office::people::enrol::Person { email: actor.account.clone().unwrap(), role: actor.role, ..person };
            office::people::enrol::enrol(&office, &secretary(), &person).await.unwrap();
            assert!(issue(&office, &actor, &wish(&[])).await.is_ok(), "{:?}", actor.role);
        }
    }
}
