//! One cleaning for all kinds of files: what only programs see goes, what a person reads stays.

use std::sync::LazyLock;

use regex::Regex;

use super::Limits;
use crate::sheet::{Line, Sheet};

/// What converters leave of bookmarks and pictures.
static MARKS: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\[(?:bookmark|image|shape|chart|equation)\s*:[^\]\n]{0,200}\]").ok());

/// Cleans every line and cuts what is beyond the limits.
pub(super) fn tidy(sheet: Sheet, limits: &Limits) -> Sheet {
    let lines = sheet.lines.into_iter().take(limits.lines).map(|line| {
        let text = tidy_line(&line.text, limits.line);
        Line { text, ..line }
    });
    Sheet { lines: lines.collect() }
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
