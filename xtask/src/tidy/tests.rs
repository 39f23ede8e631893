//! The house is tidy; and the rules see what they are there to see.

use super::{
    complaints, names, sizes, sql,
    tree::{File, Tree},
    words,
};

#[test]
fn the_house_is_tidy() {
    let tree = Tree::read().unwrap();
    let complaints = complaints(&tree);
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

fn tree(path: &str, text: &str) -> Tree {
    Tree { files: vec![File { path: path.to_owned(), text: text.to_owned() }] }
}

#[test]
fn a_long_file_and_a_long_function_are_seen() {
    let long_file = tree("rules/src/long.rs", &"//! Long.\n".repeat(601));
    assert_eq!(sizes::sizes(&long_file).len(), 1);
    let body = "    step();\n".repeat(71);
    let long_function = tree("rules/src/long.rs", &format!("//! Long.\nfn endless() {{\n{body}}}\n"));
    assert_eq!(sizes::sizes(&long_function).len(), 1);
    assert!(
        sizes::sizes(&tree("rules/src/short.rs", "//! Short.\nfn short() {\n    step();\n}\n")).is_empty()
    );
}

#[test]
fn a_drawer_for_everything_is_refused() {
    assert_eq!(names::files(&tree("web/src/utils.rs", "//! Things.\n")).len(), 1);
    assert_eq!(names::files(&tree("web/src/meetings/mod.rs", "//! Things.\n")).len(), 1);
    assert!(names::files(&tree("web/src/meetings.rs", "//! Meetings.\n")).is_empty());
}

#[test]
fn sql_outside_store_and_deciding_sql_are_seen() {
    let query = "//! X.\nconst FIND: &str = \"SELECT id FROM notices WHERE id = $1\";\n";
    assert_eq!(sql::sql(&tree("office/src/notices.rs", query)).len(), 1);
    assert!(sql::sql(&tree("store/src/notices.rs", query)).is_empty());
    let deciding = "//! X.\nconst LATE: &str = \"SELECT id FROM deadlines WHERE due < now()\";\n";
    assert_eq!(sql::sql(&tree("store/src/deadlines.rs", deciding)).len(), 1);
}

#[test]
fn a_word_missing_in_one_language_is_seen() {
    let mut files = Vec::new();
    for language in ["ar", "en", "es", "fr", "ru", "zh"] {
        let text = if language == "fr" { "a = a\n" } else { "a = a\nb = { $name }\n" };
        files.push(File { path: format!("locales/{language}/room.ftl"), text: text.to_owned() });
    }
    let complaints = words::same_in_six_languages(&Tree { files });
    assert_eq!(complaints.len(), 1, "{complaints:?}");
    assert!(complaints[0].contains("locales/fr/room.ftl") && complaints[0].contains('b'), "{complaints:?}");
}
