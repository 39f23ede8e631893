//! Every test there is.

use std::process::Command;

use anyhow::Result;

use crate::{
    needs,
    postgres::Cluster,
    run::{cargo, cargo_command, root, run},
};

/// What may be left out when something cannot be had.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Install nothing; what is missing makes its tests fail.
    #[arg(long)]
    no_install: bool,
}

/// Installs, checks, then tests: crates on SQLite and PostgreSQL, the doors, and the pages in a browser.
pub(crate) fn test(options: &Options) -> Result<()> {
    if !options.no_install {
        needs::install()?;
        needs::install_npm_packages()?;
    }
    cargo(&["fmt", "--all", "--check"])?;
    cargo(&["clippy", "--quiet", "--workspace", "--all-targets", "--", "--deny", "warnings"])?;
    // All of it first: tests through the doors start the program, and what is built with the tests is not built again.
    cargo(&["build", "--workspace", "--all-targets"])?;
    let cluster = Cluster::start(false)?;
    run(cargo_command().args(["test", "--workspace"]).env("PLENARY_TEST_POSTGRES", &cluster.address))?;
    run(Command::new("node")
        .args(["--test", "--test-reporter=spec"])
        .current_dir(root().join("tests/browser")))
}
