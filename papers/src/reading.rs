//! A file becomes a paper: its kind, its text, its header, and findings.

use std::io::{Read, Seek, SeekFrom};

use letters::{
    open::{Limits, Unreadable, open_within},
    read::language::language_of,
    sheet::{Line, Sheet},
};
use rules::language::Language;
use serde::Serialize;

use crate::{Code, Finding, Header, Kind, archive, file_name, header, office_xml, pdf, text_of_slides};

/// Bytes of a file; a larger one is not read.
pub const LIMIT_OF_BYTES: u64 = 200 << 20;
/// Paragraphs; the rest is not read.
pub(crate) const LINES: usize = 200_000;
/// Bytes of a PDF whose text is read: each page is drawn in memory.
const PDF: usize = 60 << 20;

const LIMITS: Limits = Limits { bytes: 200 << 20, unpacked: 100 << 20, lines: LINES + 1, line: 20_000 };

/// What a file says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Paper {
    /// By its bytes, not by its name.
    pub kind: Kind,
    /// Its bytes.
    pub size: u64,
    /// The text in reading order, the header included.
    pub blocks: Vec<TextBlock>,
    /// What its header says.
    pub header: Header,
    /// The language of the text below the header.
    pub language: Option<Language>,
    /// What a person should know.
    pub findings: Vec<Finding>,
}

/// One paragraph, or one row of a spreadsheet with tabs between the cells.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TextBlock {
    /// What stands there.
    pub text: String,
    /// The label that a list gave it (`5.1`, `a`).
    pub label: Option<String>,
    /// Table, row and column, from 0, where it stands in a table.
    pub cell: Option<[u32; 3]>,
    /// The slide or sheet, from 1.
    pub page: Option<u32>,
}

impl From<Line> for TextBlock {
    fn from(line: Line) -> Self {
        let cell = line.cell.map(|cell| [cell.table, cell.row, cell.column]);
        Self { text: line.text, label: line.label, cell, page: None }
    }
}

/// Reads a file that can be sought in. Only an error of the reader itself is an error.
pub fn read_from<R: Read + Seek>(mut reader: R, name: &str) -> std::io::Result<Paper> {
    let size = reader.seek(SeekFrom::End(0))?;
    reader.seek(SeekFrom::Start(0))?;
    let mut bytes = Vec::new();
    if size <= LIMIT_OF_BYTES {
        reader.take(LIMIT_OF_BYTES).read_to_end(&mut bytes)?;
        return Ok(read(&bytes, name));
    }
    reader.take(4096).read_to_end(&mut bytes)?;
    Ok(too_large(&bytes, name, size))
}

/// Reads a file, whatever it is called; its name is only judged.
pub fn read(bytes: &[u8], name: &str) -> Paper {
    let size = bytes.len() as u64;
    if size > LIMIT_OF_BYTES {
        return too_large(&bytes[..4096], name, size);
    }
    let kind = Kind::seen(bytes);
    let mut paper = begun(kind, name, size);
    if bytes.iter().all(u8::is_ascii_whitespace) {
        paper.findings.push(Code::Empty.of_file());
        return paper;
    }
    let sheet = text(bytes, kind, &mut paper.findings);
    let cut = sheet.lines.len() > LINES;
    let lines = &sheet.lines[..sheet.lines.len().min(LINES)];
    let read = header::read(lines);
    paper.language = language_of(&body(&lines[read.end..]));
    paper.header = read.header;
    if kind == Kind::Docx || kind == Kind::Pdf {
        paper.findings.extend(read.findings);
    }
    if cut {
        paper.findings.push(Code::Cut { paragraphs: LINES as u64 }.at("text", None));
    }
    paper.blocks.extend(sheet.lines.into_iter().take(LINES).map(TextBlock::from));
    if matches!(kind, Kind::Pptx | Kind::Xlsx) {
        slides_or_rows(bytes, &mut paper);
    }
    paper
}

