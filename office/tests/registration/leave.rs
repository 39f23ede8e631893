//! `registration.leave`: who was admitted leaves, once; who may.

use office::{
    Failure, Office,
    registration::{
        NotThisRegistration,
        check_in::{self, check_in},
        leave::{Wish, leave},
    },
};
use rules::{
    people::Role,
    registration::{NotNow, NotThen, Shown},
};

use crate::house::{both_engines, secretary, somebody_in_each_role};
use crate::registration_opened::{later, opened, seen, sent, state};

both_engines! {
    async fn who_leaves_has_no_badge_any_more_and_who_never_came_cannot_leave(office: Office) {
        let house = opened(&office).await;
        let office = later(&house.office, "2025-09-09");
        let fay = sent(&house.office, &house.fay, &house.kenya).await.registration;
        let wish = |at: Option<&str>| Wish { registration: fay.clone(), at: at.map(|at| at.parse().unwrap()) };
        assert!(matches!(leave(&office, &secretary(), &wish(None)).await, Err(NotThisRegistration::NotNow(NotNow::Is { is: "confirmed", .. }))));
        let seen = seen(&office, &fay).await;
        let came = check_in::Wish { seen, shown: Shown::Passport, at: Some("2025-09-09T09:00:00Z".parse().unwrap()), key: None, tag: None };
        check_in(&office, &secretary(), &came).await.unwrap();
        let early = leave(&office, &secretary(), &wish(Some("2025-09-09T08:00:00Z"))).await;
        assert!(matches!(early, Err(NotThisRegistration::NotNow(NotNow::Before { .. }))), "nobody leaves before they came");
        let future = leave(&office, &secretary(), &wish(Some("2025-09-10T08:00:00Z"))).await;
        assert!(matches!(future, Err(NotThisRegistration::NotThen(NotThen::Future))));
        for actor in somebody_in_each_role().iter().filter(|actor| actor.role != Role::Secretariat) {
            let done = leave(&office, actor, &wish(None)).await;
            assert!(matches!(done, Err(NotThisRegistration::Failed(Failure::NotAllowed(_)))));
        }
        assert!(leave(&office, &secretary(), &wish(Some("2025-09-09T11:00:00Z"))).await.unwrap());
        assert!(!leave(&office, &secretary(), &wish(None)).await.unwrap(), "known already");
        assert_eq!(state(&office, &fay).await.0, "left");
    }
}
