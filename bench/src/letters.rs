//! Letters read per second and core.

use std::{
    fs,
    io::{Cursor, Write},
    path::Path,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::table::Table;

/// How long each figure is measured.
const SPAN: Duration = Duration::from_secs(3);

/// Reads every invented letter in turn, from text and from Word.
pub(crate) fn measure() -> Result<Table> {
    let profiles = office::profiles::built_in()?;
    let letters = invented_letters()?;
    let documents: Vec<Vec<u8>> = letters.iter().map(|letter| word(letter)).collect::<Result<_>>()?;
    let text = per_second(&letters, |letter| drop(letters::read_file(letter, &profiles)));
    let docx = per_second(&documents, |letter| drop(letters::read_file(letter, &profiles)));
    let opening = per_second(&documents, |letter| drop(letters::open::open(letter)));
    let mut table =
        Table::new(format!("letters read per second and core, {} invented letters in turn", letters.len()));
    table.row("text", text, 1.0, "");
    table.row(".docx", docx, docx / text, "");
    table.row(".docx, opened only", opening, opening / text, "");
    Ok(table)
}

/// The letters of the reader's own tests.
fn invented_letters() -> Result<Vec<Vec<u8>>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../letters/tests/corpus");
    let mut letters = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| format!("{} cannot be listed", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|kind| kind == "txt") {
            letters.push(fs::read(path)?);
        }
    }
    Ok(letters)
}

/// The same letter as a Word document of one paragraph a line.
fn word(letter: &[u8]) -> Result<Vec<u8>> {
    let text = String::from_utf8_lossy(letter);
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('\t', "</w:t><w:tab/><w:t>");
    let paragraphs: Vec<String> =
        escaped.lines().map(|line| format!("<w:p><w:r><w:t>{line}</w:t></w:r></w:p>")).collect();
    let paragraphs = paragraphs.concat();
    let xml = format!("<w:document xmlns:w=\"w\"><w:body>{paragraphs}</w:body></w:document>");
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("word/document.xml", SimpleFileOptions::default())?;
    archive.write_all(xml.as_bytes())?;
    Ok(archive.finish()?.into_inner())
}

/// How often `work` is done in a second, over the letters in turn, after one round to warm up.
fn per_second(letters: &[Vec<u8>], work: impl Fn(&[u8])) -> f64 {
    for letter in letters {
        work(letter);
    }
    let begun = Instant::now();
    let mut done = 0_u32;
    while begun.elapsed() < SPAN {
        for letter in letters {
            work(letter);
            done += 1;
        }
    }
    f64::from(done) / begun.elapsed().as_secs_f64()
}
