//! Import directions that Cargo alone does not hold.

use std::collections::BTreeSet;

use regex::Regex;

use super::tree::Tree;

/// What each layer may import of ours. `rules` and `letters` also have a list of what they may import of others.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("rules", &[]),
    ("letters", &["rules"]),
    ("papers", &["letters", "rules"]),
    ("seek", &["rules"]),
    ("vault", &[]),
    ("store", &["rules"]),
    ("office", &["letters", "papers", "rules", "seek", "store", "vault"]),
    ("vouch", &["office"]),
    ("frame", &["rules"]),
    ("web", &["frame", "letters", "office", "papers", "rules", "seek", "vault"]),
    ("demo", &["letters", "office", "papers", "rules", "vault"]),
    ("plenary", &["demo", "frame", "letters", "office", "rules", "seek", "vault", "vouch", "web"]),
    ("bench", &["demo", "letters", "office", "papers", "rules", "seek", "store", "vault", "web"]),
    ("xtask", &[]),
];

/// `schemars` only under a feature that tests switch on.
const RULES_MAY_USE: [&str; 5] = ["jiff", "schemars", "serde", "thiserror", "toml"];

/// Crates that bring a clock, a network, files or chance, which the lower layers do without.
const OUTSIDE: [&str; 8] = ["axum", "getrandom", "maud", "rand", "reqwest", "sqlx", "tokio", "tracing"];

/// Reads each crate's `[dependencies]` and compares.
pub(super) fn imports(tree: &Tree) -> Vec<String> {
    let ours: BTreeSet<&str> = MAY_IMPORT.iter().map(|(layer, _)| *layer).collect();
    let mut complaints = Vec::new();
    for &(layer, allowed) in MAY_IMPORT {
        let Some(file) = tree.file(&format!("{layer}/Cargo.toml")) else { continue };
        let Ok(manifest) = file.text.parse::<toml::Table>() else {
            complaints.push(format!("{} is no TOML", file.path));
            continue;
        };
        let dependencies = manifest.get("dependencies").and_then(toml::Value::as_table);
        for name in dependencies.into_iter().flatten().map(|(name, _)| name.as_str()) {
            if ours.contains(name) && !allowed.contains(&name) {
                complaints.push(format!("{layer} imports {name}, which it must not know"));
            }
            if layer == "rules" && !RULES_MAY_USE.contains(&name) {
                complaints.push(format!("rules imports {name}; it lives on {}", RULES_MAY_USE.join(", ")));
            }
            if matches!(layer, "rules" | "letters" | "papers" | "frame")
                && OUTSIDE[..].contains(&name)
                && (layer, name) != ("frame", "maud")
            {
                complaints.push(format!("{layer} imports {name}, which brings the outside in"));
            }
        }
    }
    complaints
}

/// In `rules` the order of `lib.rs` is the order of knowledge.
pub(super) fn order_of_rules(tree: &Tree) -> Vec<String> {
    let Some(lib) = tree.file("rules/src/lib.rs") else { return Vec::new() };
    let rooms: Vec<&str> = lib
        .text
        .lines()
        .filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';'))
        .collect();
    let Ok(import) = Regex::new(r"crate::\{?\s*([a-z_]+)") else { return Vec::new() };
    let mut complaints = Vec::new();
    for file in tree.rust().filter(|file| file.path.starts_with("rules/src/") && !file.is_test()) {
        let Some(room) = room_of(&file.path, "rules/src/") else { continue };
        let Some(place) = rooms.iter().position(|other| *other == room) else { continue };
        for found in import.captures_iter(&file.text) {
            if rooms.iter().position(|other| *other == &found[1]).is_some_and(|other| other > place) {
                complaints
                    .push(format!("{} knows crate::{}, which lib.rs names after it", file.path, &found[1]));
            }
        }
    }
    complaints
}

/// In `web` a room may use the shell of the crate, never another room: that is what lets the crate be cut.
pub(super) fn rooms_of_web(tree: &Tree) -> Vec<String> {
    let rooms: BTreeSet<&str> = tree
        .rust()
        .filter(|file| file.text.contains("fn routes()") || file.text.contains("fn routes<"))
        .filter_map(|file| room_of(&file.path, "web/src/"))
        .collect();
    let Ok(import) = Regex::new(r"crate::([a-z_]+)") else { return Vec::new() };
    let mut complaints = Vec::new();
    for file in tree.rust() {
        let Some(room) = room_of(&file.path, "web/src/").filter(|room| rooms.contains(room)) else {
            continue;
        };
        for found in import.captures_iter(&file.text) {
            if &found[1] != room && rooms.contains(&found[1]) {
                complaints.push(format!("{} imports the room {}", file.path, &found[1]));
            }
        }
    }
    complaints
}

/// `rules/src/notices/fold.rs` belongs to the room `notices`.
fn room_of<'a>(path: &'a str, source: &str) -> Option<&'a str> {
    let rest = path.strip_prefix(source)?;
    let room = rest.split('/').next()?.trim_end_matches(".rs");
    (room != "lib").then_some(room)
}
