//! The main part: the table of the header, and an empty paragraph to begin in.

use std::fmt::Write as _;

use letters::write::escaped;
use rules::language::Language;

use super::{Form, TemplateFacts};
use crate::{Contact, labels::Labels};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const NAMESPACE: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
/// Twentieths of a point: labels, values, and what stands at the outer edge. Together the width between the margins of A4.
const WIDTHS: [usize; 3] = [2_000, 3_700, 3_900];

/// The words of one language and their direction.
struct Sheet<'a> {
    labels: &'a Labels,
    right_to_left: bool,
}

pub(super) fn document(form: Form, facts: &TemplateFacts, language: Language) -> String {
    let sheet = Sheet { labels: Labels::of(language), right_to_left: language.is_right_to_left() };
    let direction = if sheet.right_to_left { "<w:bidi/>" } else { "" };
    format!(
        "{HEAD}<w:document {NAMESPACE}><w:body>{}{}{}<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
        <w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>\
        {direction}</w:sectPr></w:body></w:document>",
        sheet.head(form, facts),
        sheet.paragraph("Gap", ""),
        sheet.text(&facts.text),
    )
}

impl Sheet<'_> {
    fn head(&self, form: Form, facts: &TemplateFacts) -> String {
        let mut rows = String::new();
        rows.push_str(&row(&[(2, self.letterhead(facts)), (1, self.corner(facts))]));
        let labels = self.labels;
        let questions = facts.questions.join(", ");
        let label = self.label(&labels.questions);
        let place = self.edge("Edge", &facts.place_and_dates);
        rows.push_str(&row(&[(1, label), (1, self.foreign("Cell", &questions)), (1, place)]));
        let banner = match form {
            Form::Contribution => &labels.contribution,
            Form::TemporaryDocument => &labels.temporary_document,
        };
        rows.push_str(&row(&[(
            3,
            self.paragraph("Banner", &run(Labels::first(banner), self.right_to_left)),
        )]));
        rows.push_str(&self.field(&labels.source, &self.lines(&facts.source)));
        rows.push_str(&self.field(&labels.title, &self.foreign("Title", &facts.title)));
        if !facts.purpose.is_empty() {
            rows.push_str(&self.field(&labels.purpose, &self.plain(&facts.purpose)));
        }
        let nobody = [Contact::default()];
        for contact in if facts.contacts.is_empty() { &nobody } else { facts.contacts.as_slice() } {
            rows.push_str(&self.contact(contact));
        }
        if !facts.keywords.is_empty() {
            let keywords = facts.keywords.join("; ");
            rows.push_str(&self.field(&labels.keywords, &self.plain(&keywords)));
        }
        rows.push_str(&self.field(&labels.summary, &self.lines(&facts.summary)));
        let direction = if self.right_to_left { "<w:bidiVisual/>" } else { "" };
        let [labels, values, edge] = WIDTHS;
        format!(
            "<w:tbl><w:tblPr>{direction}<w:tblW w:w=\"{}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr>\
            <w:tblGrid><w:gridCol w:w=\"{labels}\"/><w:gridCol w:w=\"{values}\"/><w:gridCol w:w=\"{edge}\"/></w:tblGrid>{rows}</w:tbl>",
            labels + values + edge
        )
    }

    fn text(&self, paragraphs: &[String]) -> String {
        if paragraphs.is_empty() {
            return self.paragraph("Normal", "");
        }
        paragraphs.iter().map(|text| self.paragraph("Normal", &run(text, self.right_to_left))).collect()
    }

    fn letterhead(&self, facts: &TemplateFacts) -> String {
        let mut lines: Vec<String> = facts.letterhead.clone();
        if let Some((first, last)) = facts.study_period {
            let label = Labels::first(&self.labels.study_period);
            lines.push(format!("{label} {}{first}-{last}", self.numbers_mark()));
        }
        if lines.is_empty() {
            return self.paragraph("Letterhead", "");
        }
        lines.iter().map(|line| self.paragraph("Letterhead", &run(line, self.right_to_left))).collect()
    }

    /// Number, group and original language, at the outer edge.
    fn corner(&self, facts: &TemplateFacts) -> String {
        let mut corner = self.paragraph("Number", &run(&facts.number, false));
        corner.push_str(&self.edge("Group", &facts.group));
        if let Some(name) = facts.original.and_then(|language| self.labels.languages.get(language.code())) {
            let text = format!("{}: {name}", Labels::first(&self.labels.original));
            corner.push_str(&self.edge("Edge", &text));
        }
        corner
    }

    fn contact(&self, contact: &Contact) -> String {
        let who = [&contact.name, &contact.organization, &contact.country];
        let who: Vec<&str> = who.into_iter().flatten().map(String::as_str).collect();
        let reached = [(&self.labels.telephone, &contact.telephone), (&self.labels.email, &contact.email)];
        let reached: String = reached
            .into_iter()
            .map(|(label, value)| {
                let label = run(&format!("{}: ", Labels::first(label)), self.right_to_left);
                let value = value.as_deref().map(|value| format!("{}{value}", self.numbers_mark()));
                self.paragraph("Cell", &(label + &run(&value.unwrap_or_default(), false)))
            })
            .collect();
        row(&[(1, self.label(&self.labels.contact)), (1, self.lines(&who.join("\n"))), (1, reached)])
    }

    /// Behind Arabic letters groups of digits would run from right to left; this unseen mark keeps them as they are dialled.
    const fn numbers_mark(&self) -> &'static str {
        if self.right_to_left { "\u{200e}" } else { "" }
    }

    fn field(&self, label: &[String], value: &str) -> String {
        row(&[(1, self.label(label)), (2, value.to_owned())])
    }

    fn label(&self, label: &[String]) -> String {
        self.paragraph("Label", &run(&format!("{}:", Labels::first(label)), self.right_to_left))
    }

    fn plain(&self, text: &str) -> String {
        self.paragraph("Cell", &run(text, self.right_to_left))
    }

    fn edge(&self, style: &str, text: &str) -> String {
        self.paragraph(style, &run(text, self.right_to_left))
    }

    /// A paragraph for each line.
    fn lines(&self, text: &str) -> String {
        text.split('\n').map(|line| self.plain(line)).collect()
    }

    /// The title is English in every language, and numbers of Questions are the same: they run from left to right.
    fn foreign(&self, style: &str, text: &str) -> String {
        let side = if self.right_to_left { "<w:jc w:val=\"right\"/>" } else { "" };
        let run = run(text, false);
        format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{side}</w:pPr>{run}</w:p>")
    }

    fn paragraph(&self, style: &str, runs: &str) -> String {
        let direction = if self.right_to_left { "<w:bidi/>" } else { "" };
        format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{direction}</w:pPr>{runs}</w:p>")
    }
}

fn run(text: &str, right_to_left: bool) -> String {
    if text.is_empty() {
        return String::new();
    }
    let direction = if right_to_left { "<w:rPr><w:rtl/></w:rPr>" } else { "" };
    format!("<w:r>{direction}<w:t xml:space=\"preserve\">{}</w:t></w:r>", escaped(text))
}

fn row(cells: &[(usize, String)]) -> String {
    let mut row = "<w:tr><w:trPr><w:cantSplit/></w:trPr>".to_owned();
    let mut column = 0;
    for (span, content) in cells {
        let width: usize = WIDTHS[column..column + span].iter().sum();
        let merged = if *span > 1 { format!("<w:gridSpan w:val=\"{span}\"/>") } else { String::new() };
        let _ = write!(
            row,
            "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{merged}</w:tcPr>{content}</w:tc>"
        );
        column += span;
    }
    row + "</w:tr>"
}
