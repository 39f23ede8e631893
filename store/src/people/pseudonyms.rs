//! By which name the journal knows an account. When the row is gone, nobody can say whose acts those were.

use sqlx::Row;

use crate::{StoreError, Transaction};

const FIND: &str = "SELECT id FROM pseudonyms WHERE account = $1 ORDER BY id LIMIT 1";

/// The name of an account in the journal.
pub async fn find(change: &mut Transaction, account: &str) -> Result<Option<String>, StoreError> {
    let row = sqlx::query(FIND).bind(account).fetch_optional(&mut **change).await?;
    row.map(|row| Ok(row.try_get(0)?)).transpose()
}

const ADD: &str = "INSERT INTO pseudonyms (id, account) VALUES ($1, $2)";

/// Gives an account a name in the journal.
pub async fn add(change: &mut Transaction, id: &str, account: &str) -> Result<(), StoreError> {
    sqlx::query(ADD).bind(id).bind(account).execute(&mut **change).await?;
    Ok(())
}

const NAMED: &str = "SELECT email FROM accounts WHERE name = $1 ORDER BY email LIMIT 2";

/// The account of a name that nobody else bears; `None` where none or several do.
pub async fn only_bearer(change: &mut Transaction, name: &str) -> Result<Option<String>, StoreError> {
    let rows = sqlx::query(NAMED).bind(name).fetch_all(&mut **change).await?;
    match rows.as_slice() {
        [one] => Ok(Some(one.try_get(0)?)),
        _ => Ok(None),
    }
}
