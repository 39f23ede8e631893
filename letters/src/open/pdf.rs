//! PDF: the text that its pages draw, line by line.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::LazyLock,
};

use regex::Regex;

use super::Unreadable;
use crate::sheet::Sheet;

/// Reads the text of a PDF. The library panics on some damaged files, so what it does is fenced in.
pub(super) fn open(bytes: &[u8]) -> Result<Sheet, Unreadable> {
    let read = catch_unwind(AssertUnwindSafe(|| pdf_extract::extract_text_from_mem(bytes)));
    match read {
        Ok(Ok(text)) if text.trim().is_empty() => Err(Unreadable::NoText),
        Ok(Ok(text)) => {
            let lines: Vec<String> = text.lines().map(in_reading_order).collect();
            Ok(Sheet::from_text(&lines.join("\n")))
        }
        Ok(Err(error)) if error.to_string().to_lowercase().contains("crypt") => Err(Unreadable::Encrypted),
        Ok(Err(_)) if bytes.windows(8).any(|word| word == b"/Encrypt") => Err(Unreadable::Encrypted),
        Ok(Err(_)) | Err(_) => Err(Unreadable::OtherKind { seen: "a damaged PDF" }),
    }
}

/// Numbers, addresses and Latin words, which run from left to right inside Arabic. A hyphen or plus joins letters, not numbers:
/// in an Arabic line "23-27" stands as "27-23".
static LEFT_TO_RIGHT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"[0-9]*[A-Za-z][A-Za-z0-9]*(?:[-@./:_]+[A-Za-z0-9]+)*|[0-9\u{660}-\u{669}]+(?:[./:,][0-9\u{660}-\u{669}]+)*(?:[@.][A-Za-z0-9.]+)?",
    )
    .ok()
});

/// A PDF draws an Arabic line from the left, in the shapes that letters take; read backwards it is the text again, but for what
/// runs from left to right inside it.
fn in_reading_order(line: &str) -> String {
    let drawn =
        line.chars().any(|letter| matches!(letter, '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'));
    let Some(runs) = LEFT_TO_RIGHT.as_ref().filter(|_| drawn) else { return line.to_owned() };
    let mut pieces: Vec<String> = Vec::new();
    let mut end = 0;
    for run in runs.find_iter(line) {
        pieces.push(line[end..run.start()].chars().rev().map(mirrored).collect());
        pieces.push(run.as_str().to_owned());
        end = run.end();
    }
    pieces.push(line[end..].chars().rev().map(mirrored).collect());
    pieces.reverse();
    pieces.concat().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Brackets face the other way when a line is turned.
fn mirrored(letter: char) -> char {
    match letter {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '«' => '»',
        '»' => '«',
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::in_reading_order;
    use crate::open::tidy_text::tidy_line;

    #[test]
    fn a_drawn_arabic_line_is_text_again() {
        for (drawn, text) in [
            ("2022 ﺮﻳاﺮﺒﻓ  28 ،ﻒﻴﻨﺟ", "جنيف، 28 فبراير 2022"),
            ("5887 730 22 41+ :ﻒﺗﺎﻬﻟا", "الهاتف: +41 22 730 5887"),
            ("tsbsg3@itu.int :ﻲﻧوﺮﺘﻜﻟﻹا  ﺪﻳﺮﺒﻟا", "البريد الإلكتروني: tsbsg3@itu.int"),
            ("2022 ﻮﻳﺎﻣ 27-23", "23-27 مايو 2022"),
        ] {
            assert_eq!(tidy_line(&in_reading_order(drawn), 1000), text);
        }
        assert_eq!(in_reading_order("Geneva, 2-6 September 2024"), "Geneva, 2-6 September 2024");
    }

    #[test]
    fn radicals_are_signs_again() {
        assert_eq!(tidy_line("2018年3⽉16⽇，⽇内⽡", 1000), "2018年3月16日，日内瓦");
    }
}
