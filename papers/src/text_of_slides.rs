//! The text of slides and spreadsheets, paragraph by paragraph and row by row.

use quick_xml::{Reader, events::Event};

use crate::{
    archive::{self, Archive},
    office_xml::value,
    reading::{LINES, TextBlock},
};

/// The paragraphs of the slides, in the order of their numbers.
pub(crate) fn slides(archive: &mut Archive<'_>) -> Vec<TextBlock> {
    let mut blocks = Vec::new();
    for (number, name) in numbered(archive, "ppt/slides/slide") {
        let Some(xml) = archive::part(archive, &name) else { continue };
        let page = Some(number);
        blocks.extend(texts(&xml, "p", "t").into_iter().map(|text| TextBlock {
            text,
            page,
            ..TextBlock::default()
        }));
        if blocks.len() > LINES {
            break;
        }
    }
    blocks
}

/// The rows of the sheets, their cells parted by tabs.
pub(crate) fn rows(archive: &mut Archive<'_>) -> Vec<TextBlock> {
    let shared =
        archive::part(archive, "xl/sharedStrings.xml").map(|xml| texts(&xml, "si", "t")).unwrap_or_default();
    let mut blocks = Vec::new();
    for (number, name) in numbered(archive, "xl/worksheets/sheet") {
        let Some(xml) = archive::part(archive, &name) else { continue };
        let page = Some(number);
        blocks.extend(cells(&xml, &shared).into_iter().map(|text| TextBlock {
            text,
            page,
            ..TextBlock::default()
        }));
        if blocks.len() > LINES {
            break;
        }
    }
    blocks
}

/// `ppt/slides/slide10.xml` comes after `slide9.xml`.
fn numbered(archive: &Archive<'_>, begin: &str) -> Vec<(u32, String)> {
    let number = |name: &str| name.strip_prefix(begin)?.strip_suffix(".xml")?.parse::<u32>().ok();
    let mut found: Vec<(u32, String)> =
        archive::names(archive).into_iter().filter_map(|name| Some((number(&name)?, name))).collect();
    found.sort_unstable();
    found
}

/// The texts in each element of one name, joined.
fn texts(xml: &str, whole: &str, piece: &str) -> Vec<String> {
    let mut reader = Reader::from_str(xml);
    let (mut found, mut text, mut is_text) = (Vec::new(), String::new(), false);
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(element) if element.local_name().as_ref() == piece => is_text = true,
            Event::End(element) if element.local_name().as_ref() == piece => is_text = false,
            Event::End(element) if element.local_name().as_ref() == whole => {
                found.push(std::mem::take(&mut text));
            }
            Event::Text(part) if is_text => text.push_str(&part),
            Event::GeneralRef(name) if is_text => text.extend(sign(&name)),
            Event::Eof => break,
            _ => {}
        }
    }
    found
}

/// `&amp;` and `&#1040;`.
pub(crate) fn sign(name: &quick_xml::events::BytesRef<'_>) -> Option<char> {
    if let Ok(Some(sign)) = name.resolve_char_ref() {
        return Some(sign);
    }
    Some(match &**name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => return None,
    })
}

fn cells(xml: &str, shared: &[String]) -> Vec<String> {
    let mut reader = Reader::from_str(xml);
    let (mut found, mut row, mut kind) = (Vec::new(), Vec::new(), String::new());
    let (mut cell, mut is_value) = (String::new(), false);
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(element) => match element.local_name().as_ref() {
                "c" => kind = value(&element, "t").unwrap_or_default(),
                "v" | "t" => is_value = true,
                _ => {}
            },
            Event::End(element) => match element.local_name().as_ref() {
                "v" | "t" => is_value = false,
                "c" => {
                    let text = std::mem::take(&mut cell);
                    let is_shared = kind == "s";
                    let index = text.parse::<usize>().ok().filter(|_| is_shared);
                    row.push(index.and_then(|index| shared.get(index).cloned()).unwrap_or(text));
                }
                "row" => found.push(std::mem::take(&mut row).join("\t")),
                _ => {}
            },
            Event::Text(part) if is_value => cell.push_str(&part),
            Event::GeneralRef(name) if is_value => cell.extend(sign(&name)),
            Event::Eof => break,
            _ => {}
        }
        if found.len() > LINES {
            break;
        }
    }
    found
}
