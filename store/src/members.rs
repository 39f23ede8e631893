//! Members, and which account answers for which of them, from day to day.

use jiff::civil::Date;
use rules::members::{Category, Member};
use sqlx::{Row, any::AnyRow};

use super::{Store, StoreError, Transaction};

/// A member, and the address by which the house knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enlisted {
    /// Its address. It never changes.
    pub id: String,
    /// What it is.
    pub member: Member,
}

const ENLIST: &str = "INSERT INTO members (id, category, name, name_key, country, study_group) \
    VALUES ($1, $2, $3, $4, $5, $6) \
    ON CONFLICT (category, name, study_group) DO UPDATE SET country = excluded.country";

/// Adds a member, or brings the country of the one that is there up to date: its address stays.
pub async fn enlist(change: &mut Transaction, enlisted: &Enlisted) -> Result<(), StoreError> {
    let member = &enlisted.member;
    sqlx::query(ENLIST)
        .bind(&enlisted.id)
        .bind(member.category().name())
        .bind(member.name())
        .bind(member.name().to_lowercase())
        .bind(member.country().map(|country| country.code().to_owned()))
        .bind(i64::from(member.study_group().unwrap_or_default()))
        .execute(&mut **change)
        .await?;
    Ok(())
}

const AMEND: &str = "UPDATE members SET category = $2, name = $3, name_key = $4, country = $5, study_group = $6 WHERE id = $1";

/// Makes the member of an address into another: its address stays, and its people with it.
pub async fn amend(change: &mut Transaction, enlisted: &Enlisted) -> Result<(), StoreError> {
    let member = &enlisted.member;
    sqlx::query(AMEND)
        .bind(&enlisted.id)
        .bind(member.category().name())
        .bind(member.name())
        .bind(member.name().to_lowercase())
        .bind(member.country().map(|country| country.code().to_owned()))
        .bind(i64::from(member.study_group().unwrap_or_default()))
        .execute(&mut **change)
        .await?;
    Ok(())
}

const FIND: &str = "SELECT id, category, name, country, study_group FROM members WHERE id = $1";

/// The member of an address.
pub async fn find(store: &Store, id: &str) -> Result<Option<Enlisted>, StoreError> {
    let row = sqlx::query(FIND).bind(id).fetch_optional(store.pool()).await?;
    row.as_ref().map(|row| enlisted(row, 0)).transpose()
}

/// The member of an address, as a change sees it.
pub async fn find_in(change: &mut Transaction, id: &str) -> Result<Option<Enlisted>, StoreError> {
    let row = sqlx::query(FIND).bind(id).fetch_optional(&mut **change).await?;
    row.as_ref().map(|row| enlisted(row, 0)).transpose()
}

const ALL: &str = "SELECT id, category, name, country, study_group FROM members ORDER BY name_key, id";

/// Every member, by its name.
pub async fn all(store: &Store) -> Result<Vec<Enlisted>, StoreError> {
    sqlx::query(ALL).fetch_all(store.pool()).await?.iter().map(|row| enlisted(row, 0)).collect()
}

/// Every member, by its name, as a change sees it.
pub async fn all_in(change: &mut Transaction) -> Result<Vec<Enlisted>, StoreError> {
    sqlx::query(ALL).fetch_all(&mut **change).await?.iter().map(|row| enlisted(row, 0)).collect()
}

const TAKE_TURN: &str = "INSERT INTO turns (room, taken) VALUES ('members', 1) \
    ON CONFLICT (room) DO UPDATE SET taken = turns.taken + 1";

/// Waits until nobody else changes the list of members, and holds it until the change ends.
pub async fn take_turn(change: &mut Transaction) -> Result<(), StoreError> {
    sqlx::query(TAKE_TURN).execute(&mut **change).await?;
    Ok(())
}

/// Reads address, category, name, country and study group, which stand side by side from a column on.
pub(crate) fn enlisted(row: &AnyRow, from: usize) -> Result<Enlisted, StoreError> {
    let id: String = row.try_get(from)?;
    let wrong = |reason: String| contradiction("members", "category", &id, reason);
    let (category, name): (String, String) = (row.try_get(from + 1)?, row.try_get(from + 2)?);
    let (country, group): (Option<String>, i64) = (row.try_get(from + 3)?, row.try_get(from + 4)?);
    let known = Category::from_name(&category).ok_or_else(|| wrong(category))?;
    let country =
        country.map(|code| code.parse()).transpose().map_err(|_| wrong("its country".to_owned()))?;
    let group = u16::try_from(group).map_err(|error| wrong(error.to_string()))?;
    let member = Member::new(&name, known, country, (group > 0).then_some(group))
        .map_err(|error| wrong(error.to_string()))?;
    Ok(Enlisted { id, member })
}

