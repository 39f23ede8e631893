//! What a browser begins in one request and ends in another on its way in.

use sqlx::Row;

use crate::{Store, StoreError, Transaction};

/// One such step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The hash of what the browser holds.
    pub hash: String,
    /// What it is a step of: `passkey`, `add-passkey`, `code`, `provider`.
    pub kind: String,
    /// Whose it is, where that is known.
    pub account: Option<String>,
    /// What has to be remembered.
    pub content: String,
    /// Where it leads.
    pub back: String,
    /// Until when it can be ended, in milliseconds since 1970.
    pub ends_at: i64,
}

const ADD: &str =
    "INSERT INTO sign_in_steps (hash, kind, account, content, back, ends_at) VALUES ($1, $2, $3, $4, $5, $6)";
const FORGET: &str = "DELETE FROM sign_in_steps WHERE ends_at <= $1";

/// Adds a step, and forgets those that have ended at `now`, in milliseconds since 1970.
pub async fn add(change: &mut Transaction, step: &Step, now: i64) -> Result<(), StoreError> {
    sqlx::query(FORGET).bind(now).execute(&mut **change).await?;
    sqlx::query(ADD)
        .bind(&step.hash)
        .bind(&step.kind)
        .bind(&step.account)
        .bind(&step.content)
        .bind(&step.back)
        .bind(step.ends_at)
        .execute(&mut **change)
        .await?;
    Ok(())
}

const FIND: &str = "SELECT hash, kind, account, content, back, ends_at FROM sign_in_steps \
    WHERE hash = $1 AND kind = $2 AND ends_at > $3";

/// The step of a hash, if it is of this kind and can be ended still at `now`.
pub async fn find(store: &Store, kind: &str, hash: &str, now: i64) -> Result<Option<Step>, StoreError> {
    let row = sqlx::query(FIND).bind(hash).bind(kind).bind(now).fetch_optional(store.pool()).await?;
    row.map(|row| {
        Ok(Step {
            hash: row.try_get(0)?,
            kind: row.try_get(1)?,
            account: row.try_get(2)?,
            content: row.try_get(3)?,
            back: row.try_get(4)?,
            ends_at: row.try_get(5)?,
        })
    })
    .transpose()
}

const TAKE: &str = "DELETE FROM sign_in_steps WHERE hash = $1";

/// Uses a step up; `false` where it was used already.
pub async fn take(change: &mut Transaction, hash: &str) -> Result<bool, StoreError> {
    Ok(sqlx::query(TAKE).bind(hash).execute(&mut **change).await?.rows_affected() == 1)
}
