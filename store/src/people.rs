//! Accounts and sessions.

pub mod addresses;
pub mod erasures;
pub mod fallen;
pub mod passkeys;
pub mod providers;
pub mod pseudonyms;
pub mod second_factors;
pub mod steps;
pub mod ways;
pub mod whole;

use sqlx::{Row, any::AnyRow};

use super::{Store, StoreError, Transaction};

/// Somebody who can sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Personal data: the address by which the account is known, in small letters.
    pub email: String,
    /// Personal data: the name as the person writes it.
    pub name: String,
    /// The role, by its name.
    pub role: String,
    /// The hash of the password, in PHC form.
    pub password: String,
    /// When the account was made, an instant in ISO form.
    pub enrolled_at: String,
    /// The language in which the person is written to, by its code.
    pub language: String,
}

const ENROL: &str = "INSERT INTO accounts (email, name, role, password, enrolled_at, language) SELECT $1, $2, $3, $4, $5, $6 \
    WHERE NOT EXISTS (SELECT 1 FROM addresses WHERE email = $1) ON CONFLICT (email) DO NOTHING";

/// Adds an account; `false` where the address has one already.
pub async fn enrol(change: &mut Transaction, account: &Account) -> Result<bool, StoreError> {
    addresses::take_turn(change).await?;
    let done = sqlx::query(ENROL)
        .bind(&account.email)
        .bind(&account.name)
        .bind(&account.role)
        .bind(&account.password)
        .bind(&account.enrolled_at)
        .bind(&account.language)
        .execute(&mut **change)
        .await?;
    Ok(done.rows_affected() == 1)
}

const FIND: &str = "SELECT email, name, role, password, enrolled_at, language FROM accounts \
    WHERE email = $1 OR email = (SELECT account FROM addresses WHERE email = $1)";

/// The account of an address, of all that it has.
pub async fn find(store: &Store, email: &str) -> Result<Option<Account>, StoreError> {
    sqlx::query(FIND).bind(email).fetch_optional(store.pool()).await?.as_ref().map(account).transpose()
}

/// The account of an address, as a change sees it.
pub async fn find_in(change: &mut Transaction, email: &str) -> Result<Option<Account>, StoreError> {
    sqlx::query(FIND).bind(email).fetch_optional(&mut **change).await?.as_ref().map(account).transpose()
}

const BECOME: &str = "UPDATE accounts SET role = $1 WHERE email = $2";

/// Gives an account another role, by its name.
pub async fn become_one(change: &mut Transaction, email: &str, role: &str) -> Result<(), StoreError> {
    sqlx::query(BECOME).bind(role).bind(email).execute(&mut **change).await?;
    Ok(())
}

/// Somebody who is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The hash of the token that the browser holds.
    pub token: String,
    /// The account's address.
    pub account: String,
    /// When it began, an instant in ISO form.
    pub begun_at: String,
    /// When it ends by itself, an instant in ISO form.
    pub ends_at: String,
}

const BEGIN: &str = "INSERT INTO sessions (token, account, begun_at, ends_at) VALUES ($1, $2, $3, $4)";

/// Adds a session.
pub async fn begin_session(change: &mut Transaction, session: &Session) -> Result<(), StoreError> {
    sqlx::query(BEGIN)
        .bind(&session.token)
        .bind(&session.account)
        .bind(&session.begun_at)
        .bind(&session.ends_at)
        .execute(&mut **change)
        .await?;
    Ok(())
}

const OF_SESSION: &str = "SELECT a.email, a.name, a.role, a.password, a.enrolled_at, a.language FROM sessions s \
    JOIN accounts a ON a.email = s.account WHERE s.token = $1 AND s.ends_at > $2";

/// Whose session it is, if it has not ended at `now` (ISO form).
pub async fn of_session(store: &Store, token: &str, now: &str) -> Result<Option<Account>, StoreError> {
    let row = sqlx::query(OF_SESSION).bind(token).bind(now).fetch_optional(store.pool()).await?;
    row.as_ref().map(account).transpose()
}

const END: &str = "DELETE FROM sessions WHERE token = $1 OR ends_at <= $2";

/// Ends a session, and forgets those that have ended by themselves before `now` (ISO form).
pub async fn end_session(change: &mut Transaction, token: &str, now: &str) -> Result<(), StoreError> {
    sqlx::query(END).bind(token).bind(now).execute(&mut **change).await?;
    Ok(())
}

fn account(row: &AnyRow) -> Result<Account, StoreError> {
    Ok(Account {
        email: row.try_get(0)?,
        name: row.try_get(1)?,
        role: row.try_get(2)?,
        password: row.try_get(3)?,
        enrolled_at: row.try_get(4)?,
        language: row.try_get(5)?,
    })
}

