//! The engine's own limit: the rows that the acts wrote, written once more with nothing around them.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Instant,
};

use anyhow::{Result, ensure};
use store::{
    journal::{self, Entry},
    mail::messages::{self, Message},
    registration::{self, Registration, desk, lists},
};

use super::hall::Hall;

/// What one act wrote.
pub(crate) struct Row {
    registration: Registration,
    message: Message,
    entry: Entry,
}

/// What the acts have written into a house.
pub(crate) async fn rows(hall: &Hall) -> Result<Vec<Row>> {
    let lines = lists::of_meeting(&hall.store, &hall.meeting, "").await?;
    let count = i64::try_from(lines.len())?;
    let mut told = messages::notes_in_state(&hall.store, "released", count).await?;
    let mut noted = journal::latest_of(&hall.store, ["registration.submit", ""], count).await?;
    ensure!(
        told.len() == lines.len() && noted.len() == lines.len(),
        "{} notes, {} entries",
        told.len(),
        noted.len()
    );
    Ok(lines
        .into_iter()
        .filter_map(|line| {
            Some(Row { registration: line.registration, message: told.pop()?, entry: noted.pop()? })
        })
        .collect())
}

/// Writes them into another house, one transaction for each, so many at a time; transactions a second. `in_turn`: with the row of
/// the meeting's desk, which every registration of a meeting writes and for which each waits.
pub(crate) async fn replay(hall: &Hall, rows: &[Row], senders: u32, in_turn: bool) -> Result<f64> {
    let rows: Arc<Vec<(Registration, Message, Entry)>> =
        Arc::new(rows.iter().enumerate().map(|(at, row)| moved(hall, at, row)).collect());
    let next = Arc::new(AtomicUsize::new(0));
    let begun = Instant::now();
    let mut tasks = Vec::new();
    for _ in 0..senders {
        let (rows, next, store) = (Arc::clone(&rows), Arc::clone(&next), hall.store.clone());
        tasks.push(tokio::spawn(async move {
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                let Some((registration, message, entry)) = rows.get(at) else { return anyhow::Ok(()) };
                let mut change = store.begin().await?;
                if in_turn {
                    desk::take_turn(&mut change, &registration.meeting).await?;
                    desk::next_number(&mut change, &registration.meeting).await?;
                }
                ensure!(registration::add(&mut change, registration).await?, "the row is new");
                messages::add(&mut change, message).await?;
                journal::add(&mut change, entry).await?;
                change.commit().await?;
            }
        }));
    }
    for task in tasks {
        task.await??;
    }
    Ok(f64::from(u32::try_from(rows.len())?) / begun.elapsed().as_secs_f64())
}

/// The row as it belongs to this house, whose members have addresses of their own.
fn moved(hall: &Hall, at: usize, row: &Row) -> (Registration, Message, Entry) {
    let member = hall.members[at % hall.members.len()].clone();
    (Registration { member, ..row.registration.clone() }, row.message.clone(), row.entry.clone())
}
