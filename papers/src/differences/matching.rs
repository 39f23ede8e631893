//! Which paragraphs stand in both revisions, in the same order.

use std::collections::HashMap;

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// A stretch between anchors is compared pair by pair up to this many pairs.
const PAIRS: usize = 250_000;

pub(super) struct Matched {
    /// Places in the old and in the new revision, rising in both.
    pub(super) pairs: Vec<(usize, usize)>,
    /// Stretches that were too long to be compared.
    pub(super) coarse: usize,
}

pub(super) fn matches(old: &[&str], new: &[&str]) -> Matched {
    let mut matched = Matched { pairs: Vec::new(), coarse: 0 };
    let (mut from, mut to) = (0, 0);
    for (next_old, next_new) in anchors(old, new).into_iter().chain([(old.len(), new.len())]) {
        between(&mut matched, (&old[from..next_old], from), (&new[to..next_new], to));
        if next_old < old.len() && next_new < new.len() {
            matched.pairs.push((next_old, next_new));
        }
        (from, to) = (next_old + 1, next_new + 1);
    }
    matched
}

/// Paragraphs that stand once in each revision, the longest row of them that rises in both (patience).
fn anchors(old: &[&str], new: &[&str]) -> Vec<(usize, usize)> {
    let once = |lines: &[&str]| -> HashMap<String, Option<usize>> {
        let mut places: HashMap<String, Option<usize>> = HashMap::new();
        for (place, line) in lines.iter().enumerate() {
            places.entry((*line).to_owned()).and_modify(|place| *place = None).or_insert(Some(place));
        }
        places
    };
    let in_new = once(new);
    let in_old = once(old);
    let both = |(place, line): (usize, &&str)| -> Option<(usize, usize)> {
        in_old.get(*line).copied().flatten()?;
        Some((place, in_new.get(*line).copied().flatten()?))
    };
    rising(&old.iter().enumerate().filter_map(both).collect::<Vec<_>>())
}

/// The longest row whose second numbers rise; the first ones rise already.
fn rising(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // The last pair of the best row of each length, and before each pair the one that it follows.
    let (mut ends, mut before): (Vec<usize>, Vec<Option<usize>>) = (Vec::new(), vec![None; pairs.len()]);
    for (at, pair) in pairs.iter().enumerate() {
        let length = ends.partition_point(|end| pairs[*end].1 < pair.1);
        before[at] = length.checked_sub(1).map(|shorter| ends[shorter]);
        if length == ends.len() {
            ends.push(at);
        } else {
            ends[length] = at;
        }
    }
    let mut row = Vec::with_capacity(ends.len());
    let mut at = ends.last().copied();
    while let Some(place) = at {
        row.push(pairs[place]);
        at = before[place];
    }
    row.reverse();
    row
}

/// Equal paragraphs at both ends of a stretch, then the inside, if it is short enough.
fn between(matched: &mut Matched, old: (&[&str], usize), new: (&[&str], usize)) {
    let ((old, from), (new, to)) = (old, new);
    let head = old.iter().zip(new).take_while(|(one, other)| one == other).count();
    let (old, new, from, to) = (&old[head..], &new[head..], from + head, to + head);
    matched.pairs.extend((0..head).map(|at| (from - head + at, to - head + at)));
    let tail = old.iter().rev().zip(new.iter().rev()).take_while(|(one, other)| one == other).count();
    let (inner_old, inner_new) = (&old[..old.len() - tail], &new[..new.len() - tail]);
    if inner_old.len().saturating_mul(inner_new.len()) <= PAIRS {
        for step in capture_diff_slices(Algorithm::Myers, inner_old, inner_new) {
            if let DiffOp::Equal { old_index, new_index, len } = step {
                matched.pairs.extend((0..len).map(|at| (from + old_index + at, to + new_index + at)));
            }
        }
    } else {
        matched.coarse += 1;
    }
    let (old_end, new_end) = (from + inner_old.len(), to + inner_new.len());
    matched.pairs.extend((0..tail).map(|at| (old_end + at, new_end + at)));
}
