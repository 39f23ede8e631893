//! Files on their way: whose they are, and what they turned out to be.

use sqlx::{Row, any::AnyRow};

use crate::{Store, StoreError, Transaction};

/// A file on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// Its address, which nobody can guess.
    pub id: String,
    /// Personal data: the account.
    pub account: String,
    /// Its name as it was handed in.
    pub name: String,
    /// How many bytes it will have.
    pub bytes: i64,
    /// Its SHA-256 once it is whole.
    pub sha256: Option<String>,
    /// When it began, in milliseconds since 1970.
    pub begun_at: i64,
}

const BEGIN: &str = "INSERT INTO document_uploads (id, account, name, bytes, sha256, begun_at) VALUES ($1, $2, $3, $4, NULL, $5)";

/// Begins one.
pub async fn begin(change: &mut Transaction, upload: &Upload) -> Result<(), StoreError> {
    sqlx::query(BEGIN)
        .bind(&upload.id)
        .bind(&upload.account)
        .bind(&upload.name)
        .bind(upload.bytes)
        .bind(upload.begun_at)
        .execute(&mut **change)
        .await?;
    Ok(())
}

const COUNT: &str = "SELECT COUNT(*) FROM document_uploads WHERE account = $1";

/// How many of somebody are on their way.
pub async fn count(change: &mut Transaction, account: &str) -> Result<i64, StoreError> {
    Ok(sqlx::query(COUNT).bind(account).fetch_one(&mut **change).await?.try_get(0)?)
}

const FIND: &str = "SELECT id, account, name, bytes, sha256, begun_at FROM document_uploads WHERE id = $1";

/// The one at an address.
pub async fn find(store: &Store, id: &str) -> Result<Option<Upload>, StoreError> {
    sqlx::query(FIND).bind(id).fetch_optional(store.pool()).await?.as_ref().map(upload).transpose()
}

const WHOLE: &str = "UPDATE document_uploads SET sha256 = $1 WHERE id = $2";

/// It is whole.
pub async fn complete(change: &mut Transaction, id: &str, sha256: &str) -> Result<(), StoreError> {
    sqlx::query(WHOLE).bind(sha256).bind(id).execute(&mut **change).await?;
    Ok(())
}

const END: &str = "DELETE FROM document_uploads WHERE id = $1";

/// It was handed in, or given up.
pub async fn end(change: &mut Transaction, id: &str) -> Result<(), StoreError> {
    sqlx::query(END).bind(id).execute(&mut **change).await?;
    Ok(())
}

const OLD: &str = "SELECT id, account, name, bytes, sha256, begun_at FROM document_uploads WHERE begun_at < $1 ORDER BY begun_at LIMIT $2";

/// Those that began before an instant.
pub async fn old(store: &Store, before: i64, count: i64) -> Result<Vec<Upload>, StoreError> {
    sqlx::query(OLD).bind(before).bind(count).fetch_all(store.pool()).await?.iter().map(upload).collect()
}

fn upload(row: &AnyRow) -> Result<Upload, StoreError> {
    Ok(Upload {
        id: row.try_get(0)?,
        account: row.try_get(1)?,
        name: row.try_get(2)?,
        bytes: row.try_get(3)?,
        sha256: row.try_get(4)?,
        begun_at: row.try_get(5)?,
    })
}
