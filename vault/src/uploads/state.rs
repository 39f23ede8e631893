//! What is known of an upload, on the disk before it is acknowledged; and whose turn it is to write.

use serde::{Deserialize, Serialize};
use tokio::{fs, io::AsyncWriteExt};

use super::{Status, UploadId};
use crate::{Hash, Vault, VaultError, folder};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct State {
    pub(super) size: u64,
    pub(super) hash: Option<Hash>,
    /// Bytes that were acknowledged.
    pub(super) received: u64,
    /// The content, once it was complete and looked at.
    pub(super) found: Option<Hash>,
}

impl State {
    pub(super) const fn status(&self) -> Status {
        Status { size: self.size, hash: self.hash, received: self.received }
    }
}

/// As long as it lives, nobody else writes to the upload, in no process.
pub(super) struct Turn {
    _lock: std::fs::File,
}

impl Vault {
    pub(super) async fn turn(&self, id: &UploadId) -> Result<Turn, VaultError> {
        let path = self.file(id, "lock");
        let failed = VaultError::disk("taking one's turn at an upload");
        let lock = fs::OpenOptions::new().write(true).create(true).truncate(false).open(&path).await;
        let lock = lock.map_err(&failed)?.into_std().await;
        match lock.try_lock() {
            Ok(()) => Ok(Turn { _lock: lock }),
            Err(std::fs::TryLockError::WouldBlock) => Err(VaultError::Busy),
            Err(std::fs::TryLockError::Error(error)) => Err(failed(error)),
        }
    }

    pub(super) async fn state(&self, id: &UploadId) -> Result<State, VaultError> {
        let failed = VaultError::disk("reading the state of an upload");
        match fs::read(self.file(id, "json")).await {
            Ok(text) => serde_json::from_slice(&text).map_err(|error| failed(error.into())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(id.unknown()),
            Err(error) => Err(failed(error)),
        }
    }

    /// The old state stands until the new one is on the disk whole.
    pub(super) async fn remember(&self, id: &UploadId, state: &State) -> Result<(), VaultError> {
        let failed = VaultError::disk("writing the state of an upload");
        let (new, path) = (self.file(id, "new"), self.file(id, "json"));
        let text = serde_json::to_vec(state).map_err(|error| failed(error.into()))?;
        let written = async {
            let mut file = fs::File::create(&new).await?;
            file.write_all(&text).await?;
            file.flush().await?;
            file.sync_all().await?;
            fs::rename(&new, &path).await
        };
        if let Err(error) = written.await {
            let _ = fs::remove_file(&new).await;
            return Err(failed(error));
        }
        folder::sync(&self.uploads).await
    }

    /// Cuts off what was written and never acknowledged. The file is locked too: a write of a request that was broken off may
    /// still be under way, and its lock lasts as long.
    pub(super) async fn cut(&self, id: &UploadId, received: u64) -> Result<fs::File, VaultError> {
        let failed = VaultError::disk("opening an upload");
        let path = self.file(id, "part");
        let file = fs::OpenOptions::new().read(true).write(true).open(path).await.map_err(&failed)?;
        let file = file.into_std().await;
        match file.try_lock() {
            Ok(()) => {}
            Err(std::fs::TryLockError::WouldBlock) => return Err(VaultError::Busy),
            Err(std::fs::TryLockError::Error(error)) => return Err(failed(error)),
        }
        let file = fs::File::from_std(file);
        file.set_len(received).await.map_err(&failed)?;
        Ok(file)
    }
}
