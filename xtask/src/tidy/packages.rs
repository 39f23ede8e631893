//! Licences and duplicate versions of packages, by the lists of `deny.toml`, offline.
//! Advisories need their database: `cargo deny check advisories`, where the network has it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::tree::Tree;
use crate::run::cargo_command;

/// Complains of a licence that is not allowed and of a package that comes in two versions without a reason.
pub(super) fn packages(tree: &Tree) -> Vec<String> {
    // The tests of these rules bring a tree without packages.
    let Some(policy) = tree.file("deny.toml").and_then(|file| file.text.parse::<toml::Table>().ok()) else {
        return if tree.has("Cargo.lock") {
            vec!["deny.toml is missing or no TOML".to_owned()]
        } else {
            Vec::new()
        };
    };
    let Some(packages) = metadata() else { return vec!["cargo metadata cannot be read".to_owned()] };
    let allowed: BTreeSet<&str> = strings(&policy, "licenses", "allow").into_iter().collect();
    let skipped: BTreeSet<&str> = policy
        .get("bans")
        .and_then(|bans| bans.get("skip"))
        .and_then(toml::Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.get("crate")?.as_str())
        .collect();
    let mut complaints = Vec::new();
    let mut versions: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for package in &packages {
        let (Some(name), Some(version)) = (package["name"].as_str(), package["version"].as_str()) else {
            continue;
        };
        versions.entry(name).or_default().insert(version);
        let licence = package["license"].as_str().unwrap_or("none");
        if !is_allowed(licence, &allowed) {
            complaints.push(format!("{name} {version} is under {licence}, which deny.toml does not allow"));
        }
    }
    for (name, versions) in
        versions.iter().filter(|(name, versions)| versions.len() > 1 && !skipped.contains(*name))
    {
        let versions: Vec<_> = versions.iter().copied().collect();
        complaints
            .push(format!("{name} comes in versions {}; give deny.toml the reason", versions.join(" and ")));
    }
    complaints
}

/// An expression is allowed if each of its AND parts offers one licence that is.
fn is_allowed(expression: &str, allowed: &BTreeSet<&str>) -> bool {
    let expression = expression.replace('/', " OR ").replace(['(', ')'], " ");
    expression.split(" AND ").all(|part| part.split(" OR ").any(|licence| allowed.contains(licence.trim())))
}

fn metadata() -> Option<Vec<Value>> {
    let read = |more: &[&str]| {
        let output = cargo_command()
            .args(["metadata", "--format-version", "1", "--locked"])
            .args(more)
            .output()
            .ok()?;
        serde_json::from_slice::<Value>(&output.stdout).ok()
    };
    // What only other systems use may not have been fetched yet.
    let whole = read(&["--offline"]).or_else(|| read(&[]))?;
    // Packages for other systems are listed too; they are part of what we ask people to trust.
    whole["packages"].as_array().cloned()
}

fn strings<'a>(policy: &'a toml::Table, section: &str, key: &str) -> Vec<&'a str> {
    policy
        .get(section)
        .and_then(|section| section.get(key))
        .and_then(toml::Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(toml::Value::as_str)
        .collect()
}
