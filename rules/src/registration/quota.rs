//! Places at an event, and the queue of those who wait for one.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::members::Category;

/// How many places there are, as whoever arranges the event says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    /// In all.
    pub places: u32,
    /// For each member; `None` where no member is limited.
    pub per_member: Option<u32>,
}

/// Why there is no place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Full {
    /// All are taken.
    #[error("all {places} places are taken")]
    Event {
        /// How many there are.
        places: u32,
    },
    /// The member has its share.
    #[error("the member has its {per_member} places")]
    Member {
        /// How many it may have.
        per_member: u32,
    },
}

/// Somebody who waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Queued<Key> {
    /// Which registration.
    pub key: Key,
    /// Its member, by its name.
    pub member: String,
    /// Since when.
    pub since: Timestamp,
}

/// Somebody who holds a place, or wants one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holder<'a> {
    /// Their member.
    pub member: &'a str,
    /// Its category.
    pub category: Category,
}

/// The places of an event: in all, and of each category that has a share of its own. What has no quota has places for everybody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quotas {
    /// In all.
    pub event: Option<Quota>,
    /// Of categories.
    pub categories: BTreeMap<Category, Quota>,
}

impl Quotas {
    /// Whether there is a place for one more, in all and in their category.
    pub fn place(&self, taken: &[Holder<'_>], who: Holder<'_>) -> Result<(), Full> {
        if let Some(quota) = &self.event {
            quota.place(taken.iter().map(|one| one.member), who.member)?;
        }
        match self.categories.get(&who.category) {
            Some(quota) => {
                let alike = taken.iter().filter(|one| one.category == who.category);
                quota.place(alike.map(|one| one.member), who.member)
            }
            None => Ok(()),
        }
    }

    /// Who gets a place now, in turn: who waits for a place of their own category or member keeps their turn and holds nobody up.
    pub fn promote<'a, Key: Ord + Clone>(
        &self,
        taken: &[Holder<'a>],
        queue: &'a [(Queued<Key>, Category)],
    ) -> Vec<Key> {
        let mut taken = taken.to_vec();
        let mut turns: Vec<&(Queued<Key>, Category)> = queue.iter().collect();
        turns.sort_by(|(one, _), (other, _)| (one.since, &one.key).cmp(&(other.since, &other.key)));
        let mut promoted = Vec::new();
        for (one, category) in turns {
            let who = Holder { member: &one.member, category: *category };
            if self.place(&taken, who).is_ok() {
                taken.push(who);
                promoted.push(one.key.clone());
            }
        }
        promoted
    }
}

/// Places that are taken.
#[derive(Default)]
struct Taken<'a> {
    all: u32,
    by_member: BTreeMap<&'a str, u32>,
}

impl<'a> Taken<'a> {
    fn take(&mut self, member: &'a str) {
        self.all = self.all.saturating_add(1);
        let theirs = self.by_member.entry(member).or_default();
        *theirs = theirs.saturating_add(1);
    }

    fn of(members: impl IntoIterator<Item = &'a str>) -> Self {
        let mut taken = Self::default();
        members.into_iter().for_each(|member| taken.take(member));
        taken
    }
}

impl Quota {
    /// Whether there is a place for one more of a member. `taken` has the member of everybody who holds a place.
    pub fn place<'a>(&self, taken: impl IntoIterator<Item = &'a str>, member: &str) -> Result<(), Full> {
        self.place_beside(&Taken::of(taken), member)
    }

    /// Who gets a place now, in the order in which they get it: who has waited longest comes first, and of those who have waited
    /// equally long the lower key. Who waits for a place of their own member's share keeps their turn and holds nobody up.
    pub fn promote<'a, Key: Ord + Clone>(
        &self,
        taken: impl IntoIterator<Item = &'a str>,
        queue: &'a [Queued<Key>],
    ) -> Vec<Key> {
        let mut taken = Taken::of(taken);
        let mut promoted = Vec::new();
        for one in in_turn(queue) {
            if self.place_beside(&taken, &one.member).is_ok() {
                taken.take(&one.member);
                promoted.push(one.key.clone());
            }
        }
        promoted
    }

    fn place_beside(&self, taken: &Taken<'_>, member: &str) -> Result<(), Full> {
        if taken.all >= self.places {
            return Err(Full::Event { places: self.places });
        }
        let theirs = taken.by_member.get(member).copied().unwrap_or_default();
        match self.per_member {
            Some(per_member) if theirs >= per_member => Err(Full::Member { per_member }),
            _ => Ok(()),
        }
    }
}

/// The queue in the order of its turns.
fn in_turn<Key: Ord>(queue: &[Queued<Key>]) -> Vec<&Queued<Key>> {
    let mut turns: Vec<&Queued<Key>> = queue.iter().collect();
    turns.sort_by(|one, other| (one.since, &one.key).cmp(&(other.since, &other.key)));
    turns
}
