//! The desk of a meeting, at which changes take turns, and what was switched on beforehand.

use jiff::civil::Date;
use rules::{
    people::Person,
    registration::{AutomaticApproval, Reach},
};
use sqlx::{Row, any::AnyRow};

use crate::{Store, StoreError, Transaction, members::Enlisted};

const TAKE_TURN: &str = "INSERT INTO registration_desks (meeting, turns, numbers, exempt) VALUES ($1, 1, 0, 0) \
    ON CONFLICT (meeting) DO UPDATE SET turns = registration_desks.turns + 1";

/// Waits until nobody else changes a registration of this meeting, and keeps others waiting until this change is made: what it
/// reads of the delegation then stays so.
pub async fn take_turn(change: &mut Transaction, meeting: &str) -> Result<(), StoreError> {
    sqlx::query(TAKE_TURN).bind(meeting).execute(&mut **change).await?;
    Ok(())
}

const NUMBER: &str =
    "UPDATE registration_desks SET numbers = numbers + 1 WHERE meeting = $1 RETURNING numbers";

/// The next number of a meeting, from 1; [`take_turn`] comes first. A change that is dropped gives it back, so that none is missing.
pub async fn next_number(change: &mut Transaction, meeting: &str) -> Result<i64, StoreError> {
    Ok(sqlx::query(NUMBER).bind(meeting).fetch_one(&mut **change).await?.try_get(0)?)
}

/// From which letter it is known that a meeting does without focal points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exemption {
    /// The letter, as somebody of the secretariat names it.
    pub source: String,
    /// Its day.
    pub dated: Option<Date>,
}

const EXEMPT: &str = "SELECT exempt, exempt_source, exempt_dated FROM registration_desks WHERE meeting = $1";

/// Why a meeting does without focal points; `None` where it does not.
pub async fn exemption(store: &Store, meeting: &str) -> Result<Option<Exemption>, StoreError> {
    exempt(sqlx::query(EXEMPT).bind(meeting).fetch_optional(store.pool()).await?)
}

/// Why a meeting does without focal points, as a change sees it.
pub async fn exemption_in(change: &mut Transaction, meeting: &str) -> Result<Option<Exemption>, StoreError> {
    exempt(sqlx::query(EXEMPT).bind(meeting).fetch_optional(&mut **change).await?)
}

fn exempt(row: Option<AnyRow>) -> Result<Option<Exemption>, StoreError> {
    let Some(row) = row else { return Ok(None) };
    let (exempt, source, dated): (i64, String, String) = (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
    Ok((exempt != 0).then(|| Exemption { source, dated: dated.parse().ok() }))
}

const SET_EXEMPT: &str =
    "UPDATE registration_desks SET exempt = $1, exempt_source = $2, exempt_dated = $3 WHERE meeting = $4";

/// Writes down why a meeting does without focal points, or that it does not; [`take_turn`] comes first.
pub async fn set_exempt(
    change: &mut Transaction,
    meeting: &str,
    exemption: Option<&Exemption>,
) -> Result<(), StoreError> {
    let dated = exemption.and_then(|one| one.dated).map(|day| day.to_string()).unwrap_or_default();
    sqlx::query(SET_EXEMPT)
        .bind(i64::from(exemption.is_some()))
        .bind(exemption.map_or("", |one| one.source.as_str()))
        .bind(dated)
        .bind(meeting)
        .execute(&mut **change)
        .await?;
    Ok(())
}

const SWITCH_ON: &str = "INSERT INTO automatic_approvals (member, reach, reach_of, first_day, last_day, switched_on_by) \
    VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (member, reach, reach_of, first_day) \
    DO UPDATE SET last_day = excluded.last_day, switched_on_by = excluded.switched_on_by";

/// Keeps that a member's people are approved at once.
pub async fn switch_on(
    change: &mut Transaction,
    member: &str,
    approval: &AutomaticApproval,
) -> Result<(), StoreError> {
    let (reach, of) = match &approval.reach {
        Reach::Everything => ("everything", String::new()),
        Reach::Group(group) => ("group", group.to_string()),
        Reach::Meeting(meeting) => ("meeting", meeting.clone()),
    };
    sqlx::query(SWITCH_ON)
        .bind(member)
        .bind(reach)
        .bind(of)
        .bind(approval.first.to_string())
        .bind(approval.last.map(|day| day.to_string()))
        .bind(approval.by.to_string())
        .execute(&mut **change)
        .await?;
    Ok(())
}

const NEVER_BEGINS: &str = "DELETE FROM automatic_approvals WHERE member = $1 AND first_day > $2";
const ENDS: &str =
    "UPDATE automatic_approvals SET last_day = $2 WHERE member = $1 AND (last_day IS NULL OR last_day > $2)";

/// Nothing of a member is approved at once after a day.
pub async fn switch_off(change: &mut Transaction, member: &str, last: Date) -> Result<(), StoreError> {
    let last = last.to_string();
    sqlx::query(NEVER_BEGINS).bind(member).bind(&last).execute(&mut **change).await?;
    sqlx::query(ENDS).bind(member).bind(&last).execute(&mut **change).await?;
    Ok(())
}

const SWITCHED_ON: &str = "SELECT reach, reach_of, first_day, last_day, switched_on_by FROM automatic_approvals \
    WHERE member = $1 ORDER BY first_day, reach, reach_of";

/// What was switched on for a member.
pub async fn switched_on(store: &Store, enlisted: &Enlisted) -> Result<Vec<AutomaticApproval>, StoreError> {
    let rows = sqlx::query(SWITCHED_ON).bind(&enlisted.id).fetch_all(store.pool()).await?;
    rows.iter().map(|row| approval(row, enlisted)).collect()
}

/// What was switched on for a member, as a change sees it.
pub async fn switched_on_in(
    change: &mut Transaction,
    enlisted: &Enlisted,
) -> Result<Vec<AutomaticApproval>, StoreError> {
    let rows = sqlx::query(SWITCHED_ON).bind(&enlisted.id).fetch_all(&mut **change).await?;
    rows.iter().map(|row| approval(row, enlisted)).collect()
}

fn approval(row: &AnyRow, enlisted: &Enlisted) -> Result<AutomaticApproval, StoreError> {
    let wrong = |reason: String| StoreError::Contradiction {
        table: "automatic_approvals",
        column: "reach",
        row: enlisted.id.clone(),
        reason,
    };
    let day = |text: String| text.parse::<Date>().map_err(|error| wrong(error.to_string()));
    let (reach, of): (String, String) = (row.try_get(0)?, row.try_get(1)?);
    let (last, by): (Option<String>, String) = (row.try_get(3)?, row.try_get(4)?);
    let reach = match reach.as_str() {
        "everything" => Reach::Everything,
        "group" => Reach::Group(of.parse().map_err(|_| wrong(of))?),
        "meeting" => Reach::Meeting(of),
        _ => return Err(wrong(reach)),
    };
    Ok(AutomaticApproval {
        member: enlisted.member.name().to_owned(),
        by: Person::named(&by).ok_or_else(|| wrong("nobody".to_owned()))?,
        first: day(row.try_get(2)?)?,
        last: last.map(day).transpose()?,
        reach,
    })
}
