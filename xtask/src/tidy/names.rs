//! Names of files, first lines of modules, and words that must not stand in the code.

use super::tree::Tree;

const DRAWERS: [&str; 8] = ["utils", "util", "helpers", "helper", "common", "manager", "misc", "mod"];

/// No drawer for everything, no `mod.rs`.
pub(super) fn files(tree: &Tree) -> Vec<String> {
    tree.rust()
        .filter(|file| {
            let stem = file.path.rsplit('/').next().unwrap_or_default().trim_end_matches(".rs");
            DRAWERS.contains(&stem)
        })
        .map(|file| format!("{}: name it after what it holds", file.path))
        .collect()
}

/// The first line says what the module is for.
pub(super) fn opening_sentences(tree: &Tree) -> Vec<String> {
    tree.rust()
        .filter(|file| !file.text.starts_with("//! "))
        .map(|file| format!("{} does not open with `//! …`", file.path))
        .collect()
}

/// Each with what to do instead. Written in halves, so that this file may stand in the tree.
const BANNED: [(&str, &str, &str); 10] = [
    ("todo", "!(", "finish it, or leave the feature out"),
    ("unimpl", "emented!(", "finish it, or leave the feature out"),
    ("#[igno", "re", "a test runs or is deleted"),
    ("should_", "panic", "match on the error"),
    ("#[all", "ow(", "use #[expect(…, reason = \"…\")]"),
    ("FIX", "ME", "mend it or file an issue"),
    ("XX", "X:", "mend it or file an issue"),
    ("Zoned::", "now(", "take the clock of office/src/clock.rs"),
    ("Timestamp::", "now(", "take the clock of office/src/clock.rs"),
    ("SystemTime::", "now(", "take the clock of office/src/clock.rs"),
];

/// Where the one permitted use of each clock stands.
const CLOCKS: [&str; 1] = ["office/src/clock.rs"];

/// Words of machines and registries speak of where something was written, not of the product.
const ELSEWHERE: [(&str, &str); 6] = [
    ("/wor", "k/"),
    ("/tmp/", "bash"),
    ("crates", ".io/api"),
    ("registry.", "npmjs"),
    ("deb.deb", "ian.org"),
    ("index.", "crates.io"),
];

/// Banned words in code, and addresses of somebody's machine anywhere.
pub(super) fn banned_words(tree: &Tree) -> Vec<String> {
    let mut complaints = Vec::new();
    for file in &tree.files {
        let is_rust = file.is_kind("rs");
        for (number, line) in file.text.lines().enumerate() {
            for (first, second, instead) in BANNED.iter().filter(|_| is_rust) {
                let is_clock = second.starts_with("now")
                    && (CLOCKS.contains(&file.path.as_str()) || file.layer() == "bench");
                if contains(line, first, second) && !is_clock {
                    complaints.push(format!("{}:{}: {first}{second}: {instead}", file.path, number + 1));
                }
            }
            for (first, second) in ELSEWHERE.iter().filter(|_| file.path != "Cargo.lock") {
                if contains(line, first, second) {
                    complaints.push(format!(
                        "{}:{}: {first}{second} is a place outside",
                        file.path,
                        number + 1
                    ));
                }
            }
        }
    }
    complaints
}

/// Whether the two halves stand together in the line.
fn contains(line: &str, first: &str, second: &str) -> bool {
    line.match_indices(first).any(|(at, _)| line[at + first.len()..].starts_with(second))
}
