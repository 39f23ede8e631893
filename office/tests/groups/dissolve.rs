//! `groups.dissolve`: a group ends with everything below it, and with the roles that are held there.

use jiff::civil::date;
use office::{
    Failure, Office,
    groups::{
        NotThisGroup,
        dissolve::{Wish, dissolve},
        establish::{self, establish},
        see,
    },
    roles::{assign::assign, see as roles},
};
use rules::{
    groups::{Kind, NotInTree},
    people::Role,
    roles::Post,
};

use crate::groups_establish::{planted, wish};
use crate::house::{both_engines, secretary, somebody_in_each_role};
use crate::roles_assign::{named, sending};

both_engines! {
    async fn a_group_ends_with_everything_below_it(office: Office) {
        planted(&office).await;
        let late = establish::Wish { first: date(2019, 1, 1), ..wish(Kind::Question, "Q4/11", Some("WP1/11")) };
        establish(&office, &secretary(), &late).await.unwrap();
        let member = sending(&office, "member states; Kenya; KE").await;
        assign(&office, &secretary(), &named("Q3/11", Post::Rapporteur, "Ada Okoro", &member)).await.unwrap();
        let last = date(2018, 6, 30);
        let ended = dissolve(&office, &secretary(), &Wish { group: "t17-wp1-11".to_owned(), last }).await.unwrap();
        assert_eq!(ended, 3, "the working party and its Questions");
        let on = async |slug: &str, day| see::placed(&office, slug, day).await.unwrap().is_some_and(|one| one.exists);
        assert!(on("q3-11", last).await && !on("q3-11", date(2018, 7, 1)).await && on("sg11", date(2018, 7, 1)).await);
        assert!(!on("q4-11", date(2019, 1, 1)).await, "what would have begun later never does");
        let rapporteurs = roles::of_group(&office, "q3-11").await.unwrap();
        assert_eq!((rapporteurs.len(), rapporteurs[0].last), (1, Some(last)), "history stays");
        let again = dissolve(&office, &secretary(), &Wish { group: "t17-wp1-11".to_owned(), last }).await;
        assert!(matches!(again, Err(NotThisGroup::Ended)));
        let before = dissolve(&office, &secretary(), &Wish { group: "t17-sg11".to_owned(), last: date(2016, 11, 3) }).await;
        assert!(matches!(before, Err(NotThisGroup::NotInTree(NotInTree::Backwards { .. }))));
    }

    async fn only_the_secretariat_dissolves(office: Office) {
        planted(&office).await;
        for actor in somebody_in_each_role() {
            let done = dissolve(&office, &actor, &Wish { group: "t17-q3-11".to_owned(), last: date(2018, 6, 30) }).await;
            match actor.role {
                Role::Secretariat => assert!(done.is_ok()),
                _ => assert!(matches!(done, Err(NotThisGroup::Failed(Failure::NotAllowed(_))))),
            }
        }
    }
}
