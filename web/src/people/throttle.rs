//! Who guesses passwords has to wait: after so many wrong pairs for one account, or from one network address, for a while. A right
//! pair counts for nothing, so that a delegation behind one address of a hotel signs in; and a mailed link never waits, so that nobody
//! locks another out.

use std::{
    collections::HashMap,
    net::{IpAddr, Ipv6Addr},
    sync::{Mutex, PoisonError},
};

use axum::http::HeaderMap;
use jiff::{SignedDuration, Timestamp};

/// Wrong pairs for one account before its door stays shut.
const MOST: u32 = 8;
/// Wrong pairs from one network address, whatever the account, before it has to wait: more than two hundred people mistype who share one.
const MOST_FROM_ONE_ADDRESS: u32 = 400;
/// How long the door stays shut after the last of them, and how long they are remembered.
const SHUT: SignedDuration = SignedDuration::from_mins(10);
/// Accounts that are remembered; whoever tries more names than this makes the oldest forgotten, not the memory full.
const ACCOUNTS: usize = 10_000;

/// What is remembered of wrong pairs. It is forgotten when the program ends.
#[derive(Debug, Default)]
pub(crate) struct Throttle {
    wrong: Mutex<HashMap<String, (u32, Timestamp)>>,
    from: Mutex<HashMap<IpAddr, (u32, Timestamp)>>,
}

impl Throttle {
    /// How long this account has to wait; `None` where it need not.
    pub(crate) fn waits(&self, email: &str, now: Timestamp) -> Option<SignedDuration> {
        let wrong = self.wrong.lock().unwrap_or_else(PoisonError::into_inner);
        let (count, last) = wrong.get(&key(email))?;
        let left = SHUT - now.duration_since(*last);
        (*count >= MOST && left.is_positive()).then_some(left)
    }

    /// How long this network address has to wait; `None` where it need not.
    pub(super) fn address_waits(&self, from: Option<IpAddr>, now: Timestamp) -> Option<SignedDuration> {
        let wrong = self.from.lock().unwrap_or_else(PoisonError::into_inner);
        let (count, last) = wrong.get(&network(from?))?;
        let left = SHUT - now.duration_since(*last);
        (*count >= MOST_FROM_ONE_ADDRESS && left.is_positive()).then_some(left)
    }

    /// A wrong pair came from a network address.
    pub(super) fn was_wrong_from(&self, from: Option<IpAddr>, now: Timestamp) {
        let Some(from) = from.map(network) else { return };
        let mut wrong = self.from.lock().unwrap_or_else(PoisonError::into_inner);
        wrong.retain(|_, (_, last)| now.duration_since(*last) < SHUT);
        if wrong.len() >= ACCOUNTS
            && let Some(oldest) = wrong.iter().min_by_key(|(_, (_, last))| *last).map(|(key, _)| *key)
        {
            wrong.remove(&oldest);
        }
        let (count, last) = wrong.entry(from).or_insert((0, now));
        *count += 1;
        *last = now;
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

/// Of IPv6 the network, since whoever has one address there has very many.
fn network(from: IpAddr) -> IpAddr {
    match from.to_canonical() {
        IpAddr::V6(six) => {
            let [one, two, three, four, ..] = six.segments();
            Ipv6Addr::new(one, two, three, four, 0, 0, 0, 0).into()
        }
        four @ IpAddr::V4(_) => four,
    }
}

/// From which network address a request comes: where our own machine or network hands it on, what that says of whoever it speaks for.
pub(super) fn origin(peer: Option<IpAddr>, headers: &HeaderMap) -> Option<IpAddr> {
    let ours = |address: &IpAddr| match address.to_canonical() {
        IpAddr::V4(four) => four.is_loopback() || four.is_private() || four.is_link_local(),
        IpAddr::V6(six) => six.is_loopback() || six.is_unique_local(),
    };
    let told = || {
        let last = headers.get_all("x-forwarded-for").into_iter().next_back()?.to_str().ok()?;
        last.rsplit(',').next()?.trim().parse().ok()
    };
    peer.filter(|peer| !ours(peer)).or_else(told).or(peer)
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
    fn a_delegation_behind_one_address_mistypes_and_signs_in_and_a_guesser_waits() {
        let throttle = Throttle::default();
        let now: Timestamp = "2026-11-21T09:00:00Z".parse().unwrap();
        let hotel: Option<IpAddr> = Some("198.51.100.7".parse().unwrap());
        for person in 0..200 {
            throttle.was_wrong(&format!("{person}@example.org"), now);
            throttle.was_wrong_from(hotel, now);
            assert_eq!(throttle.waits(&format!("{person}@example.org"), now), None);
            assert_eq!(throttle.address_waits(hotel, now), None, "{person}");
        }
        for _ in 200..MOST_FROM_ONE_ADDRESS {
            throttle.was_wrong_from(hotel, now);
        }
        assert_eq!(throttle.address_waits(hotel, now), Some(SHUT), "one guess at each of very many accounts");
        assert_eq!(throttle.address_waits(Some("198.51.100.8".parse().unwrap()), now), None);
        assert_eq!(throttle.address_waits(hotel, now + SHUT), None);
        assert_eq!(
            throttle.address_waits(None, now),
            None,
            "where nobody says who asks, accounts alone are counted"
        );
    }

    #[test]
    fn guesses_from_many_addresses_at_one_account_are_slowed() {
        let throttle = Throttle::default();
        let now: Timestamp = "2026-11-21T09:00:00Z".parse().unwrap();
        let let_through = (0..100u8).filter(|at| {
            let from = Some(IpAddr::from([203, 0, 113, *at]));
            let free =
                throttle.waits("a@example.org", now).is_none() && throttle.address_waits(from, now).is_none();
            if free {
                throttle.was_wrong("a@example.org", now);
                throttle.was_wrong_from(from, now);
            }
            free
        });
        assert_eq!(let_through.count(), 8);
    }

    #[test]
    fn who_hands_a_request_on_is_believed_only_on_our_own_network() {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", "192.0.2.9, 203.0.113.5".parse().unwrap());
        let at = |text: &str| Some(text.parse::<IpAddr>().unwrap());
        assert_eq!(
            origin(at("127.0.0.1"), &headers),
            at("203.0.113.5"),
            "the last one was written by our own"
        );
        assert_eq!(origin(at("198.51.100.7"), &headers), at("198.51.100.7"));
        assert_eq!(origin(at("127.0.0.1"), &HeaderMap::new()), at("127.0.0.1"));
        assert_eq!(
            network("2001:db8:1:2:3::4".parse().unwrap()),
            "2001:db8:1:2::".parse::<IpAddr>().unwrap()
        );
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
