//! Everybody comes in the last minutes: each opens the form, sends it and looks at what they have, when their time comes and not when
//! the server is ready, so that a queue is seen.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::Result;

use super::hall::{self, Hall};
use crate::{client::Client, table::Table};

/// The people of the last ten minutes of a burst.
const PEOPLE: u32 = 20_000;
const MINUTES: u32 = 10;

/// Only so many of them come, at the same pace, so that nobody waits ten minutes for a figure.
const COME: u32 = 2_000;

/// Connections; a person uses one after another has left it.
const LINES: usize = 64;

/// Milliseconds from the instant at which a request was due to its whole answer.
pub(crate) async fn measure(engine: &str, postgres: Option<&str>) -> Result<Table> {
    let mut table = Table::new(format!(
        "{engine}: a burst of {PEOPLE} people in {MINUTES} minutes, {COME} of them at that pace; milliseconds"
    ));
    let mut first = None;
    for times in [1_u32, 4] {
        let hall = Arc::new(hall::fill(postgres, COME).await?);
        let pause = Duration::from_secs(u64::from(MINUTES) * 60) / (PEOPLE * times);
        let mut spans = come(&hall, pause).await?;
        spans.sort_by(f64::total_cmp);
        let last = spans.len() - 1;
        let median = *first.get_or_insert(spans[last / 2]);
        for (name, place) in [("median", last / 2), ("p99", last * 99 / 100), ("the longest", last)] {
            let span = spans[place];
            table.row(format!("{times} times that pace: {name}"), span, span / median, "");
        }
    }
    Ok(table)
}

async fn come(hall: &Arc<Hall>, pause: Duration) -> Result<Vec<f64>> {
    let lines = Arc::new(tokio::sync::Mutex::new(Vec::new()));
    let free = Arc::new(tokio::sync::Semaphore::new(LINES));
    let begun = Instant::now();
    let mut tasks = Vec::new();
    for person in 0..COME {
        let due = begun + pause * person;
        tokio::time::sleep_until(due.into()).await;
        let (hall, lines, free) = (Arc::clone(hall), Arc::clone(&lines), Arc::clone(&free));
        tasks.push(tokio::spawn(async move {
            let _turn = free.acquire_owned().await?;
            let kept = lines.lock().await.pop();
            let mut client = match kept {
                Some(client) => client,
                None => Client::connect(&hall.host).await?,
            };
            let spans = one(&hall, &mut client, person, due).await?;
            lines.lock().await.push(client);
            anyhow::Ok(spans)
        }));
    }
    let mut spans = Vec::new();
    for task in tasks {
        spans.extend(task.await??);
    }
    Ok(spans)
}

/// The three requests of one person: each is due when the one before has been answered.
async fn one(hall: &Hall, client: &mut Client, person: u32, due: Instant) -> Result<[f64; 3]> {
    let cookie = hall::cookie(person);
    client.get_as(&format!("/meetings/{}/register", hall.meeting), &cookie).await?;
    let form = due.elapsed();
    client.post("/api/acts/registration.submit", &cookie, &hall::wish(hall, person)).await?;
    let sent = due.elapsed();
    client.get_as("/registrations", &cookie).await?;
    let seen = due.elapsed();
    Ok([form, sent.saturating_sub(form), seen.saturating_sub(sent)].map(|span| span.as_secs_f64() * 1_000.0))
}
