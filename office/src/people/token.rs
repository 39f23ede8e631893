//! The token of a session: the browser holds it, the store only its hash.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

/// What the store keeps of a token.
pub(crate) fn hash(token: &str) -> String {
    Sha256::digest(token.as_bytes()).iter().fold(String::with_capacity(64), |mut hash, byte| {
        let _ = write!(hash, "{byte:02x}");
        hash
    })
}
