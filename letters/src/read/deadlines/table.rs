//! Rows of a table of dates, whatever is left of the table.

use rules::{
    language::Language,
    notices::{Action, Deadline},
};

use super::{
    super::{
        View,
        dates::{self, FoundDate},
        times::{self, FoundTime},
    },
    action_of,
};
use crate::lexicon::Actions;

/// Rows: a date at the beginning of a line, then what is due on it, on the same line and those below.
pub(super) fn table(view: &View<'_>) -> Vec<Deadline> {
    let mut deadlines: Vec<Deadline> = Vec::new();
    let mut row: Option<Row> = None;
    let mut silent = 0;
    for at in view.body..view.annexes.min(view.lines.len()) {
        let line = view.lines[at];
        if line.is_empty() {
            silent += 1;
            if silent > 2 {
                row = None;
            }
            continue;
        }
        let apart = std::mem::take(&mut silent) > 0;
        // A hard-wrapped sentence may break before a date; only a paragraph begins a row.
        let begins = view.paragraphs.binary_search_by_key(&at, |paragraph| paragraph.line).is_ok()
            || is_headed(view, at);
        let rest =
            if let Some(date) = date_at_start(view, line).or_else(|| bare_row(view, at)).filter(|_| begins) {
                let rest = line[date.range.end..].to_owned();
                let inline = rest.chars().any(char::is_alphanumeric);
                let cell = view.sheet.lines[at].cell.map(|cell| (cell.table, cell.row));
                row = Some(Row { date, inline, cell, time: None, items: 0 });
                rest
            } else {
                row = row.filter(|row| !row.ends_before(view, at, apart));
                line.to_owned()
            };
        let Some(Row { date, time: of_day, items: held, .. }) = &mut row else { continue };
        let rest =
            rest.trim_start_matches(|letter: char| letter.is_whitespace() || "-–—−•*:：·|".contains(letter));
        if rest.is_empty() {
            continue;
        }
        if view.lexicon.labels.closing.is_match(rest) || rest.chars().count() > 600 {
            row = None;
            continue;
        }
        if continues(view, at) && deadlines.last().is_some_and(|last| last.due == Some(date.starts)) {
            if let Some(last) = deadlines.last_mut() {
                last.text.push(' ');
                last.text.push_str(rest);
            }
            continue;
        }
        let (day, item) = line.split_at(line.len() - rest.len());
        let time =
            [day, item].into_iter().find_map(|part| times::scan(part, view.language).into_iter().next());
        let items = items(view, rest);
        if items.is_empty() {
            // "29 April 2025 (23:59 Geneva time)" says more of the day, and what is due stands below.
            let of_the_day = *held == 0 && time.is_some() && date_at_start(view, line).is_some();
            *of_day = time;
            row = row.filter(|_| of_the_day);
            continue;
        }
        let time = time.or_else(|| of_day.clone());
        *held += items.len();
        deadlines.extend(items.into_iter().map(|(action, text)| Deadline {
            action,
            due: Some(date.last()),
            time: time.as_ref().map(|time| time.starts_at),
            time_zone: time.as_ref().and_then(|time| time.zone.clone()),
            expected: None,
            rule: None,
            text: text.to_owned(),
        }));
    }
    deadlines
}

/// A day and what is due on it.
struct Row {
    date: FoundDate,
    /// Whether something stands beside the day, on its own line.
    inline: bool,
    /// The table and row it stands in, where the file has real tables.
    cell: Option<(u32, u32)>,
    /// The time that stands beside the day and holds for all that is due on it.
    time: Option<FoundTime>,
    /// How many things are due so far.
    items: usize,
}

impl Row {
    /// Whether the letter goes on with something else at this line: at a numbered paragraph or a sentence of prose; behind a
    /// blank line, where the row has everything beside its day, at whatever is no item of a list.
    fn ends_before(&self, view: &View<'_>, at: usize, apart: bool) -> bool {
        let line = &view.sheet.lines[at];
        if self.cell.is_some() {
            return line.cell.map(|cell| (cell.table, cell.row)) != self.cell;
        }
        if self.items == 0 || is_dashed(view.lines[at]) {
            return false;
        }
        let numbered = line
            .label
            .as_deref()
            .is_some_and(|label| label.starts_with(|letter: char| letter.is_ascii_digit()))
            || is_numbered(view.lines[at]);
        let prose = is_prose(view.lines[at]);
        (numbered && (apart || prose)) || (apart && (prose || self.inline))
    }
}

/// "2 Fellowships will be awarded": a number, a blank, and a word that does not go on with a sentence.
fn is_numbered(line: &str) -> bool {
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    let rest =
        line[digits..].trim_start_matches(|letter: char| letter.is_ascii_digit() || ".)".contains(letter));
    (1..=2).contains(&digits)
        && rest.starts_with(char::is_whitespace)
        && rest.trim_start().starts_with(|letter: char| letter.is_alphabetic() && !letter.is_lowercase())
}

