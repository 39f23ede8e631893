//! Word documents: paragraphs and cells in reading order, with the labels that lists give.

use std::{
    collections::HashMap,
    io::{Cursor, Read},
};

use quick_xml::{Reader, events::Event};
use zip::{ZipArchive, result::ZipError};

use super::{Limits, Unreadable, numbering};
use crate::sheet::{Cell, Line, Sheet};

/// Reads a .docx; any other archive is refused by what it is.
pub(super) fn open(bytes: &[u8], limits: &Limits) -> Result<Sheet, Unreadable> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::Broken)?;
    if archive.index_for_name("word/document.xml").is_none() {
        return Err(Unreadable::OtherKind { seen: "an archive that holds no Word document" });
    }
    let lists =
        part(&mut archive, "word/numbering.xml", limits)?.map(|xml| Lists::read(&xml)).unwrap_or_default();
    let mut lines = Vec::new();
    // The letterhead of the first page often holds the reference.
    let headers: Vec<String> = archive
        .file_names()
        .flatten()
        .filter(|name| name.starts_with("word/header"))
        .map(std::borrow::Cow::into_owned)
        .collect();
    for name in headers {
        if let Some(xml) = part(&mut archive, &name, limits)? {
            lines.extend(Body::default().read(&xml, &Lists::default()));
        }
    }
    let document = part(&mut archive, "word/document.xml", limits)?.ok_or(Unreadable::Broken)?;
    lines.extend(Body::default().read(&document, &lists));
    let whole = part(&mut archive, "docProps/core.xml", limits)?.is_some_and(|core| core.contains(CREATOR));
    Ok(Sheet { lines, whole })
}

/// By this the documents are known that were written here: their lines are whole paragraphs.
pub(crate) const CREATOR: &str = "<dc:creator>Plenary</dc:creator>";

/// One part of the archive, as text; it never unpacks beyond the limit, whatever its header says.
pub(super) fn part(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    name: &str,
    limits: &Limits,
) -> Result<Option<String>, Unreadable> {
    let file = match archive.by_name(name) {
        Ok(file) => file,
        Err(ZipError::FileNotFound) => return Ok(None),
        Err(ZipError::UnsupportedArchive(_)) => return Err(Unreadable::Encrypted),
        Err(_) => return Err(Unreadable::Broken),
    };
    let mut bytes = Vec::new();
    file.take(limits.unpacked + 1).read_to_end(&mut bytes).map_err(|_| Unreadable::Broken)?;
    if bytes.len() as u64 > limits.unpacked {
        return Err(Unreadable::Inflates { limit: limits.unpacked });
    }
    Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
}

/// `w:val="3"` of an element.
pub(super) fn attribute(element: &quick_xml::events::BytesStart<'_>, name: &str) -> Option<String> {
    let attribute =
        element.attributes().flatten().find(|attribute| attribute.key.local_name().as_ref() == name)?;
    Some(attribute.value.into_owned())
}

/// The numbering of the document: per list and level, the kind of label and its text (`%1.%2`).
#[derive(Debug, Default)]
struct Lists {
    levels: HashMap<(String, u8), (String, String, u32)>,
    lists: HashMap<String, String>,
}

impl Lists {
    fn read(xml: &str) -> Self {
        let mut lists = Self::default();
        let mut reader = Reader::from_str(xml);
        let (mut shape, mut list, mut level) = (String::new(), String::new(), 0_u8);
        while let Ok(event) = reader.read_event() {
            let (Event::Start(element) | Event::Empty(element)) = &event else {
                if matches!(event, Event::Eof) {
                    break;
                }
                continue;
            };
            let value = attribute(element, "val");
            match element.local_name().as_ref() {
                "abstractNum" => shape = attribute(element, "abstractNumId").unwrap_or_default(),
                "lvl" => {
                    level = attribute(element, "ilvl").and_then(|level| level.parse().ok()).unwrap_or(0);
                    lists.levels.insert((shape.clone(), level), ("decimal".to_owned(), "%1".to_owned(), 1));
                }
                "num" => list = attribute(element, "numId").unwrap_or_default(),
                "abstractNumId" => {
                    lists.lists.insert(list.clone(), value.unwrap_or_default());
                }
                name => {
                    let Some(entry) = lists.levels.get_mut(&(shape.clone(), level)) else { continue };
                    match (name, value) {
                        ("numFmt", Some(value)) => entry.0 = value,
                        ("lvlText", Some(value)) => entry.1 = value,
                        ("start", Some(value)) => entry.2 = value.parse().unwrap_or(1),
                        _ => {}
                    }
                }
            }
        }
        lists
    }

