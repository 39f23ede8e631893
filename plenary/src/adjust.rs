//! `plenary adjust`: the secretariat sets another date.

use jiff::civil::Date;
use office::deadlines::adjust::{Wish, adjust as set};
use rules::calendar::ClockTime;

use crate::{
    data::{Data, Who, run},
    files::{FINDINGS, FINE, answer, tell},
};

/// Which date, and why.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// The meeting, as in its address: sg20-2023-09-13.
    meeting: String,
    /// The deadline, as in its address: contribution.
    deadline: String,
    /// The new date: 2023-09-02.
    due: Date,
    /// Why; everybody can read it beside the date.
    #[arg(long)]
    reason: String,
    /// The time of day; the whole day where there is none.
    #[arg(long)]
    time: Option<ClockTime>,
    /// The zone of that time, such as Europe/Zurich; the one that holds now where there is none.
    #[arg(long)]
    zone: Option<String>,
    #[command(flatten)]
    data: Data,
    #[command(flatten)]
    who: Who,
}

/// Sets the date, or says why not.
pub(crate) fn adjust(options: &Options) -> u8 {
    run(async {
        let office = options.data.open().await?;
        let wish = Wish {
            meeting: options.meeting.clone(),
            deadline: options.deadline.clone(),
            due: options.due,
            time: options.time,
            time_zone: options.zone.clone(),
            reason: options.reason.clone(),
        };
        let outcome = set(&office, &options.who.actor(), &wish).await;
        office.close().await;
        Ok(match outcome {
            Ok(()) => {
                answer(&format!("/meetings/{}/deadlines/{}: {}\n", wish.meeting, wish.deadline, wish.due));
                FINE
            }
            Err(why) => {
                tell(&why.to_string());
                FINDINGS
            }
        })
    })
}
