//! House rules, checked: what no machine holds, drifts. Each rule is a function from the tree to complaints,
//! and a complaint says what to do instead.

use anyhow::{Result, bail};

use crate::run::say;

mod acts;
mod documents;
mod layers;
mod names;
mod packages;
mod sizes;
mod sql;
#[cfg(test)]
mod tests;
mod tree;
mod words;

use tree::Tree;

/// One house rule: its name and its check.
type Rule = (&'static str, fn(&Tree) -> Vec<String>);

const RULES: [Rule; 14] = [
    ("a layer imports only what stands below it", layers::imports),
    ("a room of rules knows only rooms before it", layers::order_of_rules),
    ("no room of web imports another room", layers::rooms_of_web),
    ("files and functions fit a head and a screen", sizes::sizes),
    ("files are named after what they hold", names::files),
    ("modules open with a sentence", names::opening_sentences),
    ("words that must not stand in the code", names::banned_words),
    ("SQL stays in store, and decides nothing", sql::sql),
    ("both engines have the same migrations", sql::migrations),
    ("one act, one file, one name", acts::acts),
    ("six languages say the same things", words::same_in_six_languages),
    ("every word is used", words::every_word_is_used),
    ("paths that the documents name exist", documents::paths),
    ("licences and versions of packages are as agreed", packages::packages),
];

/// Prints every complaint; fails if there is one.
pub(crate) fn report() -> Result<()> {
    let tree = Tree::read()?;
    let complaints = complaints(&tree);
    say(&format!("tidy: {}; {}", sizes::summary(&tree), sql::summary(&tree)));
    if complaints.is_empty() {
        return Ok(());
    }
    bail!("{} complaint(s):\n{}", complaints.len(), complaints.join("\n"));
}

/// All that the rules have to say of this tree.
fn complaints(tree: &Tree) -> Vec<String> {
    RULES
        .iter()
        .flat_map(|(rule, check)| {
            check(tree).into_iter().map(move |complaint| format!("  {rule}: {complaint}"))
        })
        .collect()
}
