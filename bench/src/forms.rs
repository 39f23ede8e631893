//! How soon one letter is ready: six languages as PDF, Word document and web page.

use std::{fs, path::Path, time::Instant};

use anyhow::Result;
use letters::write::{self, Notice};
use press::{FOLDERS, Press};
use rules::{language::Language, notices::Record};

use crate::table::Table;

/// So many times each form is made behind the first.
const ROUNDS: u32 = 10;

/// One letter with agenda, events and deadlines, on one core, after one round to warm up.
pub(crate) fn measure() -> Result<Table> {
    let letter = Path::new(env!("CARGO_MANIFEST_DIR")).join("../letters/tests/corpus/en-2017-table.txt");
    let record = letters::read_file(&fs::read(letter)?, &office::profiles::built_in()?)?;
    let press = Press::new(FOLDERS);
    let mut table = Table::new("one letter in six languages: milliseconds, and their share of the whole");
    let pdf = milliseconds(&record, |notice, language| drop(press.print(notice, language)));
    let docx = milliseconds(&record, |notice, language| drop(write::docx(notice, language)));
    let html = milliseconds(&record, |notice, language| drop(write::html(notice, language)));
    let all = pdf + docx + html;
    table.row("PDF", pdf, pdf / all, "");
    table.row("Word documents", docx, docx / all, "");
    table.row("web pages", html, html / all, "");
    table.row("all of them", all, 1.0, "aim: under 1,000");
    Ok(table)
}

/// Six languages once, the mean of several rounds, in which the address differs as it does for each notice.
fn milliseconds(record: &Record, make: impl Fn(&Notice<'_>, Language)) -> f64 {
    let round = |number: u32| {
        let address = format!("https://plenary.example.org/verify/{number:020}");
        for language in Language::ALL {
            let record = Record { language: Some(language), subject: None, ..record.clone() };
            make(&Notice { record: &record, paragraphs: &[], address: Some(&address) }, language);
        }
    };
    round(0);
    let begun = Instant::now();
    for number in 1..=ROUNDS {
        round(number);
    }
    begun.elapsed().as_secs_f64() * 1_000.0 / f64::from(ROUNDS)
}
