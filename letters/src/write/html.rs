//! A notice as one page of HTML that carries its own record: for browsers, screen readers and paper.

use std::fmt::Write as _;

use rules::language::Language;

use crate::open::GENERATOR;

use super::{
    Code, Notice, Sentence, Shape,
    blocks::{Block, Row, blocks, title},
};

/// What the page is dressed in: nothing from elsewhere, so that it looks the same in twenty years.
const STYLE: &str = include_str!("html/letter.css");

/// The page. Each sentence names the fact that it states in `data-fact`; the record stands in `#plenary-record`.
pub fn html(notice: &Notice<'_>, language: Language) -> String {
    let direction = if language.is_right_to_left() { "rtl" } else { "ltr" };
    let blocks = blocks(notice, language);
    let mut page = format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
        content=\"width=device-width, initial-scale=1\">\n{GENERATOR}\n<title>{}</title>\n<style>{STYLE}</style>\n",
        language.code(),
        escaped(title(&blocks))
    );
    if let Ok(record) = serde_json::to_string(notice.record) {
        // A script element ends at the first "</", whatever stands around it.
        let record = record.replace("</", "<\\/").replace("<!--", "<\\!--");
        let _ = writeln!(page, "<script type=\"application/json\" id=\"plenary-record\">{record}</script>");
    }
    page.push_str("</head>\n<body>\n<main>\n");
    let mut headings = 0;
    for block in &blocks {
        headings += usize::from(matches!(block, Block::Heading(_)));
        write_block(&mut page, block, headings);
    }
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

/// A table is named by the heading before it.
fn write_block(page: &mut String, block: &Block, headings: usize) {
    match block {
        Block::Letterhead(lines) => {
            let lines: Vec<String> = lines.iter().map(|line| escaped(&line.text)).collect();
            let _ = writeln!(page, "<header>{}</header>", lines.join("<br>"));
        }
        Block::Subject(subject) => {
            let _ = writeln!(page, "<h1>{}</h1>", pieces(std::slice::from_ref(subject)));
        }
        Block::Heading(lines) => {
            let own = if lines.iter().any(Sentence::begins_page) { " class=\"own-page\"" } else { "" };
            let lines: Vec<String> = lines.iter().map(|line| escaped(&line.text)).collect();
            let _ = writeln!(page, "<h2{own} id=\"heading-{headings}\">{}</h2>", lines.join("<br>"));
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
        Block::Choices(answers) => {
            page.push_str("<ul class=\"choices\">\n");
            for answer in answers {
                let words = pieces(std::slice::from_ref(answer));
                let _ = writeln!(page, "<li><label><input type=\"checkbox\"> {words}</label></li>");
            }
            page.push_str("</ul>\n");
        }
        Block::Blanks(labels) => write_blanks(page, labels),
        Block::Table(rows) => write_table(page, rows, headings),
        Block::Latest(line, address) => write_latest(page, line, address),
    }
}

/// What is filled in, on screen or on paper.
fn write_blanks(page: &mut String, labels: &[Sentence]) {
    for label in labels {
        let words = escaped(&label.text);
        let _ = match label.shape {
            Shape::Blank(lines) if lines > 1 => {
                writeln!(
                    page,
                    "<p class=\"room\"><label>{words} <textarea rows=\"{lines}\"></textarea></label></p>"
                )
            }
            _ => writeln!(page, "<p class=\"blank\"><label>{words} <input type=\"text\"></label></p>"),
        };
    }
}

fn write_table(page: &mut String, rows: &[Row], headings: usize) {
    let name = if headings > 0 { format!(" aria-labelledby=\"heading-{headings}\"") } else { String::new() };
    let _ = writeln!(page, "<table{name}>");
    for row in rows {
        let depth =
            if row.depth() > 0 { format!(" class=\"depth-{}\"", row.depth().min(4)) } else { String::new() };
        let _ = write!(page, "<tr{}{depth}>", fact(&row.field));
        for (column, cell) in row.cells.iter().enumerate() {
            // The first cell names the row: its day, or the label of its item.
            let tag = match (row.is_head(), column) {
                _ if cell.is_empty() => "td",
                (true, _) => "th scope=\"col\"",
                (false, 0) => "th scope=\"row\"",
                (false, _) => "td",
            };
            let _ = write!(page, "<{tag}>{}</{}>", escaped(cell), &tag[..2]);
        }
        page.push_str("</tr>\n");
    }
    page.push_str("</table>\n");
}

/// The line, its address as a link, and the code that leads there.
fn write_latest(page: &mut String, line: &Sentence, address: &str) {
    let code = Code::of(address).map(|code| code.svg()).unwrap_or_default();
    // The line beside it says the same to who cannot see it.
    let code = code.replacen("<svg ", "<svg aria-hidden=\"true\" ", 1);
    let caption = &line.text[..line.value_at().unwrap_or_default()];
    let (caption, address) = (escaped(caption), escaped(address));
    let _ = writeln!(
        page,
        "<p class=\"latest\">{code}<span data-fact=\"address\">{caption}<a href=\"{address}\"><bdi dir=\"ltr\">{address}</bdi></a></span></p>"
    );
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
            let text = match sentence.value_at().map(|at| sentence.text.split_at(at)) {
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
