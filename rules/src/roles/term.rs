//! Terms: who holds a position from which civil day to which.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{Position, Positions};
use crate::people::Person;

/// That somebody holds a position from its first civil day to its last, both included, at the seat.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Term {
    holder: Person,
    position: Position,
    first: Date,
    last: Option<Date>,
}

/// A term would end before it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a term that begins on {first} cannot end on {last}")]
pub struct NotATerm {
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
}

impl Term {
    /// A term; where `last` is `None` its end is not known.
    pub fn new(
        holder: Person,
        position: Position,
        first: Date,
        last: Option<Date>,
    ) -> Result<Self, NotATerm> {
        match last {
            Some(last) if last < first => Err(NotATerm { first, last }),
            last => Ok(Self { holder, position, first, last }),
        }
    }

    /// The same term with another last day: where somebody resigns, or stays longer.
    pub fn ending(self, last: Date) -> Result<Self, NotATerm> {
        Self::new(self.holder, self.position, self.first, Some(last))
    }

    /// Who holds it.
    pub fn holder(&self) -> &Person {
        &self.holder
    }

    /// What they are.
    pub fn position(&self) -> &Position {
        &self.position
    }

    /// The first day.
    pub fn first(&self) -> Date {
        self.first
    }

    /// The last day, where it is known.
    pub fn last(&self) -> Option<Date> {
        self.last
    }

    /// Whether it is in force on a day; on its first and its last day it is.
    pub fn in_force(&self, on: Date) -> bool {
        self.first <= on && self.last.is_none_or(|last| on <= last)
    }

    /// The first day that two terms have in common.
    pub fn first_day_shared(&self, other: &Self) -> Option<Date> {
        let later = self.first.max(other.first);
        (self.in_force(later) && other.in_force(later)).then_some(later)
    }
}

/// Who holds a position on a day, each once, in the order of their names.
pub fn holders<'a>(terms: &'a [Term], position: &Position, on: Date) -> Vec<&'a Person> {
    let in_force = terms.iter().filter(|term| term.position == *position && term.in_force(on));
    let distinct: BTreeSet<&Person> = in_force.map(Term::holder).collect();
    distinct.into_iter().collect()
}

/// Two terms that cannot both be right.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Overlap {
    /// The same person holds the same position twice.
    Twice {
        /// Who.
        holder: Person,
        /// What.
        position: Position,
        /// The first day of both.
        from: Date,
    },
    /// More people hold a position than may.
    TooMany {
        /// What.
        position: Position,
        /// The first day on which these hold it.
        from: Date,
        /// Who, in the order of their names.
        holders: Vec<Person>,
        /// How many may hold it at once.
        at_most: u16,
        /// Where that stands.
        clause: String,
    },
}

/// Every overlap among terms, in the order of their positions and days.
pub fn overlaps(terms: &[Term], positions: &Positions) -> Vec<Overlap> {
    let mut found = BTreeSet::new();
    for (place, term) in terms.iter().enumerate() {
        for other in &terms[..place] {
            let same = term.position == other.position && term.holder == other.holder;
            if let Some(from) = term.first_day_shared(other).filter(|_| same) {
                let (holder, position) = (term.holder.clone(), term.position.clone());
                found.insert(Overlap::Twice { holder, position, from });
            }
        }
        // The number of holders grows only on the first day of a term, so that no other day needs to be looked at.
        let Some(limit) = positions.limit(term.position.post(), term.first) else { continue };
        let holders: Vec<Person> = holders(terms, &term.position, term.first).into_iter().cloned().collect();
        if holders.len() > usize::from(limit.at_most) {
            found.insert(Overlap::TooMany {
                position: term.position.clone(),
                from: term.first,
                holders,
                at_most: limit.at_most,
                clause: limit.clause.clone(),
            });
        }
    }
    found.into_iter().collect()
}
