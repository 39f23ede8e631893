//! `registration.set_quota`: places at an event, who waits in which order, and who gets the place that becomes free.

use office::{
    Actor, Failure, Office,
    registration::{
        NotThisRegistration,
        cancel::{self, cancel},
        see,
        set_quota::{Wish, set_quota},
        submit::{self, submit},
    },
};
use rules::{members::Category, people::Role, registration::Quota};

use crate::house::{both_engines, secretary, somebody_in_each_role};
use crate::registration_opened::{
    MEETING, Opened, focal_point, form, notes, opened, seen, sent, sight, state, wish,
};

fn places(house: &Opened, places: Option<u32>, per_member: Option<u32>) -> Wish {
    Wish { meeting: MEETING.to_owned(), event: house.workshop.clone(), category: None, places, per_member }
}

/// A form for the workshop, of which the member's focal point is the sender, so that it is approved at once.
async fn workshop(house: &Opened, actor: &Actor, name: &str, member: &str) -> String {
    let wish = submit::Wish {
        key: format!("workshop {name}"),
        event: house.workshop.clone(),
        colleague: true,
        ..wish(actor, member, form(name))
    };
    submit(&house.office, actor, &wish).await.unwrap().registration
}

both_engines! {
    async fn who_finds_no_place_waits_in_turn_and_the_first_gets_the_place_that_is_cancelled(office: Office) {
        let house = opened(&office).await;
        set_quota(&house.office, &secretary(), &places(&house, Some(1), None)).await.unwrap();
        let first = workshop(&house, &house.fay, "Abo", &house.kenya).await;
        let second = workshop(&house, &house.fay, "Bea", &house.kenya).await;
        let third = workshop(&house, &house.gus, "Cyr", &house.exemplar).await;
        assert_eq!(state(&house.office, &first).await.0, "confirmed");
        assert_eq!(state(&house.office, &second).await, ("waitlisted".to_owned(), None));
        let turns = [sight(&house.office, &second).await.place, sight(&house.office, &third).await.place];
        let mut sorted = turns;
        sorted.sort_unstable();
        assert_eq!(sorted, [Some(1), Some(2)], "each has a place in the queue");
        let next = if turns[0] == Some(1) { (&second, &third) } else { (&third, &second) };
        let wish = cancel::Wish { seen: seen(&house.office, &first).await };
        cancel(&house.office, &house.fay, &wish).await.unwrap();
        assert_eq!(state(&house.office, next.0).await.0, "confirmed", "in the same change");
        assert!(state(&house.office, next.0).await.1.is_some(), "with a number");
        assert_eq!(sight(&house.office, next.1).await.place, Some(1), "the queue moves");
        let mut told = notes(&house.office).await;
        told.sort();
        assert_eq!(told, ["cancelled", "confirmed", "confirmed", "waitlisted", "waitlisted"]);
        let entries = see::history(&house.office, &secretary(), next.0).await.unwrap();
        assert!(entries.iter().any(|entry| entry.verb == "registration.cancel" && entry.details.contains("\"promoted\":true")));
        let meeting = sent(&house.office, &house.fay, &house.kenya).await;
        assert_eq!(meeting.answer.state, "confirmed", "the meeting has a place for everybody");
    }

    async fn more_places_are_given_at_once_and_fewer_take_none_away(office: Office) {
        let house = opened(&office).await;
        set_quota(&house.office, &secretary(), &places(&house, Some(1), Some(1))).await.unwrap();
        let abo = workshop(&house, &house.fay, "Abo", &house.kenya).await;
        let bea = workshop(&house, &house.fay, "Bea", &house.kenya).await;
        let cyr = workshop(&house, &house.gus, "Cyr", &house.exemplar).await;
        let promoted = set_quota(&house.office, &secretary(), &places(&house, Some(2), Some(1))).await.unwrap();
        assert_eq!((promoted, state(&house.office, &cyr).await.0.as_str()), (1, "confirmed"), "Kenya has its share, and holds nobody up");
        assert_eq!(set_quota(&house.office, &secretary(), &places(&house, Some(0), None)).await.unwrap(), 0);
        assert_eq!(state(&house.office, &abo).await.0, "confirmed", "who holds a place keeps it");
        let seen = see::places(&house.office, &secretary(), (MEETING, &house.workshop)).await.unwrap();
        assert_eq!((seen.taken, seen.waiting.len(), seen.quotas.event), (2, 1, Some(Quota { places: 0, per_member: None })));
        assert_eq!(set_quota(&house.office, &secretary(), &places(&house, None, None)).await.unwrap(), 1, "as many as come");
        assert_eq!(state(&house.office, &bea).await.0, "confirmed");
    }

    async fn a_category_has_a_share_of_its_own(office: Office) {
        let house = opened(&office).await;
        let share = Wish { category: Some(Category::Associates), ..places(&house, Some(0), None) };
        set_quota(&house.office, &secretary(), &share).await.unwrap();
        let dot = focal_point(&house.office, "Dot", &house.associate).await;
        let eve = workshop(&house, &dot, "Eve", &house.associate).await;
        let abo = workshop(&house, &house.fay, "Abo", &house.kenya).await;
        assert_eq!(state(&house.office, &eve).await.0, "waitlisted");
        assert_eq!(state(&house.office, &abo).await.0, "confirmed");
    }

    async fn only_the_secretariat_and_only_for_an_event(office: Office) {
        let house = opened(&office).await;
        for event in ["", "No such event"] {
            let wish = Wish { event: event.to_owned(), ..places(&house, Some(1), None) };
            assert!(matches!(set_quota(&house.office, &secretary(), &wish).await, Err(NotThisRegistration::NoSuchEvent(_))));
        }
        let nowhere = Wish { meeting: "sg99".to_owned(), ..places(&house, Some(1), None) };
        assert!(matches!(set_quota(&house.office, &secretary(), &nowhere).await, Err(NotThisRegistration::NoSuchMeeting(_))));
        for actor in somebody_in_each_role() {
            let done = set_quota(&house.office, &actor, &places(&house, Some(3), None)).await;
            match actor.role {
                Role::Secretariat => assert!(done.is_ok()),
                _ => assert!(matches!(done, Err(NotThisRegistration::Failed(Failure::NotAllowed(_))))),
            }
        }
    }
}
