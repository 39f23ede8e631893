//! Running other programs, with their output shown.

use std::{
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

use anyhow::{Context, Result, bail};

/// The root of the repository, wherever the command was typed.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// One line that tells the developer what happens next.
#[expect(clippy::print_stderr, reason = "this program talks to the developer at a terminal")]
pub(crate) fn say(what: &str) {
    eprintln!("\n\u{25b8} {what}");
}

/// Runs `command`, says so before, and how long it took after.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let words: Vec<_> = command.get_args().map(|word| word.to_string_lossy().into_owned()).collect();
    say(&format!("{program} {}", words.join(" ")));
    let begun = Instant::now();
    let status =
        command.status().with_context(|| format!("{program} cannot be started; is it installed?"))?;
    if !status.success() {
        bail!("{program} {} failed after {:.1} s", words.join(" "), begun.elapsed().as_secs_f32());
    }
    say(&format!("done in {:.1} s", begun.elapsed().as_secs_f32()));
    Ok(())
}

/// Cargo, in the root of the repository.
pub(crate) fn cargo(arguments: &[&str]) -> Result<()> {
    run(cargo_command().args(arguments))
}

/// Cargo as it was called for this very program, so that the toolchain stays the same.
pub(crate) fn cargo_command() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    command
}
