//! Files by their content: kept under the SHA-256 of their bytes, in a folder or an S3-compatible store, never altered.
//!
//! Knows no act, no page and no name of a file. What is acknowledged is on the disk: bytes and folder entry.

mod address;
mod bucket;
mod check;
mod error;
mod folder;
mod hash;
mod place;
mod put;
mod reading;
mod uploads;

use std::sync::Arc;

pub use address::Keys;
pub use check::Report;
pub use error::VaultError;
pub use hash::Hash;
pub use reading::{Kept, Pieces};
pub use uploads::{Status, Unfinished, UploadId};

use place::Place;

/// Where files are kept. Cloning gives another handle on the same place; any number of processes may share one.
#[derive(Clone, Debug)]
pub struct Vault {
    place: Arc<Place>,
    /// What is not complete yet, on this machine also where the store is another.
    uploads: Arc<std::path::Path>,
}

impl Vault {
    /// Opens a vault, with the keys of the environment (`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`).
    ///
    /// The address is the path of a folder, made if it does not exist, or
    /// `s3://bucket/prefix?endpoint=…&region=…&uploads=…`, where `uploads` is a folder of this machine for what is not complete.
    pub async fn open(address: &str) -> Result<Self, VaultError> {
        Self::open_with(address, &Keys::from_environment()).await
    }

    /// As [`Vault::open`], with keys that the caller has from elsewhere.
    pub async fn open_with(address: &str, keys: &Keys) -> Result<Self, VaultError> {
        let (place, uploads) = address::open(address, keys)?;
        folder::make(&uploads).await?;
        place.prepare().await?;
        Ok(Self { place: Arc::new(place), uploads: uploads.into() })
    }
}
