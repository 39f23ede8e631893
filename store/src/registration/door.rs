//! What the door writes down: who attended on which day, which badge was handed out, and what devices have sent.

use std::collections::BTreeMap;

use rules::registration::{Attended, TagNumber};
use sqlx::{Row, any::AnyRow};

use crate::{Store, StoreError, Transaction};

const KEEP_KEY: &str =
    "INSERT INTO door_keys (idempotency_key, registration) VALUES ($1, $2) ON CONFLICT DO NOTHING";

/// Keeps the key with which a device has sent something of a registration; `false` where it was kept before.
pub async fn keep_key(change: &mut Transaction, key: &str, registration: &str) -> Result<bool, StoreError> {
    let done = sqlx::query(KEEP_KEY).bind(key).bind(registration).execute(&mut **change).await?;
    Ok(done.rows_affected() == 1)
}

const ATTEND: &str =
    "INSERT INTO attendances (registration, session, content) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";

/// Keeps that a registered person attended a session; `false` where it was known.
pub async fn attend(
    change: &mut Transaction,
    registration: &str,
    attended: &Attended,
) -> Result<bool, StoreError> {
    let content = serde_json::to_string(attended).map_err(|error| wrong(registration, error.to_string()))?;
    let query = sqlx::query(ATTEND).bind(registration).bind(attended.session()).bind(content);
    Ok(query.execute(&mut **change).await?.rows_affected() == 1)
}

const ATTENDED: &str =
    "SELECT registration, content FROM attendances WHERE registration = $1 ORDER BY session";

/// What somebody attended, by day.
pub async fn attended(store: &Store, registration: &str) -> Result<Vec<Attended>, StoreError> {
    let rows = sqlx::query(ATTENDED).bind(registration).fetch_all(store.pool()).await?;
    rows.iter().map(|row| Ok(one(row)?.1)).collect()
}

const ATTENDED_AT: &str = "SELECT a.registration, a.content FROM attendances a JOIN registrations r ON r.id = a.registration \
    WHERE r.meeting = $1 AND r.event = $2 ORDER BY a.registration, a.session";

/// Who attended a meeting or event, by the address of their registration.
pub async fn attended_at(
    store: &Store,
    meeting: &str,
    event: &str,
) -> Result<BTreeMap<String, Vec<Attended>>, StoreError> {
    let rows = sqlx::query(ATTENDED_AT).bind(meeting).bind(event).fetch_all(store.pool()).await?;
    let mut all: BTreeMap<String, Vec<Attended>> = BTreeMap::new();
    for row in &rows {
        let (registration, attended) = one(row)?;
        all.entry(registration).or_default().push(attended);
    }
    Ok(all)
}

fn one(row: &AnyRow) -> Result<(String, Attended), StoreError> {
    let (registration, content): (String, String) = (row.try_get(0)?, row.try_get(1)?);
    let attended = serde_json::from_str(&content).map_err(|error| wrong(&registration, error.to_string()))?;
    Ok((registration, attended))
}

fn wrong(row: &str, reason: String) -> StoreError {
    StoreError::Contradiction { table: "attendances", column: "content", row: row.to_owned(), reason }
}

const HOLDER: &str = "SELECT registration, in_use FROM handed_badges WHERE meeting = $1 AND tag = $2";

/// Whose badge has this number at a meeting, and whether it is the one in use, as a change sees it.
pub async fn holder_in(
    change: &mut Transaction,
    meeting: &str,
    tag: &TagNumber,
) -> Result<Option<(String, bool)>, StoreError> {
    let row = sqlx::query(HOLDER).bind(meeting).bind(tag.text()).fetch_optional(&mut **change).await?;
    row.as_ref().map(held).transpose()
}

/// Whose badge has this number at a meeting, and whether it is the one in use.
pub async fn holder(
    store: &Store,
    meeting: &str,
    tag: &TagNumber,
) -> Result<Option<(String, bool)>, StoreError> {
    let row = sqlx::query(HOLDER).bind(meeting).bind(tag.text()).fetch_optional(store.pool()).await?;
    row.as_ref().map(held).transpose()
}

fn held(row: &AnyRow) -> Result<(String, bool), StoreError> {
    let in_use: i64 = row.try_get(1)?;
    Ok((row.try_get(0)?, in_use == 1))
}

const LOST: &str = "UPDATE handed_badges SET in_use = 0 WHERE registration = $1 AND in_use = 1";
const HAND_OUT: &str = "INSERT INTO handed_badges (meeting, tag, registration, handed_at, in_use) VALUES ($1, $2, $3, $4, 1) \
    ON CONFLICT (meeting, tag) DO UPDATE SET in_use = 1, handed_at = excluded.handed_at";

/// Keeps that a badge was handed out, and that the one before is in use no longer; says whether there was one before.
pub async fn hand_out(
    change: &mut Transaction,
    (meeting, registration): (&str, &str),
    tag: &TagNumber,
    at: &str,
) -> Result<bool, StoreError> {
    let before = sqlx::query(LOST).bind(registration).execute(&mut **change).await?.rows_affected();
    let query = sqlx::query(HAND_OUT).bind(meeting).bind(tag.text()).bind(registration).bind(at);
    query.execute(&mut **change).await?;
    Ok(before > 0)
}

const KEEP_LETTER: &str = "INSERT INTO accreditation_letters (registration, name, bytes) VALUES ($1, $2, $3)";

/// Keeps the letter with which somebody walked in. It is personal data, and no file that everybody may have.
pub async fn keep_letter(
    change: &mut Transaction,
    registration: &str,
    name: &str,
    bytes: &[u8],
) -> Result<(), StoreError> {
    sqlx::query(KEEP_LETTER).bind(registration).bind(name).bind(bytes).execute(&mut **change).await?;
    Ok(())
}

const LETTER: &str = "SELECT name, bytes FROM accreditation_letters WHERE registration = $1";

/// Name and bytes of the letter with which somebody walked in.
pub async fn letter(store: &Store, registration: &str) -> Result<Option<(String, Vec<u8>)>, StoreError> {
    let row = sqlx::query(LETTER).bind(registration).fetch_optional(store.pool()).await?;
    row.map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).transpose()
}
