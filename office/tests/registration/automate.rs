//! `registration.automate`: who is approved at once, from when to when, and who says so.

use jiff::civil::date;
use office::{
    Actor, Failure, Office,
    registration::{
        NotThisRegistration,
        automate::{Meetings, Wish, automate},
        see,
    },
};
use rules::people::Role;

use crate::house::{both_engines, secretary, somebody_in_each_role};
use crate::registration_opened::{MEETING, enrolled, later, opened, sent, state};

fn on(member: &str, meetings: Meetings) -> Wish {
    Wish::On { member: member.to_owned(), first: date(2025, 6, 11), last: None, meetings }
}

both_engines! {
    async fn what_is_sent_from_the_day_on_is_approved_and_what_waits_goes_on_waiting(office: Office) {
        let house = opened(&office).await;
        let ada = sent(&house.office, &house.ada, &house.kenya).await.registration;
        let group = Meetings::Group { group: "SG20".to_owned() };
        automate(&house.office, &house.fay, &on(&house.kenya, group)).await.unwrap();
        assert_eq!(sent(&house.office, &house.bo, &house.kenya).await.answer.state, "pending", "from tomorrow");
        let tomorrow = later(&house.office, "2025-06-11");
        let cy = enrolled(&tomorrow, "Cy").await;
        assert_eq!(sent(&tomorrow, &cy, &house.kenya).await.answer.state, "confirmed");
        assert_eq!(sent(&tomorrow, &house.gus, &house.associate).await.answer.state, "pending", "of this member only");
        assert_eq!(state(&tomorrow, &ada).await.0, "pending");
        automate(&tomorrow, &house.fay, &Wish::Off { member: house.kenya.clone(), last: date(2025, 6, 11) }).await.unwrap();
        let di = enrolled(&tomorrow, "Di").await;
        assert_eq!(sent(&later(&tomorrow, "2025-06-12"), &di, &house.kenya).await.answer.state, "pending");
    }

    async fn a_meeting_that_does_without_focal_points_approves_everybody(office: Office) {
        let house = opened(&office).await;
        let of = |exempt, reason: &str, source: &str| Wish::Meeting {
            meeting: MEETING.to_owned(),
            exempt,
            reason: reason.to_owned(),
            source: source.to_owned(),
            dated: Some(date(2025, 6, 2)),
        };
        let wish = |exempt, reason: &str| of(exempt, reason, "Collective letter 3/20, paragraph 7");
        assert!(matches!(automate(&house.office, &secretary(), &of(true, "why", " ")).await, Err(NotThisRegistration::NoSource)));
        assert!(matches!(automate(&house.office, &secretary(), &wish(true, " ")).await, Err(NotThisRegistration::NoReason)));
        let refused = automate(&house.office, &house.fay, &wish(true, "why not")).await;
        assert!(matches!(refused, Err(NotThisRegistration::Failed(Failure::NotAllowed(_)))));
        automate(&house.office, &secretary(), &wish(true, "The host sends a list.")).await.unwrap();
        assert_eq!(sent(&house.office, &house.ada, &house.kenya).await.answer.state, "confirmed");
        let mine = &see::mine(&house.office, &house.ada).await.unwrap()[0];
        let exempt = mine.exempt.clone().unwrap();
        assert_eq!((exempt.source.as_str(), exempt.dated), ("Collective letter 3/20, paragraph 7", Some(date(2025, 6, 2))), "who registers sees why");
        assert_eq!(see::exemption(&house.office, MEETING).await.unwrap(), Some(exempt));
        automate(&house.office, &secretary(), &of(false, "The list was late.", "")).await.unwrap();
        assert_eq!(see::exemption(&house.office, MEETING).await.unwrap(), None);
        assert_eq!(sent(&house.office, &house.bo, &house.kenya).await.answer.state, "pending");
    }

    async fn what_cannot_be_is_refused(office: Office) {
        let house = opened(&office).await;
        let backwards = Wish::On { member: house.kenya.clone(), first: date(2025, 6, 11), last: Some(date(2025, 6, 10)), meetings: Meetings::Everything };
        assert!(matches!(automate(&house.office, &house.fay, &backwards).await, Err(NotThisRegistration::NotATerm(_))));
        let nowhere = on(&house.kenya, Meetings::Meeting { meeting: "sg99".to_owned() });
        assert!(matches!(automate(&house.office, &house.fay, &nowhere).await, Err(NotThisRegistration::NoSuchMeeting(_))));
        let nothing = on(&house.kenya, Meetings::Group { group: " ".to_owned() });
        assert!(matches!(automate(&house.office, &house.fay, &nothing).await, Err(NotThisRegistration::NotAGroup(_))));
    }

    async fn only_the_members_own_focal_point_switches_it_on(office: Office) {
        let house = opened(&office).await;
        let wish = on(&house.kenya, Meetings::Everything);
        assert!(matches!(automate(&house.office, &house.gus, &wish).await, Err(NotThisRegistration::NotTheirs)));
        let off = Wish::Off { member: house.kenya.clone(), last: date(2025, 6, 11) };
        assert!(matches!(automate(&house.office, &house.gus, &off).await, Err(NotThisRegistration::NotTheirs)));
        for actor in somebody_in_each_role() {
            let done = automate(&house.office, &actor, &wish).await;
            match actor.role {
                Role::Anybody | Role::Delegate => {
                    assert!(matches!(done, Err(NotThisRegistration::Failed(Failure::NotAllowed(_)))));
                }
                _ => assert!(matches!(done, Err(NotThisRegistration::NotTheirs)), "not even {}", actor.name),
            }
        }
        let chair = Actor { role: Role::Chair, ..house.fay.clone() };
        assert!(automate(&house.office, &chair, &wish).await.is_ok(), "a chair can be focal point too");
        assert!(automate(&house.office, &secretary(), &off).await.is_ok(), "the secretariat may end it");
    }
}
