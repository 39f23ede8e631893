//! Meetings by their address, and the dates that a person set for them.

use sqlx::{Row, any::AnyRow};

use super::{Store, StoreError, Transaction};

/// A meeting as lists show it; what its notices say is read from them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Its address: `sg20-2023-09-13`. It never changes.
    pub slug: String,
    /// The group that meets.
    pub group: String,
    /// The first day of the effective letter, in ISO form.
    pub starts: Option<String>,
    /// The last day, in ISO form.
    pub ends: Option<String>,
    /// Whether only a corrigendum is here, and its letter is not.
    pub waits: bool,
}

const SAVE: &str = "INSERT INTO meetings (slug, group_name, starts, ends, waits) VALUES ($1, $2, $3, $4, $5) \
    ON CONFLICT (slug) DO UPDATE SET group_name = $2, starts = $3, ends = $4, waits = $5";

/// Adds a meeting, or brings what lists show of it up to date.
pub async fn save(change: &mut Transaction, meeting: &Meeting) -> Result<(), StoreError> {
    sqlx::query(SAVE)
        .bind(&meeting.slug)
        .bind(&meeting.group)
        .bind(&meeting.starts)
        .bind(&meeting.ends)
        .bind(i64::from(meeting.waits))
        .execute(&mut **change)
        .await?;
    Ok(())
}

const FIND: &str = "SELECT slug, group_name, starts, ends, waits FROM meetings WHERE slug = $1";

/// The meeting at an address.
pub async fn find(store: &Store, slug: &str) -> Result<Option<Meeting>, StoreError> {
    sqlx::query(FIND).bind(slug).fetch_optional(store.pool()).await?.as_ref().map(meeting).transpose()
}

const IS_TAKEN: &str = "SELECT slug FROM meetings WHERE slug = $1";

/// Whether an address leads to a meeting already.
pub async fn is_taken(change: &mut Transaction, slug: &str) -> Result<bool, StoreError> {
    Ok(sqlx::query(IS_TAKEN).bind(slug).fetch_optional(&mut **change).await?.is_some())
}

const FROM: &str = "SELECT slug, group_name, starts, ends, waits FROM meetings WHERE ends >= $1 ORDER BY starts, slug LIMIT $2";

/// Meetings that are not over on `day` (ISO form), the next first.
pub async fn from_day(store: &Store, day: &str, count: i64) -> Result<Vec<Meeting>, StoreError> {
    let rows = sqlx::query(FROM).bind(day).bind(count).fetch_all(store.pool()).await?;
    rows.iter().map(meeting).collect()
}

const ALL: &str =
    "SELECT slug, group_name, starts, ends, waits FROM meetings ORDER BY starts DESC, slug LIMIT $1";

/// The latest meetings, the newest first.
pub async fn all(store: &Store, count: i64) -> Result<Vec<Meeting>, StoreError> {
    let rows = sqlx::query(ALL).bind(count).fetch_all(store.pool()).await?;
    rows.iter().map(meeting).collect()
}

fn meeting(row: &AnyRow) -> Result<Meeting, StoreError> {
    let waits: i64 = row.try_get(4)?;
    Ok(Meeting {
        slug: row.try_get(0)?,
        group: row.try_get(1)?,
        starts: row.try_get(2)?,
        ends: row.try_get(3)?,
        waits: waits != 0,
    })
}

/// A date that a person set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adjustment {
    /// The meeting.
    pub meeting: String,
    /// What is due, by its name.
    pub action: String,
    /// The date, in ISO form.
    pub due: String,
    /// The time of day.
    pub time: Option<String>,
    /// The zone of that time.
    pub time_zone: Option<String>,
    /// Who set it.
    pub who: String,
    /// Why.
    pub reason: String,
    /// When, an instant in ISO form.
    pub set_at: String,
}

const ADJUST: &str = "INSERT INTO adjustments (meeting, action, due, due_time, time_zone, who, reason, set_at) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";

/// Adds an adjustment; earlier ones of the same deadline stay.
pub async fn adjust(change: &mut Transaction, adjustment: &Adjustment) -> Result<(), StoreError> {
    sqlx::query(ADJUST)
        .bind(&adjustment.meeting)
        .bind(&adjustment.action)
        .bind(&adjustment.due)
        .bind(&adjustment.time)
        .bind(&adjustment.time_zone)
        .bind(&adjustment.who)
        .bind(&adjustment.reason)
        .bind(&adjustment.set_at)
        .execute(&mut **change)
        .await?;
    Ok(())
}

const ADJUSTMENTS: &str = "SELECT meeting, action, due, due_time, time_zone, who, reason, set_at FROM adjustments WHERE meeting = $1 ORDER BY set_at";

/// Every adjustment of a meeting, the earliest first.
pub async fn adjustments(store: &Store, slug: &str) -> Result<Vec<Adjustment>, StoreError> {
    let rows = sqlx::query(ADJUSTMENTS).bind(slug).fetch_all(store.pool()).await?;
    rows.iter()
        .map(|row| {
            Ok(Adjustment {
                meeting: row.try_get(0)?,
                action: row.try_get(1)?,
                due: row.try_get(2)?,
                time: row.try_get(3)?,
                time_zone: row.try_get(4)?,
                who: row.try_get(5)?,
                reason: row.try_get(6)?,
                set_at: row.try_get(7)?,
            })
        })
        .collect()
}
