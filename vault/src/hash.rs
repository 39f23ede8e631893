//! The name of a content: its SHA-256.

use std::{fmt, path::Path, str::FromStr};

use sha2::{Digest, Sha256};
use tokio::io::AsyncReadExt;

use crate::VaultError;

/// SHA-256 of the bytes of a file, written as 64 small hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash([u8; 32]);

impl Hash {
    /// Of bytes that are at hand.
    pub fn of(bytes: &[u8]) -> Self {
        Self::from_digest(Sha256::new_with_prefix(bytes))
    }

    pub(crate) fn from_digest(digest: Sha256) -> Self {
        Self(digest.finalize().into())
    }

    /// Of a file of this machine, in pieces.
    pub(crate) async fn of_file(path: &Path) -> Result<Self, VaultError> {
        let failed = VaultError::disk("reading a file again");
        let mut file = tokio::fs::File::open(path).await.map_err(&failed)?;
        let (mut digest, mut piece) = (Sha256::new(), vec![0; crate::put::PIECE]);
        loop {
            let read = file.read(&mut piece).await.map_err(&failed)?;
            if read == 0 {
                return Ok(Self::from_digest(digest));
            }
            digest.update(&piece[..read]);
        }
    }

    /// As HTTP validates it (`ETag`, RFC 9110 8.8.1): strong, for it changes with every bit.
    pub fn validator(&self) -> String {
        format!("\"{self}\"")
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, form: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(form, "{byte:02x}"))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, form: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, form)
    }
}

/// The text is no SHA-256.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a SHA-256 has 64 hexadecimal digits")]
pub struct NoHash;

impl FromStr for Hash {
    type Err = NoHash;

    fn from_str(text: &str) -> Result<Self, NoHash> {
        let mut bytes = [0; 32];
        if text.len() != 64 || !text.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(NoHash);
        }
        for (place, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&text[place * 2..place * 2 + 2], 16).map_err(|_| NoHash)?;
        }
        Ok(Self(bytes))
    }
}

impl serde::Serialize for Hash {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Hash {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
