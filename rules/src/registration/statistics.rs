//! Counting who took part. Only numbers leave here, no names.

use std::collections::{BTreeMap, BTreeSet};

use super::{Attended, Form, Gender, Offers, Presence, State};
use crate::members::{Category, Member, Region, Regions};

/// Which of three facts is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    /// The registration was confirmed.
    Registered,
    /// The person was admitted to the premises.
    Admitted,
    /// The person attended a session at least.
    Attended,
}

/// What statistics may know of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    member: String,
    category: Category,
    region: Option<Region>,
    gender: Option<Gender>,
    newcomer: Option<bool>,
    presence: Option<Presence>,
    facts: BTreeSet<Fact>,
}

impl Entry {
    /// What a registration gives to statistics. What a person did not answer is counted as such and guessed from nothing.
    pub fn of(
        member: &Member,
        form: &Form,
        state: &State,
        attended: &[Attended],
        offers: &Offers,
        regions: &Regions,
    ) -> Self {
        let facts = [
            (Fact::Registered, state.registered().is_some()),
            (Fact::Admitted, state.admitted().is_some()),
            (Fact::Attended, !attended.is_empty()),
        ];
        Self {
            member: member.name().to_owned(),
            category: member.category(),
            region: member.country().and_then(|country| regions.of(country)),
            gender: form.gender,
            newcomer: form.newcomer,
            presence: offers.presence(form.presence),
            facts: facts.into_iter().filter(|(_, is_so)| *is_so).map(|(fact, _)| fact).collect(),
        }
    }
}

/// How many people, in all and by what they are. Each part adds up to `people`; `None` counts those who did not answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Everybody.
    pub people: u32,
    /// How many members they represent.
    pub members: u32,
    /// By category.
    pub by_category: BTreeMap<Category, u32>,
    /// By the region of the member's country; `None` where it has none or no list has it.
    pub by_region: BTreeMap<Option<Region>, u32>,
    /// By gender, where given.
    pub by_gender: BTreeMap<Option<Gender>, u32>,
    /// By whether it was the first meeting.
    pub by_newcomer: BTreeMap<Option<bool>, u32>,
    /// By how they took part.
    pub by_presence: BTreeMap<Option<Presence>, u32>,
}

/// Counts those of whom a fact is known.
pub fn count<'a>(entries: impl IntoIterator<Item = &'a Entry>, fact: Fact) -> Count {
    let mut count = Count::default();
    let mut members = BTreeSet::new();
    for entry in entries.into_iter().filter(|entry| entry.facts.contains(&fact)) {
        count.people += 1;
        members.insert((entry.category, entry.member.as_str()));
        *count.by_category.entry(entry.category).or_default() += 1;
        *count.by_region.entry(entry.region).or_default() += 1;
        *count.by_gender.entry(entry.gender).or_default() += 1;
        *count.by_newcomer.entry(entry.newcomer).or_default() += 1;
        *count.by_presence.entry(entry.presence).or_default() += 1;
    }
    count.members = u32::try_from(members.len()).unwrap_or(u32::MAX);
    count
}
