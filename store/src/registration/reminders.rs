//! Who was reminded of what, and when.

use jiff::civil::Date;
use sqlx::Row;

use super::lists::{Line, line};
use crate::{Store, StoreError, Transaction};

const LAST: &str = "SELECT MAX(reminded_on) FROM registration_reminders WHERE account = $1 AND cause = $2";

/// The day on which somebody was reminded of something last, as a change sees it.
pub async fn last_in(
    change: &mut Transaction,
    account: &str,
    cause: &str,
) -> Result<Option<Date>, StoreError> {
    let row = sqlx::query(LAST).bind(account).bind(cause).fetch_one(&mut **change).await?;
    let day: Option<String> = row.try_get(0)?;
    day.map(|day| {
        day.parse().map_err(|error: jiff::Error| StoreError::Contradiction {
            table: "registration_reminders",
            column: "reminded_on",
            row: cause.to_owned(),
            reason: error.to_string(),
        })
    })
    .transpose()
}

const KEEP: &str = "INSERT INTO registration_reminders (account, cause, reminded_on) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";

/// Keeps that somebody is reminded of something on a day; `false` where they were.
pub async fn keep(
    change: &mut Transaction,
    account: &str,
    cause: &str,
    on: Date,
) -> Result<bool, StoreError> {
    let query = sqlx::query(KEEP).bind(account).bind(cause).bind(on.to_string());
    Ok(query.execute(&mut **change).await?.rows_affected() == 1)
}

const ALIVE: &str = "SELECT r.id, r.meeting, r.event, r.person, r.member, r.content, r.edition, r.sent_by, r.idempotency_key, r.submitted_at, \
    m.id, m.category, m.name, m.country, m.study_group FROM registrations r JOIN members m ON m.id = r.member \
    JOIN meetings g ON g.slug = r.meeting \
    WHERE r.state IN ('pending', 'waitlisted', 'approved', 'confirmed') AND g.ends >= $1 ORDER BY r.meeting, r.since, r.id";

/// Registrations of which something can still come, for meetings that are not over on a day, the oldest of each meeting first.
pub async fn alive(store: &Store, on: Date) -> Result<Vec<Line>, StoreError> {
    let rows = sqlx::query(ALIVE).bind(on.to_string()).fetch_all(store.pool()).await?;
    rows.iter().map(line).collect()
}
