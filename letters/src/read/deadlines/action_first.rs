//! Tables and lists that name what is due before its day: "Contributions: 26 October 2017".

use rules::notices::{Action, Deadline};

use super::{
    super::{
        View,
        dates::{self, FoundDate},
        times,
        view::sentences,
    },
    action_of,
};

/// A row: what is due, and the day behind it.
struct Row {
    line: usize,
    action: Action,
    date: FoundDate,
    text: String,
}

/// Rows of tables with the day in a later column, lists of rows, and lists within a sentence. A single row is no table: what it
/// says is left to the sentences.
pub(super) fn rows(view: &View<'_>) -> Vec<Deadline> {
    let lines = view.body..view.annexes.min(view.lines.len());
    let mut found: Vec<Row> =
        lines.clone().filter_map(|at| cell(view, at).or_else(|| line(view, at))).collect();
    keep_tables(view, &mut found);
    found.extend(alternating(view, lines));
    found.extend(within_sentences(view));
    found.sort_by_key(|row| row.line);
    found.into_iter().map(|row| deadline(view, row)).collect()
}

fn deadline(view: &View<'_>, row: Row) -> Deadline {
    let time = times::scan(&row.text, view.language).into_iter().next();
    Deadline {
        action: row.action,
        due: Some(row.date.last()),
        time: time.as_ref().map(|time| time.starts_at),
        time_zone: time.and_then(|time| time.zone),
        expected: None,
        rule: None,
        text: row.text,
    }
}

/// A cell that holds a day, in a row whose first cell names what is due.
fn cell(view: &View<'_>, at: usize) -> Option<Row> {
    let here = view.sheet.lines[at].cell.filter(|cell| cell.column > 0)?;
    let date = only_a_day(view, view.lines[at])?;
    let same_row = |line: &usize| {
        let cell = view.sheet.lines[*line].cell;
        cell.is_some_and(|cell| (cell.table, cell.row) == (here.table, here.row) && cell.column < here.column)
    };
    let before: Vec<&str> = (view.body..at).filter(same_row).map(|line| view.lines[line]).collect();
    let what = before.join(" ");
    let begins_with_a_day = !days(view, &what).is_empty();
    let action = action_of(&view.lexicon.actions, &what).filter(|_| !begins_with_a_day)?;
    Some(Row { line: at, action, date, text: format!("{what}: {}", view.lines[at]) })
}

/// A line that names what is due, then a sign that parts, then a day and nothing more but a time.
fn line(view: &View<'_>, at: usize) -> Option<Row> {
    let text = view.lines[at];
    let found = days(view, text);
    let [date] = found.as_slice() else { return None };
    let before = text[..date.range.start].trim_end();
    let parted = before.ends_with([':', '：', '|', '–', '—', '-', '−', '…', '='])
        || before.ends_with("..")
        || text[before.len()..date.range.start].contains('\t');
    let what = before.trim_end_matches(|sign: char| !sign.is_alphanumeric() && sign != ')');
    let is_row = parted && !what.is_empty() && what.chars().count() <= 140 && is_end(view, text, date);
    let action = action_of(&view.lexicon.actions, what).filter(|_| is_row && date.ends.is_none())?;
    Some(Row { line: at, action, date: date.clone(), text: text.to_owned() })
}

/// The days in a line. Most lines hold no digit, and looking for one costs little.
fn days(view: &View<'_>, text: &str) -> Vec<FoundDate> {
    let counts = |sign: char| sign.is_numeric() || "〇一二三四五六七八九十".contains(sign);
    if text.contains(counts) { dates::scan(text, view.language, view.issued).found } else { Vec::new() }
}

/// Whether behind the day stands nothing but a time and signs.
fn is_end(view: &View<'_>, text: &str, date: &FoundDate) -> bool {
    const TIME_AND_ZONE: usize = 45;
    let rest = &text[date.range.end..];
    let words = rest.chars().any(char::is_alphanumeric);
    !words || (rest.chars().count() <= TIME_AND_ZONE && !times::scan(rest, view.language).is_empty())
}

