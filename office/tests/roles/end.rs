//! `roles.end`: somebody resigns, and the history says until when.

use jiff::civil::date;
use office::{
    Failure, Office,
    roles::{
        NotThisRole,
        assign::assign,
        end::{Wish, end},
        see,
    },
};
use rules::{people::Role, roles::Post};

use crate::groups_establish::planted;
use crate::house::{both_engines, secretary, somebody_in_each_role};
use crate::roles_assign::named;

both_engines! {
    async fn a_role_ends_on_its_day_and_stays_in_the_history(office: Office) {
        planted(&office).await;
        let role = assign(&office, &secretary(), &named("SG11", Post::Counsellor, "A. Person", "")).await.unwrap();
        let last = date(2017, 12, 31);
        let ends = |last| Wish { role: role.clone(), last };
        assert!(matches!(end(&office, &secretary(), &ends(date(2016, 11, 3))).await, Err(NotThisRole::NotATerm(_))));
        assert!(matches!(end(&office, &secretary(), &ends(date(2022, 3, 9))).await, Err(NotThisRole::Ended)));
        assert_eq!(end(&office, &secretary(), &ends(last)).await.unwrap(), "sg11");
        let [one] = &see::of_group(&office, "sg11").await.unwrap()[..] else { panic!("it is kept") };
        assert!(one.in_force(last) && !one.in_force(date(2018, 1, 1)));
        assert!(matches!(end(&office, &secretary(), &ends(last)).await, Err(NotThisRole::Ended)));
        let none = Wish { role: "none".to_owned(), last };
        assert!(matches!(end(&office, &secretary(), &none).await, Err(NotThisRole::NoSuchRole)));
    }

    async fn only_the_secretariat_ends_roles(office: Office) {
        planted(&office).await;
        let role = assign(&office, &secretary(), &named("SG11", Post::Counsellor, "A. Person", "")).await.unwrap();
        for actor in somebody_in_each_role() {
            let done = end(&office, &actor, &Wish { role: role.clone(), last: date(2017, 12, 31) }).await;
            match actor.role {
                Role::Secretariat => assert!(done.is_ok()),
                _ => assert!(matches!(done, Err(NotThisRole::Failed(Failure::NotAllowed(_))))),
            }
        }
    }
}
