//! What guards an account beside its password and its mail.

use crate::{StoreError, Transaction};

const GUARDED: &str = "SELECT 1 FROM second_factors WHERE account = $1 AND confirmed_at IS NOT NULL \
    UNION ALL SELECT 1 FROM passkeys WHERE account = $1 LIMIT 1";

/// Whether an account has a passkey or asks for a code.
pub async fn is_guarded(change: &mut Transaction, account: &str) -> Result<bool, StoreError> {
    Ok(sqlx::query(GUARDED).bind(account).fetch_optional(&mut **change).await?.is_some())
}