/// A link that signs somebody in once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The hash of what the mail holds.
    pub hash: String,
    /// Personal data: the address to which it was mailed.
    pub email: String,
    /// The language in which it was asked for, by its code.
    pub language: String,
    /// Where it leads.
    pub back: String,
    /// Until when it opens, in milliseconds since 1970.
    pub ends_at: i64,
}

const ADD_LINK: &str = "INSERT INTO links (hash, email, language, back, ends_at) VALUES ($1, $2, $3, $4, $5)";
const FORGET_LINKS: &str = "DELETE FROM links WHERE ends_at <= $1";

/// Adds a link, and forgets those that have ended at `now`, in milliseconds since 1970.
pub async fn add_link(change: &mut Transaction, link: &Link, now: i64) -> Result<(), StoreError> {
    sqlx::query(FORGET_LINKS).bind(now).execute(&mut **change).await?;
    sqlx::query(ADD_LINK)
        .bind(&link.hash)
        .bind(&link.email)
        .bind(&link.language)
        .bind(&link.back)
        .bind(link.ends_at)
        .execute(&mut **change)
        .await?;
    Ok(())
}

const LIVE_LINKS: &str = "SELECT COUNT(*) FROM links WHERE email = $1 AND ends_at > $2";

/// How many links to an address have not ended at `now`, used or not.
pub async fn live_links(change: &mut Transaction, email: &str, now: i64) -> Result<i64, StoreError> {
    let row = sqlx::query(LIVE_LINKS).bind(email).bind(now).fetch_one(&mut **change).await?;
    Ok(row.try_get(0)?)
}

const LINK: &str = "SELECT hash, email, language, back, ends_at FROM links WHERE hash = $1 AND ends_at > $2 AND used_at IS NULL";

/// The link of a hash, if it opens still at `now`.
pub async fn link(store: &Store, hash: &str, now: i64) -> Result<Option<Link>, StoreError> {
    let row = sqlx::query(LINK).bind(hash).bind(now).fetch_optional(store.pool()).await?;
    row.as_ref().map(a_link).transpose()
}

const USE_LINK: &str = "UPDATE links SET used_at = $1 WHERE hash = $2 AND used_at IS NULL";

/// Uses a link up; `false` where it was used already.
pub async fn use_link(change: &mut Transaction, hash: &str, at: &str) -> Result<bool, StoreError> {
    let done = sqlx::query(USE_LINK).bind(at).bind(hash).execute(&mut **change).await?;
    Ok(done.rows_affected() == 1)
}

fn a_link(row: &AnyRow) -> Result<Link, StoreError> {
    Ok(Link {
        hash: row.try_get(0)?,
        email: row.try_get(1)?,
        language: row.try_get(2)?,
        back: row.try_get(3)?,
        ends_at: row.try_get(4)?,
    })
}

const SESSIONS_OF: &str = "SELECT token, account, begun_at, ends_at FROM sessions WHERE account = $1 AND ends_at > $2 ORDER BY begun_at DESC, token";

/// The sessions of an account that have not ended at `now` (ISO form), the latest first.
pub async fn sessions_of(store: &Store, account: &str, now: &str) -> Result<Vec<Session>, StoreError> {
    let rows = sqlx::query(SESSIONS_OF).bind(account).bind(now).fetch_all(store.pool()).await?;
    rows.iter()
        .map(|row| {
            let (token, account) = (row.try_get(0)?, row.try_get(1)?);
            Ok(Session { token, account, begun_at: row.try_get(2)?, ends_at: row.try_get(3)? })
        })
        .collect()
}

const END_ONE_OF: &str = "DELETE FROM sessions WHERE account = $1 AND token = $2";
const END_OTHERS_OF: &str = "DELETE FROM sessions WHERE account = $1 AND token <> $2";

/// Ends one session of an account, by its hash; how many that were.
pub async fn end_one_of(change: &mut Transaction, account: &str, hash: &str) -> Result<u64, StoreError> {
    Ok(sqlx::query(END_ONE_OF).bind(account).bind(hash).execute(&mut **change).await?.rows_affected())
}

/// Ends every session of an account but one, by its hash; how many that were.
pub async fn end_others_of(change: &mut Transaction, account: &str, hash: &str) -> Result<u64, StoreError> {
    Ok(sqlx::query(END_OTHERS_OF).bind(account).bind(hash).execute(&mut **change).await?.rows_affected())
}

const AMEND: &str = "UPDATE accounts SET name = $1, language = $2 WHERE email = $3";

/// Changes name and language of an account.
pub async fn amend(
    change: &mut Transaction,
    email: &str,
    name: &str,
    language: &str,
) -> Result<(), StoreError> {
    sqlx::query(AMEND).bind(name).bind(language).bind(email).execute(&mut **change).await?;
    Ok(())
}