/// What an account is to a member, from its first civil day to its last, both included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appointment {
    /// The address of the member.
    pub member: String,
    /// Personal data: the address of the account.
    pub account: String,
    /// As what, by its name: `focal_point`.
    pub capacity: String,
    /// The first day.
    pub first: Date,
    /// The last day; `None` where no end is known.
    pub last: Option<Date>,
}

const APPOINT: &str = "INSERT INTO appointments (member, account, capacity, first_day, last_day) \
    VALUES ($1, $2, $3, $4, $5)";

/// Adds an appointment.
pub async fn appoint(change: &mut Transaction, appointment: &Appointment) -> Result<(), StoreError> {
    sqlx::query(APPOINT)
        .bind(&appointment.member)
        .bind(&appointment.account)
        .bind(&appointment.capacity)
        .bind(appointment.first.to_string())
        .bind(appointment.last.map(|day| day.to_string()))
        .execute(&mut **change)
        .await?;
    Ok(())
}

const END: &str = "UPDATE appointments SET last_day = $1 \
    WHERE member = $2 AND account = $3 AND capacity = $4 AND first_day = $5";

/// Gives an appointment the last day that it has now.
pub async fn end(change: &mut Transaction, appointment: &Appointment) -> Result<(), StoreError> {
    sqlx::query(END)
        .bind(appointment.last.map(|day| day.to_string()))
        .bind(&appointment.member)
        .bind(&appointment.account)
        .bind(&appointment.capacity)
        .bind(appointment.first.to_string())
        .execute(&mut **change)
        .await?;
    Ok(())
}

const STRIKE: &str =
    "DELETE FROM appointments WHERE member = $1 AND account = $2 AND capacity = $3 AND first_day = $4";

/// Takes back an appointment that has not begun.
pub async fn strike(change: &mut Transaction, appointment: &Appointment) -> Result<(), StoreError> {
    sqlx::query(STRIKE)
        .bind(&appointment.member)
        .bind(&appointment.account)
        .bind(&appointment.capacity)
        .bind(appointment.first.to_string())
        .execute(&mut **change)
        .await?;
    Ok(())
}

const OF_MEMBER: &str = "SELECT member, account, capacity, first_day, last_day FROM appointments \
    WHERE member = $1 ORDER BY first_day, capacity, account";

/// Everybody who was, is or will be something to a member.
pub async fn of_member(store: &Store, member: &str) -> Result<Vec<Appointment>, StoreError> {
    sqlx::query(OF_MEMBER).bind(member).fetch_all(store.pool()).await?.iter().map(appointment).collect()
}

/// Everybody who was, is or will be something to a member, as a change sees it.
pub async fn of_member_in(change: &mut Transaction, member: &str) -> Result<Vec<Appointment>, StoreError> {
    sqlx::query(OF_MEMBER).bind(member).fetch_all(&mut **change).await?.iter().map(appointment).collect()
}

const OF_ACCOUNT: &str = "SELECT a.member, a.account, a.capacity, a.first_day, a.last_day, \
    m.id, m.category, m.name, m.country, m.study_group \
    FROM appointments a JOIN members m ON m.id = a.member \
    WHERE a.account = $1 ORDER BY m.name_key, m.id, a.first_day, a.capacity";

/// What an account was, is or will be, and to which members, by their names.
pub async fn of_account(store: &Store, account: &str) -> Result<Vec<(Enlisted, Appointment)>, StoreError> {
    let rows = sqlx::query(OF_ACCOUNT).bind(account).fetch_all(store.pool()).await?;
    rows.iter().map(|row| Ok((enlisted(row, 5)?, appointment(row)?))).collect()
}

/// What an account was, is or will be, as a change sees it.
pub async fn of_account_in(
    change: &mut Transaction,
    account: &str,
) -> Result<Vec<(Enlisted, Appointment)>, StoreError> {
    let rows = sqlx::query(OF_ACCOUNT).bind(account).fetch_all(&mut **change).await?;
    rows.iter().map(|row| Ok((enlisted(row, 5)?, appointment(row)?))).collect()
}

fn appointment(row: &AnyRow) -> Result<Appointment, StoreError> {
    let member: String = row.try_get(0)?;
    let day = |text: String| {
        text.parse::<Date>()
            .map_err(|error| contradiction("appointments", "first_day", &member, error.to_string()))
    };
    let last: Option<String> = row.try_get(4)?;
    Ok(Appointment {
        account: row.try_get(1)?,
        capacity: row.try_get(2)?,
        first: day(row.try_get(3)?)?,
        last: last.map(day).transpose()?,
        member: member.clone(),
    })
}

fn contradiction(table: &'static str, column: &'static str, row: &str, reason: String) -> StoreError {
    StoreError::Contradiction { table, column, row: row.to_owned(), reason }
}
