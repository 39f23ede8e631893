//! A file fits a head (600 lines at the very most), a function a screen (70 lines).

use super::tree::Tree;

const LINES_OF_A_FILE: usize = 600;
const LINES_OF_A_FUNCTION: usize = 70;

/// Files and functions that are too long. Relies on rustfmt: a function ends at the brace that stands
/// exactly as deep as its first line.
pub(super) fn sizes(tree: &Tree) -> Vec<String> {
    let mut complaints = Vec::new();
    for file in tree.rust() {
        let lines: Vec<&str> = file.text.lines().collect();
        if lines.len() > LINES_OF_A_FILE {
            complaints.push(format!("{} has {} lines; cut it by subject", file.path, lines.len()));
        }
        for (begin, line) in lines.iter().enumerate() {
            let Some(name) = function_name(line) else { continue };
            let closing = format!("{}}}", &line[..line.len() - line.trim_start().len()]);
            let length = lines[begin..].iter().position(|line| **line == closing).unwrap_or(0);
            if length > LINES_OF_A_FUNCTION {
                complaints.push(format!("{}:{}: {name} has {length} lines", file.path, begin + 1));
            }
        }
    }
    complaints
}

/// The name, if this line begins a function with a body that is not on this one line.
fn function_name(line: &str) -> Option<&str> {
    let mut rest = line.trim_start();
    if line.ends_with('}') || line.ends_with(';') {
        return None;
    }
    for word in ["pub ", "pub(crate) ", "pub(super) ", "const ", "async "] {
        rest = rest.strip_prefix(word).unwrap_or(rest);
    }
    rest.strip_prefix("fn ")?.split(['(', '<']).next()
}

/// How large the house is, in one line.
pub(super) fn summary(tree: &Tree) -> String {
    let mut sizes: Vec<usize> =
        tree.rust().filter(|file| !file.is_test()).map(|file| file.text.lines().count()).collect();
    sizes.sort_unstable();
    let total: usize = sizes.iter().sum();
    let tests: usize = tree.rust().filter(|file| file.is_test()).map(|file| file.text.lines().count()).sum();
    let short = sizes.iter().filter(|lines| **lines <= 300).count();
    format!(
        "{total} lines in {} files (median {}, {short} of them up to 300, longest {}), {tests} lines of tests",
        sizes.len(),
        sizes.get(sizes.len() / 2).copied().unwrap_or(0),
        sizes.last().copied().unwrap_or(0),
    )
}
