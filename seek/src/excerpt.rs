//! Titles and pieces of bodies in which what was looked for is marked.

use std::{collections::HashMap, ops::Range};

use rules::language::Language;

use crate::{question::Marked, sought::Sought, words::runs};

/// How many signs an excerpt has, about.
const LENGTH: usize = 240;
/// So many of them stand before the first that is marked.
const BEFORE: usize = 60;
/// A text with more places than this has been read far enough.
const MOST_PLACES: usize = 400;

/// A place that fulfils a wish.
struct Found {
    span: Range<usize>,
    wish: usize,
}

/// The whole text, marked.
pub(crate) fn marked(text: &str, language: Language, sought: &Sought) -> Marked {
    let found = places(text, language, sought);
    Marked {
        words: text.to_owned(),
        ranges: merged(found.iter().map(|place| place.span.clone())),
        ..Marked::default()
    }
}

/// The piece in which most wishes are fulfilled, the first of them where there are several.
pub(crate) fn excerpt(text: &str, language: Language, sought: &Sought) -> Marked {
    let found = places(text, language, sought);
    let first = best(text, &found).map_or(0, |place| place.span.start);
    let begin = back(text, first, BEFORE);
    let end = forward(text, begin, LENGTH);
    let begin = if begin == 0 { 0 } else { after_space(text, begin, first) };
    let end = if end == text.len() { end } else { before_space(text, end, first) };
    let inside = found.iter().filter(|place| place.span.start >= begin && place.span.end <= end);
    Marked {
        words: text[begin..end].to_owned(),
        ranges: merged(inside.map(|place| place.span.start - begin..place.span.end - begin)),
        begins_within: begin > 0,
        ends_within: end < text.len(),
    }
}

/// Every place that fulfils a wish, in order; no further than to the first piece that fulfils all.
fn places(text: &str, language: Language, sought: &Sought) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    if sought.wishes() == 0 {
        return found;
    }
    let mut enough = usize::MAX;
    // A paper says the same words again and again: each is read once.
    let mut read: HashMap<&str, Vec<(Range<usize>, usize)>> = HashMap::new();
    for run in runs(text) {
        let whole = run.span();
        let fulfilled = read.entry(&text[whole.clone()]).or_insert_with(|| {
            if !sought.may_fulfil(run.beginnings(text)) {
                return Vec::new();
            }
            run.forms(text, 0, language)
                .into_iter()
                .filter_map(|form| {
                    let wish = sought.fulfils(&form.text)?;
                    Some((form.span.start - whole.start..form.span.end - whole.start, wish))
                })
                .collect()
        });
        found.extend(fulfilled.iter().map(|(span, wish)| Found {
            span: whole.start + span.start..whole.start + span.end,
            wish: *wish,
        }));
        let at = whole.end;
        if enough == usize::MAX && !found.is_empty() && has_all(&found, sought, text) {
            enough = forward(text, at, LENGTH);
        }
        if at > enough || found.len() > MOST_PLACES {
            break;
        }
    }
    found.sort_by_key(|place| (place.span.start, place.span.end));
    found
}

/// Whether the last places fulfil all wishes within an excerpt.
fn has_all(found: &[Found], sought: &Sought, text: &str) -> bool {
    let Some(last) = found.last() else { return false };
    let from = back(text, last.span.end, LENGTH - BEFORE);
    let mut wishes: Vec<usize> =
        found.iter().rev().take_while(|place| place.span.start >= from).map(|place| place.wish).collect();
    wishes.sort_unstable();
    wishes.dedup();
    wishes.len() == sought.wishes()
}

/// The place with which the best piece begins.
fn best<'a>(text: &str, found: &'a [Found]) -> Option<&'a Found> {
    let mut best: Option<(usize, &Found)> = None;
    for (index, first) in found.iter().enumerate() {
        let end = forward(text, first.span.start, LENGTH - BEFORE);
        let mut wishes: Vec<usize> =
            found[index..].iter().take_while(|place| place.span.end <= end).map(|place| place.wish).collect();
        wishes.sort_unstable();
        wishes.dedup();
        if best.is_none_or(|(most, _)| wishes.len() > most) {
            best = Some((wishes.len(), first));
        }
    }
    best.map(|(_, first)| first)
}

/// Ranges in order, those that touch made one.
fn merged(ranges: impl Iterator<Item = Range<usize>>) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match all.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => all.push(range),
        }
    }
    all
}

fn forward(text: &str, from: usize, signs: usize) -> usize {
    text[from..].char_indices().nth(signs).map_or(text.len(), |(index, _)| from + index)
}

fn back(text: &str, from: usize, signs: usize) -> usize {
    text[..from].char_indices().rev().nth(signs.saturating_sub(1)).map_or(0, |(index, _)| index)
}

/// Behind the first space from `begin`, so that no word is broken; where a script has none, as it is.
fn after_space(text: &str, begin: usize, before: usize) -> usize {
    text[begin..before]
        .char_indices()
        .find(|(_, sign)| sign.is_whitespace())
        .map_or(begin, |(index, sign)| begin + index + sign.len_utf8())
}

fn before_space(text: &str, end: usize, after: usize) -> usize {
    let from = back(text, end, 30).max(after);
    text[from..end]
        .rfind(char::is_whitespace)
        .filter(|index| from + index > after)
        .map_or(end, |index| from + index)
}
