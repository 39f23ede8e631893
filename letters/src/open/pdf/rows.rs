//! From pieces with their places to lines: which pieces are cells of one row, and in which column each stands.

use super::{pages::Piece, reading};

/// A row: cells from the side where reading begins, each with where it begins.
struct Row {
    page: u32,
    /// Where its first line stands, and its last.
    top: f64,
    bottom: f64,
    size: f64,
    cells: Vec<Cell>,
    /// Whether more than a line's gap parts it from what stands before.
    apart: bool,
}

/// Text that begins and ends so far from the side where reading begins, in points.
struct Cell {
    begins: f64,
    ends: f64,
    /// Where its last line stands.
    bottom: f64,
    text: String,
}

/// Distances in sizes of the sign: between lines of one cell, and between lines of one paragraph.
const SAME_CELL: f64 = 1.6;
const PARAGRAPH: f64 = 1.75;

/// A Chinese bracket or quotation mark stands so far before its line.
const HALF_A_SIGN: f64 = 0.6;

/// Within this many points two things stand in the same place.
const NEAR: f64 = 3.0;

/// What stands first in a row and further in than this is in a later column: items of lists stand less far in.
const INDENTED: f64 = 45.0;

/// The pieces as text: a line for each line of a paragraph, a line for each row of a table, an empty line between what stands apart.
pub(super) fn text(pieces: &[Piece], to_the_left: bool, indented_goes_on: bool) -> String {
    let rows = whole_paragraphs(rows(pieces, to_the_left));
    let margin = margin(&rows);
    let mut text = String::new();
    let mut from = 0;
    while from < rows.len() {
        let is_table = |row: &Row| row.cells.len() > 1 || row.cells[0].begins > margin + NEAR;
        let end = rows[from..].iter().position(|row| is_table(row) != is_table(&rows[from]));
        let block = &rows[from..end.map_or(rows.len(), |end| from + end)];
        let columns = columns(block, margin);
        for row in block {
            text.push_str(if row.apart { "\n\n" } else { "\n" });
            write(&mut text, row, &columns, margin, indented_goes_on);
        }
        from += block.len();
    }
    text
}

/// Where most lines begin. A Chinese quotation mark may stand a little before it.
fn margin(rows: &[Row]) -> f64 {
    let mut begins: Vec<f64> = rows.iter().map(|row| row.cells[0].begins).collect();
    begins.sort_by(f64::total_cmp);
    let largest = begins.chunk_by(|one, other| other - one < 1.0).max_by_key(|lines| lines.len());
    largest.map_or(0.0, |lines| lines[0])
}

/// Where the columns of a table begin, without its first.
fn columns(block: &[Row], margin: f64) -> Vec<f64> {
    let mut columns: Vec<f64> = Vec::new();
    for row in block.iter().filter(|row| row.cells.len() > 1) {
        let is_later = |(place, cell): &(usize, &Cell)| *place > 0 || cell.begins > margin + INDENTED;
        columns.extend(row.cells.iter().enumerate().filter(is_later).map(|(_, cell)| cell.begins));
    }
    columns.sort_by(f64::total_cmp);
    columns.dedup_by(|one, other| (*one - *other).abs() < NEAR);
    columns
}

fn write(text: &mut String, row: &Row, columns: &[f64], margin: f64, indented_goes_on: bool) {
    let mut column = 0;
    for (place, cell) in row.cells.iter().enumerate() {
        let known = columns.iter().position(|begins| (begins - cell.begins).abs() < NEAR).map(|at| at + 1);
        // What stands alone and further in goes on with the row above it.
        let alone = indented_goes_on && row.cells.len() == 1 && cell.begins > margin + NEAR;
        let wanted = known.unwrap_or(if alone { 1 } else { place });
        while column < wanted {
            text.push('\t');
            column += 1;
        }
        text.push_str(&cell.text);
    }
}

fn rows(pieces: &[Piece], to_the_left: bool) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for piece in in_order(pieces, to_the_left) {
        let text = reading::in_order(&piece.signs, to_the_left).trim().to_owned();
        let begins = if to_the_left { -piece.right } else { piece.left };
        let ends = if to_the_left { -piece.left } else { piece.right };
        let cell = Cell { begins, ends, bottom: piece.down, text };
        gather(&mut rows, &piece);
        match rows.last_mut() {
            Some(row) if row.page == piece.page && is_beside(row, &piece, begins) => row.cells.push(cell),
            Some(row) if row.page == piece.page && goes_on(row, &piece, begins) => {
                row.bottom = row.bottom.max(piece.down);
                if let Some(last) = row.cells.last_mut() {
                    last.bottom = piece.down;
                    join(&mut last.text, &cell.text);
                }
            }
            last => {
                let fallen =
                    last.map(|row| if row.page == piece.page { piece.down - row.bottom } else { f64::MAX });
                let apart = fallen.is_some_and(|fallen| fallen < 0.0 || fallen > PARAGRAPH * piece.size);
                let (top, bottom) = (piece.down, piece.down);
                rows.push(Row { page: piece.page, top, bottom, size: piece.size, cells: vec![cell], apart });
            }
        }
    }
    rows
}

