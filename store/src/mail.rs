//! Mail: whom it can reach, and what became of each message.

pub mod addressees;
pub mod messages;

use sqlx::{Row, any::AnyRow};

use super::{Store, StoreError, Transaction};

/// The mail of one notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailing {
    /// The notice.
    pub identity: String,
    /// `held`, `released` or `withdrawn`.
    pub state: String,
    /// When, an instant in ISO form.
    pub prepared_at: String,
    /// Personal data: who released or withdrew it.
    pub decided_by: Option<String>,
    /// When, an instant in ISO form.
    pub decided_at: Option<String>,
    /// Why it was withdrawn.
    pub reason: Option<String>,
}

const ADD: &str = "INSERT INTO mailings (identity, state, prepared_at) VALUES ($1, 'held', $2)";

/// Adds the mail of a notice, for review.
pub async fn add(change: &mut Transaction, identity: &str, at: &str) -> Result<(), StoreError> {
    sqlx::query(ADD).bind(identity).bind(at).execute(&mut **change).await?;
    Ok(())
}

const DECIDE: &str = "UPDATE mailings SET state = $1, decided_by = $2, decided_at = $3, reason = $4 \
    WHERE identity = $5 AND state = 'held'";

/// Writes down what a person decided about held mail; `false` where somebody has decided already.
pub async fn decide(change: &mut Transaction, mailing: &Mailing) -> Result<bool, StoreError> {
    let done = sqlx::query(DECIDE)
        .bind(&mailing.state)
        .bind(&mailing.decided_by)
        .bind(&mailing.decided_at)
        .bind(&mailing.reason)
        .bind(&mailing.identity)
        .execute(&mut **change)
        .await?;
    Ok(done.rows_affected() == 1)
}

const FIND: &str =
    "SELECT identity, state, prepared_at, decided_by, decided_at, reason FROM mailings WHERE identity = $1";

/// The mail of a notice.
pub async fn find(store: &Store, identity: &str) -> Result<Option<Mailing>, StoreError> {
    sqlx::query(FIND).bind(identity).fetch_optional(store.pool()).await?.as_ref().map(mailing).transpose()
}

/// The mail of a notice, as a change sees it.
pub async fn find_in(change: &mut Transaction, identity: &str) -> Result<Option<Mailing>, StoreError> {
    sqlx::query(FIND).bind(identity).fetch_optional(&mut **change).await?.as_ref().map(mailing).transpose()
}

const LATEST: &str = "SELECT identity, state, prepared_at, decided_by, decided_at, reason FROM mailings \
    ORDER BY CASE state WHEN 'held' THEN 0 ELSE 1 END, prepared_at DESC, identity LIMIT $1";

/// What waits for review, then what was decided, the latest first.
pub async fn latest(store: &Store, count: i64) -> Result<Vec<Mailing>, StoreError> {
    let rows = sqlx::query(LATEST).bind(count).fetch_all(store.pool()).await?;
    rows.iter().map(mailing).collect()
}

fn mailing(row: &AnyRow) -> Result<Mailing, StoreError> {
    Ok(Mailing {
        identity: row.try_get(0)?,
        state: row.try_get(1)?,
        prepared_at: row.try_get(2)?,
        decided_by: row.try_get(3)?,
        decided_at: row.try_get(4)?,
        reason: row.try_get(5)?,
    })
}
