//! The only source of chance: tokens and salts that nobody can guess.

use std::fmt::Write as _;

/// The machine gave no random bytes.
#[derive(Debug, thiserror::Error)]
#[error("the machine gives no random bytes: {0}")]
pub struct NoChance(getrandom::Error);

/// So many random bytes.
pub(crate) fn bytes<const COUNT: usize>() -> Result<[u8; COUNT], NoChance> {
    let mut bytes = [0; COUNT];
    getrandom::fill(&mut bytes).map_err(NoChance)?;
    Ok(bytes)
}

/// A token of 256 bits, in hexadecimal.
pub(crate) fn token() -> Result<String, NoChance> {
    Ok(bytes::<32>()?.iter().fold(String::with_capacity(64), |mut token, byte| {
        let _ = write!(token, "{byte:02x}");
        token
    }))
}
