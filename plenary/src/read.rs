//! `plenary read`: a card for people, the record and a calendar for programs.

use std::path::PathBuf;

use crate::files::{self, FINE, Letter, UNREADABLE};

/// What to read, and how to answer.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Files, folders, or - for standard input: text, Word (.docx), PDF, HTML.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Print the record as JSON: one object for one file, an array for several.
    #[arg(long)]
    json: bool,
    /// Print a calendar of the meeting, its events and its deadlines (iCalendar).
    #[arg(long, conflicts_with = "json")]
    ics: bool,
    /// The language of the answer: ar, en, es, fr, ru or zh.
    #[arg(long, value_parser = crate::parse_language)]
    lang: Option<String>,
}

/// Answers for every file that can be read.
pub(crate) fn read(options: &Options) -> u8 {
    let language = match (options.json, options.lang.as_deref()) {
        (true, None) => rules::language::Language::En,
        (_, asked) => crate::language(asked),
    };
    let (letters, all) = files::letters(&options.files, language);
    if options.json {
        files::answer(&json(&letters, options.files.len() == 1));
    } else if options.ics {
        let records: Vec<_> = letters.iter().map(|letter| &letter.record).collect();
        files::answer(&web::notices::calendar(&records, language));
    } else {
        let cards: Vec<String> =
            letters.iter().map(|letter| web::notices::card(&letter.record, language)).collect();
        files::answer(&cards.join("\n────────\n\n"));
    }
    if all { FINE } else { UNREADABLE }
}

fn json(letters: &[Letter], one: bool) -> String {
    let records: Vec<_> = letters.iter().map(|letter| &letter.record).collect();
    let text = match records.as_slice() {
        [] => return String::new(),
        [record] if one => serde_json::to_string_pretty(record),
        records => serde_json::to_string_pretty(records),
    };
    text.map(|text| text + "\n").unwrap_or_default()
}
