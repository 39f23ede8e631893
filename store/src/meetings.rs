//! Meetings by their address, and the dates that a person set for them.

use std::collections::BTreeSet;

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
    /// The city, by its English name.
    pub place: Option<String>,
    /// The country, as an ISO 3166 alpha-2 code.
    pub country: Option<String>,
    /// In person, virtual or both, by its name.
    pub mode: Option<String>,
}

const SAVE: &str = "INSERT INTO meetings (slug, group_name, starts, ends, waits, place, country, mode) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (slug) DO UPDATE \
    SET group_name = $2, starts = $3, ends = $4, waits = $5, place = $6, country = $7, mode = $8";

const GROUP_OF: &str = "SELECT group_name FROM meetings WHERE slug = $1";

/// Adds a meeting, or brings what lists show of it up to date, its group's count with it.
pub async fn save(change: &mut Transaction, meeting: &Meeting) -> Result<(), StoreError> {
    let before = sqlx::query(GROUP_OF).bind(&meeting.slug).fetch_optional(&mut **change).await?;
    let before: Option<String> = before.map(|row| row.try_get(0)).transpose()?;
    sqlx::query(SAVE)
        .bind(&meeting.slug)
        .bind(&meeting.group)
        .bind(&meeting.starts)
        .bind(&meeting.ends)
        .bind(i64::from(meeting.waits))
        .bind(&meeting.place)
        .bind(&meeting.country)
        .bind(&meeting.mode)
        .execute(&mut **change)
        .await?;
    // In one order for everybody, so that two who move meetings between two groups do not wait for each other.
    let counted: BTreeSet<&str> = before.as_deref().into_iter().chain([meeting.group.as_str()]).collect();
    for group in counted {
        sqlx::query(HOLD).bind(group).execute(&mut **change).await?;
        sqlx::query(RECOUNT).bind(group).execute(&mut **change).await?;
    }
    Ok(())
}

const HOLD: &str = "INSERT INTO group_meetings (group_name, meetings, latest) VALUES ($1, 0, NULL) \
    ON CONFLICT (group_name) DO UPDATE SET meetings = group_meetings.meetings";

const RECOUNT: &str = "UPDATE group_meetings SET \
    meetings = (SELECT COUNT(*) FROM meetings WHERE meetings.group_name = $1), \
    latest = (SELECT MAX(starts) FROM meetings WHERE meetings.group_name = $1) WHERE group_name = $1";

const FIND: &str =
    "SELECT slug, group_name, starts, ends, waits, place, country, mode FROM meetings WHERE slug = $1";

/// The meeting at an address.
pub async fn find(store: &Store, slug: &str) -> Result<Option<Meeting>, StoreError> {
    sqlx::query(FIND).bind(slug).fetch_optional(store.pool()).await?.as_ref().map(meeting).transpose()
}

/// The meeting at an address, as a change sees it.
pub async fn find_in(change: &mut Transaction, slug: &str) -> Result<Option<Meeting>, StoreError> {
    sqlx::query(FIND).bind(slug).fetch_optional(&mut **change).await?.as_ref().map(meeting).transpose()
}

const IS_TAKEN: &str = "SELECT slug FROM meetings WHERE slug = $1";

/// Whether an address leads to a meeting already.
pub async fn is_taken(change: &mut Transaction, slug: &str) -> Result<bool, StoreError> {
    Ok(sqlx::query(IS_TAKEN).bind(slug).fetch_optional(&mut **change).await?.is_some())
}

const FROM: &str = "SELECT slug, group_name, starts, ends, waits, place, country, mode FROM meetings WHERE ends >= $1 ORDER BY starts, slug LIMIT $2";

/// Meetings that are not over on `day` (ISO form), the next first.
pub async fn from_day(store: &Store, day: &str, count: i64) -> Result<Vec<Meeting>, StoreError> {
    let rows = sqlx::query(FROM).bind(day).bind(count).fetch_all(store.pool()).await?;
    rows.iter().map(meeting).collect()
}

const ALL: &str = "SELECT slug, group_name, starts, ends, waits, place, country, mode FROM meetings \
    ORDER BY COALESCE(starts, '') DESC, slug LIMIT $1 OFFSET $2";

/// Meetings, the newest first, `count` of them behind the first `after`.
pub async fn all(store: &Store, count: i64, after: i64) -> Result<Vec<Meeting>, StoreError> {
    let rows = sqlx::query(ALL).bind(count).bind(after).fetch_all(store.pool()).await?;
    rows.iter().map(meeting).collect()
}

const COUNT: &str = "SELECT COUNT(*) FROM meetings";

/// How many meetings there are.
pub async fn count(store: &Store) -> Result<i64, StoreError> {
    Ok(sqlx::query(COUNT).fetch_one(store.pool()).await?.try_get(0)?)
}

const OF_GROUP: &str = "SELECT slug, group_name, starts, ends, waits, place, country, mode FROM meetings \
    WHERE group_name = $1 ORDER BY COALESCE(starts, '') DESC, slug LIMIT $2";

/// The meetings of a group, the newest first.
pub async fn of_group(store: &Store, group: &str, count: i64) -> Result<Vec<Meeting>, StoreError> {
    let rows = sqlx::query(OF_GROUP).bind(group).bind(count).fetch_all(store.pool()).await?;
    rows.iter().map(meeting).collect()
}

/// Every meeting of a group, as a change sees them.
pub async fn of_group_in(change: &mut Transaction, group: &str) -> Result<Vec<Meeting>, StoreError> {
    let rows = sqlx::query(OF_GROUP).bind(group).bind(i64::MAX).fetch_all(&mut **change).await?;
    rows.iter().map(meeting).collect()
}

/// A group that has met or will.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its name.
    pub name: String,
    /// How many meetings of it are kept.
    pub meetings: i64,
    /// The first day of its latest meeting, in ISO form.
    pub latest: Option<String>,
}

const GROUPS: &str =
    "SELECT group_name, meetings, latest FROM group_meetings WHERE meetings > 0 ORDER BY group_name";

/// Every group with a meeting.
pub async fn groups(store: &Store) -> Result<Vec<Group>, StoreError> {
    sqlx::query(GROUPS).fetch_all(store.pool()).await?.iter().map(group).collect()
}

/// Every group with a meeting, as a change sees it.
pub async fn groups_in(change: &mut Transaction) -> Result<Vec<Group>, StoreError> {
    sqlx::query(GROUPS).fetch_all(&mut **change).await?.iter().map(group).collect()
}

fn group(row: &AnyRow) -> Result<Group, StoreError> {
    Ok(Group { name: row.try_get(0)?, meetings: row.try_get(1)?, latest: row.try_get(2)? })
}

fn meeting(row: &AnyRow) -> Result<Meeting, StoreError> {
    let waits: i64 = row.try_get(4)?;
    Ok(Meeting {
        slug: row.try_get(0)?,
        group: row.try_get(1)?,
        starts: row.try_get(2)?,
        ends: row.try_get(3)?,
        waits: waits != 0,
        place: row.try_get(5)?,
        country: row.try_get(6)?,
        mode: row.try_get(7)?,
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
    rows.iter().map(adjustment).collect()
}

/// Every adjustment of a meeting, the earliest first, as a change sees it.
pub async fn adjustments_in(change: &mut Transaction, slug: &str) -> Result<Vec<Adjustment>, StoreError> {
    let rows = sqlx::query(ADJUSTMENTS).bind(slug).fetch_all(&mut **change).await?;
    rows.iter().map(adjustment).collect()
}

fn adjustment(row: &AnyRow) -> Result<Adjustment, StoreError> {
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
}
