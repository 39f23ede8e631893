//! A table of figures with their ratios, and the aim beside what has one.

use std::fmt;

/// Figures of one run that are compared with each other.
pub(crate) struct Table {
    title: String,
    rows: Vec<(String, f64, f64, String)>,
}

impl Table {
    pub(crate) fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), rows: Vec::new() }
    }

    /// One figure, its ratio to what it is compared with, and what was aimed at; empty where nothing was.
    pub(crate) fn row(&mut self, name: impl Into<String>, figure: f64, ratio: f64, aim: &str) {
        self.rows.push((name.into(), figure, ratio, aim.to_owned()));
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\n{}", self.title)?;
        for (name, figure, ratio, aim) in &self.rows {
            let places = if *figure < 100.0 { 2 } else { 0 };
            writeln!(f, "  {name:<44} {figure:>10.places$}  {ratio:>6.2}  {aim}")?;
        }
        Ok(())
    }
}
