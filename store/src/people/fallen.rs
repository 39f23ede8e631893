//! What is no longer kept: by day, counted, and taken away.

use serde_json::Value;
use sqlx::Row;

use crate::{Store, StoreError, Transaction, registration::Registration};

/// How many people stand by name in the lists of a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The address of the meeting.
    pub meeting: String,
    /// Its last day, in ISO form.
    pub ends: String,
    /// How many registrations.
    pub count: i64,
}

const NAMED: &str = "SELECT m.slug, m.ends, COUNT(*) FROM registrations r JOIN meetings m ON m.slug = r.meeting \
    WHERE r.name_key <> '' AND m.ends IS NOT NULL GROUP BY m.slug, m.ends ORDER BY m.ends, m.slug";

/// Meetings with named registrations, those that ended first at the head.
pub async fn named(store: &Store) -> Result<Vec<Named>, StoreError> {
    let rows = sqlx::query(NAMED).fetch_all(store.pool()).await?;
    rows.iter()
        .map(|row| Ok(Named { meeting: row.try_get(0)?, ends: row.try_get(1)?, count: row.try_get(2)? }))
        .collect()
}

const AT: &str = "SELECT id, meeting, event, person, member, content, edition, sent_by, idempotency_key, submitted_at FROM registrations \
    WHERE meeting = $1 AND name_key <> '' ORDER BY id";
const OF: &str = "SELECT id, meeting, event, person, member, content, edition, sent_by, idempotency_key, submitted_at FROM registrations \
    WHERE person = $1 ORDER BY meeting, event, id";

/// The named registrations for a meeting, as a change sees them.
pub async fn named_at(change: &mut Transaction, meeting: &str) -> Result<Vec<Registration>, StoreError> {
    let rows = sqlx::query(AT).bind(meeting).fetch_all(&mut **change).await?;
    rows.iter().map(crate::registration::registration).collect()
}

/// All registrations of a person, as a change sees them.
pub async fn of_person(change: &mut Transaction, person: &str) -> Result<Vec<Registration>, StoreError> {
    let rows = sqlx::query(OF).bind(person).fetch_all(&mut **change).await?;
    rows.iter().map(crate::registration::registration).collect()
}

/// Something that bears one day.
const SESSIONS: &str = "SELECT COUNT(*) FROM sessions WHERE ends_at < $1";
const TOKENS: &str = "SELECT COUNT(*) FROM tokens WHERE last_day < $1";
const END_SESSIONS: &str = "DELETE FROM sessions WHERE ends_at < $1";
const END_TOKENS: &str = "DELETE FROM tokens WHERE last_day < $1";

/// How many sessions ended before an instant, and how many tokens before a day (both in ISO form).
pub async fn ended(store: &Store, instant: &str, day: &str) -> Result<(i64, i64), StoreError> {
    let sessions = sqlx::query(SESSIONS).bind(instant).fetch_one(store.pool()).await?.try_get(0)?;
    let tokens = sqlx::query(TOKENS).bind(day).fetch_one(store.pool()).await?.try_get(0)?;
    Ok((sessions, tokens))
}

/// Forgets them.
pub async fn forget_ended(change: &mut Transaction, instant: &str, day: &str) -> Result<(), StoreError> {
    sqlx::query(END_SESSIONS).bind(instant).execute(&mut **change).await?;
    sqlx::query(END_TOKENS).bind(day).execute(&mut **change).await?;
    Ok(())
}

/// A message that is on its way no more and still says to whom it went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// Its address.
    pub id: String,
    /// Whether it is a note to one person.
    pub is_note: bool,
    /// When it was released, an instant in ISO form; empty where it never was.
    pub released_at: String,
    content: String,
}

const SENT: &str = "SELECT id, CASE WHEN identity IS NULL THEN 1 ELSE 0 END, content FROM messages \
    WHERE turn IS NULL AND holder IS NULL AND email NOT LIKE 'erased-%' ORDER BY id";

/// All of them.
pub async fn sent(store: &Store) -> Result<Vec<Sent>, StoreError> {
    let rows = sqlx::query(SENT).fetch_all(store.pool()).await?;
    rows.iter()
        .map(|row| {
            let content: String = row.try_get(2)?;
            let value: Value = serde_json::from_str(&content).unwrap_or_default();
            let released = value.pointer("/release/at").and_then(Value::as_str).unwrap_or_default();
            let is_note: i64 = row.try_get(1)?;
            Ok(Sent { id: row.try_get(0)?, is_note: is_note == 1, released_at: released.to_owned(), content })
        })
        .collect()
}

const DROP_NOTE: &str = "DELETE FROM messages WHERE id = $1";

/// Forgets a note; of a message about a notice, to whom it went.
pub async fn forget_sent(change: &mut Transaction, sent: &Sent, stone: &str) -> Result<(), StoreError> {
    if sent.is_note {
        sqlx::query(DROP_NOTE).bind(&sent.id).execute(&mut **change).await?;
        return Ok(());
    }
    super::erasures::blank_message(change, &sent.id, sent.content.clone(), stone).await
}
