//! Words within a paragraph; a Chinese sign is a word.

use serde::Serialize;
use similar::{Algorithm, DiffOp, capture_diff_slices};

/// A stretch of words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "change", rename_all = "lowercase")]
pub enum Words {
    /// As before.
    Kept {
        /// The words with their blanks.
        text: String,
    },
    /// No longer there.
    Removed {
        /// The words with their blanks.
        text: String,
    },
    /// New.
    Added {
        /// The words with their blanks.
        text: String,
    },
}

impl Words {
    /// The words with their blanks.
    pub fn text(&self) -> &str {
        match self {
            Self::Kept { text } | Self::Removed { text } | Self::Added { text } => text,
        }
    }
}

/// Two paragraphs of a stretch that are one, altered.
pub(super) struct Similar {
    pub(super) old: usize,
    pub(super) new: usize,
}

/// Words of two paragraphs that are compared one by one; longer ones are removed and added whole.
const WORDS: usize = 3_000;
/// Of the words of both, so many in a hundred must be the same for one paragraph to be the other, altered.
const LIKE: usize = 50;

/// The best pairs of paragraphs, in order: as much likeness as possible together.
pub(super) fn like(old: &[&str], new: &[&str], may: impl Fn(usize, usize) -> bool) -> Vec<Similar> {
    let words_old: Vec<_> = old.iter().map(|text| sorted(text)).collect();
    let words_new: Vec<_> = new.iter().map(|text| sorted(text)).collect();
    let likeness = |one: usize, other: usize| {
        if may(one, other) { shared(&words_old[one], &words_new[other]) } else { 0 }
    };
    let width = new.len() + 1;
    let mut best = vec![0_usize; (old.len() + 1) * width];
    let mut pair = vec![0_usize; old.len() * new.len()];
    for one in (0..old.len()).rev() {
        for other in (0..new.len()).rev() {
            let like = likeness(one, other);
            pair[one * new.len() + other] = like;
            let paired = if like >= LIKE { like + best[(one + 1) * width + other + 1] } else { 0 };
            best[one * width + other] =
                paired.max(best[(one + 1) * width + other]).max(best[one * width + other + 1]);
        }
    }
    let (mut found, mut one, mut other) = (Vec::new(), 0, 0);
    while one < old.len() && other < new.len() {
        let like = pair[one * new.len() + other];
        let here = best[one * width + other];
        if like >= LIKE && here == like + best[(one + 1) * width + other + 1] {
            found.push(Similar { old: one, new: other });
            (one, other) = (one + 1, other + 1);
        } else if here == best[(one + 1) * width + other] {
            one += 1;
        } else {
            other += 1;
        }
    }
    found
}

/// The words without the blanks.
fn sorted(text: &str) -> Vec<&str> {
    let mut words: Vec<&str> = split(text).into_iter().filter(|word| !word.trim().is_empty()).collect();
    words.sort_unstable();
    words
}

/// How much of two sorted lists of words is the same, in a hundred.
fn shared(one: &[&str], other: &[&str]) -> usize {
    let all = one.len() + other.len();
    let (mut at, mut place, mut same) = (0, 0, 0_usize);
    while let (Some(left), Some(right)) = (one.get(at), other.get(place)) {
        match left.cmp(right) {
            std::cmp::Ordering::Less => at += 1,
            std::cmp::Ordering::Greater => place += 1,
            std::cmp::Ordering::Equal => (at, place, same) = (at + 1, place + 1, same + 1),
        }
    }
    (200 * same).checked_div(all).unwrap_or(0)
}

/// The words that were kept, removed and added.
pub(super) fn compared(old: &str, new: &str) -> Vec<Words> {
    let (one, other) = (split(old), split(new));
    if one.len().max(other.len()) > WORDS {
        return vec![Words::Removed { text: old.to_owned() }, Words::Added { text: new.to_owned() }];
    }
    let mut found = Vec::new();
    for step in capture_diff_slices(Algorithm::Myers, &one, &other) {
        let (old, new) = (one[step.old_range()].concat(), other[step.new_range()].concat());
        match step {
            DiffOp::Equal { .. } => found.push(Words::Kept { text: old }),
            DiffOp::Delete { .. } => found.push(Words::Removed { text: old }),
            DiffOp::Insert { .. } => found.push(Words::Added { text: new }),
            DiffOp::Replace { .. } => {
                found.extend([Words::Removed { text: old }, Words::Added { text: new }]);
            }
        }
    }
    found
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Letter,
    Blank,
    /// Stands for itself: punctuation and signs of Chinese and Japanese.
    Alone,
}

/// Words, blanks and single signs, which joined give the text again.
fn split(text: &str) -> Vec<&str> {
    let of = |sign: char| match sign {
        '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}' => Sign::Alone,
        _ if sign.is_whitespace() => Sign::Blank,
        // Vowel marks belong to their letter.
        _ if sign.is_alphanumeric() || matches!(sign, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}') => {
            Sign::Letter
        }
        _ => Sign::Alone,
    };
    let (mut words, mut begin, mut before) = (Vec::new(), 0, None);
    for (at, sign) in text.char_indices() {
        let kind = of(sign);
        if at > begin && (before != Some(kind) || kind == Sign::Alone) {
            words.push(&text[begin..at]);
            begin = at;
        }
        before = Some(kind);
    }
    if begin < text.len() {
        words.push(&text[begin..]);
    }
    words
}
