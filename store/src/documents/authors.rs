//! What joins an account to members and groups: appointments, confirmed registrations, roles. Days are civil, in ISO form.

use std::collections::BTreeSet;

use rules::roles::Post;
use sqlx::Row;

use crate::{Store, StoreError, Transaction};

const STANDS_FOR: &str = "SELECT 1 FROM appointments WHERE account = $1 AND member = $2 AND first_day <= $3 \
    AND (last_day IS NULL OR last_day >= $3) \
    UNION ALL SELECT 1 FROM registrations WHERE person = $1 AND member = $2 AND state IN ('confirmed', 'checked_in', 'left') LIMIT 1";

/// Whether an account answers for a member on a day, or was confirmed at a meeting for it.
pub async fn stands_for(
    change: &mut Transaction,
    account: &str,
    member: &str,
    day: &str,
) -> Result<bool, StoreError> {
    let row =
        sqlx::query(STANDS_FOR).bind(account).bind(member).bind(day).fetch_optional(&mut **change).await?;
    Ok(row.is_some())
}

const POSTS: &str = "SELECT g.name, r.post FROM roles_held r JOIN established_groups g ON g.id = r.group_id \
    WHERE r.account = $1 AND r.first_day <= $2 AND (r.last_day IS NULL OR r.last_day >= $2) ORDER BY g.name, r.post";

/// The posts that an account holds on a day, each with the name of its group.
pub async fn posts(
    change: &mut Transaction,
    account: &str,
    day: &str,
) -> Result<Vec<(String, Post)>, StoreError> {
    let rows = sqlx::query(POSTS).bind(account).bind(day).fetch_all(&mut **change).await?;
    let mut posts = Vec::with_capacity(rows.len());
    for row in rows {
        let post: String = row.try_get(1)?;
        posts.extend(Post::from_name(&post).map(|post| row.try_get(0).map(|name| (name, post))).transpose()?);
    }
    Ok(posts)
}

/// What an account is on a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Whether it stands for some member.
    pub member: bool,
    /// The groups at whose meetings it was confirmed.
    pub groups: BTreeSet<String>,
    /// The groups in which it holds a post.
    pub leads: BTreeSet<String>,
}

const APPOINTED: &str = "SELECT 1 FROM appointments WHERE account = $1 AND first_day <= $2 \
    AND (last_day IS NULL OR last_day >= $2) LIMIT 1";
const CONFIRMED: &str = "SELECT DISTINCT m.group_name FROM registrations r JOIN meetings m ON m.slug = r.meeting \
    WHERE r.person = $1 AND r.state IN ('confirmed', 'checked_in', 'left')";

/// What an account is on a day.
pub async fn standing(store: &Store, account: &str, day: &str) -> Result<Standing, StoreError> {
    let appointed =
        sqlx::query(APPOINTED).bind(account).bind(day).fetch_optional(store.pool()).await?.is_some();
    let mut standing = Standing { member: appointed, ..Standing::default() };
    for row in sqlx::query(CONFIRMED).bind(account).fetch_all(store.pool()).await? {
        standing.member = true;
        standing.groups.insert(row.try_get(0)?);
    }
    for row in sqlx::query(POSTS).bind(account).bind(day).fetch_all(store.pool()).await? {
        standing.leads.insert(row.try_get(0)?);
    }
    Ok(standing)
}

const MEMBERS_OF: &str = "SELECT member FROM appointments WHERE account = $1 AND first_day <= $2 \
    AND (last_day IS NULL OR last_day >= $2) \
    UNION SELECT member FROM registrations WHERE person = $1 AND state IN ('confirmed', 'checked_in', 'left')";

/// The members for which an account stands on a day, by their addresses.
pub async fn members_of(store: &Store, account: &str, day: &str) -> Result<Vec<String>, StoreError> {
    let rows = sqlx::query(MEMBERS_OF).bind(account).bind(day).fetch_all(store.pool()).await?;
    rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
}
