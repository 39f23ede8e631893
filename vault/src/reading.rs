//! A file goes out: whole, in ranges, or as a stream.

use std::ops::Range;

use bytes::Bytes;
use futures_util::{TryStreamExt, stream::BoxStream};

use crate::{Hash, Vault, VaultError};

/// Bytes as they come from the disk or the store, never all in memory.
pub type Pieces = BoxStream<'static, Result<Bytes, VaultError>>;

/// A file that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its content, which is its name and its validator ([`Hash::validator`]).
    pub hash: Hash,
    /// Its bytes.
    pub size: u64,
}

impl Vault {
    /// Whether a file is kept, and how large it is. Says nothing about damage: [`Vault::check`] does.
    pub async fn find(&self, hash: Hash) -> Result<Option<Kept>, VaultError> {
        Ok(self.place.size(hash).await?.map(|size| Kept { hash, size }))
    }

    /// The whole file in memory, if it has up to `limit` bytes.
    pub async fn read(&self, hash: Hash, limit: u64) -> Result<Vec<u8>, VaultError> {
        let size = self.known(hash).await?;
        if size > limit {
            return Err(VaultError::TooLarge { limit });
        }
        self.gathered(hash, 0..size).await
    }

    /// Several ranges of bytes, in the order asked for, each in memory. One that lies outside is refused with the size.
    pub async fn ranges(&self, hash: Hash, ranges: &[Range<u64>]) -> Result<Vec<Vec<u8>>, VaultError> {
        let size = self.known(hash).await?;
        let mut found = Vec::with_capacity(ranges.len());
        for range in ranges {
            found.push(self.gathered(hash, within(range, size)?).await?);
        }
        Ok(found)
    }

    /// The file, or a range of it, as a stream.
    pub async fn stream(&self, hash: Hash, range: Option<Range<u64>>) -> Result<Pieces, VaultError> {
        let size = self.known(hash).await?;
        let range = within(&range.unwrap_or(0..size), size)?;
        self.place.pieces(hash, range).await
    }

    async fn known(&self, hash: Hash) -> Result<u64, VaultError> {
        self.place.size(hash).await?.ok_or(VaultError::Missing { hash })
    }

    async fn gathered(&self, hash: Hash, range: Range<u64>) -> Result<Vec<u8>, VaultError> {
        let size = usize::try_from(range.end - range.start).unwrap_or_default();
        let mut pieces = self.place.pieces(hash, range).await?;
        let Some(first) = pieces.try_next().await? else { return Ok(Vec::new()) };
        // What came in one piece is not copied again.
        let mut all = Vec::from(first);
        all.reserve_exact(size.saturating_sub(all.len()));
        while let Some(piece) = pieces.try_next().await? {
            all.extend_from_slice(&piece);
        }
        Ok(all)
    }
}

fn within(range: &Range<u64>, size: u64) -> Result<Range<u64>, VaultError> {
    if range.start <= range.end && range.end <= size {
        Ok(range.clone())
    } else {
        Err(VaultError::OutOfRange { size })
    }
}
