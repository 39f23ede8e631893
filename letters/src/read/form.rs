//! A form to be filled in and sent back: what it asks for states no fact.

use std::borrow::Cow;

use crate::{
    lexicon::Lexicon,
    sheet::{Line, Sheet},
};

/// A heading is short.
const HEADING: usize = 60;

/// The sheet without the form in its annexes: from the heading of the form to that of the next annex, or to the end.
pub(super) fn left_out<'a>(sheet: &'a Sheet, lexicon: &Lexicon) -> Cow<'a, Sheet> {
    let labels = &lexicon.labels;
    let is_short = |line: &Line| line.text.trim().chars().count() < HEADING;
    let Some(closing) = sheet.lines.iter().position(|line| labels.closing.is_match(&line.text)) else {
        return Cow::Borrowed(sheet);
    };
    let heads = |line: &Line| is_short(line) && labels.form.is_match(&line.text);
    let Some(begins) = sheet.lines.iter().skip(closing).position(heads).map(|at| at + closing) else {
        return Cow::Borrowed(sheet);
    };
    let next = |line: &Line| is_short(line) && labels.annex.is_match(&line.text);
    let ends = sheet.lines.iter().skip(begins + 1).position(next).map(|at| at + begins + 1);
    let mut lines = sheet.lines[..begins].to_vec();
    lines.extend_from_slice(&sheet.lines[ends.unwrap_or(sheet.lines.len())..]);
    Cow::Owned(Sheet { lines, ..sheet.clone() })
}
