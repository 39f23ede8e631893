//! SQL stands in `store` alone, compares for equality and order, and decides nothing.

use std::collections::BTreeSet;

use regex::Regex;

use super::tree::Tree;

/// Dates and the clock belong to `rules` and to the caller.
const DECIDING: [&str; 6] = ["now()", "CURRENT_", "interval", "date(", "strftime", "julianday"];

/// Queries outside `store`; queries inside it that compute with dates or ask the clock.
pub(super) fn sql(tree: &Tree) -> Vec<String> {
    let Ok(query) = Regex::new(
        r#""\s*(SELECT\s.+\sFROM|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+TABLE)\b"#,
    ) else {
        return Vec::new();
    };
    let mut complaints = Vec::new();
    for file in tree.rust().filter(|file| !file.is_test() && file.layer() != "xtask") {
        if file.layer() != "store" && query.is_match(&file.text) {
            complaints.push(format!("{} holds SQL; move it to store", file.path));
        }
    }
    for file in tree.files.iter().filter(|file| file.layer() == "store" && !file.is_test()) {
        for (number, line) in file.text.lines().enumerate() {
            let code = line.split("--").next().unwrap_or(line);
            let is_sql = file.is_kind("sql") || query.is_match(code);
            if let Some(word) = DECIDING.iter().find(|word| is_sql && code.contains(**word)) {
                complaints.push(format!(
                    "{}:{}: {word} decides in SQL; pass the value in",
                    file.path,
                    number + 1
                ));
            }
        }
    }
    complaints
}

/// The two trees and the sample rows bear the same names.
pub(super) fn migrations(tree: &Tree) -> Vec<String> {
    let of = |folder: &str| -> BTreeSet<String> {
        let folder = format!("store/migrations/{folder}/");
        tree.files.iter().filter_map(|file| file.path.strip_prefix(&folder)).map(str::to_owned).collect()
    };
    let sqlite = of("sqlite");
    let mut complaints = Vec::new();
    for other in ["postgres", "sample"] {
        for name in sqlite.symmetric_difference(&of(other)) {
            complaints.push(format!("{name} stands in only one of store/migrations/sqlite and {other}"));
        }
    }
    complaints
}

/// How much of the SQL serves both engines, in one line.
pub(super) fn summary(tree: &Tree) -> String {
    let count = |ending: &str| -> usize {
        let mark = format!("_{ending}: &str");
        tree.rust()
            .filter(|file| file.layer() == "store")
            .map(|file| file.text.matches(mark.as_str()).count())
            .sum()
    };
    let all: usize = tree
        .rust()
        .filter(|file| file.layer() == "store" && !file.is_test())
        .map(|file| {
            file.text.lines().filter(|line| line.contains("const ") && line.contains(": &str")).count()
        })
        .sum();
    format!("{all} queries, {} of them for one engine alone", count("SQLITE") + count("POSTGRES"))
}
