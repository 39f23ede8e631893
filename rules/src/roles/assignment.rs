//! Whether somebody may hold a role: for how many it is, and for how many study periods on end.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{Overlap, Positions, Term, overlaps};
use crate::groups::{Kind, StudyPeriods};

/// Somebody cannot hold a role like this.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotHeld {
    /// They hold it already on some of these days.
    #[error("they hold it already on {from}")]
    Twice {
        /// The first day of both.
        from: Date,
    },
    /// Others hold it, and no more may.
    #[error("{at_most} at most hold it at once; on {from} there are others ({clause})")]
    TooMany {
        /// The first day on which there would be too many.
        from: Date,
        /// How many may hold it at once.
        at_most: u16,
        /// Where that stands.
        clause: String,
    },
    /// They have held it as long as one person may.
    #[error("one person holds it in {at_most} study periods on end at most ({clause})")]
    TooLong {
        /// In how many study periods on end one may hold it.
        at_most: usize,
        /// In how many it would be.
        would_be: usize,
        /// Where that stands.
        clause: String,
    },
}

/// Whether a term may stand beside those that stand: the position's terms in every study period. A term without an end lasts to the
/// end of the study period in which it begins.
pub fn may_hold(
    term: &Term,
    kind: Kind,
    others: &[Term],
    positions: &Positions,
    periods: &StudyPeriods,
) -> Result<(), NotHeld> {
    let ends = |term: &Term| {
        let period = periods.of(term.first());
        term.last().or_else(|| period.and_then(|period| periods.last_day(period)))
    };
    let closed = |term: &Term| match ends(term) {
        Some(last) => term.clone().ending(last).unwrap_or_else(|_| term.clone()),
        None => term.clone(),
    };
    let mut all: Vec<Term> =
        others.iter().filter(|other| other.position() == term.position()).map(closed).collect();
    let before = overlaps(&all, positions);
    let own: Vec<Term> = all.iter().filter(|other| other.holder() == term.holder()).cloned().collect();
    all.push(closed(term));
    // What was wrong before is not the fault of the one that comes.
    if let Some(overlap) = overlaps(&all, positions).into_iter().find(|overlap| !before.contains(overlap)) {
        return Err(match overlap {
            Overlap::Twice { from, .. } => NotHeld::Twice { from },
            Overlap::TooMany { from, at_most, clause, .. } => NotHeld::TooMany { from, at_most, clause },
        });
    }
    let Some(limit) = positions.consecutive(term.position().post(), kind) else { return Ok(()) };
    let touched = |term: &Term| {
        let first = periods.place(term.first());
        first..=ends(term).map_or(first, |last| periods.place(last))
    };
    let held: BTreeSet<usize> = own.iter().flat_map(touched).chain(touched(term)).collect();
    let (mut first, mut last) = (*touched(term).start(), *touched(term).end());
    while first > 0 && held.contains(&(first - 1)) {
        first -= 1;
    }
    while held.contains(&(last + 1)) {
        last += 1;
    }
    let would_be = last - first + 1;
    if would_be > limit.at_most {
        let clause = limit.clause.clone();
        return Err(NotHeld::TooLong { at_most: limit.at_most, would_be, clause });
    }
    Ok(())
}
