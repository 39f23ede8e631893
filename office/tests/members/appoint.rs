//! `members.appoint`: one focal point at a time, who may, what is refused.

use jiff::civil::date;
use office::{
    Failure, Office,
    members::{
        Capacity,
        appoint::{NotAppointed, Wish, appoint},
        enlist::{self, enlist},
        see,
    },
};
use rules::people::Role;

use crate::house::{both_engines, secretary, somebody_in_each_role};
use crate::registration_opened::{enrolled, later, member};

/// Kenya, for which these are to be focal points.
async fn kenya(office: &Office) -> (Office, String) {
    let office = later(office, "2025-06-10");
    let lines = "member states; Kenya; KE\ninvited experts; A. Wise".to_owned();
    enlist(&office, &secretary(), &enlist::Wish { lines }).await.unwrap();
    let kenya = member(&office, "Kenya").await;
    (office, kenya)
}

fn wish(member: &str, name: &str, first: jiff::civil::Date) -> Wish {
    Wish {
        member: member.to_owned(),
        account: format!("{name}@Example.org"),
        capacity: Capacity::FocalPoint,
        first,
        last: None,
    }
}

both_engines! {
    async fn a_new_focal_point_ends_the_earlier_one_the_day_before(office: Office) {
        let (office, kenya) = kenya(&office).await;
        let (fay, gus, ida) = (enrolled(&office, "Fay").await, enrolled(&office, "Gus").await, enrolled(&office, "Ida").await);
        assert!(appoint(&office, &secretary(), &wish(&kenya, "fay", date(2025, 1, 1))).await.unwrap().is_empty());
        let ended = appoint(&office, &secretary(), &wish(&kenya, "gus", date(2025, 9, 1))).await.unwrap();
        assert_eq!((ended.len(), ended[0].account.as_str()), (1, "fay@example.org"));
        let ended = appoint(&office, &secretary(), &wish(&kenya, "ida", date(2025, 7, 1))).await.unwrap();
        assert_eq!(ended.len(), 2, "Gus never begins");
        let all = see::appointments(&office, &secretary(), &kenya).await.unwrap();
        let days: Vec<_> = all.iter().map(|one| (one.account.as_str(), one.first, one.last)).collect();
        assert_eq!(days, [
            ("fay@example.org", date(2025, 1, 1), Some(date(2025, 6, 30))),
            ("ida@example.org", date(2025, 7, 1), None),
        ]);
        for (day, answering) in [("2025-06-30", &fay), ("2025-07-01", &ida)] {
            for actor in [&fay, &gus, &ida] {
                let members = see::answered_for(&later(&office, day), actor).await.unwrap();
                assert_eq!(members.len(), usize::from(actor == answering), "{} on {day}", actor.name);
            }
        }
    }

    async fn a_deputy_stands_beside_the_focal_point(office: Office) {
        let (office, kenya) = kenya(&office).await;
        let (fay, gus) = (enrolled(&office, "Fay").await, enrolled(&office, "Gus").await);
        appoint(&office, &secretary(), &wish(&kenya, "fay", date(2025, 1, 1))).await.unwrap();
        let deputy = Wish { capacity: Capacity::Deputy, ..wish(&kenya, "gus", date(2025, 1, 1)) };
        assert!(appoint(&office, &secretary(), &deputy).await.unwrap().is_empty());
        let twice = Wish { first: date(2025, 3, 1), ..deputy.clone() };
        assert!(matches!(appoint(&office, &secretary(), &twice).await, Err(NotAppointed::Already(_))));
        for actor in [fay, gus] {
            assert_eq!(see::answered_for(&office, &actor).await.unwrap().len(), 1);
        }
    }

    async fn what_cannot_be_is_refused(office: Office) {
        let (office, kenya) = kenya(&office).await;
        enrolled(&office, "Fay").await;
        let right = wish(&kenya, "fay", date(2025, 1, 1));
        let backwards = Wish { last: Some(date(2024, 12, 31)), ..right.clone() };
        assert!(matches!(appoint(&office, &secretary(), &backwards).await, Err(NotAppointed::NotATerm(_))));
        let nobody = wish(&kenya, "nobody", date(2025, 1, 1));
        assert!(matches!(appoint(&office, &secretary(), &nobody).await, Err(NotAppointed::NoSuchAccount(_))));
        let nowhere = wish("none", "fay", date(2025, 1, 1));
        assert!(matches!(appoint(&office, &secretary(), &nowhere).await, Err(NotAppointed::NoSuchMember(_))));
        let expert = wish(&member(&office, "A. Wise").await, "fay", date(2025, 1, 1));
        assert!(matches!(appoint(&office, &secretary(), &expert).await, Err(NotAppointed::NoFocalPoints(_))));
        let delegate = Wish { capacity: Capacity::Delegate, ..expert };
        assert!(appoint(&office, &secretary(), &delegate).await.is_ok());
    }

    async fn only_the_secretariat_appoints_and_sees_who_was_appointed(office: Office) {
        let (office, kenya) = kenya(&office).await;
        enrolled(&office, "Fay").await;
        for actor in somebody_in_each_role() {
            let done = appoint(&office, &actor, &wish(&kenya, "fay", date(2025, 1, 1))).await;
            let sees = see::appointments(&office, &actor, &kenya).await;
            if actor.role == Role::Secretariat {
                assert!(done.is_ok() && sees.is_ok());
                continue;
            }
            assert!(matches!(done, Err(NotAppointed::Failed(Failure::NotAllowed(_)))));
            assert!(matches!(sees, Err(Failure::NotAllowed(_))));
        }
    }
}