/// A line that is a day and nothing more but a time.
fn only_a_day(view: &View<'_>, text: &str) -> Option<FoundDate> {
    let found = days(view, text);
    let [date] = found.as_slice() else { return None };
    let before = text[..date.range.start].trim_matches(|sign: char| !sign.is_alphanumeric());
    let alone = before.is_empty() && date.ends.is_none() && is_end(view, text, date);
    alone.then(|| date.clone())
}

/// Of single lines only those stay that stand in a company of such rows, with at most one line between.
fn keep_tables(view: &View<'_>, rows: &mut Vec<Row>) {
    const NEAR: usize = 4;
    let places: Vec<usize> = rows.iter().map(|row| row.line).collect();
    let in_company = |row: &Row| {
        places.iter().any(|other| {
            let (first, last) = (row.line.min(*other), row.line.max(*other));
            let between = view.lines[first..last].iter().skip(1).filter(|line| !line.is_empty()).count();
            first != last && last - first <= NEAR && between <= 1
        })
    };
    rows.retain(in_company);
}

/// Lines by turns: what is due, its day, what is due, its day. A table that lost its columns; it begins with what is due.
fn alternating(view: &View<'_>, lines: std::ops::Range<usize>) -> Vec<Row> {
    let full: Vec<usize> =
        lines.filter(|at| !view.lines[*at].is_empty() && view.sheet.lines[*at].cell.is_none()).collect();
    let mut rows: Vec<Row> = Vec::new();
    let mut run: Vec<Row> = Vec::new();
    let mut place = 0;
    while place + 1 < full.len() {
        let (what, day) = (view.lines[full[place]], view.lines[full[place + 1]]);
        let names = what.chars().count() <= 140 && !what.ends_with(['.', ':', '。', '：']);
        let due = only_a_day(view, day).filter(|_| names && days(view, what).is_empty());
        let action = due.as_ref().and_then(|_| action_of(&view.lexicon.actions, what));
        if let (Some(action), Some(date)) = (action, due) {
            run.push(Row { line: full[place], action, date, text: format!("{what}: {day}") });
            place += 2;
            continue;
        }
        rows.append(&mut whole(&mut run, view, &full, place));
        place += 1;
    }
    rows.append(&mut whole(&mut run, view, &full, place));
    rows
}

/// More lines than this are not due on one day.
const LINES_OF_ONE_DAY: usize = 5;

/// A run of turns, if it is one: of two at least, with no day before it, to which its first line would belong, and nothing
/// that is due right behind it, which would belong to its last day.
fn whole(run: &mut Vec<Row>, view: &View<'_>, full: &[usize], end: usize) -> Vec<Row> {
    let run = std::mem::take(run);
    if run.len() < 2 {
        return Vec::new();
    }
    let first = end.saturating_sub(run.len() * 2);
    let before = full[first.saturating_sub(LINES_OF_ONE_DAY)..first].iter().rev().map(|at| view.lines[*at]);
    let day_before =
        before.take_while(|line| !line.ends_with([':', '：'])).any(|line| only_a_day(view, line).is_some());
    let due_behind = full.get(end).is_some_and(|behind| {
        let line = view.lines[*behind];
        !line.ends_with(['.', ':', '。', '：']) && action_of(&view.lexicon.actions, line).is_some()
    });
    if day_before || due_behind { Vec::new() } else { run }
}

/// "The deadlines are: contributions (5 May 2026); fellowships (6 April 2026)": pieces behind a colon, each with its day.
fn within_sentences(view: &View<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    for paragraph in view.body_paragraphs() {
        let Some((head, list)) = paragraph.text.split_once([':', '：']) else { continue };
        if !view.lexicon.deadlines.limit.is_match(head) {
            continue;
        }
        let pieces = sentences(list);
        let found: Vec<Row> =
            pieces.iter().filter_map(|piece| one_piece(view, piece, paragraph.line)).collect();
        if found.len() >= 2 && found.len() == pieces.len() {
            rows.extend(found);
        }
    }
    rows
}

fn one_piece(view: &View<'_>, piece: &str, line: usize) -> Option<Row> {
    let found = dates::scan(piece, view.language, view.issued).found;
    let [date] = found.as_slice() else { return None };
    let action =
        action_of(&view.lexicon.actions, &piece[..date.range.start]).filter(|_| date.ends.is_none())?;
    Some(Row { line, action, date: date.clone(), text: piece.to_owned() })
}
