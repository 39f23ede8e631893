//! The addresses of an account beside the one by which it is known, and links that prove one.

use sqlx::{Row, any::AnyRow};

use crate::{Store, StoreError, Transaction};

const TURN: &str = "UPDATE address_turns SET turns = turns + 1";

/// Waits until nobody else gives an address to an account: two accounts never have the same.
pub async fn take_turn(change: &mut Transaction) -> Result<(), StoreError> {
    sqlx::query(TURN).execute(&mut **change).await?;
    Ok(())
}

const ADD: &str = "INSERT INTO addresses (email, account, confirmed_on) \
    SELECT $1, $2, $3 WHERE NOT EXISTS (SELECT 1 FROM accounts WHERE email = $1) ON CONFLICT (email) DO NOTHING";

/// Gives an account another address; `false` where an account has it. [`take_turn`] comes first.
pub async fn add(
    change: &mut Transaction,
    email: &str,
    account: &str,
    day: &str,
) -> Result<bool, StoreError> {
    let done = sqlx::query(ADD).bind(email).bind(account).bind(day).execute(&mut **change).await?;
    Ok(done.rows_affected() == 1)
}

const OF_ACCOUNT: &str = "SELECT email FROM addresses WHERE account = $1 ORDER BY email";

/// The addresses of an account beside the one by which it is known.
pub async fn of_account(store: &Store, account: &str) -> Result<Vec<String>, StoreError> {
    emails(&sqlx::query(OF_ACCOUNT).bind(account).fetch_all(store.pool()).await?)
}

/// The addresses of an account beside the one by which it is known, as a change sees them.
pub async fn of_account_in(change: &mut Transaction, account: &str) -> Result<Vec<String>, StoreError> {
    emails(&sqlx::query(OF_ACCOUNT).bind(account).fetch_all(&mut **change).await?)
}

fn emails(rows: &[AnyRow]) -> Result<Vec<String>, StoreError> {
    rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
}

const FORGET: &str = "DELETE FROM addresses WHERE email = $1 AND account = $2";

/// Takes an address from an account; `false` where it has no such beside the one by which it is known.
pub async fn forget(change: &mut Transaction, email: &str, account: &str) -> Result<bool, StoreError> {
    Ok(sqlx::query(FORGET).bind(email).bind(account).execute(&mut **change).await?.rows_affected() == 1)
}

const PREFER: &str = "UPDATE accounts SET preferred = $1 WHERE email = $2";

/// Writes down where mail for an account goes; `None` for the address by which it is known.
pub async fn prefer(change: &mut Transaction, account: &str, email: Option<&str>) -> Result<(), StoreError> {
    sqlx::query(PREFER).bind(email).bind(account).execute(&mut **change).await?;
    Ok(())
}

const PREFERRED: &str = "SELECT COALESCE(preferred, email) FROM accounts WHERE email = $1";

/// Where mail for an account goes; `None` where there is no such account.
pub async fn preferred(store: &Store, account: &str) -> Result<Option<String>, StoreError> {
    let row = sqlx::query(PREFERRED).bind(account).fetch_optional(store.pool()).await?;
    row.map(|row| Ok(row.try_get(0)?)).transpose()
}

/// Where mail for an account goes, as a change sees it.
pub async fn preferred_in(change: &mut Transaction, account: &str) -> Result<Option<String>, StoreError> {
    let row = sqlx::query(PREFERRED).bind(account).fetch_optional(&mut **change).await?;
    row.map(|row| Ok(row.try_get(0)?)).transpose()
}

/// That somebody who is signed in says of an address that it is theirs: nothing before the link is opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The hash of what the mail holds.
    pub hash: String,
    /// The account that asks.
    pub account: String,
    /// Personal data: the address to which the link was mailed.
    pub email: String,
    /// Until when it opens, in milliseconds since 1970.
    pub ends_at: i64,
}

const FORGET_CLAIMS: &str = "DELETE FROM claims WHERE ends_at <= $1";
const ADD_CLAIM: &str = "INSERT INTO claims (hash, account, email, ends_at) VALUES ($1, $2, $3, $4)";

/// Adds a claim, and forgets those that have ended at `now`, in milliseconds since 1970.
pub async fn add_claim(change: &mut Transaction, claim: &Claim, now: i64) -> Result<(), StoreError> {
    sqlx::query(FORGET_CLAIMS).bind(now).execute(&mut **change).await?;
    sqlx::query(ADD_CLAIM)
        .bind(&claim.hash)
        .bind(&claim.account)
        .bind(&claim.email)
        .bind(claim.ends_at)
        .execute(&mut **change)
        .await?;
    Ok(())
}

const LIVE_CLAIMS: &str = "SELECT COUNT(*) FROM claims WHERE (email = $1 OR account = $2) AND ends_at > $3";

/// How many claims of an account or to an address have not ended at `now`.
pub async fn live_claims(
    change: &mut Transaction,
    email: &str,
    account: &str,
    now: i64,
) -> Result<i64, StoreError> {
    let row = sqlx::query(LIVE_CLAIMS).bind(email).bind(account).bind(now).fetch_one(&mut **change).await?;
    Ok(row.try_get(0)?)
}

const CLAIM: &str =
    "SELECT hash, account, email, ends_at FROM claims WHERE hash = $1 AND account = $2 AND ends_at > $3";

/// The claim of a hash, if that account made it and it opens still at `now`, as a change sees it.
pub async fn claim_in(
    change: &mut Transaction,
    hash: &str,
    account: &str,
    now: i64,
) -> Result<Option<Claim>, StoreError> {
    let row = sqlx::query(CLAIM).bind(hash).bind(account).bind(now).fetch_optional(&mut **change).await?;
    row.as_ref().map(claim).transpose()
}

const USE: &str = "DELETE FROM claims WHERE hash = $1";

/// Uses a claim up; `false` where it was used already.
pub async fn use_claim(change: &mut Transaction, hash: &str) -> Result<bool, StoreError> {
    Ok(sqlx::query(USE).bind(hash).execute(&mut **change).await?.rows_affected() == 1)
}

fn claim(row: &AnyRow) -> Result<Claim, StoreError> {
    Ok(Claim {
        hash: row.try_get(0)?,
        account: row.try_get(1)?,
        email: row.try_get(2)?,
        ends_at: row.try_get(3)?,
    })
}
