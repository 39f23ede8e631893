//! The number that a document got is written into a copy of it; the original stays as it is, byte for byte.

use std::{
    fmt::Write as _,
    io::{Cursor, Write as _},
    ops::Range,
    sync::LazyLock,
};

use quick_xml::{Reader, events::Event};
use regex::Regex;
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use crate::{archive, header::number_in, text_of_slides::sign};

/// What is written into the header.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamp {
    /// The number as it is shown: `SG12-C5`.
    pub number: String,
    /// A second line, where there is no header to fill in: when and for which meeting it was received.
    pub line: Option<String>,
}

/// Why no copy was made.
#[derive(Debug, thiserror::Error)]
pub enum NotNumbered {
    /// Only Word documents are copied with a number; a PDF is never altered.
    #[error("only a Word document (.docx) can be copied with its number; other files stay as they are")]
    NoWordDocument,
    /// It is damaged, locked, or unpacks to too much.
    #[error("the document is damaged or locked, so its number cannot be written into a copy")]
    Damaged,
    /// The copy could not be packed.
    #[error("the copy could not be packed: {0}")]
    NotPacked(#[from] zip::result::ZipError),
}

/// A copy with the number in the header block, or in a line of its own above the text where there is no such block.
pub fn numbered(original: &[u8], stamp: &Stamp) -> Result<Vec<u8>, NotNumbered> {
    const MAIN: &str = "word/document.xml";
    if crate::Kind::seen(original) != crate::Kind::Docx {
        return Err(NotNumbered::NoWordDocument);
    }
    let mut container = archive::open(original).ok_or(NotNumbered::Damaged)?;
    if !archive::look(&mut container).may_unpack {
        return Err(NotNumbered::Damaged);
    }
    let xml = archive::part(&mut container, MAIN).ok_or(NotNumbered::Damaged)?;
    let xml = stamped(&xml, stamp).ok_or(NotNumbered::Damaged)?;
    let mut copy = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for index in 0..container.len() {
        let entry = container.by_index_raw(index)?;
        if entry.name().is_ok_and(|name| name == MAIN) {
            copy.start_file(MAIN, options)?;
            copy.write_all(xml.as_bytes()).map_err(zip::result::ZipError::from)?;
        } else {
            copy.raw_copy_file(entry)?;
        }
    }
    Ok(copy.finish()?.into_inner())
}

/// A number that is still to come: `SG12-C###`, `[SG12-TDn]`, `C xxx`, `C-`.
static OPEN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^\s*\[?\s*(?:(?:SG\s?(?:\d{1,2}|[xXnN#]{1,2})|TSAG|TDAG|RAG|WTSA\S*)\s?[-\x{2013}]\s?)?(?:C|TD)\s?-?\s?(?:[#nNxX?_.\x{2026}]{0,5})(?:/(?:GEN|PLEN|WP\d))?\s*\]?\s*$").ok()
});

/// Whether a paragraph is the number of the paper, filled in or not, and nothing else.
fn is_number(text: &str) -> bool {
    let text = text.trim();
    let filled =
        text.chars().count() < 40 && !text.contains(char::is_whitespace) && number_in(text).is_some();
    filled || (!text.is_empty() && OPEN.as_ref().is_some_and(|open| open.is_match(text)))
}

/// One paragraph of the main part: where the texts of its runs stand in the XML.
#[derive(Default)]
struct Paragraph {
    text: String,
    texts: Vec<Range<usize>>,
}

/// The main part with the number in it; `None` where it has no body.
fn stamped(xml: &str, stamp: &Stamp) -> Option<String> {
    let mut reader = Reader::from_str(xml);
    let (mut body, mut tables) = (None, 0_u32);
    let (mut paragraph, mut text_at) = (Paragraph::default(), None);
    loop {
        let before = usize::try_from(reader.buffer_position()).ok()?;
        let event = reader.read_event().ok()?;
        let behind = usize::try_from(reader.buffer_position()).ok()?;
        match event {
            Event::Start(element) => match element.local_name().as_ref() {
                "body" => {
                    let name = element.name().as_ref().to_owned();
                    body = Some((behind, name.strip_suffix("body").unwrap_or("").to_owned()));
                }
                "tbl" => tables += 1,
                "p" => paragraph = Paragraph::default(),
                "t" => text_at = Some(behind),
                _ => {}
            },
            Event::End(element) => match element.local_name().as_ref() {
                "t" => paragraph.texts.extend(text_at.take().map(|begin| begin..before)),
                "p" if tables > 0 && is_number(&paragraph.text) => {
                    return Some(filled(xml, &paragraph, stamp));
                }
                // The header block is the first table, or the first two.
                "tbl" if tables >= 2 => break,
                _ => {}
            },
            Event::Text(text) if text_at.is_some() => paragraph.text.push_str(&text),
            Event::GeneralRef(name) if text_at.is_some() => paragraph.text.extend(sign(&name)),
            Event::Eof => break,
            _ => {}
        }
    }
    let (at, prefix) = body?;
    Some(format!("{}{}{}", &xml[..at], line(&prefix, stamp), &xml[at..]))
}

/// The number stands in the first run, with its looks; what the other runs of the paragraph said goes.
fn filled(xml: &str, paragraph: &Paragraph, stamp: &Stamp) -> String {
    let mut filled = String::with_capacity(xml.len() + 40);
    let mut at = 0;
    for (place, range) in paragraph.texts.iter().enumerate() {
        filled.push_str(&xml[at..range.start]);
        if place == 0 {
            filled.push_str(&letters::write::escaped(&stamp.number));
        }
        at = range.end;
    }
    filled.push_str(&xml[at..]);
    filled
}

/// A line of its own at the outer edge, left to right as numbers are.
fn line(prefix: &str, stamp: &Stamp) -> String {
    let mut lines = String::new();
    for text in std::iter::once(&stamp.number).chain(&stamp.line) {
        let text = letters::write::escaped(text);
        let p = prefix;
        let _ = write!(
            lines,
            "<{p}p><{p}pPr><{p}jc {p}val=\"right\"/></{p}pPr><{p}r><{p}rPr><{p}b/></{p}rPr><{p}t>{text}</{p}t></{p}r></{p}p>"
        );
    }
    lines
}
