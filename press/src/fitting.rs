//! Names and words as data for templates that fit them into a place: which way they run, and where they may break.

use serde_json::{Value, json};

/// Where a word may break that is longer than its line.
const BREAK: char = '\u{200b}';

/// Signs that steer machines and are never printed.
pub(crate) fn steers(sign: char) -> bool {
    sign.is_control() || matches!(sign, '\u{fffe}' | '\u{ffff}')
}

/// Marks by which a name could turn the words beside it.
fn turns(sign: char) -> bool {
    matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// One line of words with one space between them.
pub(crate) fn one_line(text: &str) -> String {
    let line: String = text
        .chars()
        .filter(|sign| !turns(*sign))
        .map(|sign| if steers(sign) || sign == BREAK { ' ' } else { sign })
        .collect();
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The same, where words of more letters than these may break anywhere.
pub(crate) fn breakable(text: &str, longest: usize) -> String {
    let words = text.split(' ').map(|word| {
        if word.chars().count() <= longest {
            return word.to_owned();
        }
        let mut broken = String::with_capacity(word.len() * 2);
        let mut before = None;
        for sign in word.chars() {
            if before.is_some_and(may_part) && may_part(sign) {
                broken.push(BREAK);
            }
            broken.push(sign);
            before = Some(sign);
        }
        broken
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Letters that stand alone. Those that join, or bear marks of their own, are not torn apart: they shrink.
fn may_part(sign: char) -> bool {
    sign < '\u{590}' && !matches!(sign, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}')
}

/// What no line break divides.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = text
        .split([' ', BREAK])
        .filter(|word| !word.is_empty() && !word.chars().any(is_chinese))
        .map(str::to_owned)
        .collect();
    pieces.sort();
    pieces.dedup();
    pieces
}

/// Signs between which every line may break.
pub(crate) fn is_chinese(sign: char) -> bool {
    matches!(sign, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}')
        || matches!(sign, '\u{20000}'..='\u{3ffff}')
}

/// The way in which words run: that of their first letter.
pub(crate) fn direction(text: &str) -> &'static str {
    let from_right = |sign: char| {
        matches!(sign, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
            || matches!(sign, '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
    };
    let first = text.chars().find(|sign| sign.is_alphabetic());
    if first.is_some_and(from_right) { "rtl" } else { "ltr" }
}

/// A word of more letters than these may be broken when it does not fit otherwise.
const WHOLE: usize = 12;

/// Words that stand behind each other in two weights, for a place that they must fit into.
pub(crate) fn part(runs: &[(&str, bool)], between: &str) -> Value {
    let lines: Vec<(String, bool)> = runs
        .iter()
        .map(|(text, bold)| (one_line(text), *bold))
        .filter(|(text, _)| !text.is_empty())
        .collect();
    let whole: Vec<&str> = lines.iter().map(|(text, _)| text.as_str()).collect();
    let whole = whole.join(" ");
    let run = |(text, bold): &(String, bool)| json!({ "text": text, "broken": breakable(text, WHOLE), "bold": bold });
    json!({
        "runs": lines.iter().map(run).collect::<Vec<_>>(),
        "between": between,
        "dir": direction(&whole),
        "words": pieces(&whole),
        "pieces": pieces(&breakable(&whole, WHOLE)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_turns_nothing_beside_it_and_stands_on_one_line() {
        assert_eq!(one_line("  A\u{202e}da\n\tOkoro\u{0} "), "Ada Okoro");
    }

    #[test]
    fn long_words_break_between_letters_that_stand_alone() {
        assert_eq!(breakable("abc abcd", 3), "abc a\u{200b}b\u{200b}c\u{200b}d");
        assert_eq!(breakable("عبدالرحمن", 3), "عبدالرحمن");
        assert_eq!(breakable("e\u{301}te", 2), "e\u{301}t\u{200b}e");
    }

    #[test]
    fn the_first_letter_says_which_way_a_name_runs() {
        assert_eq!(direction("«12» محمد Ali"), "rtl");
        assert_eq!(direction("Ali محمد"), "ltr");
        assert_eq!(direction("2026"), "ltr");
    }
}
