//! `groups.establish`: a tree that reads from study group to Question, who may, what is refused.

use jiff::civil::{Date, date};
use office::{
    Failure, Office,
    groups::{
        NotThisGroup,
        establish::{Wish, establish},
        see,
    },
    notices::import::import,
};
use rules::{
    groups::{Kind, NotInTree},
    people::Role,
};

use crate::house::{LETTER, both_engines, secretary, somebody_in_each_role};

/// The first day of the study period in which the tests' meeting lies.
pub(crate) const FIRST: Date = date(2016, 11, 4);

pub(crate) fn wish(kind: Kind, name: &str, parent: Option<&str>) -> Wish {
    Wish {
        kind: Some(kind),
        name: name.to_owned(),
        parent: parent.map(str::to_owned),
        first: FIRST,
        last: None,
        titles: [("en".to_owned(), format!("Title of {name}"))].into(),
    }
}

/// SG11 with a working party and a Question below it.
pub(crate) async fn planted(office: &Office) {
    for wish in [
        wish(Kind::StudyGroup, "SG11", None),
        wish(Kind::WorkingParty, "WP1/11", Some("SG11")),
        wish(Kind::Question, "Q3/11", Some("WP1/11")),
    ] {
        establish(office, &secretary(), &wish).await.unwrap();
    }
}

both_engines! {
    async fn a_question_stands_under_its_working_party(office: Office) {
        planted(&office).await;
        let forest = see::forest(&office, date(2017, 9, 20)).await.unwrap();
        assert_eq!(forest.period.as_deref(), Some("2017-2021"));
        let [root] = &forest.roots[..] else { panic!("{forest:?}") };
        assert_eq!((root.group.name.as_str(), root.below[0].group.name.as_str()), ("SG11", "WP1/11"));
        let question = &root.below[0].below[0].group;
        assert_eq!((question.title("fr"), question.last), (Some("Title of Q3/11"), Some(date(2022, 3, 9))), "to the end of the period");
        assert!(see::forest(&office, date(2016, 11, 3)).await.unwrap().roots.is_empty(), "not before its first day");
        assert!(see::forest(&office, date(2022, 3, 10)).await.unwrap().roots.is_empty(), "each period begins anew");
        let placed = see::placed(&office, "q3-11", date(2017, 9, 20)).await.unwrap().unwrap();
        let above: Vec<_> = placed.above.iter().map(|one| one.slug.as_str()).collect();
        assert_eq!(above, ["sg11", "wp1-11"]);
        let later = see::placed(&office, "q3-11", date(2025, 1, 1)).await.unwrap().unwrap();
        assert!(!later.exists && later.group.name == "Q3/11" && later.above.len() == 2);
    }

    async fn a_group_that_has_met_stands_in_the_tree_and_joins_by_its_identity(office: Office) {
        import(&office, &secretary(), "letter.txt", LETTER.as_bytes()).await.unwrap();
        let on = date(2017, 9, 20);
        let forest = see::forest(&office, on).await.unwrap();
        assert_eq!((forest.roots[0].group.slug.as_str(), forest.roots[0].group.meetings, forest.roots[0].group.id.as_deref()), ("sg11", 1, None));
        establish(&office, &secretary(), &wish(Kind::WorkingParty, "WP1/11", Some("sg 11"))).await.unwrap();
        let forest = see::forest(&office, on).await.unwrap();
        assert_eq!(forest.roots.len(), 1, "it stands once");
        assert_eq!((forest.roots[0].group.id.as_deref(), forest.roots[0].group.meetings), (Some("t17-sg11"), 1));
        assert_eq!(forest.roots[0].below.len(), 1);
        let again = establish(&office, &secretary(), &wish(Kind::StudyGroup, "SG11", None)).await;
        assert!(matches!(again, Err(NotThisGroup::NotInTree(NotInTree::Twice { .. }))));
        let next = Wish { first: date(2022, 3, 10), ..wish(Kind::StudyGroup, "SG11", None) };
        assert_eq!(establish(&office, &secretary(), &next).await.unwrap(), "sg11", "in another study period it is another group");
    }

    async fn what_cannot_stand_is_refused_and_nothing_is_kept(office: Office) {
        planted(&office).await;
        let refused = async |wish: Wish| establish(&office, &secretary(), &wish).await.unwrap_err().code().0;
        assert_eq!(refused(wish(Kind::Question, "Q4/5", Some("WP1/11"))).await, "other-study-group");
        assert_eq!(refused(wish(Kind::Question, "Q4/11", Some("SG5"))).await, "parent");
        assert_eq!(refused(wish(Kind::WorkingParty, "Q4/11", Some("SG11"))).await, "name");
        assert_eq!(refused(wish(Kind::AdHoc, "研究", Some("SG11"))).await, "letters");
        assert_eq!(refused(Wish { kind: None, ..wish(Kind::AdHoc, "Friends", Some("SG11")) }).await, "no-kind");
        let typed = |first, last| Wish { first, last, ..wish(Kind::Question, "Q4/11", Some("SG11")) };
        assert_eq!(refused(typed(date(1990, 1, 1), None)).await, "no-period");
        assert_eq!(refused(typed(FIRST, Some(date(2016, 11, 3)))).await, "backwards");
        assert_eq!(refused(typed(FIRST, Some(date(2022, 3, 10)))).await, "outside-period");
        let language = Wish { titles: [("de".to_owned(), "Titel".to_owned())].into(), ..wish(Kind::Question, "Q4/11", Some("SG11")) };
        assert_eq!(refused(language).await, "letters");
        assert!(see::placed(&office, "q4-11", date(2017, 9, 20)).await.unwrap().is_none());
    }

    async fn of_two_who_establish_the_same_at_once_one_does(office: Office) {
        planted(&office).await;
        let mut hands = tokio::task::JoinSet::new();
        for _ in 0..6 {
            let office = office.clone();
            hands.spawn(async move { establish(&office, &secretary(), &wish(Kind::Question, "Q9/11", Some("SG11"))).await.is_ok() });
        }
        assert_eq!(hands.join_all().await.into_iter().filter(|done| *done).count(), 1);
    }

    async fn only_the_secretariat_establishes(office: Office) {
        for actor in somebody_in_each_role() {
            let done = establish(&office, &actor, &wish(Kind::StudyGroup, "SG11", None)).await;
            match actor.role {
                Role::Secretariat => assert!(done.is_ok()),
                _ => assert!(matches!(done, Err(NotThisGroup::Failed(Failure::NotAllowed(_))))),
            }
        }
    }
}
