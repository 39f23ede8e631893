//! Registrations as lists show them, page by page.

use rules::members::Category;
use sqlx::{Row, any::AnyRow};

use super::{Registration, folded, registration};
use crate::{
    Store, StoreError,
    members::{Enlisted, enlisted},
};

/// A registration and the member for which it was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The registration.
    pub registration: Registration,
    /// The member.
    pub enlisted: Enlisted,
}

/// Which lines of a list are wanted; what is empty or `None` leaves all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// The name of a state.
    pub state: String,
    /// A category of members.
    pub category: Option<Category>,
    /// The address of a member.
    pub member: String,
    /// A part of a name.
    pub name: String,
    /// Whether only those are wanted who are registered and have agreed to be listed for everybody.
    pub published: bool,
}

/// The last line of the page before: its key of names, and its address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct After {
    /// [`Registration::name_key`].
    pub name_key: String,
    /// The address of the registration.
    pub id: String,
}

const PAGE: &str = "SELECT r.id, r.meeting, r.event, r.person, r.member, r.content, r.edition, r.sent_by, r.idempotency_key, r.submitted_at, \
    m.id, m.category, m.name, m.country, m.study_group FROM registrations r JOIN members m ON m.id = r.member \
    WHERE r.meeting = $1 AND r.event = $2 AND (r.name_key, r.id) > ($3, $4) \
    AND ($5 = '' OR r.state = $5) AND ($6 = '' OR m.category = $6) AND ($7 = '' OR r.member = $7) \
    AND ($8 = '' OR (r.name_key || ' ' || r.name_key) LIKE $8 ESCAPE '!') \
    AND ($9 = 0 OR (r.published = 1 AND r.state IN ('confirmed', 'checked_in', 'left'))) \
    ORDER BY r.name_key, r.id LIMIT $10";

/// Those who have registered for a meeting or event, by their names, so many of them behind the page before.
pub async fn page(
    store: &Store,
    (meeting, event): (&str, &str),
    filter: &Filter,
    after: &After,
    count: i64,
) -> Result<Vec<Line>, StoreError> {
    let rows = sqlx::query(PAGE)
        .bind(meeting)
        .bind(event)
        .bind(&after.name_key)
        .bind(&after.id)
        .bind(&filter.state)
        .bind(filter.category.map(Category::name).unwrap_or_default())
        .bind(&filter.member)
        .bind(pattern(&filter.name))
        .bind(i64::from(filter.published))
        .bind(count)
        .fetch_all(store.pool())
        .await?;
    rows.iter().map(line).collect()
}

/// What a name must look like to hold the part that was typed; family and given names in either order.
fn pattern(name: &str) -> String {
    let mut pattern = String::new();
    for letter in folded(name).chars() {
        if matches!(letter, '%' | '_' | '!') {
            pattern.push('!');
        }
        pattern.push(letter);
    }
    if pattern.is_empty() { pattern } else { format!("%{pattern}%") }
}

const OF_PERSON: &str = "SELECT r.id, r.meeting, r.event, r.person, r.member, r.content, r.edition, r.sent_by, r.idempotency_key, r.submitted_at, \
    m.id, m.category, m.name, m.country, m.study_group FROM registrations r JOIN members m ON m.id = r.member \
    WHERE r.person = $1 ORDER BY r.since DESC, r.event, r.id LIMIT $2";

/// What somebody has registered for, the latest change first.
pub async fn of_person(store: &Store, person: &str, count: i64) -> Result<Vec<Line>, StoreError> {
    let rows = sqlx::query(OF_PERSON).bind(person).bind(count).fetch_all(store.pool()).await?;
    rows.iter().map(line).collect()
}

const WAIT_FOR_MEMBER: &str = "SELECT r.id, r.meeting, r.event, r.person, r.member, r.content, r.edition, r.sent_by, r.idempotency_key, r.submitted_at, \
    m.id, m.category, m.name, m.country, m.study_group FROM registrations r JOIN members m ON m.id = r.member \
    WHERE r.state = 'pending' AND r.member = $1 ORDER BY r.since, r.id LIMIT $2";

/// What waits for a decision about the people of a member, the oldest first.
pub async fn wait_for_member(store: &Store, member: &str, count: i64) -> Result<Vec<Line>, StoreError> {
    let rows = sqlx::query(WAIT_FOR_MEMBER).bind(member).bind(count).fetch_all(store.pool()).await?;
    rows.iter().map(line).collect()
}

const WAIT_FOR_SECRETARIAT: &str = "SELECT r.id, r.meeting, r.event, r.person, r.member, r.content, r.edition, r.sent_by, r.idempotency_key, r.submitted_at, \
    m.id, m.category, m.name, m.country, m.study_group FROM registrations r JOIN members m ON m.id = r.member \
    WHERE r.state = 'pending' AND r.awaits <> 'focal_point' ORDER BY r.since, r.id LIMIT $1";

/// What waits for a decision that no focal point makes, the oldest first.
pub async fn wait_for_secretariat(store: &Store, count: i64) -> Result<Vec<Line>, StoreError> {
    let rows = sqlx::query(WAIT_FOR_SECRETARIAT).bind(count).fetch_all(store.pool()).await?;
    rows.iter().map(line).collect()
}

const OF_MEETING: &str = "SELECT r.id, r.meeting, r.event, r.person, r.member, r.content, r.edition, r.sent_by, r.idempotency_key, r.submitted_at, \
    m.id, m.category, m.name, m.country, m.study_group FROM registrations r JOIN members m ON m.id = r.member \
    WHERE r.meeting = $1 AND r.event = $2 ORDER BY r.name_key, r.id";

/// Everybody who has registered for a meeting or event.
pub async fn of_meeting(store: &Store, meeting: &str, event: &str) -> Result<Vec<Line>, StoreError> {
    let rows = sqlx::query(OF_MEETING).bind(meeting).bind(event).fetch_all(store.pool()).await?;
    rows.iter().map(line).collect()
}

const NUMBERED: &str = "SELECT r.id, r.meeting, r.event, r.person, r.member, r.content, r.edition, r.sent_by, r.idempotency_key, r.submitted_at, \
    m.id, m.category, m.name, m.country, m.study_group FROM registrations r JOIN members m ON m.id = r.member WHERE r.number = $1";

/// The registration with a number.
pub async fn numbered(store: &Store, number: &str) -> Result<Option<Line>, StoreError> {
    let row = sqlx::query(NUMBERED).bind(number).fetch_optional(store.pool()).await?;
    row.as_ref().map(line).transpose()
}

const COUNTS: &str = "SELECT state, registrations FROM registration_counts WHERE meeting = $1 AND event = $2 AND registrations > 0 \
    ORDER BY state";

/// How many registrations of a meeting or event are in each state.
pub async fn counts(store: &Store, meeting: &str, event: &str) -> Result<Vec<(String, i64)>, StoreError> {
    let rows = sqlx::query(COUNTS).bind(meeting).bind(event).fetch_all(store.pool()).await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).collect()
}

pub(super) fn line(row: &AnyRow) -> Result<Line, StoreError> {
    Ok(Line { registration: registration(row)?, enlisted: enlisted(row, 10)? })
}
