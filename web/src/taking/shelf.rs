//! What was found out a moment ago: who may have which file, small files, who has signed in with a password. Facts are true for one
//! edition and one minute, as pages are; bytes are true for ever under their hash.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock},
};

use axum::body::Bytes;
use office::{
    Actor, Office,
    documents::see::{Content, Parcel},
};

/// Bytes of files that are kept in memory.
const MOST_BYTES: usize = 64 << 20;
/// The largest file of which all bytes are kept.
pub(super) const SMALL: u64 = 4 << 20;
/// So many answers about one file, and about whole meetings, are kept.
const MOST_CONTENTS: usize = 10_000;
const MOST_PARCELS: usize = 32;
/// So many people are known by their passwords.
const MOST_KEYS: usize = 10_000;

/// What is asked of one file: as whom, of which document, which of its files.
pub(super) type Question = (String, String, String);

#[derive(Debug, Default)]
struct Facts {
    edition: i64,
    minute: i64,
    contents: HashMap<Question, Arc<Content>>,
    parcels: HashMap<(String, String), Arc<Vec<Parcel>>>,
}

#[derive(Debug, Default)]
struct Small {
    files: HashMap<String, Bytes>,
    /// The oldest first.
    order: VecDeque<String>,
    bytes: usize,
}

/// What was found out a moment ago.
#[derive(Debug, Default)]
pub(crate) struct Shelf {
    facts: RwLock<Facts>,
    small: Mutex<Small>,
    /// The token of a session by the hash of account and password.
    keys: Mutex<HashMap<[u8; 32], String>>,
}

/// As whom somebody reads.
pub(super) fn reader(actor: &Actor) -> String {
    format!("{} {}", actor.role.name(), actor.account.as_deref().unwrap_or_default())
}

fn present(office: &Office) -> (i64, i64) {
    (office.edition(), office.clock().now().as_second() / 60)
}

impl Shelf {
    /// What was answered in this edition and minute.
    pub(super) fn content(&self, office: &Office, question: &Question) -> Option<Arc<Content>> {
        let facts = self.facts.read().unwrap_or_else(PoisonError::into_inner);
        ((facts.edition, facts.minute) == present(office)).then(|| facts.contents.get(question).cloned())?
    }

    /// Keeps an answer that was begun in an edition; where something has happened since, it is not kept.
    pub(super) fn keep_content(
        &self,
        office: &Office,
        edition: i64,
        question: Question,
        content: &Arc<Content>,
    ) {
        self.keep(office, edition, |facts| {
            if facts.contents.len() >= MOST_CONTENTS {
                facts.contents.clear();
            }
            facts.contents.insert(question, Arc::clone(content));
        });
    }

    /// The documents of a meeting for a reader, as they were listed in this edition and minute.
    pub(super) fn parcels(&self, office: &Office, question: &(String, String)) -> Option<Arc<Vec<Parcel>>> {
        let facts = self.facts.read().unwrap_or_else(PoisonError::into_inner);
        ((facts.edition, facts.minute) == present(office)).then(|| facts.parcels.get(question).cloned())?
    }

    /// Keeps a list.
    pub(super) fn keep_parcels(
        &self,
        office: &Office,
        edition: i64,
        question: (String, String),
        parcels: &Arc<Vec<Parcel>>,
    ) {
        self.keep(office, edition, |facts| {
            if facts.parcels.len() >= MOST_PARCELS {
                facts.parcels.clear();
            }
            facts.parcels.insert(question, Arc::clone(parcels));
        });
    }

    fn keep(&self, office: &Office, began: i64, insert: impl FnOnce(&mut Facts)) {
        let (edition, minute) = present(office);
        if edition != began {
            return;
        }
        let mut facts = self.facts.write().unwrap_or_else(PoisonError::into_inner);
        if (facts.edition, facts.minute) != (edition, minute) {
            *facts = Facts { edition, minute, ..Facts::default() };
        }
        insert(&mut facts);
    }

    /// All bytes of a small file.
    pub(super) fn small(&self, hash: &str) -> Option<Bytes> {
        self.of_small().files.get(hash).cloned()
    }

    /// Keeps the bytes of a small file; the oldest goes where there are too many.
    pub(super) fn keep_small(&self, hash: &str, bytes: &Bytes) {
        let mut small = self.of_small();
        if small.files.contains_key(hash) || bytes.len() > MOST_BYTES {
            return;
        }
        while small.bytes + bytes.len() > MOST_BYTES {
            let Some(oldest) = small.order.pop_front() else { break };
            let gone = small.files.remove(&oldest).map_or(0, |bytes| bytes.len());
            small.bytes -= gone;
        }
        small.bytes += bytes.len();
        small.order.push_back(hash.to_owned());
        small.files.insert(hash.to_owned(), bytes.clone());
    }

    fn of_small(&self) -> MutexGuard<'_, Small> {
        self.small.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The token of whoever signed in with this before.
    pub(super) fn token(&self, key: &[u8; 32]) -> Option<String> {
        self.keys.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
    }

    /// Keeps a token.
    pub(super) fn keep_token(&self, key: [u8; 32], token: String) {
        let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        if keys.len() >= MOST_KEYS {
            keys.clear();
        }
        keys.insert(key, token);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_files_make_room_for_new_ones() {
        let shelf = Shelf::default();
        let mebibyte = Bytes::from(vec![7; 1 << 20]);
        for at in 0..100 {
            shelf.keep_small(&at.to_string(), &mebibyte);
        }
        let small = shelf.of_small();
        assert_eq!((small.files.len(), small.order.len(), small.bytes), (64, 64, MOST_BYTES));
        assert!(small.files.contains_key("99") && !small.files.contains_key("35"));
    }
}
