//! How long an edit takes: each crate is touched once and the program built again.

use std::{fmt::Write as _, fs, time::Instant};

use anyhow::Result;

use crate::run::{cargo_command, root, say};

/// The crates in the order of the house, lowest first; a touch below rebuilds all above.
const LAYERS: [&str; 8] = ["rules", "letters", "store", "office", "frame", "web", "demo", "plenary"];

/// Builds once, then touches one file of each layer and times the build that follows.
pub(crate) fn timings() -> Result<()> {
    cargo_command().args(["build", "--quiet", "--package", "plenary"]).status()?;
    let mut table = String::from("edit in     seconds until `plenary` is built again\n");
    for layer in LAYERS {
        let source = root().join(layer).join("src");
        let file = ["lib.rs", "main.rs"].map(|name| source.join(name)).into_iter().find(|file| file.exists());
        let Some(file) = file else { continue };
        fs::write(&file, fs::read(&file)?)?;
        let begun = Instant::now();
        cargo_command().args(["build", "--quiet", "--package", "plenary"]).status()?;
        writeln!(table, "{layer:<11} {:>6.1}", begun.elapsed().as_secs_f32())?;
    }
    say(&table);
    Ok(())
}
