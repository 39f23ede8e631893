//! Groups as they were established, each in its study period, from day to day.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rules::groups::{Established, Kind};
use sqlx::{Row, any::AnyRow};

use super::{Store, StoreError, Transaction};

/// A group that was established, with what is known of it beside its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its place in the tree.
    pub established: Established,
    /// The code of its study period: `T25`.
    pub period: String,
    /// Its address, the same in every study period.
    pub slug: String,
    /// Its title by the code of each language that has one.
    pub titles: BTreeMap<String, String>,
}

const TAKE_TURN: &str = "INSERT INTO turns (room, taken) VALUES ('groups', 1) \
    ON CONFLICT (room) DO UPDATE SET taken = turns.taken + 1";

/// Waits until nobody else changes the tree or the roles in it, and holds them until the change ends.
pub async fn take_turn(change: &mut Transaction) -> Result<(), StoreError> {
    sqlx::query(TAKE_TURN).execute(&mut **change).await?;
    Ok(())
}

const SAVE: &str = "INSERT INTO established_groups \
    (id, period, slug, name, kind, parent, first_day, last_day, titles) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO UPDATE \
    SET parent = $6, last_day = $8, titles = $9";

/// Adds a group, or brings its parent, its last day and its titles up to date.
pub async fn save(change: &mut Transaction, group: &Group) -> Result<(), StoreError> {
    let established = &group.established;
    sqlx::query(SAVE)
        .bind(&established.id)
        .bind(&group.period)
        .bind(&group.slug)
        .bind(&established.name)
        .bind(established.kind.name())
        .bind(established.parent.clone())
        .bind(established.first.to_string())
        .bind(established.last.map(|day| day.to_string()))
        .bind(serde_json::to_string(&group.titles).unwrap_or_default())
        .execute(&mut **change)
        .await?;
    Ok(())
}

const STRIKE: &str = "DELETE FROM established_groups WHERE id = $1";

/// Takes back a group that has not begun and has nothing below it.
pub async fn strike(change: &mut Transaction, id: &str) -> Result<(), StoreError> {
    sqlx::query(STRIKE).bind(id).execute(&mut **change).await?;
    Ok(())
}

const OF_PERIOD: &str = "SELECT id, period, slug, name, kind, parent, first_day, last_day, titles \
    FROM established_groups WHERE period = $1 ORDER BY id";

/// Everything that was established in a study period.
pub async fn of_period(store: &Store, period: &str) -> Result<Vec<Group>, StoreError> {
    sqlx::query(OF_PERIOD).bind(period).fetch_all(store.pool()).await?.iter().map(group).collect()
}

/// Everything that was established in a study period, as a change sees it.
pub async fn of_period_in(change: &mut Transaction, period: &str) -> Result<Vec<Group>, StoreError> {
    sqlx::query(OF_PERIOD).bind(period).fetch_all(&mut **change).await?.iter().map(group).collect()
}

const OF_SLUG: &str = "SELECT id, period, slug, name, kind, parent, first_day, last_day, titles \
    FROM established_groups WHERE slug = $1 ORDER BY first_day, id";

/// The group of an address, in every study period in which it was established, the earliest first.
pub async fn of_slug(store: &Store, slug: &str) -> Result<Vec<Group>, StoreError> {
    sqlx::query(OF_SLUG).bind(slug).fetch_all(store.pool()).await?.iter().map(group).collect()
}

const FIND: &str = "SELECT id, period, slug, name, kind, parent, first_day, last_day, titles \
    FROM established_groups WHERE id = $1";

/// The group of an identity, as a change sees it.
pub async fn find_in(change: &mut Transaction, id: &str) -> Result<Option<Group>, StoreError> {
    sqlx::query(FIND).bind(id).fetch_optional(&mut **change).await?.as_ref().map(group).transpose()
}

fn group(row: &AnyRow) -> Result<Group, StoreError> {
    let id: String = row.try_get(0)?;
    let wrong = |column, reason: String| StoreError::Contradiction {
        table: "established_groups",
        column,
        row: id.clone(),
        reason,
    };
    let kind: String = row.try_get(4)?;
    let kind = Kind::from_name(&kind).ok_or_else(|| wrong("kind", kind))?;
    let day = |column, text: String| text.parse::<Date>().map_err(|error| wrong(column, error.to_string()));
    let last: Option<String> = row.try_get(7)?;
    let titles: String = row.try_get(8)?;
    Ok(Group {
        established: Established {
            name: row.try_get(3)?,
            kind,
            parent: row.try_get(5)?,
            first: day("first_day", row.try_get(6)?)?,
            last: last.map(|text| day("last_day", text)).transpose()?,
            id: id.clone(),
        },
        period: row.try_get(1)?,
        slug: row.try_get(2)?,
        titles: serde_json::from_str(&titles).map_err(|error| wrong("titles", error.to_string()))?,
    })
}
