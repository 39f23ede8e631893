//! Places, queues and reminders.

use jiff::ToSpan;
use proptest::prelude::*;

use super::*;

fn queued(key: u32, member: &str, minute: i64) -> Queued<u32> {
    Queued { key, member: member.to_owned(), since: at(minute) }
}

#[test]
fn who_has_waited_longest_gets_the_place() {
    let quota = Quota { places: 3, per_member: None };
    let queue = [queued(7, "B", 5), queued(3, "A", 9), queued(2, "C", 5)];
    assert_eq!(quota.promote(["A", "A"], &queue), [2]);
    assert_eq!(quota.promote(["A"], &queue), [2, 7]);
    assert_eq!(quota.promote(["A", "A", "A"], &queue), Vec::<u32>::new());
}

#[test]
fn a_member_that_has_its_share_waits_and_holds_nobody_up() {
    let quota = Quota { places: 10, per_member: Some(2) };
    assert_eq!(quota.place(["A", "A", "B"], "A"), Err(Full::Member { per_member: 2 }));
    assert_eq!(quota.place(["A", "A", "B"], "B"), Ok(()));
    assert_eq!(quota.promote(["A", "A"], &[queued(1, "A", 1), queued(2, "B", 2)]), [2]);
    assert_eq!(Quota { places: 0, per_member: None }.place([], "A"), Err(Full::Event { places: 0 }));
}

#[test]
fn who_waits_is_approved_and_has_nothing_yet() {
    let waiting = pending().approve(approval(2)).unwrap().wait(at(3)).unwrap();
    assert!(!waiting.holds_a_place() && !waiting.has_remote_access());
    let id = RegistrationId::of("R-1").unwrap();
    assert!(waiting.clone().confirm(id, person("Sam"), at(4)).is_err());
    assert!(waiting.promote(at(4)).unwrap().holds_a_place());
}

fn wait(reminded: Option<Date>) -> Wait {
    let since = date(2025, 7, 1);
    Wait { since, deadline: Some(date(2025, 8, 9)), ends: Some(date(2025, 9, 18)), reminded }
}

#[test]
fn a_focal_point_is_reminded_by_days_and_more_often_near_the_deadline() {
    let reminders = KEPT.registration.reminders(EARLY).unwrap();
    assert_eq!(reminders.due(&wait(None), date(2025, 7, 3)), None);
    assert_eq!(reminders.due(&wait(None), date(2025, 7, 4)), Some(Reminder::Waits { days: 3 }));
    assert_eq!(reminders.due(&wait(Some(date(2025, 7, 4))), date(2025, 7, 10)), None);
    let week_later = reminders.due(&wait(Some(date(2025, 7, 4))), date(2025, 7, 11));
    assert_eq!(week_later, Some(Reminder::Waits { days: 10 }));
    let near = reminders.due(&wait(Some(date(2025, 7, 31))), date(2025, 8, 2));
    assert_eq!(near, Some(Reminder::DeadlineIsNear { due: date(2025, 8, 9), days_left: 7 }));
    assert_eq!(reminders.due(&wait(None), date(2025, 9, 19)), None, "the meeting is over");
}

#[test]
fn nobody_is_reminded_on_the_day_on_which_they_were_told() {
    let reminders = KEPT.registration.reminders(EARLY).unwrap();
    let told_on_the_last_day = Wait { since: date(2025, 8, 9), ..wait(None) };
    assert_eq!(reminders.due(&told_on_the_last_day, date(2025, 8, 9)), None);
}

proptest! {
    #[test]
    fn no_quota_is_exceeded_and_nobody_is_overtaken(
        places in 0u32..8,
        per_member in proptest::option::of(0u32..4),
        taken in proptest::collection::vec(0usize..3, 0..6),
        waiting in proptest::collection::vec((0usize..3, 0i64..5), 0..8),
    ) {
        const MEMBERS: [&str; 3] = ["A", "B", "C"];
        let quota = Quota { places, per_member };
        let mut taken: Vec<&str> = taken.into_iter().map(|member| MEMBERS[member]).collect();
        let before = taken.len();
        let mut queue: Vec<Queued<usize>> = Vec::new();
        for (key, (member, minute)) in waiting.into_iter().enumerate() {
            queue.push(Queued { key, member: MEMBERS[member].to_owned(), since: at(minute) });
        }
        let promoted = quota.promote(taken.clone(), &queue);
        queue.sort_by_key(|one| (one.since, one.key));
        for one in &queue {
            if promoted.contains(&one.key) {
                prop_assert!(quota.place(taken.clone(), &one.member).is_ok());
                taken.push(MEMBERS.into_iter().find(|member| *member == one.member).unwrap());
            } else {
                prop_assert!(quota.place(taken.clone(), &one.member).is_err(), "{} was overtaken", one.key);
            }
        }
        prop_assert!(taken.len() == before || taken.len() <= usize::try_from(places).unwrap());
    }

    #[test]
    fn whoever_lets_something_wait_is_reminded_and_never_daily(first in 0i32..60, deadline in proptest::option::of(0i32..60)) {
        let reminders = KEPT.registration.reminders(EARLY).unwrap();
        let day = |number: i32| date(2025, 7, 1).saturating_add(number.days());
        let mut wait = Wait { since: day(first), deadline: deadline.map(day), ends: Some(day(80)), reminded: None };
        let mut on_days = Vec::new();
        for number in 0..100 {
            if reminders.due(&wait, day(number)).is_some() {
                wait.reminded = Some(day(number));
                on_days.push(number);
            }
        }
        prop_assert!(on_days.iter().all(|on| first < *on && *on <= 80));
        prop_assert!(on_days.first().is_some_and(|on| *on <= first + i32::from(reminders.first_after_days)));
        let quiet = on_days.windows(2).map(|pair| pair[1] - pair[0]);
        prop_assert!(quiet.clone().all(|days| days >= i32::from(reminders.near_every_days)));
        prop_assert!(quiet.clone().all(|days| days <= i32::from(reminders.every_days)));
    }
}

#[test]
fn a_category_has_a_share_of_its_own_and_who_waits_for_it_holds_nobody_up() {
    let quotas = Quotas {
        event: Some(Quota { places: 3, per_member: None }),
        categories: [(Category::Associates, Quota { places: 1, per_member: None })].into(),
    };
    let (state, associate) = (Category::MemberStates, Category::Associates);
    let holder = |member, category| Holder { member, category };
    let taken = [holder("Kenya", state), holder("Small Things", associate)];
    assert_eq!(quotas.place(&taken, holder("Smaller Things", associate)), Err(Full::Event { places: 1 }));
    assert_eq!(quotas.place(&taken, holder("Kenya", state)), Ok(()));
    let queue = [
        (queued(1, "Smaller Things", 1), associate),
        (queued(2, "Peru", 2), state),
        (queued(3, "Peru", 3), state),
    ];
    assert_eq!(quotas.promote(&taken, &queue), [2]);
    assert_eq!(quotas.promote(&taken[..1], &queue), [1, 2]);
    assert_eq!(
        Quotas::default().promote(&taken, &queue),
        [1, 2, 3],
        "what has no quota has places for everybody"
    );
}
