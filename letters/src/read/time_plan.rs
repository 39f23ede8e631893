//! The draft time plan: days as rows, morning and afternoon as columns.

use rules::{
    language::Language,
    notices::{Half, TimePlanEntry},
};

use super::{View, dates};

/// Reads the plan behind the line that heads its columns. A row has its day first; its cells are shared out between the halves
/// of the day: of three, the first two are the morning, since plans split a morning around the opening.
pub(super) fn read(view: &View<'_>, starts: Option<jiff::civil::Date>) -> Vec<TimePlanEntry> {
    let Some(head) = heading(view) else { return Vec::new() };
    let mut plan = Vec::new();
    for row in rows(view, head) {
        let Some((day, cells)) = row.split_first() else { continue };
        let Some(date) = dates::first(day, view.language, starts.or(view.issued)) else { continue };
        if cells.len() > 6 {
            continue;
        }
        let morning = cells.len().div_ceil(2);
        for (place, what) in cells.iter().enumerate().filter(|(_, what)| !what.is_empty()) {
            let half = if place < morning { Half::Morning } else { Half::Afternoon };
            plan.push(TimePlanEntry { date: date.starts, half, what: what.clone() });
        }
    }
    plan
}

/// The last of the lines that head the columns: "morning" and "afternoon", on one line or on two close ones.
fn heading(view: &View<'_>) -> Option<usize> {
    let words = &view.lexicon.plan;
    let is = |at: usize, word: &regex::Regex| {
        view.lines.get(at).is_some_and(|line| line.chars().count() < 80 && word.is_match(line))
    };
    (view.body..view.lines.len()).find_map(|at| {
        if !is(at, &words.morning) {
            return None;
        }
        (at..at + 4).find(|next| is(*next, &words.afternoon))
    })
}

/// Rows of cells. A tab begins a cell; a line without one goes on with the cell above; a day begins a row.
fn rows(view: &View<'_>, head: usize) -> Vec<Vec<String>> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut blank = 0;
    for at in head + 1..view.lines.len() {
        let raw = view.sheet.lines[at].text.as_str();
        let line = view.lines[at];
        if line.chars().filter(|letter| "_*".contains(*letter)).count() > 5 {
            break;
        }
        // An empty cell is a half day without a plan.
        let in_cell = view.sheet.lines[at].cell.is_some();
        if line.is_empty() && !raw.contains('\t') && !in_cell {
            blank += 1;
            continue;
        }
        if blank > 1
            && !rows.is_empty()
            && dates::first(line, view.language, view.issued).is_none()
            && !raw.starts_with('\t')
        {
            break;
        }
        let new_cell = raw.starts_with('\t') || in_cell;
        let pieces = raw.trim_start_matches('\t').split('\t').map(str::trim);
        for (place, piece) in pieces.enumerate() {
            let begins_day = begins_day(view, piece, rows.last());
            if is_weekend(piece) {
                // A row without a day holds nothing, and takes no cell of the day above.
                rows.push(vec![String::new(), String::new()]);
            } else if begins_day {
                rows.push(vec![piece.to_owned()]);
            } else if let Some(row) = rows.last_mut() {
                if place > 0 || new_cell {
                    row.push(piece.to_owned());
                } else if let Some(cell) = row.last_mut() {
                    if !cell.is_empty() && view.language != Language::Zh {
                        cell.push(' ');
                    }
                    cell.push_str(piece);
                }
            }
        }
        blank = 0;
    }
    rows
}

/// A short cell that is a weekday or a date begins a row, unless the row above still waits for its date.
fn begins_day(view: &View<'_>, piece: &str, above: Option<&Vec<String>>) -> bool {
    if piece.is_empty() || piece.chars().count() > 40 {
        return false;
    }
    let lower = piece.to_lowercase();
    let weekday = view
        .lexicon
        .weekdays
        .iter()
        .flatten()
        .any(|name| name.chars().count() > 2 && is_day(view.language, &lower, name));
    let dated =
        |text: &str| dates::first(text, view.language, view.issued).is_some_and(|date| date.ends.is_none());
    let waits = above.is_some_and(|row| row.len() == 1 && !dated(&row[0]));
    (weekday || dated(piece)) && !waits
}

/// Whether a weekday stands alone, or with its date or a bracket: "Monitoring" and "Monday's items" are no days.
fn is_day(language: Language, piece: &str, name: &str) -> bool {
    let Some(rest) = piece.strip_prefix(name) else { return false };
    let rest = rest.trim_start_matches(['.', ',', '،', ' ', '\u{a0}']);
    language == Language::Zh
        || !rest.starts_with(|letter: char| letter.is_alphabetic() || "'’".contains(letter))
}

fn is_weekend(piece: &str) -> bool {
    const WEEKEND: [&str; 7] =
        ["周末", "weekend", "week-end", "fin de semana", "выходн", "нерабоч", "نهاية الأسبوع"];
    let lower = piece.to_lowercase();
    WEEKEND.iter().any(|word| lower.starts_with(word))
}
