//! `plenary purge`: what has been kept of people long enough goes.

use office::people::purge::{Falls, falls, purge as let_go};

use crate::{
    data::{Data, Who, run},
    files::{FINE, answer},
};

/// What to do.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Only say what would go today.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    data: Data,
    #[command(flatten)]
    who: Who,
}

/// Lets it go, as `plenary serve` does every day.
pub(crate) fn purge(options: &Options) -> u8 {
    run(async {
        let office = options.data.open().await?;
        let actor = options.who.actor();
        let gone = if options.dry_run {
            falls(&office, &actor).await.map(|all| all.into_iter().filter(|one| one.is_due).collect())
        } else {
            let_go(&office, &actor).await
        };
        office.close().await;
        answer(&told(&gone.map_err(|failure| failure.to_string())?));
        Ok(FINE)
    })
}

/// One line for each kind and day: kind, day, how many, and the meeting where there is one.
fn told(all: &[Falls]) -> String {
    all.iter()
        .map(|one| {
            format!("{}\t{}\t{}\t{}", one.kind.name(), one.on, one.count, one.meeting).trim_end().to_owned()
                + "\n"
        })
        .collect()
}
