//! Second factors: sealed secrets of codes, guesses, and recovery codes as hashes.

use sqlx::{Row, any::AnyRow};

use crate::{Store, StoreError, Transaction};

/// The second factor of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecondFactor {
    /// By which its seal names it.
    pub id: String,
    /// The account's address.
    pub account: String,
    /// The secret of its codes, sealed.
    pub secret: String,
    /// When it was begun, in milliseconds since 1970.
    pub begun_at: i64,
    /// When it was confirmed, an instant in ISO form; `None` for one that is asked for nowhere yet.
    pub confirmed_at: Option<String>,
    /// The time step of the code that was used last.
    pub last_step: i64,
}

const FORGET_BEGUN: &str = "DELETE FROM second_factors WHERE account = $1 AND confirmed_at IS NULL";
const BEGIN: &str = "INSERT INTO second_factors (id, account, secret, begun_at, last_step, guesses, guessed_at) \
    VALUES ($1, $2, $3, $4, $5, 0, 0) ON CONFLICT (account) DO NOTHING";

/// Begins a second factor in the place of one that was never confirmed; `false` where there is a confirmed one.
pub async fn begin(change: &mut Transaction, factor: &SecondFactor) -> Result<bool, StoreError> {
    sqlx::query(FORGET_BEGUN).bind(&factor.account).execute(&mut **change).await?;
    let done = sqlx::query(BEGIN)
        .bind(&factor.id)
        .bind(&factor.account)
        .bind(&factor.secret)
        .bind(factor.begun_at)
        .bind(factor.last_step)
        .execute(&mut **change)
        .await?;
    Ok(done.rows_affected() == 1)
}

const FIND: &str =
    "SELECT id, account, secret, begun_at, confirmed_at, last_step FROM second_factors WHERE account = $1";

/// The second factor of an account, confirmed or not.
pub async fn find(store: &Store, account: &str) -> Result<Option<SecondFactor>, StoreError> {
    sqlx::query(FIND).bind(account).fetch_optional(store.pool()).await?.as_ref().map(factor).transpose()
}

/// The same, as a change sees it.
pub async fn find_in(change: &mut Transaction, account: &str) -> Result<Option<SecondFactor>, StoreError> {
    sqlx::query(FIND).bind(account).fetch_optional(&mut **change).await?.as_ref().map(factor).transpose()
}

const FORGET_GUESSES: &str = "UPDATE second_factors SET guesses = 0 WHERE id = $1 AND guessed_at <= $2";
const GUESS: &str =
    "UPDATE second_factors SET guesses = guesses + 1, guessed_at = $1 WHERE id = $2 AND guesses < $3";

/// Counts a guess before anybody looks at it, so that guesses at the same time are counted too; those until `forgotten` count no
/// more. `false` where `most` were made. Instants in milliseconds since 1970.
pub async fn guess(
    change: &mut Transaction,
    id: &str,
    now: i64,
    forgotten: i64,
    most: i64,
) -> Result<bool, StoreError> {
    sqlx::query(FORGET_GUESSES).bind(id).bind(forgotten).execute(&mut **change).await?;
    Ok(sqlx::query(GUESS).bind(now).bind(id).bind(most).execute(&mut **change).await?.rows_affected() == 1)
}

const RIGHT: &str = "UPDATE second_factors SET guesses = 0 WHERE id = $1";

/// The right code was given: what was wrong before is forgotten.
pub async fn was_right(change: &mut Transaction, id: &str) -> Result<(), StoreError> {
    sqlx::query(RIGHT).bind(id).execute(&mut **change).await?;
    Ok(())
}

const USE_STEP: &str = "UPDATE second_factors SET last_step = $1 WHERE id = $2 AND last_step < $1";

/// Uses up the code of a time step, and those before it; `false` where it was used already.
pub async fn use_step(change: &mut Transaction, id: &str, step: i64) -> Result<bool, StoreError> {
    Ok(sqlx::query(USE_STEP).bind(step).bind(id).execute(&mut **change).await?.rows_affected() == 1)
}

const CONFIRM: &str = "UPDATE second_factors SET confirmed_at = $1 WHERE id = $2 AND confirmed_at IS NULL";
const ADD_CODE: &str = "INSERT INTO recovery_codes (factor, hash) VALUES ($1, $2)";

/// Confirms a second factor with the hashes of its recovery codes; `false` where it was confirmed already.
pub async fn confirm(
    change: &mut Transaction,
    id: &str,
    at: &str,
    hashes: &[String],
) -> Result<bool, StoreError> {
    if sqlx::query(CONFIRM).bind(at).bind(id).execute(&mut **change).await?.rows_affected() != 1 {
        return Ok(false);
    }
    for hash in hashes {
        sqlx::query(ADD_CODE).bind(id).bind(hash).execute(&mut **change).await?;
    }
    Ok(true)
}

const USE_CODE: &str = "DELETE FROM recovery_codes WHERE factor = $1 AND hash = $2";

/// Uses a recovery code up, by its hash; `false` where there is none.
pub async fn use_recovery_code(change: &mut Transaction, id: &str, hash: &str) -> Result<bool, StoreError> {
    Ok(sqlx::query(USE_CODE).bind(id).bind(hash).execute(&mut **change).await?.rows_affected() == 1)
}

const CODES_LEFT: &str = "SELECT COUNT(*) FROM recovery_codes WHERE factor = $1";

/// How many recovery codes are left.
pub async fn recovery_codes_left(store: &Store, id: &str) -> Result<i64, StoreError> {
    Ok(sqlx::query(CODES_LEFT).bind(id).fetch_one(store.pool()).await?.try_get(0)?)
}

const END: &str = "DELETE FROM second_factors WHERE id = $1";

/// Ends a second factor, with its recovery codes.
pub async fn end(change: &mut Transaction, id: &str) -> Result<(), StoreError> {
    sqlx::query(END).bind(id).execute(&mut **change).await?;
    Ok(())
}

fn factor(row: &AnyRow) -> Result<SecondFactor, StoreError> {
    Ok(SecondFactor {
        id: row.try_get(0)?,
        account: row.try_get(1)?,
        secret: row.try_get(2)?,
        begun_at: row.try_get(3)?,
        confirmed_at: row.try_get(4)?,
        last_step: row.try_get(5)?,
    })
}
