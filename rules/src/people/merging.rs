//! Two accounts of one person become one: what remains where both have the same thing.

use jiff::civil::Date;

/// Of two registrations of one person for the same thing, by the names of their states: whether that of the account which is given up
/// remains. What is further on remains; where both are as far, that of the account that stays.
pub fn the_other_remains(of_the_one_that_stays: &str, of_the_one_given_up: &str) -> bool {
    step(of_the_one_given_up) > step(of_the_one_that_stays)
}

/// How far a registration has come.
fn step(state: &str) -> u8 {
    const STEPS: [&str; 9] = [
        "cancelled",
        "rejected",
        "submitted",
        "pending",
        "waitlisted",
        "approved",
        "confirmed",
        "left",
        "checked_in",
    ];
    STEPS.iter().position(|one| *one == state).and_then(|at| u8::try_from(at).ok()).unwrap_or_default()
}

/// From when until when somebody is something; without a last day, until further notice.
pub type Days = (Date, Option<Date>);

/// Two terms of one person in the same office of the same member as one, where they overlap.
pub fn as_one(one: Days, other: Days) -> Option<Days> {
    let begins_within = |start: Date, last: Option<Date>| last.is_none_or(|last| start <= last);
    if !begins_within(other.0, one.1) || !begins_within(one.0, other.1) {
        return None;
    }
    let last = match (one.1, other.1) {
        (Some(one), Some(other)) => Some(one.max(other)),
        _ => None,
    };
    Some((one.0.min(other.0), last))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn what_is_further_on_remains() {
        assert!(the_other_remains("pending", "confirmed"));
        assert!(!the_other_remains("confirmed", "pending"));
        assert!(!the_other_remains("confirmed", "confirmed"), "of equals, that of the account that stays");
        assert!(!the_other_remains("rejected", "cancelled"));
        assert!(the_other_remains("confirmed", "checked_in"), "whoever holds a badge keeps it");
    }

    #[test]
    fn terms_that_overlap_become_one_and_others_stay_apart() {
        let day = |day| date(2026, 1, day);
        assert_eq!(as_one((day(1), Some(day(5))), (day(5), Some(day(9)))), Some((day(1), Some(day(9)))));
        assert_eq!(as_one((day(1), Some(day(5))), (day(6), Some(day(9)))), None);
        assert_eq!(as_one((day(3), None), (day(1), Some(day(4)))), Some((day(1), None)));
        assert_eq!(as_one((day(5), None), (day(1), Some(day(4)))), None);
    }
}
