//! The rows of the header: a label, and what stands beside it or below it.

use std::sync::LazyLock;

use letters::sheet::Line;

use crate::labels::Labels;

/// A header stands within so many lines.
const HEAD: usize = 250;
/// A value that stands in no table goes on for so many lines at most.
const VALUE: usize = 40;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Source,
    Title,
    Contact,
    Abstract,
    Keywords,
    Purpose,
    Questions,
    Original,
}

impl Field {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Title => "title",
            Self::Contact => "contacts",
            Self::Abstract => "abstract",
            Self::Keywords => "keywords",
            Self::Purpose => "purpose",
            Self::Questions => "questions",
            Self::Original => "original",
        }
    }
}

/// A label with its values.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) field: Field,
    /// Each line with its column; outside of tables a tab begins a column.
    pub(super) values: Vec<(u32, String)>,
    pub(super) is_table: bool,
    pub(super) begin: usize,
    /// Behind its last line.
    pub(super) end: usize,
}

impl Row {
    /// All values, a line each.
    pub(super) fn text(&self) -> Option<String> {
        let lines: Vec<&str> =
            self.values.iter().map(|(_, text)| text.trim()).filter(|text| !text.is_empty()).collect();
        // A line that a PDF broke goes on; a cell has paragraphs.
        let text = lines.join(if self.is_table { "\n" } else { " " });
        (!text.is_empty()).then_some(text)
    }
}

/// The rows in their order; each field once, contacts as often as they come.
pub(super) fn rows(lines: &[Line]) -> Vec<Row> {
    let lines: Vec<Line> = lines.iter().take(HEAD).map(from_its_label).collect();
    let lines = lines.as_slice();
    let mut found: Vec<Row> = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let Some((field, value)) = labelled(&lines[at]) else {
            at += 1;
            continue;
        };
        let again = found.iter().any(|row| row.field == field);
        if again && field != Field::Contact {
            // What comes now is text that looks like a header.
            break;
        }
        let row = if lines[at].cell.is_some() {
            in_table(lines, at, field, value)
        } else {
            in_text(lines, at, field, &value)
        };
        at = row.end;
        found.push(row);
    }
    found
}

/// A page on which little is Arabic is read from the left; its labels then stand at the end of their lines.
fn from_its_label(line: &Line) -> Line {
    let last = line.text.rsplit('\t').next().unwrap_or_default();
    let is_arabic = last.chars().any(|sign| matches!(sign, '\u{600}'..='\u{6ff}'));
    if line.cell.is_some() || !line.text.contains('\t') || !is_arabic || labelled(line).is_some() {
        return line.clone();
    }
    let pieces: Vec<&str> = line.text.rsplit('\t').collect();
    let turned = Line { text: pieces.join("\t"), ..line.clone() };
    if labelled(&turned).is_some() { turned } else { line.clone() }
}

fn in_table(lines: &[Line], begin: usize, field: Field, value: String) -> Row {
    let place = |line: &Line| line.cell.map(|cell| (cell.table, cell.row));
    let column = |line: &Line| line.cell.map_or(0, |cell| cell.column);
    let mut values = vec![(column(&lines[begin]), value)];
    let mut end = begin + 1;
    while let Some(line) = lines.get(end).filter(|line| place(line) == place(&lines[begin])) {
        if labelled(line).is_some() {
            break;
        }
        values.push((column(line), line.text.trim().to_owned()));
        end += 1;
    }
    Row { field, values, is_table: true, begin, end }
}

fn in_text(lines: &[Line], begin: usize, field: Field, value: &str) -> Row {
    let pieces = |text: &str| -> Vec<(u32, String)> {
        text.split('\t')
            .enumerate()
            .map(|(column, text)| (u32::try_from(column).unwrap_or(0), text.trim().to_owned()))
            .collect()
    };
    let mut values: Vec<(u32, String)> =
        pieces(value).into_iter().filter(|(_, text)| !text.is_empty()).collect();
    let mut end = begin + 1;
    while let Some(line) = lines.get(end).filter(|_| end - begin < VALUE) {
        let ends = line.cell.is_some() || labelled(line).is_some() || super::stated::is_banner(&line.text);
        // A value may begin below its label.
        let is_gap = line.text.trim().is_empty() && !values.is_empty();
        // Telephone and address may stand apart from the name.
        let goes_on = field == Field::Contact
            && lines.get(end + 1).is_some_and(|next| super::contact::is_reached(&next.text));
        if ends || (is_gap && !goes_on) || field == Field::Original {
            break;
        }
        values.extend(pieces(&line.text).into_iter().filter(|(_, text)| !text.is_empty()));
        end += 1;
    }
    Row { field, values, is_table: false, begin, end }
}

/// All labels of all languages, the longest first, so that `Contacts` is not `Contact` with an s.
static LABELS: LazyLock<Vec<(String, Field)>> = LazyLock::new(|| {
    let mut all = Vec::new();
    for labels in Labels::all() {
        for (list, field) in [
            (&labels.source, Field::Source),
            (&labels.title, Field::Title),
            (&labels.contact, Field::Contact),
            (&labels.summary, Field::Abstract),
            (&labels.keywords, Field::Keywords),
            (&labels.purpose, Field::Purpose),
            (&labels.questions, Field::Questions),
            (&labels.original, Field::Original),
        ] {
            all.extend(list.iter().map(|label| (label.to_lowercase(), field)));
        }
    }
    all.sort_by_key(|(label, _)| std::cmp::Reverse(label.len()));
    all
});

/// The field that a line begins, and what follows the colon. In a cell of a table the label may stand without one.
fn labelled(line: &Line) -> Option<(Field, String)> {
    let text = line.text.trim_start();
    for (label, field) in LABELS.iter() {
        let Some(rest) = without_prefix(text, label) else { continue };
        let rest = rest.trim_start();
        if let Some(value) = rest.strip_prefix([':', '：']) {
            return Some((*field, value.trim().to_owned()));
        }
        if rest.is_empty() && line.cell.is_some_and(|cell| cell.column == 0) {
            return Some((*field, String::new()));
        }
    }
    None
}

/// The rest of a text behind a beginning, whatever its capitals.
fn without_prefix<'a>(text: &'a str, lower: &str) -> Option<&'a str> {
    let mut wanted = lower.chars();
    let mut rest = text.chars();
    loop {
        let Some(sign) = wanted.next() else { return Some(rest.as_str()) };
        let sign = if sign == '’' { '\'' } else { sign };
        let found = rest.next()?;
        let found = if found == '’' { '\'' } else { found };
        if !found.to_lowercase().eq(std::iter::once(sign)) {
            return None;
        }
    }
}
