//! The body of the document: paragraphs, lists and tables, each from right to left where the language runs so.

use std::fmt::Write as _;

use rules::language::Language;

use super::{
    super::{
        Code, Sentence, Shape,
        blocks::{Block, Row},
    },
    picture, word_language,
};

/// The width between the margins of an A4 page, in twentieths of a point.
const WIDTH: usize = 9_400;

/// The main part of the archive.
pub(super) fn document(blocks: &[Block], language: Language) -> String {
    let side = Side { right_to_left: language.is_right_to_left() };
    let mut body = String::new();
    for block in blocks {
        side.block(&mut body, block);
    }
    let direction = if side.right_to_left { "<w:bidi/>" } else { "" };
    format!(
        "{HEAD}<w:document {NAMESPACES}><w:body>{body}<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/>\
        <w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1247\" w:right=\"1253\" w:bottom=\"1361\" w:left=\"1253\" \
        w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/>{direction}</w:sectPr></w:body></w:document>"
    )
}

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const NAMESPACES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
    xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" \
    xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\"";

/// An empty box, which Word lets its reader tick.
const BOX: &str = "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"0\"/>\
    <w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/><w14:uncheckedState w14:val=\"2610\" w14:font=\"MS Gothic\"/>\
    </w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii=\"MS Gothic\" w:eastAsia=\"MS Gothic\" \
    w:hAnsi=\"MS Gothic\"/></w:rPr><w:t>\u{2610}</w:t></w:r></w:sdtContent></w:sdt>";

