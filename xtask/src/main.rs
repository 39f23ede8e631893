//! Everything a developer types: `cargo xtask <command>`; each command has `--help`.

use clap::{Parser, Subcommand};

mod bench;
mod check;
mod needs;
mod new;
mod postgres;
mod run;
mod test;
mod tidy;
mod timings;

/// Tasks of the people who build Plenary.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// The inner loop: format, clippy, house rules and the rules' tests, in seconds.
    Check,
    /// Every test: installs what it needs (saying so), then crates, and the doors.
    Test(test::Options),
    /// The house rules alone: import directions, sizes, names, words in six languages, licences.
    Tidy,
    /// Benchmarks, printed as one table; builds with optimisation.
    Bench(bench::Options),
    /// How long an edit takes to build, crate by crate.
    Timings,
    /// Begin an act, a rule or a room: writes the files and the sorted lines that belong to it.
    New {
        #[command(subcommand)]
        what: new::What,
    },
}

fn main() -> anyhow::Result<()> {
    match Arguments::parse().task {
        Task::Check => check::check(),
        Task::Test(options) => test::test(&options),
        Task::Tidy => tidy::report(),
        Task::Bench(options) => bench::bench(&options),
        Task::Timings => timings::timings(),
        Task::New { what } => new::new(&what),
    }
}
