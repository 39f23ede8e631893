//! Files as they came, byte for byte, by the hash of their content.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};
use sqlx::Row;

use super::{Store, StoreError, Transaction};

/// The name under which bytes are kept: the SHA-256 of them, in hexadecimal.
pub fn address(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut address, byte| {
        let _ = write!(address, "{byte:02x}");
        address
    })
}

const KEEP: &str = "INSERT INTO files (sha256, name, bytes, kept_at) VALUES ($1, $2, $3, $4) ON CONFLICT (sha256) DO NOTHING";

/// Keeps a file; the same bytes are kept once. `kept_at` is an instant in ISO form.
pub async fn keep(
    change: &mut Transaction,
    name: &str,
    bytes: &[u8],
    kept_at: &str,
) -> Result<String, StoreError> {
    let address = address(bytes);
    sqlx::query(KEEP).bind(&address).bind(name).bind(bytes).bind(kept_at).execute(&mut **change).await?;
    Ok(address)
}

const FIND: &str = "SELECT name, bytes FROM files WHERE sha256 = $1";

/// The name and bytes of a kept file. Bytes that no longer have their address are a contradiction, never an answer.
pub async fn find(store: &Store, sha256: &str) -> Result<Option<(String, Vec<u8>)>, StoreError> {
    let Some(row) = sqlx::query(FIND).bind(sha256).fetch_optional(store.pool()).await? else {
        return Ok(None);
    };
    let bytes: Vec<u8> = row.try_get(1)?;
    if address(&bytes) != sha256 {
        let reason = "the bytes have another hash".to_owned();
        return Err(StoreError::Contradiction {
            table: "files",
            column: "bytes",
            row: sha256.to_owned(),
            reason,
        });
    }
    Ok(Some((row.try_get(0)?, bytes)))
}
