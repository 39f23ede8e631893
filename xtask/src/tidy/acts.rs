//! The act's name is the spine: `deadlines.adjust` is a file, a test, a row of the permission table and a page of docs.

use regex::Regex;

use super::tree::Tree;

/// Each act of `office/src/acts.rs` has its file, its test and its row; the list is sorted; no act is missing from it.
pub(super) fn acts(tree: &Tree) -> Vec<String> {
    let Some(list) = tree.file("office/src/acts.rs") else { return Vec::new() };
    let Ok(name) = Regex::new(r#""([a-z_]+)\.([a-z_]+)""#) else { return Vec::new() };
    let named: Vec<(String, String)> =
        name.captures_iter(&list.text).map(|found| (found[1].to_owned(), found[2].to_owned())).collect();
    let mut complaints = Vec::new();
    if !named.is_sorted() {
        complaints.push("office/src/acts.rs is not sorted".to_owned());
    }
    let permissions = tree.file("office/tests/permissions.out").map_or("", |file| file.text.as_str());
    for (room, verb) in &named {
        for path in [format!("office/src/{room}/{verb}.rs"), format!("office/tests/{room}/{verb}.rs")] {
            if !tree.has(&path) {
                complaints.push(format!("the act {room}.{verb} wants {path}"));
            }
        }
        if !permissions.contains(&format!("{room}.{verb}")) {
            complaints.push(format!("the act {room}.{verb} has no row in office/tests/permissions.out"));
        }
    }
    complaints
}
