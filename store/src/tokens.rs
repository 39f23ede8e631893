//! Tokens by which programs act for somebody: hashes only.

use sqlx::{Row, any::AnyRow};

use super::{Store, StoreError, Transaction};

/// One token, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// By which it is named; of no use to act.
    pub id: String,
    /// The hash of what the program holds.
    pub hash: String,
    /// Whose it is: the account.
    pub account: String,
    /// What its owner calls it.
    pub name: String,
    /// The acts that it may do, as JSON.
    pub acts: String,
    /// Whether it may read what its owner may read.
    pub reading: bool,
    /// The day of its issue, in ISO form.
    pub issued_on: String,
    /// The last day on which it is valid, in ISO form.
    pub last_day: String,
    /// The last day on which it was used, in ISO form: no more is kept.
    pub last_used: Option<String>,
}

const ADD: &str = "INSERT INTO tokens (id, hash, account, name, acts, reading, issued_on, last_day) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";

/// Adds a token.
pub async fn add(change: &mut Transaction, token: &Token) -> Result<(), StoreError> {
    sqlx::query(ADD)
        .bind(&token.id)
        .bind(&token.hash)
        .bind(&token.account)
        .bind(&token.name)
        .bind(&token.acts)
        .bind(i64::from(token.reading))
        .bind(&token.issued_on)
        .bind(&token.last_day)
        .execute(&mut **change)
        .await?;
    Ok(())
}

const BY_HASH: &str = "SELECT id, hash, account, name, acts, reading, issued_on, last_day, last_used FROM tokens WHERE hash = $1 AND last_day >= $2";

/// The token of a hash, if it is valid on a day (ISO form).
pub async fn by_hash(store: &Store, hash: &str, day: &str) -> Result<Option<Token>, StoreError> {
    let row = sqlx::query(BY_HASH).bind(hash).bind(day).fetch_optional(store.pool()).await?;
    row.as_ref().map(token).transpose()
}

const OF_ACCOUNT: &str = "SELECT id, hash, account, name, acts, reading, issued_on, last_day, last_used FROM tokens WHERE account = $1 \
    ORDER BY issued_on DESC, name, id";

/// The tokens of an account, the latest first.
pub async fn of_account(store: &Store, account: &str) -> Result<Vec<Token>, StoreError> {
    sqlx::query(OF_ACCOUNT).bind(account).fetch_all(store.pool()).await?.iter().map(token).collect()
}

const COUNT: &str = "SELECT COUNT(*) FROM tokens WHERE account = $1";

/// How many tokens an account has, as a change sees it.
pub async fn count_in(change: &mut Transaction, account: &str) -> Result<i64, StoreError> {
    Ok(sqlx::query(COUNT).bind(account).fetch_one(&mut **change).await?.try_get(0)?)
}

const REVOKE: &str = "DELETE FROM tokens WHERE account = $1 AND id = $2";

/// Forgets a token of an account; `false` where it has no such.
pub async fn revoke(change: &mut Transaction, account: &str, id: &str) -> Result<bool, StoreError> {
    Ok(sqlx::query(REVOKE).bind(account).bind(id).execute(&mut **change).await?.rows_affected() == 1)
}

const USED: &str = "UPDATE tokens SET last_used = $1 WHERE id = $2 AND (last_used IS NULL OR last_used < $1)";

/// Writes down that a token was used on a day (ISO form).
pub async fn used(change: &mut Transaction, id: &str, day: &str) -> Result<(), StoreError> {
    sqlx::query(USED).bind(day).bind(id).execute(&mut **change).await?;
    Ok(())
}

fn token(row: &AnyRow) -> Result<Token, StoreError> {
    let reading: i64 = row.try_get(5)?;
    Ok(Token {
        id: row.try_get(0)?,
        hash: row.try_get(1)?,
        account: row.try_get(2)?,
        name: row.try_get(3)?,
        acts: row.try_get(4)?,
        reading: reading != 0,
        issued_on: row.try_get(6)?,
        last_day: row.try_get(7)?,
        last_used: row.try_get(8)?,
    })
}
