//! The body of the document: paragraphs, lists and tables, each from right to left where the language runs so.

use std::fmt::Write as _;

use rules::language::Language;

use super::super::{
    Sentence,
    blocks::{Block, Row, value_at},
};

/// The width between the margins of an A4 page, in twentieths of a point.
const WIDTH: usize = 9_400;

/// The main part of the archive.
pub(super) fn document(blocks: &[Block], address: Option<&str>, language: Language) -> String {
    let side = Side { right_to_left: language.is_right_to_left() };
    let mut body = String::new();
    for block in blocks {
        side.block(&mut body, block);
    }
    if let Some(address) = address {
        body.push_str(&side.paragraph("Address", "", &[run(address, false)]));
    }
    let direction = if side.right_to_left { "<w:bidi/>" } else { "" };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document \
        xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}<w:sectPr>\
        <w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1247\" w:right=\"1253\" w:bottom=\"1361\" w:left=\"1253\" \
        w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/>{direction}</w:sectPr></w:body></w:document>"
    )
}

struct Side {
    right_to_left: bool,
}

impl Side {
    fn block(&self, body: &mut String, block: &Block) {
        match block {
            Block::Letterhead(lines) => {
                for line in lines {
                    body.push_str(&self.paragraph("Letterhead", "", &[self.text(&line.text)]));
                }
            }
            Block::Heading(heading) => {
                body.push_str(&self.paragraph("Heading1", "<w:keepNext/>", &[self.text(&heading.text)]));
            }
            Block::Lines(lines) => {
                for line in lines {
                    body.push_str(&self.line(line));
                }
            }
            Block::List(items) => {
                for item in items {
                    body.push_str(&self.paragraph("Item", "", &[self.text(&format!("– {}", item.text))]));
                }
            }
            Block::Table(rows) => body.push_str(&self.table(rows)),
        }
    }

    /// A line of sentences; words in another language keep their own direction.
    fn line(&self, sentences: &[Sentence]) -> String {
        let runs: Vec<String> = sentences
            .iter()
            .enumerate()
            .map(|(place, sentence)| {
                let gap = if place == 0 { "" } else { " " };
                let text = format!("{gap}{}", sentence.text);
                match (sentence.foreign, value_at(sentence)) {
                    (Some(language), _) => run(&text, language.is_right_to_left()),
                    (None, Some(at)) => {
                        let (label, value) = text.split_at(gap.len() + at);
                        self.text(label) + &run(value, false)
                    }
                    (None, None) => self.text(&text),
                }
            })
            .collect();
        self.paragraph("Normal", "", &runs)
    }

    fn table(&self, rows: &[Row]) -> String {
        let columns = rows.first().map_or(1, |row| row.cells.len()).max(1);
        // The first column holds days or labels; the last of an agenda holds documents.
        let first = WIDTH / if columns > 2 { 5 } else { 3 };
        let other = if columns > 1 { (WIDTH - first) / (columns - 1) } else { WIDTH };
        let width = |column: usize| if column == 0 && columns > 1 { first } else { other };
        let direction = if self.right_to_left { "<w:bidiVisual/>" } else { "" };
        let mut table = format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Rows\"/>{direction}<w:tblW w:w=\"{WIDTH}\" w:type=\"dxa\"/>\
            <w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
        );
        for column in 0..columns {
            let _ = write!(table, "<w:gridCol w:w=\"{}\"/>", width(column));
        }
        table.push_str("</w:tblGrid>");
        for row in rows {
            table.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (column, cell) in row.cells.iter().enumerate() {
                let paragraph = self.paragraph("Cell", "", &[self.text(cell)]);
                let width = width(column);
                let _ = write!(
                    table,
                    "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>{paragraph}</w:tc>"
                );
            }
            table.push_str("</w:tr>");
        }
        table.push_str("</w:tbl>");
        // Two tables without a paragraph between would become one.
        table.push_str(&self.paragraph("Cell", "", &[]));
        table
    }

    fn paragraph(&self, style: &str, properties: &str, runs: &[String]) -> String {
        let direction = if self.right_to_left { "<w:bidi/>" } else { "" };
        format!(
            "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{properties}{direction}</w:pPr>{}</w:p>",
            runs.concat()
        )
    }

    fn text(&self, text: &str) -> String {
        run(text, self.right_to_left)
    }
}

fn run(text: &str, right_to_left: bool) -> String {
    if text.is_empty() {
        return String::new();
    }
    let direction = if right_to_left { "<w:rPr><w:rtl/></w:rPr>" } else { "" };
    format!("<w:r>{direction}<w:t xml:space=\"preserve\">{}</w:t></w:r>", escaped(text))
}

/// Text as XML holds it; signs that no XML may hold are left out.
pub(super) fn escaped(text: &str) -> String {
    let allowed = text.chars().filter(|sign| !sign.is_control() || matches!(sign, '\t' | '\n'));
    let text: String = allowed.filter(|sign| !matches!(sign, '\u{fffe}' | '\u{ffff}')).collect();
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
