//! One cleaning for all kinds of files: what only programs see goes, what a person reads stays.

use std::sync::LazyLock;

use regex::Regex;
use unicode_normalization::UnicodeNormalization;

use super::Limits;
use crate::sheet::{Line, Sheet};

/// What converters leave of bookmarks and pictures.
static MARKS: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\[(?:bookmark|image|shape|chart|equation)\s*:[^\]\n]{0,200}\]").ok());

/// Cleans every line and cuts what is beyond the limits.
pub(super) fn tidy(sheet: Sheet, limits: &Limits) -> Sheet {
    let whole = sheet.whole;
    let lines = sheet.lines.into_iter().take(limits.lines).map(|line| {
        let text = tidy_line(&line.text, limits.line);
        Line { text, ..line }
    });
    let mut lines: Vec<Line> = lines.collect();
    drop_page_numbers(&mut lines);
    if is_double_spaced(&lines) {
        drop_every_other_blank(&mut lines);
    }
    Sheet { lines, whole }
}

/// `- 2 -` alone on its line, with the blanks around it where it cuts a sentence in two.
static PAGE_NUMBER: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^\s*[-\u{2013}\u{2014}]\s?\d{1,3}\s?[-\u{2013}\u{2014}]\s*$").ok());

fn drop_page_numbers(lines: &mut Vec<Line>) {
    let Some(number) = PAGE_NUMBER.as_ref() else { return };
    let mut at = 0;
    while at < lines.len() {
        if !number.is_match(&lines[at].text) {
            at += 1;
            continue;
        }
        let blank = |line: Option<&Line>| line.is_some_and(|line| line.text.is_empty());
        let (mut from, mut to) = (at, at + 1);
        while from > 0 && blank(lines.get(from - 1)) {
            from -= 1;
        }
        while blank(lines.get(to)) {
            to += 1;
        }
        let ended = from == 0 || lines[from - 1].text.ends_with(['.', ':', ';', '。', '：', '；', '!', ')']);
        let cut = if ended { at..at + 1 } else { from..to };
        at = cut.start;
        lines.drain(cut);
    }
}

/// Whether a program put a blank behind every line: then a blank says nothing about paragraphs.
fn is_double_spaced(lines: &[Line]) -> bool {
    let full = lines.iter().filter(|line| !line.text.is_empty()).count();
    let neighbours =
        lines.windows(2).filter(|pair| !pair[0].text.is_empty() && !pair[1].text.is_empty()).count();
    full > 10
        && neighbours * 50 < full
        && lines.iter().all(|line| line.cell.is_none() && line.label.is_none())
}

/// Of a run of blanks every other one stays: one blank is what the program put, three were one in the letter.
fn drop_every_other_blank(lines: &mut Vec<Line>) {
    let mut run = 0;
    lines.retain(|line| {
        if !line.text.is_empty() {
            run = 0;
            return true;
        }
        run += 1;
        run % 2 == 0
    });
}

/// Blanks of every width become a blank, digits of every script ASCII digits, full-width letters plain ones, Arabic
/// presentation forms letters; what is invisible goes. Tabs stay: in plain text they are what is left of a table.
pub(super) fn tidy_line(text: &str, limit: usize) -> String {
    let text = if text.contains('[') {
        MARKS.as_ref().map_or_else(|| text.to_owned(), |marks| marks.replace_all(text, "").into_owned())
    } else {
        text.to_owned()
    };
    let mut tidy = String::with_capacity(text.len());
    for letter in text.chars().take(limit) {
        match letter {
            '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' | '\u{b}' | '\u{c}' => {
                tidy.push(' ');
            }
            '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}'
            | '\u{640}' => {}
            '\u{2011}' => tidy.push('-'),
            '\u{660}'..='\u{669}' => tidy.push(digit(letter, '\u{660}')),
            '\u{6f0}'..='\u{6f9}' => tidy.push(digit(letter, '\u{6f0}')),
            '\u{ff10}'..='\u{ff19}' | '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}' | '\u{ff0f}' => {
                tidy.push(char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter));
            }
            // PDF keeps the shapes of Arabic letters and the radicals of Chinese signs; a reader sees letters and signs.
            '\u{2e80}'..='\u{2fdf}'
            | '\u{fb00}'..='\u{fb06}'
            | '\u{fb50}'..='\u{fdff}'
            | '\u{fe70}'..='\u{fefc}' => {
                tidy.extend(letter.nfkc());
            }
            '\t' => tidy.push(letter),
            _ if letter.is_control() => {}
            _ => tidy.push(letter),
        }
    }
    let trimmed = tidy.trim_end();
    trimmed.to_owned()
}

fn digit(letter: char, zero: char) -> char {
    char::from_digit(u32::from(letter) - u32::from(zero), 10).unwrap_or(letter)
}
