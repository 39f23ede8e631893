//! Documents that name a path are believed, so the path must exist.

use regex::Regex;

use super::tree::Tree;

const DOCUMENTS: [&str; 3] = ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"];

/// Everything between backticks that looks like a path of this tree.
pub(super) fn paths(tree: &Tree) -> Vec<String> {
    let Ok(path) = Regex::new(r"`([a-z_./-]+/[A-Za-z0-9_./-]*)`") else { return Vec::new() };
    let mut complaints = Vec::new();
    for document in DOCUMENTS {
        let Some(file) = tree.file(document) else {
            complaints.push(format!("{document} is missing"));
            continue;
        };
        for found in path.captures_iter(&file.text) {
            let named = found[1].trim_end_matches('/');
            if !named.starts_with('/')
                && !named.starts_with("..")
                && !named.starts_with("target")
                && !tree.has(named)
            {
                complaints.push(format!("{document} names `{}`, which is not there", &found[1]));
            }
        }
    }
    complaints
}