/// The foot of every page: its number.
pub(super) fn footer(language: Language) -> String {
    let direction = if language.is_right_to_left() { "<w:bidi/>" } else { "" };
    format!(
        "{HEAD}<w:ftr {NAMESPACES}><w:p><w:pPr><w:pStyle w:val=\"Footer\"/>{direction}</w:pPr>\
        <w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>"
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
                // A rule ends the letterhead.
                body.push_str(&self.paragraph("Rule", "", &[]));
            }
            Block::Subject(subject) => {
                body.push_str(&self.paragraph("Subject", "", &[self.text(&subject.text)]));
            }
            Block::Heading(lines) => {
                // "Annex A" stands above what the annex is called.
                let (name, labels) = lines
                    .split_last()
                    .map_or(("", lines.as_slice()), |(name, labels)| (name.text.as_str(), labels));
                for label in labels {
                    let page = if label.begins_page() { "<w:pageBreakBefore/>" } else { "" };
                    body.push_str(&self.paragraph("HeadingLabel", page, &[self.text(&label.text)]));
                }
                body.push_str(&self.paragraph("Heading1", "", &[self.text(name)]));
            }
            Block::Lines(lines) => {
                let (last, above) =
                    lines.split_last().map_or((None, lines.as_slice()), |(last, above)| (Some(last), above));
                for line in above {
                    body.push_str(&self.line(line, "Line"));
                }
                if let Some(last) = last {
                    body.push_str(&self.line(last, "Normal"));
                }
            }
            Block::List(items) => {
                for item in items {
                    body.push_str(&self.paragraph("Item", "", &[self.text(&format!("– {}", item.text))]));
                }
            }
            Block::Choices(answers) => {
                for answer in answers {
                    let words = self.text(&format!(" {}", answer.text));
                    body.push_str(&self.paragraph("Item", "", &[BOX.to_owned(), words]));
                }
            }
            Block::Blanks(labels) => labels.iter().for_each(|label| self.blank(body, label)),
            Block::Table(rows) => body.push_str(&self.table(rows)),
            Block::Latest(line, address) => {
                let caption = &line.text[..line.value_at().unwrap_or_default()];
                let hyperlink = format!(
                    "<w:hyperlink r:id=\"{}\">{}</w:hyperlink>",
                    super::LINK,
                    run(address, false, None)
                );
                let runs = [self.text(caption), hyperlink];
                body.push_str(&self.paragraph("Latest", "<w:keepNext/>", &runs));
                if Code::of(address).is_some() {
                    body.push_str(&self.paragraph("Line", "", &[picture::drawn(&line.text)]));
                }
            }
        }
    }

    /// A label, and its lines to the end of the row.
    fn blank(&self, body: &mut String, label: &Sentence) {
        let line = "<w:r><w:tab/></w:r>".to_owned();
        let words = self.text(&format!("{} ", label.text));
        match label.shape {
            Shape::Blank(lines) if lines > 1 => {
                body.push_str(&self.paragraph("Line", "", &[words]));
                for _ in 0..lines {
                    body.push_str(&self.paragraph("Fill", "", std::slice::from_ref(&line)));
                }
            }
            _ => body.push_str(&self.paragraph("Fill", "", &[words, line])),
        }
    }

    /// A line of sentences; words in another language keep their own direction.
    fn line(&self, sentences: &[Sentence], style: &str) -> String {
        let runs: Vec<String> = sentences
            .iter()
            .enumerate()
            .map(|(place, sentence)| {
                let gap = if place == 0 { "" } else { " " };
                let text = format!("{gap}{}", sentence.text);
                match (sentence.foreign, sentence.value_at()) {
                    (Some(language), _) => run(&text, language.is_right_to_left(), Some(language)),
                    (None, Some(at)) => {
                        let (label, value) = text.split_at(gap.len() + at);
                        self.text(label) + &run(value, false, None)
                    }
                    (None, None) => self.text(&text),
                }
            })
            .collect();
        self.paragraph(style, "", &runs)
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
            // What names the columns stands again on each page.
            let head = if row.is_head() { "<w:tblHeader/>" } else { "" };
            let _ = write!(table, "<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>");
            let style = if row.is_head() { "CellHead" } else { "Cell" };
            for (column, cell) in row.cells.iter().enumerate() {
                let indent = if column == 0 { row.depth() * 160 } else { 0 };
                let indent =
                    if indent > 0 { format!("<w:ind w:start=\"{indent}\"/>") } else { String::new() };
                let paragraph = self.paragraph(style, &indent, &[self.text(cell)]);
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
        table.push_str(&self.paragraph("Gap", "", &[]));
        table
    }

    /// Properties stand in the order that the schema gives them: lines kept together, direction, indent.
    fn paragraph(&self, style: &str, properties: &str, runs: &[String]) -> String {
        let direction = if self.right_to_left { "<w:bidi/>" } else { "" };
        let (before, behind) =
            if properties.starts_with("<w:ind") { ("", properties) } else { (properties, "") };
        format!(
            "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{before}{direction}{behind}</w:pPr>{}</w:p>",
            runs.concat()
        )
    }

    fn text(&self, text: &str) -> String {
        run(text, self.right_to_left, None)
    }
}

/// Text of one direction, and of one language where it is another than that of the document.
fn run(text: &str, right_to_left: bool, foreign: Option<Language>) -> String {
    if text.is_empty() {
        return String::new();
    }
    let direction = if right_to_left { "<w:rtl/>" } else { "" };
    let language = foreign.map(word_language).map_or_else(String::new, |name| {
        format!("<w:lang w:val=\"{name}\" w:eastAsia=\"{name}\" w:bidi=\"{name}\"/>")
    });
    let properties = format!("{direction}{language}");
    let properties = if properties.is_empty() { properties } else { format!("<w:rPr>{properties}</w:rPr>") };
    format!("<w:r>{properties}<w:t xml:space=\"preserve\">{}</w:t></w:r>", escaped(text))
}

/// Text as XML holds it; signs that no XML may hold are left out.
pub fn escaped(text: &str) -> String {
    let allowed = text.chars().filter(|sign| !sign.is_control() || matches!(sign, '\t' | '\n'));
    let text: String = allowed.filter(|sign| !matches!(sign, '\u{fffe}' | '\u{ffff}')).collect();
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
