//! Words shown to people: the same keys and the same placeholders in six languages, each of them used.

use std::collections::{BTreeMap, BTreeSet};

use regex::Regex;

use super::tree::Tree;

const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];

/// Compares each file with its English twin.
pub(super) fn same_in_six_languages(tree: &Tree) -> Vec<String> {
    let mut rooms: BTreeSet<&str> = BTreeSet::new();
    for file in &tree.files {
        if let Some((_, room)) = file.path.strip_prefix("locales/").and_then(|rest| rest.split_once('/')) {
            rooms.insert(room);
        }
    }
    let mut complaints = Vec::new();
    for room in rooms {
        let english = messages(tree, "en", room);
        for language in LANGUAGES {
            let path = format!("locales/{language}/{room}");
            let theirs = messages(tree, language, room);
            for (key, placeholders) in &english {
                match theirs.get(key) {
                    None => complaints.push(format!("{path} lacks {key}")),
                    Some(others) if others != placeholders => {
                        complaints
                            .push(format!("{path}: {key} has {others:?}, English has {placeholders:?}"));
                    }
                    Some(_) => {}
                }
            }
            for key in theirs.keys().filter(|key| !english.contains_key(*key)) {
                complaints.push(format!("{path}: {key} is unknown in English"));
            }
        }
    }
    complaints
}

/// A message is used where its key stands in a source, or where a source makes keys that begin like it
/// (`format!("deadlines-action-{action}")`).
pub(super) fn every_word_is_used(tree: &Tree) -> Vec<String> {
    let sources: String = tree
        .rust()
        .filter(|file| !file.is_test())
        .map(|file| file.text.as_str())
        .collect::<Vec<_>>()
        .join("\n");
    let Ok(made) = Regex::new(r#""([a-z][a-z0-9-]*-)\{"#) else { return Vec::new() };
    let beginnings: BTreeSet<&str> =
        made.captures_iter(&sources).filter_map(|found| found.get(1)).map(|part| part.as_str()).collect();
    let mut complaints = Vec::new();
    for file in tree.files.iter().filter(|file| file.path.starts_with("locales/en/")) {
        let room = file.path.trim_start_matches("locales/en/");
        let all = file.text.as_str();
        for key in messages(tree, "en", room).keys() {
            let used = sources.contains(&format!("\"{key}\""))
                || sources.contains(&format!("\"{key}.")) // an attribute of the message
                || all.contains(&format!("{{ {key} }}"))
                || beginnings.iter().any(|beginning| key.starts_with(beginning));
            if !used {
                complaints.push(format!("{}: {key} is used nowhere; delete it in six languages", file.path));
            }
        }
    }
    complaints
}

/// Key and set of placeholders of each message of one file.
fn messages(tree: &Tree, language: &str, room: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let Some(file) = tree.file(&format!("locales/{language}/{room}")) else { return messages };
    let (Ok(key), Ok(placeholder)) =
        (Regex::new(r"^(-?[a-z][A-Za-z0-9_-]*)\s*="), Regex::new(r"\$([A-Za-z_]+)"))
    else {
        return messages;
    };
    let mut current = None;
    for line in file.text.lines().filter(|line| !line.starts_with('#')) {
        if let Some(found) = key.captures(line) {
            messages.entry(found[1].to_owned()).or_default();
            current = Some(found[1].to_owned());
        }
        if let Some(placeholders) = current.as_ref().and_then(|key| messages.get_mut(key)) {
            placeholders.extend(placeholder.captures_iter(line).map(|found| found[1].to_owned()));
        }
    }
    messages
}
