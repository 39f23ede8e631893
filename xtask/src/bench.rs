//! Benchmarks, with a PostgreSQL of their own that keeps its promises.

use anyhow::Result;

use crate::{
    postgres::Cluster,
    run::{cargo, cargo_command, run, say},
};

/// Which figures.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// `letters`, `forms`, `pages`, `mail`, `registrations`, `burst`, `crowd`, `program`; all of them where nothing is named.
    named: Vec<String>,
}

/// Measures what is named, or everything. The program lies beside the benchmarks that start it.
pub(crate) fn bench(options: &Options) -> Result<()> {
    cargo(&["build", "--release", "--package", "plenary", "--package", "bench"])?;
    let mut command = cargo_command();
    command.args(["run", "--release", "--package", "bench", "--"]).args(&options.named);
    match Cluster::start(true) {
        Ok(cluster) => run(command.env("PLENARY_TEST_POSTGRES", &cluster.address)),
        Err(why) => {
            say(&format!("no figures of PostgreSQL: {why}"));
            run(&mut command)
        }
    }
}
