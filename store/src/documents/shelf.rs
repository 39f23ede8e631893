//! What somebody keeps at hand, and when they were at a meeting's documents last.

use sqlx::Row;

use crate::{Store, StoreError, Transaction};

const PUT: &str = "INSERT INTO document_bags (account, document) VALUES ($1, $2) ON CONFLICT DO NOTHING";
const TAKE: &str = "DELETE FROM document_bags WHERE account = $1 AND document = $2";

/// Puts a document into somebody's bag.
pub async fn put(change: &mut Transaction, account: &str, document: &str) -> Result<(), StoreError> {
    sqlx::query(PUT).bind(account).bind(document).execute(&mut **change).await?;
    Ok(())
}

/// Takes it out.
pub async fn take(change: &mut Transaction, account: &str, document: &str) -> Result<(), StoreError> {
    sqlx::query(TAKE).bind(account).bind(document).execute(&mut **change).await?;
    Ok(())
}

const BAG: &str = "SELECT document FROM document_bags WHERE account = $1 ORDER BY document";

/// What is in somebody's bag.
pub async fn bag(store: &Store, account: &str) -> Result<Vec<String>, StoreError> {
    let rows = sqlx::query(BAG).bind(account).fetch_all(store.pool()).await?;
    rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
}

const VISIT: &str = "INSERT INTO document_visits (account, meeting, seen_at, before_at) VALUES ($1, $2, $3, 0) \
    ON CONFLICT (account, meeting) DO UPDATE SET before_at = document_visits.seen_at, seen_at = excluded.seen_at";

/// Somebody has looked through the documents of a meeting at an instant, in milliseconds since 1970.
pub async fn visit(
    change: &mut Transaction,
    account: &str,
    meeting: &str,
    at: i64,
) -> Result<(), StoreError> {
    sqlx::query(VISIT).bind(account).bind(meeting).bind(at).execute(&mut **change).await?;
    Ok(())
}

const LAST: &str = "SELECT seen_at, before_at FROM document_visits WHERE account = $1 AND meeting = $2";

/// When somebody looked last, and the time before; `None` for who never did.
pub async fn last_visit(
    store: &Store,
    account: &str,
    meeting: &str,
) -> Result<Option<(i64, i64)>, StoreError> {
    let row = sqlx::query(LAST).bind(account).bind(meeting).fetch_optional(store.pool()).await?;
    row.map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).transpose()
}
