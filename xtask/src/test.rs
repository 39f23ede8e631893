//! Every test there is.

use std::process::Command;

use anyhow::Result;

use crate::{
    needs,
    postgres::Cluster,
    run::{cargo, cargo_command, root, run, say},
};

/// What may be left out when something cannot be had.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Install nothing; what is missing makes its tests fail.
    #[arg(long)]
    no_install: bool,
    /// Leave the browser out.
    #[arg(long)]
    no_browser: bool,
}

/// Installs, checks, then tests: crates on SQLite and PostgreSQL, the doors, pages in Chromium.
pub(crate) fn test(options: &Options) -> Result<()> {
    if !options.no_install {
        needs::install()?;
    }
    cargo(&["fmt", "--all", "--check"])?;
    cargo(&["clippy", "--quiet", "--workspace", "--all-targets", "--", "--deny", "warnings"])?;
    // The binary first: tests through the doors start it.
    cargo(&["build", "--package", "plenary"])?;
    let cluster = Cluster::start()?;
    run(cargo_command().args(["test", "--workspace"]).env("PLENARY_TEST_POSTGRES", &cluster.address))?;
    drop(cluster);
    if options.no_browser {
        say("the browser tests were left out, as asked");
        return Ok(());
    }
    if !options.no_install {
        needs::install_npm_packages()?;
    }
    run(Command::new("node").arg("--test").arg("tests/browser/").current_dir(root()))
}
