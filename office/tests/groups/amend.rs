//! `groups.amend`: title, last day and place; no circle, nothing that outlives what stands above it.

use jiff::civil::date;
use office::{
    Failure, Office,
    groups::{
        NotThisGroup,
        amend::{Wish, amend},
        establish::establish,
        see,
    },
};
use rules::{
    groups::{Kind, NotInTree},
    people::Role,
};

use crate::groups_establish::{planted, wish};
use crate::house::{both_engines, secretary, somebody_in_each_role};

fn becomes(group: &str, parent: Option<&str>) -> Wish {
    Wish {
        group: group.to_owned(),
        parent: parent.map(str::to_owned),
        last: None,
        titles: [("ar".to_owned(), "عنوان".to_owned()), ("fr".to_owned(), " ".to_owned())].into(),
    }
}

both_engines! {
    async fn a_question_moves_with_its_title_and_its_last_day(office: Office) {
        planted(&office).await;
        let wish = Wish { last: Some(date(2018, 1, 31)), ..becomes("t17-q3-11", Some("SG11")) };
        assert_eq!(amend(&office, &secretary(), &wish).await.unwrap(), "q3-11");
        let placed = see::placed(&office, "q3-11", date(2017, 9, 20)).await.unwrap().unwrap();
        assert_eq!(placed.above.len(), 1);
        assert_eq!((placed.group.title("en"), placed.group.last), (Some("عنوان"), Some(date(2018, 1, 31))));
        assert!(!see::placed(&office, "q3-11", date(2018, 2, 1)).await.unwrap().unwrap().exists);
    }

    async fn nothing_outlives_what_stands_above_it_and_nothing_stands_below_itself(office: Office) {
        planted(&office).await;
        let short = Wish { last: Some(date(2018, 1, 31)), ..becomes("t17-wp1-11", Some("SG11")) };
        let refused = amend(&office, &secretary(), &short).await;
        assert!(matches!(refused, Err(NotThisGroup::NotInTree(NotInTree::Outlived(names))) if names == ["Q3/11"]));
        establish(&office, &secretary(), &wish(Kind::CorrespondenceGroup, "CG-A", Some("Q3/11"))).await.unwrap();
        let circle = amend(&office, &secretary(), &becomes("t17-wp1-11", Some("Q3/11"))).await;
        assert!(matches!(circle, Err(NotThisGroup::NotInTree(NotInTree::Circle))), "{circle:?}");
        let nobody = amend(&office, &secretary(), &becomes("t17-sg99", None)).await;
        assert!(matches!(nobody, Err(NotThisGroup::NoSuchGroup(_))));
    }

    async fn only_the_secretariat_amends(office: Office) {
        planted(&office).await;
        for actor in somebody_in_each_role() {
            let done = amend(&office, &actor, &becomes("t17-q3-11", Some("SG11"))).await;
            match actor.role {
                Role::Secretariat => assert!(done.is_ok()),
                _ => assert!(matches!(done, Err(NotThisGroup::Failed(Failure::NotAllowed(_))))),
            }
        }
    }
}
