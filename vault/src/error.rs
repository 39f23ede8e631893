//! What can go wrong, for the person who can do something about it.

use crate::Hash;

/// Why the vault could not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// The disk is full; nothing of this file was kept. More room, and the same again.
    #[error("the disk is full: {doing}; nothing was lost and nothing half is left")]
    Full {
        /// What was being written.
        doing: &'static str,
    },
    /// The file has more bytes than the caller allows.
    #[error("the file has more than {limit} bytes")]
    TooLarge {
        /// The most that is allowed.
        limit: u64,
    },
    /// No file of this content is kept.
    #[error("no file {hash} is kept")]
    Missing {
        /// What was asked for.
        hash: Hash,
    },
    /// A range begins or ends outside of the file.
    #[error("the file has {size} bytes; a range lies outside")]
    OutOfRange {
        /// The bytes that there are.
        size: u64,
    },
    /// There is no such upload: it was finished, abandoned, or never begun.
    #[error("there is no upload {id}: it was finished or abandoned, or never begun")]
    UnknownUpload {
        /// As the caller named it.
        id: String,
    },
    /// An upload of this name was begun with other facts.
    #[error("an upload {id} was begun already, with another size or content")]
    UploadExists {
        /// As the caller named it.
        id: String,
    },
    /// The name of an upload has 8 to 64 small letters, digits and hyphens.
    #[error("an upload is named by 8 to 64 of a-z, 0-9 and -")]
    UploadName,
    /// Bytes came for another place than the one that is next, or differ from those that are there.
    #[error("the next byte of the upload is byte {expected}")]
    WrongOffset {
        /// Where to go on.
        expected: u64,
    },
    /// Somebody else is writing to this upload just now.
    #[error("another request is writing to this upload; ask again in a moment")]
    Busy,
    /// The upload is not complete.
    #[error("{received} of {expected} bytes have come")]
    Incomplete {
        /// Bytes announced.
        expected: u64,
        /// Bytes that are safe on the disk.
        received: u64,
    },
    /// The content is another than announced; the upload stays, to be looked at or abandoned.
    #[error("the content is {found}, announced was {expected}")]
    HashDiffers {
        /// As announced.
        expected: Hash,
        /// As it came.
        found: Hash,
    },
    /// The address of the vault is not understood.
    #[error("the address of the vault: {why}")]
    Address {
        /// What is wrong, and what is wanted.
        why: String,
    },
    /// The sender's stream broke off.
    #[error("the file did not come whole: {0}")]
    Source(#[source] std::io::Error),
    /// The folder could not be read or written.
    #[error("{doing}: {source}")]
    Disk {
        /// What was tried.
        doing: &'static str,
        /// What the system says.
        #[source]
        source: std::io::Error,
    },
    /// The S3-compatible store refused or did not answer.
    #[error("the file store did not do its part: {0}")]
    Store(#[from] object_store::Error),
}

impl VaultError {
    /// Of what the system said; a full disk has a name of its own.
    pub(crate) fn disk(doing: &'static str) -> impl Fn(std::io::Error) -> Self {
        move |source| match source.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Self::Full { doing },
            _ => Self::Disk { doing, source },
        }
    }
}
