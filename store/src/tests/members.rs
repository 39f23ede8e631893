//! A member stands once; who answers for it is known from day to day.

use jiff::civil::date;
use rules::members::{Category, Member};

use super::*;
use crate::members::{self, Appointment, Enlisted};

pub(super) fn kenya() -> Enlisted {
    let member = Member::new("Kenya", Category::MemberStates, Some("KE".parse().unwrap()), None).unwrap();
    Enlisted { id: "b1".to_owned(), member }
}

pub(super) fn associate() -> Enlisted {
    let member = Member::new("Exemplar", Category::Associates, None, Some(20)).unwrap();
    Enlisted { id: "b2".to_owned(), member }
}

pub(super) fn account(email: &str) -> people::Account {
    people::Account {
        email: email.to_owned(),
        name: "Fay Njeri".to_owned(),
        role: "delegate".to_owned(),
        password: "$argon2id$".to_owned(),
        enrolled_at: "2026-11-21T00:00:00Z".to_owned(),
        language: "en".to_owned(),
    }
}

both_engines! {
    async fn a_member_stands_once_and_keeps_its_address(store: Store) {
        let mut change = store.begin().await.unwrap();
        members::enlist(&mut change, &kenya()).await.unwrap();
        members::enlist(&mut change, &associate()).await.unwrap();
        let moved = Member::new("Exemplar", Category::Associates, Some("NO".parse().unwrap()), Some(20)).unwrap();
        members::enlist(&mut change, &Enlisted { id: "b3".to_owned(), member: moved.clone() }).await.unwrap();
        let elsewhere = Member::new("Exemplar", Category::Associates, None, Some(11)).unwrap();
        members::enlist(&mut change, &Enlisted { id: "b4".to_owned(), member: elsewhere }).await.unwrap();
        assert_eq!(members::find_in(&mut change, "b2").await.unwrap().unwrap().member, moved);
        change.commit().await.unwrap();
        assert_eq!(members::find(&store, "b3").await.unwrap(), None);
        let all: Vec<String> = members::all(&store).await.unwrap().into_iter().map(|one| one.id).collect();
        assert_eq!(all, ["b2", "b4", "b1"], "by name; one of another group is another member");
    }

    async fn who_answers_for_a_member_is_known_from_day_to_day(store: Store) {
        let mut change = store.begin().await.unwrap();
        members::enlist(&mut change, &kenya()).await.unwrap();
        people::enrol(&mut change, &account("f@example.org")).await.unwrap();
        let mut appointment = Appointment {
            member: "b1".to_owned(),
            account: "f@example.org".to_owned(),
            capacity: "focal_point".to_owned(),
            first: date(2025, 1, 1),
            last: None,
        };
        members::appoint(&mut change, &appointment).await.unwrap();
        appointment.last = Some(date(2025, 6, 30));
        members::end(&mut change, &appointment).await.unwrap();
        let next = Appointment { first: date(2025, 7, 1), last: None, ..appointment.clone() };
        members::appoint(&mut change, &next).await.unwrap();
        assert_eq!(members::of_member_in(&mut change, "b1").await.unwrap(), [appointment.clone(), next.clone()]);
        members::strike(&mut change, &next).await.unwrap();
        people::become_one(&mut change, "f@example.org", "focal_point").await.unwrap();
        assert_eq!(people::find_in(&mut change, "f@example.org").await.unwrap().unwrap().role, "focal_point");
        change.commit().await.unwrap();
        assert_eq!(members::of_member(&store, "b1").await.unwrap(), [appointment.clone()]);
        assert_eq!(members::of_account(&store, "f@example.org").await.unwrap(), [(kenya(), appointment)]);
        assert!(members::of_account(&store, "g@example.org").await.unwrap().is_empty());
    }
}
