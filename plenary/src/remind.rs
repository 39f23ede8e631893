//! `plenary remind`: whoever has something to do for a registration is reminded of it. `plenary serve` does the same by itself.

use std::time::Duration;

use office::{
    Actor, Office,
    registration::remind::{Cause, Reminded, Wish, remind as remind_all},
};

use crate::{
    data::{Data, Who, run},
    files::{FINDINGS, FINE, answer, tell},
};

/// Whether anything is sent.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Only say who would be reminded of what.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    data: Data,
    #[command(flatten)]
    who: Who,
}

/// Reminds, and says whom of what.
pub(crate) fn remind(options: &Options) -> u8 {
    run(async {
        let office = options.data.open().await?;
        let done = remind_all(&office, &options.who.actor(), Wish { dry_run: options.dry_run }).await;
        office.close().await;
        Ok(match done {
            Ok(reminded) => {
                for one in &reminded {
                    answer(&line(one));
                }
                FINE
            }
            Err(why) => {
                tell(&why.to_string());
                FINDINGS
            }
        })
    })
}

fn line(one: &Reminded) -> String {
    let of = match &one.cause {
        Cause::Decide { count, since, due: Some(due) } => format!("decide {count} since {since} by {due}"),
        Cause::Decide { count, since, due: None } => format!("decide {count} since {since}"),
        Cause::Missing { fields } => {
            let names: Vec<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
            format!("missing {}", names.join(", "))
        }
    };
    format!("{} {} {of}\n", one.meeting, one.account)
}

/// How often it is looked whether a day has come on which somebody is to be reminded: what was said today is not said again.
const EVERY: Duration = Duration::from_hours(1);

/// Reminds day by day, as long as the house is served. What the database refuses is tried again.
pub(crate) async fn day_by_day(office: Office) {
    let house = Actor::secretariat("Plenary");
    loop {
        tokio::time::sleep(EVERY).await;
        if let Err(why) = remind_all(&office, &house, Wish::default()).await {
            tell(&why.to_string());
        }
    }
}
