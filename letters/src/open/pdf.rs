//! PDF: the text that its pages draw, line by line.

mod pages;
mod reading;
mod rows;

pub(crate) use pages::are_ours as is_printed_here;

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::LazyLock,
};

use regex::Regex;

use super::Unreadable;
use crate::sheet::Sheet;

/// Reads the text of a PDF. The library panics on some damaged files, so what it does is fenced in.
pub(super) fn open(bytes: &[u8]) -> Result<Sheet, Unreadable> {
    let ours = pages::are_ours(bytes);
    let read: fn(&[u8]) -> _ = if ours { pages::text } else { pdf_extract::extract_text_from_mem };
    match catch_unwind(AssertUnwindSafe(|| read(bytes))) {
        Ok(Ok(text)) if text.trim().is_empty() => Err(Unreadable::NoText),
        Ok(Ok(text)) if ours => Ok(Sheet { whole: true, ..Sheet::from_text(&text) }),
        Ok(Ok(text)) => {
            let turn = if is_backwards(&text) { each_run_turned } else { in_reading_order };
            let lines: Vec<String> = text.lines().map(turn).collect();
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

fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{6ff}')
}

/// Whether Arabic words stand backwards letter by letter: then they end with the article, with which every third word begins.
fn is_backwards(text: &str) -> bool {
    let words = || text.split(|letter: char| !is_arabic(letter)).filter(|word| word.chars().count() > 3);
    let ends = words().filter(|word| word.ends_with("لا")).count();
    let begins = words().filter(|word| word.starts_with("ال")).count();
    ends > 3 && ends > begins * 2
}

/// Some programs draw the runs of a line one behind the other as they are read, each Arabic one backwards.
fn each_run_turned(line: &str) -> String {
    let Some(runs) = LEFT_TO_RIGHT.as_ref().filter(|_| line.chars().any(is_arabic)) else {
        return line.to_owned();
    };
    let mut pieces: Vec<String> = Vec::new();
    let mut end = 0;
    for run in runs.find_iter(line) {
        pieces.push(turned(&line[end..run.start()]));
        pieces.push(run.as_str().to_owned());
        end = run.end();
    }
    pieces.push(turned(&line[end..]));
    // The one common word that is not told from its mirror image: "universal".
    let joined = pieces.join(" ").replace("العلامي", "العالمي");
    let mut text = joined.split_whitespace().collect::<Vec<_>>().join(" ");
    // What was two runs is one number or range again.
    for sign in ["-", "/", ":", "."] {
        text = text.replace(&format!(" {sign} "), sign);
    }
    text
}

/// A run read backwards. Lam and alef are drawn as one sign and stay as they are, unless they are the article turned round, with
/// which a word begins.
fn turned(run: &str) -> String {
    let words = run.split(' ').rev().map(|word| {
        let article_at = article(word);
        let mut letters: Vec<String> = Vec::new();
        let mut rest = word.char_indices().peekable();
        while let Some((at, letter)) = rest.next() {
            let is_lam_alef = letter == 'ل'
                && rest.peek().is_some_and(|(_, next)| matches!(next, 'ا' | 'أ' | 'إ' | 'آ'))
                && Some(at) != article_at
                // "-ala" and "-ali" end many words, "-la'a" and "-lay" next to none.
                && !matches!(word[..at].chars().last(), Some('ة' | 'ي'));
            let mut piece = mirrored(letter).to_string();
            if is_lam_alef && let Some((_, alef)) = rest.next() {
                piece.push(alef);
            }
            letters.push(piece);
        }
        letters.into_iter().rev().collect::<String>()
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Where the article stands in a word that is read backwards: at its end, but for a letter that goes before it.
fn article(word: &str) -> Option<usize> {
    let word = word.trim_end_matches(|letter: char| !letter.is_alphabetic());
    let stem = word.strip_suffix(['و', 'ب', 'ف', 'ك']).filter(|stem| stem.ends_with("لا")).unwrap_or(word);
    let alef = ["لا", "لإ", "لأ"].into_iter().find_map(|article| stem.strip_suffix(article));
    alef.filter(|stem| !stem.is_empty()).map(str::len)
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
    use super::{each_run_turned, in_reading_order, is_backwards};
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
    fn runs_that_are_drawn_backwards_are_text_again() {
        for (drawn, text) in [
            ("،فينج16   سطسغأ2017", "جنيف، 16 أغسطس 2017"),
            ("   تلااصتلاا سييقت بتكم", "مكتب تقييس الاتصالات"),
            ("     :ةيعامجلا ةلاسرلا عجرملا4/11", "المرجع الرسالة الجماعية: 4/11"),
            ("  27   ربوتكأ2017   تامهاسملا", "27 أكتوبر 2017 المساهمات"),
        ] {
            assert_eq!(each_run_turned(drawn), text);
        }
        assert!(is_backwards("تلااصتلاا تامهاسملا تادعاسملا تاساردلا ةنجلل لبقملا عامتجلاا"));
        assert!(!is_backwards("الاتصالات المساهمات الدراسات المقبل الاجتماع"));
    }

    #[test]
    fn radicals_are_signs_again() {
        assert_eq!(tidy_line("2018年3⽉16⽇，⽇内⽡", 1000), "2018年3月16日，日内瓦");
    }
}
