//! The one interface to both kinds of store.

use std::{ops::Range, path::Path};

use futures_util::stream::BoxStream;

use crate::{Hash, Pieces, VaultError, bucket::Bucket, folder::Folder};

/// Where complete files lie.
#[derive(Debug)]
pub(crate) enum Place {
    Folder(Folder),
    Bucket(Bucket),
}

impl Place {
    /// Makes what must be there before the first file.
    pub(crate) async fn prepare(&self) -> Result<(), VaultError> {
        match self {
            Self::Folder(folder) => folder.prepare().await,
            Self::Bucket(_) => Ok(()),
        }
    }

    /// Takes a complete file of this machine, which is gone from there afterwards. Its bytes are on the disk already.
    pub(crate) async fn take(&self, hash: Hash, size: u64, file: &Path) -> Result<(), VaultError> {
        match self {
            Self::Folder(folder) => folder.take(hash, file).await,
            Self::Bucket(bucket) => bucket.take(hash, size, file).await,
        }
    }

    /// The size in bytes, where the file is kept.
    pub(crate) async fn size(&self, hash: Hash) -> Result<Option<u64>, VaultError> {
        match self {
            Self::Folder(folder) => folder.size(hash).await,
            Self::Bucket(bucket) => bucket.size(hash).await,
        }
    }

    /// The bytes of a range that lies within the file.
    pub(crate) async fn pieces(&self, hash: Hash, range: Range<u64>) -> Result<Pieces, VaultError> {
        match self {
            Self::Folder(folder) => folder.pieces(hash, range).await,
            Self::Bucket(bucket) => bucket.pieces(hash, range).await,
        }
    }

    /// Everything that lies there: content and size, or what is no file of ours by its name.
    pub(crate) fn all(&self) -> BoxStream<'_, Result<Entry, VaultError>> {
        match self {
            Self::Folder(folder) => folder.all(),
            Self::Bucket(bucket) => bucket.all(),
        }
    }
}

/// One thing that lies in the store.
#[derive(Debug)]
pub(crate) enum Entry {
    Kept(Hash, u64),
    Foreign(String),
}

/// `ab/abcdef…`: two digits first, so that no folder holds too many.
pub(crate) fn name(hash: Hash) -> String {
    let digits = hash.to_string();
    format!("{}/{digits}", &digits[..2])
}
