//! Passkeys: public keys that sign somebody in.

use sqlx::{Row, any::AnyRow};

use crate::{Store, StoreError, Transaction};

/// A passkey of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passkey {
    /// The identifier that the authenticator gave it, in hexadecimal.
    pub id: String,
    /// The account's address.
    pub account: String,
    /// By which the authenticator knows the account, in hexadecimal.
    pub handle: String,
    /// The public key and what never changes, in hexadecimal.
    pub public_key: String,
    /// The count of signatures and what changes with use, in hexadecimal.
    pub state: String,
    /// What its owner calls it.
    pub name: String,
    /// When it was made, an instant in ISO form.
    pub made_at: String,
    /// When it was last used, an instant in ISO form.
    pub used_at: Option<String>,
}

const ADD: &str = "INSERT INTO passkeys (id, account, handle, public_key, state, name, made_at) \
    VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING";

/// Adds a passkey; `false` where its identifier is here already.
pub async fn add(change: &mut Transaction, passkey: &Passkey) -> Result<bool, StoreError> {
    let done = sqlx::query(ADD)
        .bind(&passkey.id)
        .bind(&passkey.account)
        .bind(&passkey.handle)
        .bind(&passkey.public_key)
        .bind(&passkey.state)
        .bind(&passkey.name)
        .bind(&passkey.made_at)
        .execute(&mut **change)
        .await?;
    Ok(done.rows_affected() == 1)
}

const OF_ACCOUNT: &str = "SELECT id, account, handle, public_key, state, name, made_at, used_at FROM passkeys \
    WHERE account = $1 ORDER BY made_at, id";

/// The passkeys of an account, the oldest first.
pub async fn of_account(store: &Store, account: &str) -> Result<Vec<Passkey>, StoreError> {
    let rows = sqlx::query(OF_ACCOUNT).bind(account).fetch_all(store.pool()).await?;
    rows.iter().map(passkey).collect()
}

const FIND: &str =
    "SELECT id, account, handle, public_key, state, name, made_at, used_at FROM passkeys WHERE id = $1";

/// The passkey of an identifier, as a change sees it.
pub async fn find(change: &mut Transaction, id: &str) -> Result<Option<Passkey>, StoreError> {
    sqlx::query(FIND).bind(id).fetch_optional(&mut **change).await?.as_ref().map(passkey).transpose()
}

const USED: &str = "UPDATE passkeys SET state = $1, used_at = $2 WHERE id = $3 AND state = $4";

/// A passkey was used at an instant (ISO form); `false` where somebody used it meanwhile.
pub async fn used(
    change: &mut Transaction,
    before: &Passkey,
    state: &str,
    at: &str,
) -> Result<bool, StoreError> {
    let done = sqlx::query(USED)
        .bind(state)
        .bind(at)
        .bind(&before.id)
        .bind(&before.state)
        .execute(&mut **change)
        .await?;
    Ok(done.rows_affected() == 1)
}

const REMOVE: &str = "DELETE FROM passkeys WHERE account = $1 AND id = $2";

/// Removes a passkey of an account; `false` where it has none of this identifier.
pub async fn remove(change: &mut Transaction, account: &str, id: &str) -> Result<bool, StoreError> {
    Ok(sqlx::query(REMOVE).bind(account).bind(id).execute(&mut **change).await?.rows_affected() == 1)
}

fn passkey(row: &AnyRow) -> Result<Passkey, StoreError> {
    Ok(Passkey {
        id: row.try_get(0)?,
        account: row.try_get(1)?,
        handle: row.try_get(2)?,
        public_key: row.try_get(3)?,
        state: row.try_get(4)?,
        name: row.try_get(5)?,
        made_at: row.try_get(6)?,
        used_at: row.try_get(7)?,
    })
}
