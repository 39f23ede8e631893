//! The door: when somebody can have come, one admission from two doors, numbers of badges.

use super::*;

#[test]
fn nobody_came_in_the_future_or_on_a_day_without_a_desk() {
    let door = KEPT.registration.door(EARLY).unwrap();
    let days = (date(2025, 9, 9), date(2025, 9, 18));
    let now: Timestamp = "2025-09-10T12:00:00Z".parse().unwrap();
    let came = |at: &str, day| door.came(at.parse().unwrap(), now, day, days);
    assert_eq!(came("2025-09-10T11:00:00Z", date(2025, 9, 10)), Ok("2025-09-10T11:00:00Z".parse().unwrap()));
    assert_eq!(came("2025-09-10T12:05:00Z", date(2025, 9, 10)), Ok(now), "a clock that is a little ahead");
    assert_eq!(came("2025-09-10T12:05:01Z", date(2025, 9, 10)), Err(NotThen::Future));
    assert!(came("2025-09-08T12:00:00Z", date(2025, 9, 8)).is_ok(), "badges are given the day before");
    let closed = NotThen::Closed { first: date(2025, 9, 8), last: days.1 };
    assert_eq!(came("2025-09-07T12:00:00Z", date(2025, 9, 7)), Err(closed));
    let later: Timestamp = "2025-09-20T12:00:00Z".parse().unwrap();
    assert_eq!(door.came(later, later, date(2025, 9, 19), days), Err(closed));
    assert!(door.came(later, later, date(2025, 9, 18), days).is_ok());
}

#[test]
fn two_doors_make_one_admission_and_the_earlier_counts() {
    let id = RegistrationId::of("R-1").unwrap();
    let confirmed = pending().approve(approval(2)).unwrap().confirm(id, person("Sam"), at(3)).unwrap();
    let seen = |state: State, minute| state.check_in_once(person("Sam"), Shown::Passport, at(minute));
    let first = seen(confirmed.clone(), 9).unwrap();
    assert_eq!(first, seen(first.clone(), 10).unwrap());
    let earlier = seen(first.clone(), 5).unwrap();
    assert_eq!(earlier.admitted().unwrap().at(), at(5));
    assert_eq!(seen(first.clone(), 2).unwrap(), first, "nobody was admitted before they were confirmed");
    let left = first.leave(at(20)).unwrap();
    assert_eq!(seen(left.clone(), 15).unwrap(), left);
    assert!(seen(left, 21).is_err(), "who has left is not admitted by a badge that was read again");
    assert!(seen(pending(), 5).is_err());
}

#[test]
fn a_number_of_a_badge_is_written_in_one_way() {
    let number = |text: &str| TagNumber::of(text).map(|number| number.text().to_owned());
    assert_eq!(number("04:a3:1f-9c 22"), Some("04A31F9C22".to_owned()));
    assert_eq!((number("a1f"), number("a1f/0"), number("")), (None, None, None));
    assert!(number(&"7".repeat(32)).is_some() && number(&"7".repeat(33)).is_none());
}

#[test]
fn who_walks_in_brings_a_letter() {
    assert!(KEPT.registration.walk_ins(EARLY).unwrap().allowed);
    assert_eq!(Procedure::default().walk_ins(EARLY), None, "no rule, no walk-in");
}
