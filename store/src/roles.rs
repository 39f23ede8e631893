//! Roles that people hold in groups, from day to day.

use jiff::civil::Date;
use rules::roles::Post;
use sqlx::{Row, any::AnyRow};

use super::{Store, StoreError, Transaction};

/// A role that somebody holds in a group, from its first civil day to its last, both included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// By which it is known.
    pub id: String,
    /// The identity of the group, in its study period.
    pub group: String,
    /// Which post.
    pub post: Post,
    /// Of a liaison officer, the other body.
    pub toward: String,
    /// Personal data: the address of the account, where the person has one.
    pub account: Option<String>,
    /// Personal data: the name as it is published.
    pub name: String,
    /// The address of the member that sends the person.
    pub member: Option<String>,
    /// The first day.
    pub first: Date,
    /// The last day; `None` where it lasts as long as the group.
    pub last: Option<Date>,
}

/// A role with the names around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The role.
    pub held: Held,
    /// The name of the group.
    pub group: String,
    /// The address of the group, the same in every study period.
    pub slug: String,
    /// The code of the study period.
    pub period: String,
    /// The name of the member.
    pub member: Option<String>,
}

const ADD: &str = "INSERT INTO roles_held \
    (id, group_id, post, toward, account, name, member, first_day, last_day) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

/// Adds a role.
pub async fn add(change: &mut Transaction, held: &Held) -> Result<(), StoreError> {
    sqlx::query(ADD)
        .bind(&held.id)
        .bind(&held.group)
        .bind(held.post.name())
        .bind(&held.toward)
        .bind(held.account.clone())
        .bind(&held.name)
        .bind(held.member.clone())
        .bind(held.first.to_string())
        .bind(held.last.map(|day| day.to_string()))
        .execute(&mut **change)
        .await?;
    Ok(())
}

const AMEND: &str = "UPDATE roles_held SET account = $2, last_day = $3 WHERE id = $1";

/// Gives a role the account and the last day that it has now.
pub async fn amend(change: &mut Transaction, held: &Held) -> Result<(), StoreError> {
    sqlx::query(AMEND)
        .bind(&held.id)
        .bind(held.account.clone())
        .bind(held.last.map(|day| day.to_string()))
        .execute(&mut **change)
        .await?;
    Ok(())
}

const STRIKE: &str = "DELETE FROM roles_held WHERE id = $1";

/// Takes back a role that has not begun.
pub async fn strike(change: &mut Transaction, id: &str) -> Result<(), StoreError> {
    sqlx::query(STRIKE).bind(id).execute(&mut **change).await?;
    Ok(())
}

const OF_SLUG: &str = "SELECT r.id, r.group_id, r.post, r.toward, r.account, r.name, r.member, r.first_day, r.last_day, \
    g.name, g.slug, g.period, m.name FROM roles_held r JOIN established_groups g ON g.id = r.group_id \
    LEFT JOIN members m ON m.id = r.member WHERE g.slug = $1 ORDER BY r.first_day, r.id";

/// Every role that anybody held, holds or will hold in a group, in every study period.
pub async fn of_slug(store: &Store, slug: &str) -> Result<Vec<Shown>, StoreError> {
    sqlx::query(OF_SLUG).bind(slug).fetch_all(store.pool()).await?.iter().map(shown).collect()
}

/// The same, as a change sees it.
pub async fn of_slug_in(change: &mut Transaction, slug: &str) -> Result<Vec<Shown>, StoreError> {
    sqlx::query(OF_SLUG).bind(slug).fetch_all(&mut **change).await?.iter().map(shown).collect()
}

const ON: &str = "SELECT r.id, r.group_id, r.post, r.toward, r.account, r.name, r.member, r.first_day, r.last_day, \
    g.name, g.slug, g.period, m.name FROM roles_held r JOIN established_groups g ON g.id = r.group_id \
    LEFT JOIN members m ON m.id = r.member \
    WHERE r.post = $1 AND r.first_day <= $2 AND (r.last_day IS NULL OR r.last_day >= $2) ORDER BY r.first_day, r.id";

/// Who holds a post on a day (ISO form), in whatever group.
pub async fn on_day(store: &Store, post: Post, day: &str) -> Result<Vec<Shown>, StoreError> {
    sqlx::query(ON).bind(post.name()).bind(day).fetch_all(store.pool()).await?.iter().map(shown).collect()
}

const FIND: &str = "SELECT r.id, r.group_id, r.post, r.toward, r.account, r.name, r.member, r.first_day, r.last_day, \
    g.name, g.slug, g.period, m.name FROM roles_held r JOIN established_groups g ON g.id = r.group_id \
    LEFT JOIN members m ON m.id = r.member WHERE r.id = $1";

/// One role, as a change sees it.
pub async fn find_in(change: &mut Transaction, id: &str) -> Result<Option<Shown>, StoreError> {
    sqlx::query(FIND).bind(id).fetch_optional(&mut **change).await?.as_ref().map(shown).transpose()
}

fn shown(row: &AnyRow) -> Result<Shown, StoreError> {
    let id: String = row.try_get(0)?;
    let wrong = |column, reason: String| StoreError::Contradiction {
        table: "roles_held",
        column,
        row: id.clone(),
        reason,
    };
    let post: String = row.try_get(2)?;
    let day = |column, text: String| text.parse::<Date>().map_err(|error| wrong(column, error.to_string()));
    let last: Option<String> = row.try_get(8)?;
    Ok(Shown {
        held: Held {
            group: row.try_get(1)?,
            post: Post::from_name(&post).ok_or_else(|| wrong("post", post))?,
            toward: row.try_get(3)?,
            account: row.try_get(4)?,
            name: row.try_get(5)?,
            member: row.try_get(6)?,
            first: day("first_day", row.try_get(7)?)?,
            last: last.map(|text| day("last_day", text)).transpose()?,
            id: id.clone(),
        },
        group: row.try_get(9)?,
        slug: row.try_get(10)?,
        period: row.try_get(11)?,
        member: row.try_get(12)?,
    })
}
