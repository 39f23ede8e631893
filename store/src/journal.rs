//! Who did what, when, and why: only added to.

use sqlx::{Row, any::AnyRow};

use super::{Store, StoreError, Transaction};

/// One act as it happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its place in the journal, from 1.
    pub number: i64,
    /// The instant, in ISO form.
    pub happened_at: String,
    /// The person.
    pub who: String,
    /// In which role.
    pub role: String,
    /// The act: `notices.import`.
    pub verb: String,
    /// What it was done to.
    pub subject: String,
    /// The edition of the procedures it was judged by.
    pub profile: Option<String>,
    /// Why, where a person must say so.
    pub reason: Option<String>,
    /// More, as JSON.
    pub details: String,
}

const ADD: &str = "INSERT INTO journal (happened_at, who, role, verb, subject, profile, reason, details) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";

/// Adds an entry; its number is given by the database.
pub async fn add(change: &mut Transaction, entry: &Entry) -> Result<(), StoreError> {
    sqlx::query(ADD)
        .bind(&entry.happened_at)
        .bind(&entry.who)
        .bind(&entry.role)
        .bind(&entry.verb)
        .bind(&entry.subject)
        .bind(&entry.profile)
        .bind(&entry.reason)
        .bind(&entry.details)
        .execute(&mut **change)
        .await?;
    Ok(())
}

const LATEST: &str = "SELECT number, happened_at, who, role, verb, subject, profile, reason, details \
    FROM journal ORDER BY number DESC LIMIT $1";

/// The latest entries, the newest first.
pub async fn latest(store: &Store, count: i64) -> Result<Vec<Entry>, StoreError> {
    let rows = sqlx::query(LATEST).bind(count).fetch_all(store.pool()).await?;
    rows.iter().map(entry).collect()
}

const LATEST_OF: &str = "SELECT number, happened_at, who, role, verb, subject, profile, reason, details \
    FROM journal WHERE verb IN ($1, $2) ORDER BY number DESC LIMIT $3";

/// The latest entries of two verbs, the newest first.
pub async fn latest_of(store: &Store, verbs: [&str; 2], count: i64) -> Result<Vec<Entry>, StoreError> {
    let [one, other] = verbs;
    let rows = sqlx::query(LATEST_OF).bind(one).bind(other).bind(count).fetch_all(store.pool()).await?;
    rows.iter().map(entry).collect()
}

const OF_SUBJECT: &str = "SELECT number, happened_at, who, role, verb, subject, profile, reason, details \
    FROM journal WHERE subject = $1 ORDER BY number DESC";

/// What was done to one thing, the newest first.
pub async fn of_subject(store: &Store, subject: &str) -> Result<Vec<Entry>, StoreError> {
    let rows = sqlx::query(OF_SUBJECT).bind(subject).fetch_all(store.pool()).await?;
    rows.iter().map(entry).collect()
}

const HEAD: &str = "SELECT number FROM journal ORDER BY number DESC LIMIT 1";

/// The number of the newest entry; 0 before the first. It grows with every act, whoever does it.
pub async fn head(store: &Store) -> Result<i64, StoreError> {
    let row = sqlx::query(HEAD).fetch_optional(store.pool()).await?;
    Ok(row.map(|row| row.try_get(0)).transpose()?.unwrap_or(0))
}

const COUNT_OF: &str = "SELECT COUNT(*) FROM journal WHERE verb >= $1 AND verb < $2";

/// How many entries there are of the acts of a room. It grows with every act of it, in whatever order they come to be seen.
pub async fn count_of(store: &Store, room: &str) -> Result<i64, StoreError> {
    let [from, to] = bounds(room);
    Ok(sqlx::query(COUNT_OF).bind(from).bind(to).fetch_one(store.pool()).await?.try_get(0)?)
}

const LATEST_SUBJECTS: &str =
    "SELECT subject FROM journal WHERE verb >= $1 AND verb < $2 ORDER BY number DESC LIMIT $3";

/// To what the latest acts of a room were done, the newest first; the same thing may come several times.
pub async fn latest_subjects(store: &Store, room: &str, count: i64) -> Result<Vec<String>, StoreError> {
    let [from, to] = bounds(room);
    let rows = sqlx::query(LATEST_SUBJECTS).bind(from).bind(to).bind(count).fetch_all(store.pool()).await?;
    rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
}

/// Between which words the verbs of a room stand: the sign behind the dot is the slash.
fn bounds(room: &str) -> [String; 2] {
    [format!("{room}."), format!("{room}/")]
}

fn entry(row: &AnyRow) -> Result<Entry, StoreError> {
    Ok(Entry {
        number: row.try_get(0)?,
        happened_at: row.try_get(1)?,
        who: row.try_get(2)?,
        role: row.try_get(3)?,
        verb: row.try_get(4)?,
        subject: row.try_get(5)?,
        profile: row.try_get(6)?,
        reason: row.try_get(7)?,
        details: row.try_get(8)?,
    })
}
