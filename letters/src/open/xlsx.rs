//! Spreadsheets (.xlsx): the cells of the first sheet, with the archive's limits of Word documents.

use std::io::Cursor;

use quick_xml::{
    Reader,
    events::{BytesRef, Event},
};
use zip::ZipArchive;

use super::{
    Limits, Unreadable,
    docx::{attribute, part},
    table::{Cell, Row, WIDEST},
};

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// The rows of the first sheet that are not empty.
pub(super) fn open(bytes: &[u8], limits: &Limits) -> Result<Vec<Row>, Unreadable> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::Broken)?;
    let other = Unreadable::OtherKind { seen: "an archive that holds no spreadsheet" };
    let book = part(&mut archive, "xl/workbook.xml", limits)?.ok_or(other)?;
    let sheet = first_sheet(&mut archive, &book, limits)?;
    let strings = part(&mut archive, "xl/sharedStrings.xml", limits)?;
    let strings = strings.map(|xml| shared(&xml)).unwrap_or_default();
    let sheet = part(&mut archive, &sheet, limits)?.ok_or(Unreadable::Broken)?;
    Ok(Sheet::new(&strings, limits.lines).read(&sheet))
}

/// The part that holds the first sheet: the book names a relation, the relation names the part.
fn first_sheet(archive: &mut Archive<'_>, book: &str, limits: &Limits) -> Result<String, Unreadable> {
    let relations = part(archive, "xl/_rels/workbook.xml.rels", limits)?.unwrap_or_default();
    let wanted = elements(book, "sheet").into_iter().find_map(|sheet| sheet.relation);
    let found =
        elements(&relations, "Relationship").into_iter().find(|one| one.id.is_some() && one.id == wanted);
    let target = found.and_then(|one| one.target).unwrap_or_else(|| "worksheets/sheet1.xml".to_owned());
    Ok(match target.strip_prefix('/') {
        Some(whole) => whole.to_owned(),
        None => format!("xl/{target}"),
    })
}

struct Element {
    id: Option<String>,
    relation: Option<String>,
    target: Option<String>,
}

fn elements(xml: &str, name: &str) -> Vec<Element> {
    let mut reader = Reader::from_str(xml);
    let mut found = Vec::new();
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(element) | Event::Empty(element) if element.local_name().as_ref() == name => {
                let relation = element.attributes().flatten().find(|one| one.key.as_ref().ends_with(":id"));
                found.push(Element {
                    id: attribute(&element, "Id"),
                    relation: relation.map(|one| one.value.into_owned()),
                    target: attribute(&element, "Target"),
                });
            }
            Event::Eof => break,
            _ => {}
        }
    }
    found
}

fn letter(name: &BytesRef<'_>) -> Option<char> {
    if let Ok(Some(letter)) = name.resolve_char_ref() {
        return Some(letter);
    }
    match &**name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

/// The texts that cells name by their numbers. What is said of how a text is pronounced is no part of it.
fn shared(xml: &str) -> Vec<String> {
    let mut reader = Reader::from_str(xml);
    let (mut strings, mut is_text, mut is_sound) = (Vec::new(), false, false);
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(element) => match element.local_name().as_ref() {
                "si" => strings.push(String::new()),
                "t" => is_text = true,
                "rPh" => is_sound = true,
                _ => {}
            },
            Event::Empty(element) if element.local_name().as_ref() == "si" => strings.push(String::new()),
            Event::End(element) => match element.local_name().as_ref() {
                "t" => is_text = false,
                "rPh" => is_sound = false,
                _ => {}
            },
            Event::Text(text) if is_text && !is_sound => {
                strings.last_mut().into_iter().for_each(|string| string.push_str(&text));
            }
            Event::GeneralRef(name) if is_text && !is_sound => {
                strings.last_mut().into_iter().for_each(|string| string.extend(letter(&name)));
            }
            Event::Eof => break,
            _ => {}
        }
    }
    strings
}

struct Sheet<'a> {
    strings: &'a [String],
    most: usize,
    rows: Vec<Row>,
    row: Row,
    column: usize,
    kind: String,
    value: String,
    is_value: bool,
    is_formula: bool,
}

impl<'a> Sheet<'a> {
    fn new(strings: &'a [String], most: usize) -> Self {
        Self {
            strings,
            most,
            rows: Vec::new(),
            row: Row { number: 0, cells: Vec::new() },
            column: 0,
            kind: String::new(),
            value: String::new(),
            is_value: false,
            is_formula: false,
        }
    }