fn begun(kind: Kind, name: &str, size: u64) -> Paper {
    let mut findings = file_name::check(name);
    if let Some(declared) = Kind::declared(name).filter(|declared| *declared != kind) {
        findings.push(Code::KindDiffers { declared, found: kind }.at("name", None));
    }
    if !kind.is_read() {
        findings.push(Code::RefusedKind { kind }.of_file());
    }
    Paper { kind, size, blocks: Vec::new(), header: Header::default(), language: None, findings }
}

fn too_large(head: &[u8], name: &str, size: u64) -> Paper {
    let mut paper = begun(Kind::seen(head), name, size);
    paper.findings.push(Code::TooLarge { bytes: size, limit: LIMIT_OF_BYTES }.of_file());
    paper
}

/// The text of what letters can be too; facts of the container on the way.
fn text(bytes: &[u8], kind: Kind, findings: &mut Vec<Finding>) -> Sheet {
    match kind {
        Kind::Docx => {
            let Some(mut container) = archive::open(bytes) else {
                findings.push(Code::Damaged.of_file());
                return Sheet::default();
            };
            let looked = archive::look(&mut container);
            findings.extend(looked.findings);
            if !looked.may_unpack {
                return Sheet::default();
            }
            findings.extend(office_xml::check(&mut container));
        }
        Kind::Pdf => {
            findings.extend(pdf::check(bytes));
            if bytes.len() > PDF {
                findings.push(Code::TooLarge { bytes: bytes.len() as u64, limit: PDF as u64 }.of_file());
                return Sheet::default();
            }
        }
        Kind::Text | Kind::Html | Kind::LegacyOffice => {}
        _ => return Sheet::default(),
    }
    match open_within(bytes, LIMITS) {
        Ok(sheet) => sheet,
        Err(why) => {
            findings.extend(unreadable(&why, bytes, kind));
            Sheet::default()
        }
    }
}

/// A refusal of the reader as a finding, where it says more than is known already.
fn unreadable(why: &Unreadable, bytes: &[u8], kind: Kind) -> Option<Finding> {
    let size = bytes.len() as u64;
    let code = match why {
        Unreadable::Empty => Code::Empty,
        Unreadable::TooLarge { .. } => Code::TooLarge { bytes: size, limit: LIMIT_OF_BYTES },
        Unreadable::Inflates { limit } => Code::Inflates { packed: size, unpacked: *limit },
        Unreadable::Encrypted => Code::Encrypted,
        Unreadable::NoText => Code::NoText,
        Unreadable::Broken => Code::Damaged,
        Unreadable::LegacyWord => return None,
        Unreadable::OtherKind { .. } => match kind {
            Kind::LegacyOffice => return None,
            Kind::Text => Code::RefusedKind { kind: Kind::Other },
            _ => Code::Damaged,
        },
    };
    Some(code.of_file())
}

fn slides_or_rows(bytes: &[u8], paper: &mut Paper) {
    let Some(mut container) = archive::open(bytes) else {
        paper.findings.push(Code::Damaged.of_file());
        return;
    };
    let looked = archive::look(&mut container);
    paper.findings.extend(looked.findings);
    if !looked.may_unpack {
        return;
    }
    paper.findings.extend(office_xml::check(&mut container));
    let is_slides = paper.kind == Kind::Pptx;
    paper.blocks =
        if is_slides { text_of_slides::slides(&mut container) } else { text_of_slides::rows(&mut container) };
    if paper.blocks.len() > LINES {
        paper.blocks.truncate(LINES);
        paper.findings.push(Code::Cut { paragraphs: LINES as u64 }.at("text", None));
    }
    let texts: Vec<&str> = paper.blocks.iter().map(|block| block.text.as_str()).take(2000).collect();
    paper.language = language_of(&texts.join("\n"));
}

/// Enough of the text to tell its language.
fn body(lines: &[Line]) -> String {
    let texts: Vec<&str> = lines.iter().map(|line| line.text.as_str()).take(2000).collect();
    texts.join("\n")
}
