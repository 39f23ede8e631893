//! A notice as one page of HTML that carries its own record: for browsers, screen readers and paper.

use std::fmt::Write as _;

use qrcode::{QrCode, render::svg};
use rules::language::Language;

use crate::open::GENERATOR;

use super::{
    Notice, Sentence,
    blocks::{Block, Row, blocks, value_at},
};

/// What the page is dressed in: nothing from elsewhere, so that it looks the same in twenty years.
const STYLE: &str = include_str!("html/letter.css");

/// The page. Each sentence names the fact that it states in `data-fact`; the record stands in `#plenary-record`.
pub fn html(notice: &Notice<'_>, language: Language) -> String {
    let direction = if language.is_right_to_left() { "rtl" } else { "ltr" };
    let blocks = blocks(notice, language);
    let title = blocks.iter().find_map(subject).unwrap_or_default();
    let mut page = format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
        content=\"width=device-width, initial-scale=1\">\n{GENERATOR}\n<title>{}</title>\n<style>{STYLE}</style>\n",
        language.code(),
        escaped(&title)
    );
    if let Ok(record) = serde_json::to_string(notice.record) {
        // A script element ends at the first "</", whatever stands around it.
        let record = record.replace("</", "<\\/").replace("<!--", "<\\!--");
        let _ = writeln!(page, "<script type=\"application/json\" id=\"plenary-record\">{record}</script>");
    }
    page.push_str("</head>\n<body>\n<main>\n");
    for block in &blocks {
        write_block(&mut page, block);
    }
    if let Some(address) = notice.address {
        let text = escaped(address);
        let _ = writeln!(page, "<p class=\"address\">{}<a href=\"{text}\">{text}</a></p>", code(address));
    }
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

/// The address as a picture that a telephone reads; nothing where it is too long for one.
fn code(address: &str) -> String {
    let Ok(code) = QrCode::new(address) else { return String::new() };
    let picture = code.render::<svg::Color<'_>>().min_dimensions(96, 96).quiet_zone(true).build();
    // The declaration of a file of its own has no place inside a page.
    let (_, picture) = picture.split_once("?>").unwrap_or(("", &picture));
    picture.replacen("<svg ", "<svg role=\"img\" aria-label=\"QR\" ", 1)
}

/// The subject line, by which the page is called.
fn subject(block: &Block) -> Option<String> {
    let Block::Lines(lines) = block else { return None };
    lines.iter().flatten().find(|sentence| sentence.field == "subject").map(|sentence| sentence.text.clone())
}

fn write_block(page: &mut String, block: &Block) {
    match block {
        Block::Letterhead(lines) => {
            let lines: Vec<String> = lines.iter().map(|line| escaped(&line.text)).collect();
            let _ = writeln!(page, "<header>{}</header>", lines.join("<br>"));
        }
        Block::Heading(heading) => {
            let _ = writeln!(page, "<h2>{}</h2>", escaped(&heading.text));
        }
        Block::Lines(lines) => {
            let lines: Vec<String> = lines.iter().map(|line| pieces(line)).collect();
            let _ = writeln!(page, "<p>{}</p>", lines.join("<br>"));
        }
        Block::List(items) => {
            page.push_str("<ul>\n");
            for item in items {
                // The dash is printed, so that an item stays one wherever the text is carried.
                let _ = writeln!(page, "<li>– {}</li>", pieces(std::slice::from_ref(item)));
            }
            page.push_str("</ul>\n");
        }
        Block::Table(rows) => write_table(page, rows),
    }
}

fn write_table(page: &mut String, rows: &[Row]) {
    page.push_str("<table>\n");
    for row in rows {
        let _ = write!(page, "<tr{}>", fact(&row.field));
        for (column, cell) in row.cells.iter().enumerate() {
            // The first cell names the row: its day, or the label of its item.
            let tag = if column == 0 && !cell.is_empty() { "th scope=\"row\"" } else { "td" };
            let _ = write!(page, "<{tag}>{}</{}>", escaped(cell), &tag[..2]);
        }
        page.push_str("</tr>\n");
    }
    page.push_str("</table>\n");
}

fn pieces(sentences: &[Sentence]) -> String {
    let spans: Vec<String> = sentences
        .iter()
        .map(|sentence| {
            let language = match sentence.foreign {
                Some(language) => {
                    let direction = if language.is_right_to_left() { "rtl" } else { "ltr" };
                    format!(" lang=\"{}\" dir=\"{direction}\"", language.code())
                }
                None => String::new(),
            };
            let text = match value_at(sentence).map(|at| sentence.text.split_at(at)) {
                Some((label, value)) => {
                    format!("{}<bdi dir=\"ltr\">{}</bdi>", escaped(label), escaped(value))
                }
                None => escaped(&sentence.text),
            };
            format!("<span{}{language}>{text}</span>", fact(&sentence.field))
        })
        .collect();
    spans.join(" ")
}

fn fact(field: &str) -> String {
    if field.is_empty() { String::new() } else { format!(" data-fact=\"{}\"", escaped(field)) }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
