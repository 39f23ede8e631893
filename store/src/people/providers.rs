//! Who somebody is in the words of another house.

use sqlx::{Row, any::AnyRow};

use crate::{Store, StoreError, Transaction};

/// An identity that another house vouches for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The house that vouches, by its address.
    pub issuer: String,
    /// The name by which it knows the person; it never gives it to another.
    pub subject: String,
    /// The account's address.
    pub account: String,
    /// Since when, an instant in ISO form.
    pub linked_at: String,
}

const LINK: &str = "INSERT INTO provider_identities (issuer, subject, account, linked_at) VALUES ($1, $2, $3, $4) \
    ON CONFLICT (issuer, subject) DO NOTHING";

/// Links an identity with an account; `false` where it is linked already.
pub async fn link(change: &mut Transaction, identity: &Identity) -> Result<bool, StoreError> {
    let done = sqlx::query(LINK)
        .bind(&identity.issuer)
        .bind(&identity.subject)
        .bind(&identity.account)
        .bind(&identity.linked_at)
        .execute(&mut **change)
        .await?;
    Ok(done.rows_affected() == 1)
}

const FIND: &str = "SELECT issuer, subject, account, linked_at FROM provider_identities \
    WHERE issuer = $1 AND subject = $2";

/// The identity of a subject, as a change sees it.
pub async fn find(
    change: &mut Transaction,
    issuer: &str,
    subject: &str,
) -> Result<Option<Identity>, StoreError> {
    let row = sqlx::query(FIND).bind(issuer).bind(subject).fetch_optional(&mut **change).await?;
    row.as_ref().map(identity).transpose()
}

const OF_ACCOUNT: &str = "SELECT issuer, subject, account, linked_at FROM provider_identities \
    WHERE account = $1 ORDER BY linked_at, issuer, subject";

/// The identities that are linked with an account, the oldest first.
pub async fn of_account(store: &Store, account: &str) -> Result<Vec<Identity>, StoreError> {
    sqlx::query(OF_ACCOUNT).bind(account).fetch_all(store.pool()).await?.iter().map(identity).collect()
}

fn identity(row: &AnyRow) -> Result<Identity, StoreError> {
    Ok(Identity {
        issuer: row.try_get(0)?,
        subject: row.try_get(1)?,
        account: row.try_get(2)?,
        linked_at: row.try_get(3)?,
    })
}
