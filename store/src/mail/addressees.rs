//! Whom mail can reach.

use rules::{
    language::Language,
    mail::{Addressee, Category},
};
use sqlx::{Row, any::AnyRow};

use crate::{Store, StoreError, Transaction};

/// An addressee, and the token by which they can leave mail that can be left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enlisted {
    /// Who. Personal data: the address.
    pub addressee: Addressee,
    /// What nobody can guess.
    pub token: String,
}

const ENLIST: &str = "INSERT INTO addressees (email, category, study_group, body, language, token) \
    VALUES ($1, $2, $3, $4, $5, $6) \
    ON CONFLICT (email, category, study_group) DO UPDATE SET body = excluded.body, language = excluded.language";

/// Adds an addressee, or brings its name and language up to date: whether they have left, and the token, stay.
pub async fn enlist(change: &mut Transaction, enlisted: &Enlisted) -> Result<(), StoreError> {
    let Addressee { category, body, group, email, language, .. } = &enlisted.addressee;
    sqlx::query(ENLIST)
        .bind(email)
        .bind(category.name())
        .bind(group.as_deref().unwrap_or_default())
        .bind(body)
        .bind(language.code())
        .bind(&enlisted.token)
        .execute(&mut **change)
        .await?;
    Ok(())
}

/// Takes an address off every list; how many lists it stood on.
pub async fn strike(change: &mut Transaction, email: &str) -> Result<u64, StoreError> {
    let done =
        sqlx::query("DELETE FROM addressees WHERE email = $1").bind(email).execute(&mut **change).await?;
    Ok(done.rows_affected())
}

const ALL: &str = "SELECT email, category, study_group, body, language, token, unsubscribed_at FROM addressees \
    ORDER BY category, body, email, study_group";

/// Everybody.
pub async fn all(store: &Store) -> Result<Vec<Enlisted>, StoreError> {
    sqlx::query(ALL).fetch_all(store.pool()).await?.iter().map(enlisted).collect()
}

/// Everybody, as a change sees it.
pub async fn all_in(change: &mut Transaction) -> Result<Vec<Enlisted>, StoreError> {
    sqlx::query(ALL).fetch_all(&mut **change).await?.iter().map(enlisted).collect()
}

const BY_TOKEN: &str = "SELECT email, category, study_group, body, language, token, unsubscribed_at FROM addressees \
    WHERE token = $1";

/// Who has a token.
pub async fn by_token(store: &Store, token: &str) -> Result<Option<Enlisted>, StoreError> {
    sqlx::query(BY_TOKEN).bind(token).fetch_optional(store.pool()).await?.as_ref().map(enlisted).transpose()
}

/// Who has a token, as a change sees it.
pub async fn by_token_in(change: &mut Transaction, token: &str) -> Result<Option<Enlisted>, StoreError> {
    sqlx::query(BY_TOKEN).bind(token).fetch_optional(&mut **change).await?.as_ref().map(enlisted).transpose()
}

const LEAVE: &str = "UPDATE addressees SET unsubscribed_at = $1 WHERE email = $2";

/// Writes down that an address has left mail that can be left (an instant in ISO form), or has come back (`None`).
pub async fn leave(change: &mut Transaction, email: &str, at: Option<&str>) -> Result<(), StoreError> {
    sqlx::query(LEAVE).bind(at).bind(email).execute(&mut **change).await?;
    Ok(())
}

fn enlisted(row: &AnyRow) -> Result<Enlisted, StoreError> {
    let email: String = row.try_get(0)?;
    let (category, language): (String, String) = (row.try_get(1)?, row.try_get(4)?);
    let (known, code) = (Category::from_name(&category), Language::from_code(&language));
    let (Some(known), Some(code)) = (known, code) else {
        let reason = format!("{category} in {language}");
        return Err(StoreError::Contradiction {
            table: "addressees",
            column: "category",
            row: email,
            reason,
        });
    };
    let group: String = row.try_get(2)?;
    let unsubscribed: Option<String> = row.try_get(6)?;
    let addressee = Addressee {
        category: known,
        body: row.try_get(3)?,
        group: (!group.is_empty()).then_some(group),
        email,
        language: code,
        unsubscribed: unsubscribed.is_some(),
    };
    Ok(Enlisted { addressee, token: row.try_get(5)? })
}
