//! What differs between two revisions: first whole paragraphs, then the words of those that were altered.
//!
//! The work grows with the length of the texts, whatever is in them: paragraphs that stand once in each revision hold the two
//! together, and only short stretches between them are compared pair by pair.

mod matching;
mod words;

use std::collections::HashMap;

use serde::Serialize;

use words::Similar;
pub use words::Words;

/// A paragraph of the comparison, in reading order; what was removed stands where it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "change", rename_all = "lowercase")]
pub enum Change {
    /// As before.
    Kept {
        /// Its text.
        text: String,
    },
    /// No longer there.
    Removed {
        /// Its text.
        text: String,
        /// The paragraph of the new revision, from 0, where the same text stands now.
        moved_to: Option<usize>,
    },
    /// New here.
    Added {
        /// Its text.
        text: String,
        /// The paragraph of the old revision, from 0, where the same text stood.
        moved_from: Option<usize>,
    },
    /// Other words.
    Altered {
        /// Stretches of words, kept, removed and added; removed before added.
        words: Vec<Words>,
    },
}

/// A comparison.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Differences {
    /// In reading order.
    pub changes: Vec<Change>,
    /// Stretches that were too different to be compared paragraph by paragraph: removed and added as a whole.
    pub coarse: usize,
    /// Paragraphs of either revision behind the limit, which were not compared.
    pub left_out: usize,
}

impl Differences {
    /// Whether the revisions say the same.
    pub fn is_none(&self) -> bool {
        self.left_out == 0 && self.changes.iter().all(|change| matches!(change, Change::Kept { .. }))
    }

    /// The old revision's paragraphs again.
    pub fn old(&self) -> Vec<String> {
        self.side(
            |words| !matches!(words, Words::Added { .. }),
            |change| !matches!(change, Change::Added { .. }),
        )
    }

    /// The new revision's paragraphs again.
    pub fn new_text(&self) -> Vec<String> {
        self.side(
            |words| !matches!(words, Words::Removed { .. }),
            |change| !matches!(change, Change::Removed { .. }),
        )
    }

    fn side(&self, word: fn(&Words) -> bool, paragraph: fn(&Change) -> bool) -> Vec<String> {
        let text = |change: &Change| match change {
            Change::Kept { text } | Change::Removed { text, .. } | Change::Added { text, .. } => text.clone(),
            Change::Altered { words } => words.iter().filter(|one| word(one)).map(Words::text).collect(),
        };
        self.changes.iter().filter(|change| paragraph(change)).map(text).collect()
    }
}

/// Paragraphs of one revision that are compared.
pub const LIMIT_OF_PARAGRAPHS: usize = 200_000;
/// Pairs of paragraphs in a stretch that are looked at for likeness.
const PAIRS: usize = 2_500;
/// A moved paragraph says something: blank ones and lone numbers are everywhere.
const SAYS_SOMETHING: usize = 20;

/// Compares two revisions, paragraph by paragraph.
pub fn differences<S: AsRef<str>>(old: &[S], new: &[S]) -> Differences {
    let (all_old, all_new) = (old, new);
    let old: Vec<&str> = all_old.iter().take(LIMIT_OF_PARAGRAPHS).map(AsRef::as_ref).collect();
    let new: Vec<&str> = all_new.iter().take(LIMIT_OF_PARAGRAPHS).map(AsRef::as_ref).collect();
    let matched = matching::matches(&old, &new);
    let mut found = Differences {
        changes: Vec::with_capacity(old.len().max(new.len())),
        coarse: matched.coarse,
        left_out: all_old.len().max(all_new.len()).saturating_sub(LIMIT_OF_PARAGRAPHS),
    };
    let mut moves = Moves::of(&old, &new, &matched.pairs);
    let (mut from, mut to) = (0, 0);
    for (next_old, next_new) in matched.pairs.iter().copied().chain([(old.len(), new.len())]) {
        stretch(&mut found.changes, (&old[from..next_old], from), (&new[to..next_new], to), &mut moves);
        if next_old < old.len() && next_new < new.len() {
            found.changes.push(Change::Kept { text: old[next_old].to_owned() });
        }
        (from, to) = (next_old + 1, next_new + 1);
    }
    found
}

/// A stretch between kept paragraphs: like ones were altered, the others removed and added.
fn stretch(changes: &mut Vec<Change>, old: (&[&str], usize), new: (&[&str], usize), moves: &mut Moves) {
    let ((old, from), (new, to)) = (old, new);
    let like = if old.len() * new.len() <= PAIRS {
        words::like(old, new, |one, other| !moves.knows(from + one, to + other))
    } else {
        Vec::new()
    };
    let (mut one, mut other) = (0, 0);
    for pair in like.into_iter().chain([Similar { old: old.len(), new: new.len() }]) {
        for (at, text) in old.iter().enumerate().take(pair.old).skip(one) {
            let moved_to = moves.to.get(&(from + at)).copied();
            changes.push(Change::Removed { text: (*text).to_owned(), moved_to });
        }
        for (at, text) in new.iter().enumerate().take(pair.new).skip(other) {
            let moved_from = moves.from.get(&(to + at)).copied();
            changes.push(Change::Added { text: (*text).to_owned(), moved_from });
        }
        if pair.old < old.len() {
            changes.push(Change::Altered { words: words::compared(old[pair.old], new[pair.new]) });
        }
        (one, other) = (pair.old + 1, pair.new + 1);
    }
}

/// Paragraphs of the same text in another place.
struct Moves {
    to: HashMap<usize, usize>,
    from: HashMap<usize, usize>,
}

impl Moves {
    fn of(old: &[&str], new: &[&str], kept: &[(usize, usize)]) -> Self {
        let (mut of_old, mut of_new) = (vec![true; old.len()], vec![true; new.len()]);
        for (one, other) in kept {
            of_old[*one] = false;
            of_new[*other] = false;
        }
        let mut waiting: HashMap<&str, Vec<usize>> = HashMap::new();
        let says = |text: &str| text.chars().nth(SAYS_SOMETHING).is_some();
        for at in (0..old.len()).rev().filter(|at| of_old[*at] && says(old[*at])) {
            waiting.entry(old[at]).or_default().push(at);
        }
        let mut moves = Self { to: HashMap::new(), from: HashMap::new() };
        for at in (0..new.len()).filter(|at| of_new[*at]) {
            if let Some(before) = waiting.get_mut(new[at]).and_then(Vec::pop) {
                moves.to.insert(before, at);
                moves.from.insert(at, before);
            }
        }
        moves
    }

    /// Whether one of the two was moved; then they are no pair of one altered paragraph.
    fn knows(&self, old: usize, new: usize) -> bool {
        self.to.contains_key(&old) || self.from.contains_key(&new)
    }
}
