//! Notices as they were read, one row for each language of each.

use rules::notices::Record;
use sqlx::{Any, Executor, Row, any::AnyRow};

use super::{Store, StoreError, Transaction};

/// A kept notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Its identity key: `T22-SG20-COL-3`, `T22-SG20-COL-3-Corr1`.
    pub identity: String,
    /// The language of this version, by its code.
    pub language: String,
    /// The identity of the letter that it is, corrects or completes.
    pub letter: String,
    /// `letter`, `corrigendum`, `addendum`, `circular`.
    pub kind: String,
    /// The file that it was read from.
    pub sha256: String,
    /// The meeting that it speaks of.
    pub meeting: Option<String>,
    /// What it says.
    pub record: Record,
}

const ADD: &str = "INSERT INTO notices (identity, language, letter, kind, sha256, meeting, record) VALUES ($1, $2, $3, $4, $5, $6, $7)";

/// Adds a notice.
pub async fn add(change: &mut Transaction, notice: &Notice) -> Result<(), StoreError> {
    let record =
        serde_json::to_string(&notice.record).map_err(|error| contradiction(&notice.identity, &error))?;
    sqlx::query(ADD)
        .bind(&notice.identity)
        .bind(&notice.language)
        .bind(&notice.letter)
        .bind(&notice.kind)
        .bind(&notice.sha256)
        .bind(&notice.meeting)
        .bind(record)
        .execute(&mut **change)
        .await?;
    Ok(())
}

const OF_FILE: &str =
    "SELECT identity, language, letter, kind, sha256, meeting, record FROM notices WHERE sha256 = $1";

/// The notice that was read from these bytes.
pub async fn of_file(change: &mut Transaction, sha256: &str) -> Result<Option<Notice>, StoreError> {
    Ok(select(&mut **change, OF_FILE, sha256).await?.pop())
}

const OF_LETTER: &str = "SELECT identity, language, letter, kind, sha256, meeting, record FROM notices WHERE letter = $1 ORDER BY identity, language";

/// A letter and all that corrects or completes it, in every language.
pub async fn of_letter(change: &mut Transaction, letter: &str) -> Result<Vec<Notice>, StoreError> {
    select(&mut **change, OF_LETTER, letter).await
}

const OF_IDENTITY: &str = "SELECT identity, language, letter, kind, sha256, meeting, record FROM notices WHERE identity = $1 ORDER BY language";

/// One notice, in every language.
pub async fn of_identity(store: &Store, identity: &str) -> Result<Vec<Notice>, StoreError> {
    select(store.pool(), OF_IDENTITY, identity).await
}

const OF_MEETING: &str = "SELECT identity, language, letter, kind, sha256, meeting, record FROM notices WHERE meeting = $1 ORDER BY identity, language";

/// Every notice of a meeting.
pub async fn of_meeting(store: &Store, slug: &str) -> Result<Vec<Notice>, StoreError> {
    select(store.pool(), OF_MEETING, slug).await
}

const FROM_DAY: &str = "SELECT identity, language, letter, kind, sha256, meeting, record FROM notices \
    WHERE meeting IN (SELECT slug FROM meetings WHERE ends >= $1 ORDER BY starts, slug LIMIT $2) \
    ORDER BY meeting, identity, language";

/// Every notice of the next `count` meetings that are not over on `day` (ISO form), those of one meeting together.
pub async fn from_day(store: &Store, day: &str, count: i64) -> Result<Vec<Notice>, StoreError> {
    let rows = sqlx::query(FROM_DAY).bind(day).bind(count).fetch_all(store.pool()).await?;
    rows.iter().map(notice).collect()
}

/// Every notice of a meeting, as a change sees it.
pub async fn of_meeting_in(change: &mut Transaction, slug: &str) -> Result<Vec<Notice>, StoreError> {
    select(&mut **change, OF_MEETING, slug).await
}

const BEGINNING: &str = "SELECT DISTINCT identity FROM notices WHERE identity LIKE $1";

/// The identities that begin alike: all that were numbered in one series.
pub async fn identities(change: &mut Transaction, beginning: &str) -> Result<Vec<String>, StoreError> {
    let pattern = format!("{beginning}%");
    let rows = sqlx::query(BEGINNING).bind(pattern).fetch_all(&mut **change).await?;
    let all: Result<Vec<String>, sqlx::Error> = rows.iter().map(|row| row.try_get(0)).collect();
    // A pattern may take one sign for another; what begins otherwise is left out.
    Ok(all?.into_iter().filter(|identity| identity.starts_with(beginning)).collect())
}

async fn select<'c, E: Executor<'c, Database = Any>>(
    executor: E,
    query: &'static str,
    key: &str,
) -> Result<Vec<Notice>, StoreError> {
    let rows = sqlx::query(query).bind(key).fetch_all(executor).await?;
    rows.iter().map(notice).collect()
}

fn notice(row: &AnyRow) -> Result<Notice, StoreError> {
    let identity: String = row.try_get(0)?;
    let record: String = row.try_get(6)?;
    let record = serde_json::from_str(&record).map_err(|error| contradiction(&identity, &error))?;
    Ok(Notice {
        language: row.try_get(1)?,
        letter: row.try_get(2)?,
        kind: row.try_get(3)?,
        sha256: row.try_get(4)?,
        meeting: row.try_get(5)?,
        identity,
        record,
    })
}

fn contradiction(identity: &str, error: &serde_json::Error) -> StoreError {
    StoreError::Contradiction {
        table: "notices",
        column: "record",
        row: identity.to_owned(),
        reason: error.to_string(),
    }
}
