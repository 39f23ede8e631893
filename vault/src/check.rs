//! Everything is read again and compared with what is wanted.

use std::collections::BTreeSet;

use futures_util::TryStreamExt;
use sha2::{Digest, Sha256};

use crate::{Hash, Vault, VaultError, place::Entry};

/// What a check found. All lists are sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Files that were read again.
    pub examined: u64,
    /// Their bytes.
    pub bytes: u64,
    /// Wanted and not there.
    pub missing: Vec<Hash>,
    /// There, but no longer the content of that name, or unreadable.
    pub damaged: Vec<Hash>,
    /// There, and nobody wants them.
    pub unreferenced: Vec<Hash>,
    /// There, and no file of ours by their name.
    pub foreign: Vec<String>,
}

impl Vault {
    /// Walks through everything, computes every hash again, and compares with those that are wanted. Alters nothing.
    pub async fn check(&self, wanted: impl IntoIterator<Item = Hash>) -> Result<Report, VaultError> {
        let wanted: BTreeSet<Hash> = wanted.into_iter().collect();
        let mut missing = wanted.clone();
        let mut report = Report::default();
        let mut entries = self.place.all();
        while let Some(entry) = entries.try_next().await? {
            match entry {
                Entry::Foreign(name) => report.foreign.push(name),
                Entry::Kept(hash, size) => {
                    report.examined += 1;
                    report.bytes += size;
                    missing.remove(&hash);
                    if !self.is_whole(hash, size).await {
                        report.damaged.push(hash);
                    }
                    if !wanted.contains(&hash) {
                        report.unreferenced.push(hash);
                    }
                }
            }
        }
        report.missing = missing.into_iter().collect();
        report.damaged.sort_unstable();
        report.unreferenced.sort_unstable();
        report.foreign.sort_unstable();
        Ok(report)
    }

    async fn is_whole(&self, hash: Hash, size: u64) -> bool {
        let Ok(pieces) = self.place.pieces(hash, 0..size).await else { return false };
        let digest = pieces.try_fold(Sha256::new(), |mut digest, piece| async move {
            digest.update(&piece);
            Ok(digest)
        });
        digest.await.is_ok_and(|digest| Hash::from_digest(digest) == hash)
    }
}
