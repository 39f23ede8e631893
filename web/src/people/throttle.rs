//! Who guesses passwords has to wait: after so many wrong pairs for one account, for a while.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use jiff::{SignedDuration, Timestamp};

/// Wrong pairs for one account before its door stays shut.
const MOST: u32 = 8;
/// How long the door stays shut after the last of them, and how long they are remembered.
const SHUT: SignedDuration = SignedDuration::from_mins(10);
/// Accounts that are remembered; whoever tries more names than this makes the oldest forgotten, not the memory full.
const ACCOUNTS: usize = 10_000;

/// What is remembered of wrong pairs. It is forgotten when the program ends.
#[derive(Debug, Default)]
pub(crate) struct Throttle {
    wrong: Mutex<HashMap<String, (u32, Timestamp)>>,
}

impl Throttle {
    /// How long this account has to wait; `None` where it need not.
    pub(crate) fn waits(&self, email: &str, now: Timestamp) -> Option<SignedDuration> {
        let wrong = self.wrong.lock().unwrap_or_else(PoisonError::into_inner);
        let (count, last) = wrong.get(&key(email))?;
        let left = SHUT - now.duration_since(*last);
        (*count >= MOST && left.is_positive()).then_some(left)
    }

    /// A wrong pair was tried.
    pub(crate) fn was_wrong(&self, email: &str, now: Timestamp) {
        let mut wrong = self.wrong.lock().unwrap_or_else(PoisonError::into_inner);
        wrong.retain(|_, (_, last)| now.duration_since(*last) < SHUT);
        if wrong.len() >= ACCOUNTS
            && let Some(oldest) = wrong.iter().min_by_key(|(_, (_, last))| *last).map(|(key, _)| key.clone())
        {
            wrong.remove(&oldest);
        }
        let (count, last) = wrong.entry(key(email)).or_insert((0, now));
        *count += 1;
        *last = now;
    }

    /// The right pair was given: what was wrong before is forgotten.
    pub(crate) fn was_right(&self, email: &str) {
        self.wrong.lock().unwrap_or_else(PoisonError::into_inner).remove(&key(email));
    }
}

fn key(email: &str) -> String {
    email.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_door_is_shut_after_many_wrong_pairs_and_opens_by_itself() {
        let throttle = Throttle::default();
        let now: Timestamp = "2026-11-21T09:00:00Z".parse().unwrap();
        for _ in 1..MOST {
            throttle.was_wrong("A@example.org", now);
        }
        assert_eq!(throttle.waits("a@example.org", now), None);
        throttle.was_wrong(" a@example.org", now);
        assert_eq!(throttle.waits("a@example.org", now), Some(SHUT));
        assert_eq!(throttle.waits("b@example.org", now), None, "others need not wait");
        assert_eq!(throttle.waits("a@example.org", now + SHUT), None);
    }

    #[test]
    fn the_right_pair_makes_good_what_was_mistyped() {
        let throttle = Throttle::default();
        let now: Timestamp = "2026-11-21T09:00:00Z".parse().unwrap();
        for _ in 0..MOST {
            throttle.was_wrong("a@example.org", now);
        }
        throttle.was_right("a@example.org");
        assert_eq!(throttle.waits("a@example.org", now), None);
    }

    #[test]
    fn names_without_end_do_not_fill_the_memory() {
        let throttle = Throttle::default();
        let now: Timestamp = "2026-11-21T09:00:00Z".parse().unwrap();
        for name in 0..ACCOUNTS + 5 {
            throttle.wrong.lock().unwrap().insert(name.to_string(), (1, now));
            if name >= ACCOUNTS {
                throttle.was_wrong("one more", now);
            }
        }
        assert!(throttle.wrong.lock().unwrap().len() <= ACCOUNTS + 5);
    }
}
