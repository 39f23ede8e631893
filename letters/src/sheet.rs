//! A sheet: the text of a file in reading order, whatever the file was.

/// The text of one file, line by line. A paragraph is one line, a table cell one line per paragraph in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// In reading order.
    pub lines: Vec<Line>,
    /// Whether each line is known to be a whole paragraph: no program broke it at a width.
    pub whole: bool,
}

/// One paragraph, as far as the file still knows what that is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// The text, tabs kept: in plain text they are all that is left of a table.
    pub text: String,
    /// The label that a list gave it (`5.1`, `a.`, `iv`), where the file numbers by itself.
    pub label: Option<String>,
    /// How deep it stands in that list, from 0.
    pub level: u8,
    /// The table cell it stands in, where the file has real tables.
    pub cell: Option<Cell>,
}

/// A position in a real table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The how-manieth table of the file, from 0.
    pub table: u32,
    /// Row, from 0.
    pub row: u32,
    /// Column, from 0; a merged cell counts where it begins.
    pub column: u32,
}

impl Sheet {
    /// A sheet of plain lines, as a text file gives it.
    pub fn from_text(text: &str) -> Self {
        let lines = text.lines().map(|line| Line { text: line.to_owned(), ..Line::default() }).collect();
        Self { lines, whole: false }
    }
}
