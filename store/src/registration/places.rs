//! Places at events: how many there are, and who waits for one in which order.

use rules::{
    members::Category,
    registration::{Quota, Quotas},
};
use sqlx::{Row, any::AnyRow};

use super::{
    Registration,
    lists::{Line, line},
};
use crate::{Store, StoreError, Transaction};

const SET: &str = "INSERT INTO registration_quotas (meeting, event, category, places, per_member) VALUES ($1, $2, $3, $4, $5) \
    ON CONFLICT (meeting, event, category) DO UPDATE SET places = excluded.places, per_member = excluded.per_member";
const TAKE_AWAY: &str = "DELETE FROM registration_quotas WHERE meeting = $1 AND event = $2 AND category = $3";

/// Keeps how many places there are at an event, in all or for a category; `None` takes the number away.
pub async fn set(
    change: &mut Transaction,
    (meeting, event): (&str, &str),
    category: Option<Category>,
    quota: Option<Quota>,
) -> Result<(), StoreError> {
    let category = category.map(Category::name).unwrap_or_default();
    match quota {
        Some(quota) => {
            sqlx::query(SET)
                .bind(meeting)
                .bind(event)
                .bind(category)
                .bind(i64::from(quota.places))
                .bind(quota.per_member.map(i64::from))
                .execute(&mut **change)
                .await?
        }
        None => {
            sqlx::query(TAKE_AWAY).bind(meeting).bind(event).bind(category).execute(&mut **change).await?
        }
    };
    Ok(())
}

const OF_EVENT: &str = "SELECT event, category, places, per_member FROM registration_quotas WHERE meeting = $1 AND event = $2 ORDER BY category";

/// The places of an event, as a change sees them.
pub async fn of_event_in(change: &mut Transaction, meeting: &str, event: &str) -> Result<Quotas, StoreError> {
    let rows = sqlx::query(OF_EVENT).bind(meeting).bind(event).fetch_all(&mut **change).await?;
    quotas(&rows)
}

/// The places of an event.
pub async fn of_event(store: &Store, meeting: &str, event: &str) -> Result<Quotas, StoreError> {
    quotas(&sqlx::query(OF_EVENT).bind(meeting).bind(event).fetch_all(store.pool()).await?)
}

fn quotas(rows: &[AnyRow]) -> Result<Quotas, StoreError> {
    let mut quotas = Quotas::default();
    for row in rows {
        let (event, category): (String, String) = (row.try_get(0)?, row.try_get(1)?);
        let (places, per_member): (i64, Option<i64>) = (row.try_get(2)?, row.try_get(3)?);
        let wrong = |reason: String| StoreError::Contradiction {
            table: "registration_quotas",
            column: "category",
            row: event.clone(),
            reason,
        };
        let number = |count: i64| u32::try_from(count).map_err(|error| wrong(error.to_string()));
        let quota = Quota { places: number(places)?, per_member: per_member.map(number).transpose()? };
        if category.is_empty() {
            quotas.event = Some(quota);
        } else {
            let known = Category::from_name(&category).ok_or_else(|| wrong(category.clone()))?;
            quotas.categories.insert(known, quota);
        }
    }
    Ok(quotas)
}

const STANDING: &str = "SELECT r.id, r.meeting, r.event, r.person, r.member, r.content, r.edition, r.sent_by, r.idempotency_key, r.submitted_at, \
    m.id, m.category, m.name, m.country, m.study_group FROM registrations r JOIN members m ON m.id = r.member \
    WHERE r.meeting = $1 AND r.event = $2 AND r.state IN ('waitlisted', 'approved', 'confirmed', 'checked_in') \
    ORDER BY r.since, r.id";

/// Those who hold a place at an event and those who wait for one, by how long they have stood there, as a change sees them.
pub async fn standing_in(
    change: &mut Transaction,
    meeting: &str,
    event: &str,
) -> Result<Vec<Line>, StoreError> {
    let rows = sqlx::query(STANDING).bind(meeting).bind(event).fetch_all(&mut **change).await?;
    rows.iter().map(line).collect()
}

const BEFORE: &str = "SELECT COUNT(*) FROM registrations WHERE meeting = $1 AND event = $2 AND state = 'waitlisted' AND (since, id) < ($3, $4)";

/// How many wait for a place before this registration.
pub async fn before(store: &Store, registration: &Registration) -> Result<i64, StoreError> {
    let query = sqlx::query(BEFORE).bind(&registration.meeting).bind(&registration.event);
    let since = registration.content.state.since().as_millisecond();
    Ok(query.bind(since).bind(&registration.id).fetch_one(store.pool()).await?.try_get(0)?)
}

/// How many wait for a place before this registration, as a change sees them.
pub async fn before_in(change: &mut Transaction, registration: &Registration) -> Result<i64, StoreError> {
    let query = sqlx::query(BEFORE).bind(&registration.meeting).bind(&registration.event);
    let since = registration.content.state.since().as_millisecond();
    Ok(query.bind(since).bind(&registration.id).fetch_one(&mut **change).await?.try_get(0)?)
}
