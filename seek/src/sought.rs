//! What was looked for, as excerpts recognise it.

use std::collections::{HashMap, HashSet};

use crate::words::STEM;

/// A way in which a wish may stand in a text; the figure is its weight.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Way {
    /// This form.
    Term(String, f32),
    /// These forms at these places.
    Phrase(Vec<(usize, String)>, f32),
    /// So many of these forms.
    Most(Vec<String>, usize, f32),
    /// A form that begins so.
    Begins(String),
    /// A form that differs by so many letters.
    Nearly(String, u8),
}

/// Forms to mark, each with the wish to which it belongs.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sought {
    exact: HashMap<String, usize>,
    begins: Vec<(String, usize)>,
    nearly: Vec<(String, u8, usize)>,
    wishes: usize,
    /// The signs with which the forms begin.
    beginnings: HashSet<char>,
}

impl Sought {
    /// One wish more.
    pub(crate) fn add(&mut self, ways: &[Way]) {
        let wish = self.wishes;
        self.wishes += 1;
        for way in ways {
            let forms: Vec<&String> = match way {
                Way::Term(text, _) | Way::Begins(text) | Way::Nearly(text, _) => vec![text],
                Way::Phrase(pieces, _) => pieces.iter().map(|(_, text)| text).collect(),
                Way::Most(texts, _, _) => texts.iter().collect(),
            };
            self.beginnings
                .extend(forms.into_iter().filter_map(|form| form.trim_start_matches(STEM).chars().next()));
            match way {
                Way::Term(text, _) => drop(self.exact.insert(text.clone(), wish)),
                Way::Phrase(pieces, _) => {
                    self.exact.extend(pieces.iter().map(|(_, text)| (text.clone(), wish)));
                }
                Way::Most(texts, _, _) => self.exact.extend(texts.iter().map(|text| (text.clone(), wish))),
                Way::Begins(text) => self.begins.push((text.clone(), wish)),
                Way::Nearly(text, distance) => self.nearly.push((text.clone(), *distance, wish)),
            }
        }
    }

    /// Whether a run whose atoms begin so can fulfil a wish: most cannot, and need not be stemmed. Without a sign it may.
    pub(crate) fn may_fulfil(&self, mut beginnings: impl Iterator<Item = Option<char>>) -> bool {
        !self.nearly.is_empty()
            || beginnings.any(|sign| sign.is_none_or(|sign| self.beginnings.contains(&sign)))
    }

    /// How many wishes there are to be seen.
    pub(crate) fn wishes(&self) -> usize {
        self.wishes
    }

    /// The wish that this form fulfils.
    pub(crate) fn fulfils(&self, form: &str) -> Option<usize> {
        self.exact
            .get(form)
            .copied()
            .or_else(|| {
                self.begins.iter().find(|(begin, _)| form.starts_with(begin.as_str())).map(|(_, wish)| *wish)
            })
            .or_else(|| {
                let near =
                    |(text, distance, _): &&(String, u8, usize)| distance_is_within(text, form, *distance);
                self.nearly.iter().find(near).map(|(_, _, wish)| *wish)
            })
    }
}

/// Whether at most so many letters were added, left out, changed or exchanged with the next.
fn distance_is_within(one: &str, other: &str, most: u8) -> bool {
    let one: Vec<char> = one.chars().collect();
    let other: Vec<char> = other.chars().collect();
    let most = usize::from(most);
    if one.len().abs_diff(other.len()) > most {
        return false;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (line, sign) in one.iter().enumerate() {
        let mut next = vec![line + 1];
        for (column, with) in other.iter().enumerate() {
            let mut least =
                (row[column] + usize::from(sign != with)).min(row[column + 1] + 1).min(next[column] + 1);
            if line > 0 && column > 0 && *sign == other[column - 1] && one[line - 1] == *with {
                least = least.min(before[column - 1] + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().is_some_and(|distance| *distance <= most)
}
