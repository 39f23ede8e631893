//! A list of participants as data for the template.

use rules::language::Language;
use serde_json::{Value, json};

use crate::{
    faces::Faces,
    fitting::{breakable, direction, one_line},
};

/// A list, whose words are in the language in which it is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// In which language its words are.
    pub language: Language,
    /// Its heading.
    pub title: String,
    /// The meeting and its days.
    pub meeting: String,
    /// How many stand on it, or why nobody does.
    pub note: String,
    /// What stands in each column; the first holds names.
    pub columns: Vec<String>,
    /// The members, each with its people.
    pub groups: Vec<Group>,
}

/// The people of one member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The member, with its country.
    pub name: String,
    /// A line for each person, with a cell for each column.
    pub rows: Vec<Vec<String>>,
}

/// A word of more letters than these may break, or it would leave its column.
const LONGEST_WORD: usize = 18;

impl List {
    /// Everything that will be seen.
    pub(crate) fn printed(&self) -> String {
        let mut text = String::new();
        let head = [&self.title, &self.meeting, &self.note];
        let rows = self.groups.iter().flat_map(|group| group.rows.iter().flatten().chain([&group.name]));
        for words in head.into_iter().chain(&self.columns).chain(rows) {
            text.push_str(&one_line(words));
        }
        text
    }

    pub(crate) fn data(&self, faces: &Faces) -> Value {
        let width = self.columns.len();
        json!({
            "language": self.language.code(),
            "families": faces.families(),
            "title": one_line(&self.title),
            "meeting": cell(&self.meeting),
            "note": cell(&self.note),
            "columns": self.columns.iter().map(|words| cell(words)).collect::<Vec<_>>(),
            "groups": self.groups.iter().map(|group| of_group(group, width)).collect::<Vec<_>>(),
        })
    }
}

/// Rows that are short are filled up, and what no column heads is left out.
fn of_group(group: &Group, width: usize) -> Value {
    let row = |cells: &Vec<String>| {
        let given = cells.iter().map(String::as_str).chain(std::iter::repeat(""));
        given.take(width).map(cell).collect::<Vec<_>>()
    };
    json!({ "name": cell(&group.name), "rows": group.rows.iter().map(row).collect::<Vec<_>>() })
}

fn cell(text: &str) -> Value {
    let text = one_line(text);
    json!({ "dir": direction(&text), "text": breakable(&text, LONGEST_WORD) })
}