/// A whole sentence, which a cell of such a table seldom holds.
fn is_prose(line: &str) -> bool {
    const SENTENCE: usize = 14;
    line.chars().count() >= SENTENCE && line.ends_with(['.', '。', ':', '：'])
}

/// What a cell holds: one item, or several that ran together at their dashes or stand in one sentence, each with something of
/// its own that is due.
fn items<'a>(view: &View<'_>, cell: &'a str) -> Vec<(Action, &'a str)> {
    let actions = &view.lexicon.actions;
    let dashes = [" - ", " – ", " — ", " − ", " • "].map(str::to_owned);
    if let Some(items) = each(actions, &split(cell, &dashes)) {
        return items;
    }
    let joins = [";", "；", "؛", ",", "，", "、", "،"].map(str::to_owned);
    let words = view.lexicon.both.iter().map(|and| match view.language {
        Language::Zh => and.clone(),
        Language::Ar => format!(" {and}"),
        _ => format!(" {and} "),
    });
    let pieces = split(cell, &joins.into_iter().chain(words).collect::<Vec<_>>());
    let different = |items: &Vec<(Action, &str)>| {
        // "Contributions, for which translation is requested" are one thing.
        let named = |action: Action| items.iter().any(|(item, _)| *item == action);
        if named(Action::Contribution) && named(Action::Translation) {
            return false;
        }
        items.iter().enumerate().all(|(at, (action, _))| items[..at].iter().all(|(other, _)| other != action))
    };
    let whole = || action_of(actions, cell).map(|action| (action, cell)).into_iter().collect();
    each(actions, &pieces).filter(different).unwrap_or_else(whole)
}

/// What is due by each piece, where there are several and each names something.
fn each<'a>(actions: &Actions, pieces: &[&'a str]) -> Option<Vec<(Action, &'a str)>> {
    if pieces.len() < 2 {
        return None;
    }
    pieces.iter().map(|piece| action_of(actions, piece).map(|action| (action, piece.trim()))).collect()
}

/// The pieces of a text between separators that stand outside brackets; an empty piece is none.
fn split<'a>(text: &'a str, separators: &[String]) -> Vec<&'a str> {
    let (mut pieces, mut depth, mut begin, mut skip) = (Vec::new(), 0_u32, 0, 0);
    for (at, letter) in text.char_indices() {
        match letter {
            '(' | '（' => depth += 1,
            ')' | '）' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let separator =
            separators.iter().find(|separator| depth == 0 && text[at..].starts_with(separator.as_str()));
        if let Some(separator) = separator.filter(|_| at >= skip) {
            pieces.push(&text[begin..at]);
            begin = at + separator.len();
            skip = begin;
        }
    }
    pieces.push(&text[begin..]);
    pieces.retain(|piece| !piece.trim().is_empty());
    pieces
}

/// A line of a row without a dash of its own goes on with the item above it.
fn continues(view: &View<'_>, at: usize) -> bool {
    let line = view.lines[at];
    let above = at.checked_sub(1).map_or("", |above| view.lines[above]);
    date_at_start(view, line).is_none() && !is_dashed(line) && is_dashed(above)
}

fn is_dashed(line: &str) -> bool {
    line.starts_with(['-', '–', '—', '−', '•', '*', '·'])
}

/// A date that a line begins with, or that stands there alone but for a weekday, a label or a dash.
fn date_at_start(view: &View<'_>, line: &str) -> Option<FoundDate> {
    let found = dates::first(line, view.language, view.issued)?;
    let before = line[..found.range.start].trim_matches(|letter: char| !letter.is_alphanumeric());
    let rest = line[found.range.end..].trim_start();
    let ends = rest.is_empty()
        || rest.starts_with(['-', '–', '—', '−', ':', '：', '\t', '|', '(', '（', ','])
        || line[found.range.end..].starts_with('\t');
    (before.is_empty() && found.ends.is_none() && ends).then_some(found)
}

/// A day with which a line begins.
fn day_first(view: &View<'_>, line: &str) -> Option<FoundDate> {
    let found = dates::first(line, view.language, view.issued)?;
    let before = line[..found.range.start].trim_matches(|sign: char| !sign.is_alphanumeric());
    (before.is_empty() && found.ends.is_none()).then_some(found)
}

/// Whether the line above is a heading or another row, so that no sentence goes on here.
fn is_headed(view: &View<'_>, at: usize) -> bool {
    let above = view.lines[..at].iter().rev().find(|above| !above.is_empty());
    above.is_some_and(|above| above.ends_with([':', '：']) || day_first(view, above).is_some())
}

/// A row of a table that lost its columns, as printed pages give it: a day, a blank, and what is due, below a heading or another
/// such row.
fn bare_row(view: &View<'_>, at: usize) -> Option<FoundDate> {
    let line = view.lines[at];
    let found = day_first(view, line)?;
    let rest = line[found.range.end..].trim_start();
    let names = rest.chars().next().is_some_and(|first| first.is_alphabetic() && !first.is_lowercase());
    let is_row = names && rest.chars().count() <= 160 && !rest.ends_with(['.', '。']);
    (is_row && is_headed(view, at)).then_some(found)
}