/// Lines that the margin broke are one again: those whose last word left no room for the first of the next.
fn whole_paragraphs(rows: Vec<Row>) -> Vec<Row> {
    let edge = rows.iter().filter_map(|row| row.cells.last()).map(|cell| cell.ends).fold(f64::MIN, f64::max);
    let mut whole: Vec<Row> = Vec::new();
    for row in rows {
        match whole.last_mut() {
            Some(above) if is_broken(above, &row, edge) => {
                above.bottom = row.bottom;
                above.cells[0].ends = row.cells[0].ends;
                join(&mut above.cells[0].text, &row.cells[0].text);
            }
            _ => whole.push(row),
        }
    }
    whole
}

fn is_broken(above: &Row, row: &Row, edge: f64) -> bool {
    let ([last], [next]) = (above.cells.as_slice(), row.cells.as_slice()) else { return false };
    let letters = |text: &str| f64::from(u16::try_from(text.chars().count()).unwrap_or(u16::MAX));
    let word = next.text.split([' ', '-', '–']).next().unwrap_or_default();
    // In Chinese a line may break behind any sign.
    let word = if is_chinese(next.text.chars().next()) { 1.0 } else { letters(word) };
    let room = edge - last.ends - (next.ends - next.begins) / letters(&next.text) * (word + 1.0);
    let same_size = (above.size - row.size).abs() < 0.1;
    // The lines of an item begin behind its dash.
    let hangs = if last.text.starts_with('–') { 2.0 } else { HALF_A_SIGN };
    let same_place = (-HALF_A_SIGN * row.size..hangs * row.size).contains(&(next.begins - last.begins));
    let in_list = last.text.starts_with('–') || last.text.ends_with([':', '：']);
    let is_item = in_list && next.text.starts_with('–');
    !row.apart && !is_item && same_size && above.page == row.page && same_place && room < row.size * 3.0
}

/// Pieces of one line from the side where reading begins; lines as they were drawn.
fn in_order(pieces: &[Piece], to_the_left: bool) -> Vec<Piece> {
    let same_line =
        |one: &Piece, other: &Piece| one.page == other.page && (one.down - other.down).abs() < 0.5;
    let mut ordered = Vec::with_capacity(pieces.len());
    for line in pieces.chunk_by(same_line) {
        let mut line = line.to_vec();
        if to_the_left {
            line.reverse();
        }
        ordered.append(&mut line);
    }
    ordered
}

/// A first cell of several lines was taken for lines of their own: they are one as soon as something stands beside them.
fn gather(rows: &mut Vec<Row>, piece: &Piece) {
    let lines = rows.iter().rev().take_while(|row| {
        row.page == piece.page && row.cells.len() == 1 && row.bottom > piece.down - 0.5 * piece.size
    });
    let count = lines.count();
    let first = rows.len() - count;
    let same_place = rows[first..].windows(2).all(|pair| {
        (pair[0].cells[0].begins - pair[1].cells[0].begins).abs() < NEAR
            && pair[1].top - pair[0].bottom <= SAME_CELL * pair[0].size
    });
    let begins_here = rows.get(first).is_some_and(|row| (row.top - piece.down).abs() < 0.5);
    if count < 2 || !same_place || !begins_here {
        return;
    }
    for row in rows.split_off(first + 1) {
        rows[first].bottom = row.bottom;
        join(&mut rows[first].cells[0].text, &row.cells[0].text);
    }
}

/// Whether the piece begins on the row's first line, further on.
fn is_beside(row: &Row, piece: &Piece, begins: f64) -> bool {
    (row.top - piece.down).abs() < 0.5 && row.cells.last().is_some_and(|cell| cell.begins + NEAR < begins)
}

/// Whether the piece is the next line of the last of several cells.
fn goes_on(row: &Row, piece: &Piece, begins: f64) -> bool {
    let Some(last) = row.cells.last() else { return false };
    let fallen = piece.down - last.bottom;
    row.cells.len() > 1
        && (row.size - piece.size).abs() < 0.1
        && fallen > 0.0
        && fallen <= SAME_CELL * piece.size
        && (last.begins - begins).abs() < HALF_A_SIGN * piece.size
}

fn join(text: &mut String, next: &str) {
    let is_dash = |sign: char| matches!(sign, '-' | '–');
    if !is_chinese(text.chars().last()) && !is_chinese(next.chars().next()) && !text.ends_with(is_dash) {
        text.push(' ');
    }
    text.push_str(next);
}

fn is_chinese(sign: Option<char>) -> bool {
    sign.is_some_and(|sign| matches!(sign, '\u{2e80}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}'))
}