    /// The label of the next item of a list at a level; bullets have none.
    fn next(&self, list: &str, level: u8, counts: &mut HashMap<(String, u8), u32>) -> Option<String> {
        let shape = self.lists.get(list)?;
        let (kind, text, start) = self.levels.get(&(shape.clone(), level))?;
        let count = counts.entry((shape.clone(), level)).and_modify(|count| *count += 1).or_insert(*start);
        let _ = *count;
        for deeper in level + 1..9 {
            counts.remove(&(shape.clone(), deeper));
        }
        if kind == "bullet" || kind == "none" {
            return None;
        }
        let mut label = text.clone();
        for above in 0..=level {
            let Some((kind, _, start)) = self.levels.get(&(shape.clone(), above)) else { continue };
            let count = counts.get(&(shape.clone(), above)).copied().unwrap_or(*start);
            let kind = match kind.as_str() {
                "lowerLetter" => "a",
                "upperLetter" => "A",
                "lowerRoman" => "i",
                "upperRoman" => "I",
                _ => "1",
            };
            label = label.replace(&format!("%{}", above + 1), &numbering::label(count, kind));
        }
        let label = label.trim().trim_matches(['(', ')', '.']).to_owned();
        (!label.is_empty()).then_some(label)
    }
}

/// The paragraphs as they are met.
#[derive(Default)]
struct Body {
    lines: Vec<Line>,
    text: String,
    list: Option<String>,
    level: u8,
    counts: HashMap<(String, u8), u32>,
    tables: u32,
    cells: Vec<Cell>,
    /// Depth of what is not printed: deleted text, field codes, fall-backs of drawings.
    silent: u32,
    is_text: bool,
    hidden: bool,
}

impl Body {
    fn read(mut self, xml: &str, lists: &Lists) -> Vec<Line> {
        let mut reader = Reader::from_str(xml);
        // A document that breaks off gives what it has.
        while let Ok(event) = reader.read_event() {
            match event {
                Event::Start(element) => self.start(&element),
                Event::Empty(element) => self.empty(&element),
                Event::End(element) => self.end(element.local_name().as_ref(), lists),
                Event::Text(text) if self.is_text && self.silent == 0 && !self.hidden => {
                    self.text.push_str(&text);
                }
                Event::GeneralRef(name) if self.is_text && self.silent == 0 && !self.hidden => {
                    self.entity(&name);
                }
                Event::Eof => break,
                _ => {}
            }
        }
        if !self.text.is_empty() {
            self.end_paragraph(lists);
        }
        self.lines
    }

    fn entity(&mut self, name: &quick_xml::events::BytesRef<'_>) {
        if let Ok(Some(letter)) = name.resolve_char_ref() {
            self.text.push(letter);
            return;
        }
        self.text.push(match &**name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => return,
        });
    }

    fn start(&mut self, element: &quick_xml::events::BytesStart<'_>) {
        match element.local_name().as_ref() {
            "del" | "moveFrom" | "instrText" | "delText" | "Fallback" => self.silent += 1,
            "t" => self.is_text = true,
            "r" => self.hidden = false,
            "p" => {
                self.list = None;
                self.level = 0;
            }
            "tbl" => {
                self.cells.push(Cell { table: self.tables, row: u32::MAX, column: 0 });
                self.tables += 1;
            }
            "tr" => {
                if let Some(cell) = self.cells.last_mut() {
                    cell.row = cell.row.wrapping_add(1);
                    cell.column = u32::MAX;
                }
            }
            "tc" => {
                if let Some(cell) = self.cells.last_mut() {
                    cell.column = cell.column.wrapping_add(1);
                }
            }
            _ => self.empty(element),
        }
    }

    fn empty(&mut self, element: &quick_xml::events::BytesStart<'_>) {
        match element.local_name().as_ref() {
            "tab" if self.silent == 0 => self.text.push('\t'),
            "br" | "cr" if self.silent == 0 => self.text.push(' '),
            "noBreakHyphen" if self.silent == 0 => self.text.push('-'),
            "numId" => self.list = attribute(element, "val").filter(|list| list != "0"),
            "ilvl" => {
                self.level = attribute(element, "val").and_then(|level| level.parse().ok()).unwrap_or(0);
            }
            "vanish" => {
                self.hidden = attribute(element, "val").is_none_or(|value| value != "0" && value != "false");
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str, lists: &Lists) {
        match name {
            "del" | "moveFrom" | "instrText" | "delText" | "Fallback" => {
                self.silent = self.silent.saturating_sub(1);
            }
            "t" => self.is_text = false,
            "p" => self.end_paragraph(lists),
            "tbl" => {
                self.cells.pop();
            }
            _ => {}
        }
    }

    fn end_paragraph(&mut self, lists: &Lists) {
        let text = std::mem::take(&mut self.text);
        let label = self.list.take().and_then(|list| lists.next(&list, self.level, &mut self.counts));
        let cell = self.cells.last().copied().filter(|cell| cell.row != u32::MAX && cell.column != u32::MAX);
        self.lines.push(Line { text, label, level: self.level, cell });
    }
}
