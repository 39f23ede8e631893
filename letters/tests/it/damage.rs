//! The same letters as sites and converters hand them on: the facts survive where their words do.

use std::{fs, path::Path};

use serde_json::Value;

use crate::corpus::{differences, letters};

/// A way in which letters are damaged, and the share of facts that must still be read, in percent.
struct Damage {
    name: &'static str,
    apply: fn(&str) -> String,
    floor: usize,
}

const DAMAGES: [Damage; 9] = [
    Damage { name: "blank lines between all lines", apply: double_spaced, floor: 97 },
    Damage { name: "tabs lost", apply: without_tabs, floor: 97 },
    Damage { name: "no-break and thin blanks", apply: odd_blanks, floor: 99 },
    Damage { name: "en dashes for hyphens", apply: en_dashes, floor: 98 },
    Damage { name: "full-width digits", apply: full_width, floor: 99 },
    Damage { name: "soft hyphens and marks of direction", apply: invisible, floor: 99 },
    Damage { name: "page furniture", apply: furniture, floor: 97 },
    Damage { name: "a site around it", apply: site, floor: 97 },
    Damage { name: "carriage returns", apply: carriage_returns, floor: 100 },
];

fn double_spaced(text: &str) -> String {
    text.replace('\n', "\n\n")
}

fn without_tabs(text: &str) -> String {
    text.replace('\t', " ")
}

fn odd_blanks(text: &str) -> String {
    text.chars()
        .enumerate()
        .map(|(at, letter)| match (letter, at % 3) {
            (' ', 0) => '\u{a0}',
            (' ', 1) => '\u{2009}',
            _ => letter,
        })
        .collect()
}

fn en_dashes(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let is_digit = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(char::is_ascii_digit);
    letters
        .iter()
        .enumerate()
        .map(|(at, letter)| {
            if *letter == '-' && is_digit(at.checked_sub(1)) && is_digit(Some(at + 1)) {
                '–'
            } else {
                *letter
            }
        })
        .collect()
}

fn full_width(text: &str) -> String {
    text.chars()
        .map(|letter| letter.to_digit(10).and_then(|digit| char::from_u32(0xff10 + digit)).unwrap_or(letter))
        .collect()
}

fn invisible(text: &str) -> String {
    text.chars()
        .enumerate()
        .flat_map(|(at, letter)| {
            [
                Some(letter),
                match at % 17 {
                    0 => Some('\u{ad}'),
                    5 => Some('\u{200f}'),
                    _ => None,
                },
            ]
        })
        .flatten()
        .collect()
}

fn furniture(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let pages = lines.chunks(25).enumerate();
    let pages: Vec<String> = pages
        .map(|(page, lines)| {
            format!(
                "{}

- {} -

",
                lines.join(
                    "
"
                ),
                page + 2
            )
        })
        .collect();
    pages.concat()
}

fn site(text: &str) -> String {
    format!(
        "Upload\nLogin / Signup\nDocuments\nDownload 23 Kb.\n{text}\nShare this document\n© 2026 all rights reserved\n"
    )
}

fn carriage_returns(text: &str) -> String {
    text.replace('\n', "\r\n")
}

#[test]
fn facts_survive_what_sites_and_converters_do() {
    let profiles = crate::profiles::kept();
    let mut below = Vec::new();
    for damage in &DAMAGES {
        let (mut facts, mut told) = (0, Vec::new());
        for letter in letters() {
            let expected: Value =
                serde_json::from_str(&fs::read_to_string(letter.with_extension("json")).unwrap()).unwrap();
            let text = (damage.apply)(&fs::read_to_string(&letter).unwrap());
            let record = letters::read_file(text.as_bytes(), &profiles).unwrap();
            // The contacts and subject are quoted as they stand; blanks and digits in them are compared elsewhere.
            let (all, wrong) = differences(&expected, &record);
            facts += all;
            told.extend(wrong.into_iter().map(|line| format!("{}: {} · {line}", damage.name, name(&letter))));
        }
        let read = (facts - told.len()) * 1000 / facts;
        println!("{:<40} {}.{} %", damage.name, read / 10, read % 10);
        if read < damage.floor * 10 {
            below.extend(told);
        }
    }
    assert!(below.is_empty(), "below the floor:\n{}", below.join("\n"));
}

fn name(letter: &Path) -> String {
    letter.file_stem().unwrap().to_string_lossy().into_owned()
}
