//! `cargo xtask new`: the files and sorted lines of an act, a rule or a room, so that none is forgotten.

use std::{fmt::Write as _, fs, path::Path};

use anyhow::{Result, bail};

use crate::run::{root, say};

/// What may be begun.
#[derive(clap::Subcommand)]
pub(crate) enum What {
    /// An act, such as `registration.approve`: its file, its test, its line in the list of acts.
    Act {
        /// Room and verb, with a dot between them.
        name: String,
    },
    /// A deadline rule in a profile, such as `contribution`, with an example on either side of its edge.
    Rule {
        /// The identifier of the rule.
        name: String,
        /// The profile, a path below `profiles/`.
        #[arg(long, default_value = "itu-t/2024-new-delhi.toml")]
        profile: String,
    },
    /// A room, such as `registration`: one file of its name in each layer, and its words in six languages.
    Room {
        /// The name of the room, a noun of the procedures.
        name: String,
    },
}

/// Writes what belongs to it and says what was written; nothing that exists is touched.
pub(crate) fn new(what: &What) -> Result<()> {
    match what {
        What::Act { name } => act(name),
        What::Rule { name, profile } => rule(name, profile),
        What::Room { name } => room(name),
    }
}

fn act(name: &str) -> Result<()> {
    let Some((room, verb)) = name.split_once('.') else {
        bail!("an act is named room.verb, such as registration.approve")
    };
    ensure_word(room)?;
    ensure_word(verb)?;
    write(
        &format!("office/src/{room}/{verb}.rs"),
        &format!(
            "//! The act `{name}`: say who does what, and why.\n//!\n//! Consequences, in order: the change, the journal entry, the mail.\n"
        ),
    )?;
    write(
        &format!("office/tests/{room}/{verb}.rs"),
        &format!(
            "//! `{name}`: who may, who may not, twice, too late, what is journalled, what is mailed.\n"
        ),
    )?;
    say(&format!(
        "now name \"{name}\" in office/src/acts.rs and office/src/permissions.rs (sorted), declare the modules, and run `cargo test -p office`"
    ));
    Ok(())
}

fn rule(name: &str, profile: &str) -> Result<()> {
    ensure_word(name)?;
    let path = root().join("profiles").join(profile);
    let mut text = fs::read_to_string(&path)?;
    if text.contains(&format!("id = \"{name}\"")) {
        bail!("{profile} has a rule {name} already");
    }
    write!(
        text,
        "\n[[deadline]]\nid = \"{name}\"\nclause = \"\"\nsentence = \"\"\ndays_before = 0\nguess = true\nexample = {{ start = \"2025-09-09\", in_time = \"2025-09-09\", late = \"2025-09-10\" }}\n"
    )?;
    fs::write(&path, text)?;
    say(&format!(
        "profiles/{profile}: fill in clause, sentence, arithmetic and example; `cargo test -p rules` reads them"
    ));
    Ok(())
}

fn room(name: &str) -> Result<()> {
    ensure_word(name)?;
    for (layer, sentence) in [
        ("rules", "what the procedures say of it"),
        ("store", "its tables and its SQL"),
        ("web", "its pages, JSON and feeds"),
    ] {
        write(&format!("{layer}/src/{name}.rs"), &format!("//! The room `{name}`: {sentence}.\n"))?;
    }
    write(
        &format!("office/src/{name}.rs"),
        &format!("//! The room `{name}`: what people do, one act per file.\n\npub mod see;\n"),
    )?;
    write(&format!("office/src/{name}/see.rs"), "//! What one may read here.\n")?;
    for language in ["ar", "en", "es", "fr", "ru", "zh"] {
        write(&format!("locales/{language}/{name}.ftl"), &format!("# The words of the room `{name}`.\n"))?;
    }
    say(
        "now declare the modules in each lib.rs: in rules by the order of knowledge, elsewhere by the alphabet",
    );
    Ok(())
}

/// One word of the field, as a file is named.
fn ensure_word(name: &str) -> Result<()> {
    if name.is_empty() || !name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_') {
        bail!("{name:?}: small letters and underscores only");
    }
    Ok(())
}

fn write(path: &str, text: &str) -> Result<()> {
    let whole = root().join(path);
    if whole.exists() {
        bail!("{path} exists already");
    }
    fs::create_dir_all(whole.parent().unwrap_or_else(|| Path::new(".")))?;
    fs::write(whole, text)?;
    say(&format!("wrote {path}"));
    Ok(())
}