    fn read(mut self, xml: &str) -> Vec<Row> {
        let mut reader = Reader::from_str(xml);
        while let Ok(event) = reader.read_event() {
            match event {
                Event::Start(element) => match element.local_name().as_ref() {
                    "row" => {
                        let number = attribute(&element, "r").and_then(|number| number.parse().ok());
                        self.row = Row { number: number.unwrap_or(self.row.number + 1), cells: Vec::new() };
                    }
                    "c" => {
                        let place = attribute(&element, "r").and_then(|place| column(&place));
                        self.column = place.unwrap_or(self.row.cells.len());
                        self.kind = attribute(&element, "t").unwrap_or_default();
                        self.value.clear();
                        self.is_formula = false;
                    }
                    "v" | "t" => self.is_value = true,
                    "f" => self.is_formula = true,
                    _ => {}
                },
                Event::Empty(element) if element.local_name().as_ref() == "f" => self.is_formula = true,
                Event::Text(text) if self.is_value => self.value.push_str(&text),
                Event::GeneralRef(name) if self.is_value => self.value.extend(letter(&name)),
                Event::End(element) => match element.local_name().as_ref() {
                    "v" | "t" => self.is_value = false,
                    "c" => self.end_cell(),
                    "row" => self.end_row(),
                    _ => {}
                },
                Event::Eof => break,
                _ => {}
            }
            if self.rows.len() >= self.most {
                break;
            }
        }
        self.rows
    }

    fn end_cell(&mut self) {
        if self.column >= WIDEST {
            return;
        }
        let text = if self.kind == "s" {
            let place: Option<usize> = self.value.trim().parse().ok();
            place.and_then(|place| self.strings.get(place)).map_or("", String::as_str)
        } else {
            &self.value
        };
        let cell = Cell { text: text.trim().to_owned(), is_formula: self.is_formula };
        if self.row.cells.len() <= self.column {
            self.row.cells.resize(self.column + 1, Cell::default());
        }
        self.row.cells[self.column] = cell;
    }

    fn end_row(&mut self) {
        let row = std::mem::replace(&mut self.row, Row { number: 0, cells: Vec::new() });
        self.row.number = row.number;
        if row.cells.iter().any(|cell| !cell.text.is_empty()) {
            self.rows.push(row);
        }
    }
}

/// The place of a cell in its row: 2 of `C7`.
fn column(place: &str) -> Option<usize> {
    let letters = place.bytes().take_while(u8::is_ascii_uppercase);
    let count = letters.fold(0_usize, |count, letter| {
        count.saturating_mul(26).saturating_add(usize::from(letter - b'A') + 1)
    });
    count.checked_sub(1)
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use zip::{ZipWriter, write::SimpleFileOptions};

    use super::*;
    use crate::open::table;

    fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in parts {
            writer.start_file(*name, SimpleFileOptions::default()).unwrap();
            writer.write_all(text.as_bytes()).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    const BOOK: &str = r#"<workbook xmlns:r="x"><sheets><sheet name="Members" sheetId="1" r:id="rId7"/><sheet name="Other" r:id="rId1"/></sheets></workbook>"#;
    const RELATIONS: &str = r#"<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId7" Target="worksheets/sheet9.xml"/></Relationships>"#;

    #[test]
    fn the_first_sheet_is_read_by_its_places() {
        let sheet = r#"<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Country</t></is></c></row>
            <row r="2"/><row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4"><f>1+1</f><v>2</v></c><c r="C4" t="str"><v>KE</v></c></row></sheetData></worksheet>"#;
        let strings = "<sst><si><t>Name</t></si><si><r><t>A &amp; </t></r><r><t>B</t></r><rPh><t>sound</t></rPh></si></sst>";
        let bytes = archive(&[
            ("xl/workbook.xml", BOOK),
            ("xl/_rels/workbook.xml.rels", RELATIONS),
            ("xl/worksheets/sheet9.xml", sheet),
            ("xl/sharedStrings.xml", strings),
        ]);
        let rows = table(&bytes).unwrap();
        let texts: Vec<Vec<&str>> =
            rows.iter().map(|row| row.cells.iter().map(|cell| cell.text.as_str()).collect()).collect();
        assert_eq!(texts, [vec!["Name", "", "Country"], vec!["A & B", "2", "KE"]]);
        assert_eq!(
            (rows[1].number, rows[1].cells[1].is_formula, rows[1].cells[2].is_formula),
            (4, true, false)
        );
    }

    #[test]
    fn a_bomb_and_another_archive_are_refused() {
        let huge = "<sst>".to_owned() + &"A".repeat(61_000_000);
        let bytes = archive(&[("xl/workbook.xml", BOOK), ("xl/sharedStrings.xml", &huge)]);
        assert!(bytes.len() < 1_000_000);
        assert!(matches!(table(&bytes), Err(Unreadable::Inflates { .. })));
        assert!(matches!(table(&archive(&[("word/document.xml", "")])), Err(Unreadable::OtherKind { .. })));
    }
}
