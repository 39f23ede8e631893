//! Uploads that may be broken off and taken up again, also by another process after this one was killed.
//!
//! Three files for each: `<id>.json` says what is wanted and how many bytes are safe, `<id>.part` has them, `<id>.lock` is held by
//! whoever writes. Bytes behind the safe ones may be torn; they are cut off before anybody writes on.

mod append;
mod state;

use std::{
    path::PathBuf,
    time::{Duration, SystemTime},
};

use tokio::fs;

use crate::{Hash, Kept, Vault, VaultError, folder};
use state::State;

/// The name of an upload, given by the caller. Whoever knows it can write, so make it hard to guess.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct UploadId(String);

impl UploadId {
    /// 8 to 64 of `a-z`, `0-9` and `-`; not one of the names that `put` gives.
    pub fn new(name: &str) -> Result<Self, VaultError> {
        let letters = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'-';
        let good = (8..=64).contains(&name.len()) && name.bytes().all(letters) && !name.starts_with("put-");
        if good { Ok(Self(name.to_owned())) } else { Err(VaultError::UploadName) }
    }

    /// As it was given.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn unknown(&self) -> VaultError {
        VaultError::UnknownUpload { id: self.0.clone() }
    }
}

/// How far an upload has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Status {
    /// Bytes announced.
    pub size: u64,
    /// Content announced.
    pub hash: Option<Hash>,
    /// Bytes that are safe: go on here.
    pub received: u64,
}

/// Something that was begun and is not complete.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfinished {
    /// The name of the upload, or of a part that a killed process left.
    pub name: String,
    /// Since bytes last came.
    pub age: Duration,
}

impl Vault {
    /// Begins an upload of a known size, at best with the content announced. The same once more changes nothing.
    pub async fn begin(&self, id: &UploadId, size: u64, hash: Option<Hash>) -> Result<Status, VaultError> {
        let _turn = self.turn(id).await?;
        match self.state(id).await {
            Ok(state) if state.size == size && state.hash == hash => return Ok(state.status()),
            Ok(_) => return Err(VaultError::UploadExists { id: id.0.clone() }),
            Err(VaultError::UnknownUpload { .. }) => {}
            Err(error) => return Err(error),
        }
        let state = State { size, hash, received: 0, found: None };
        let failed = VaultError::disk("beginning an upload");
        let begun = async {
            fs::File::create(self.file(id, "part"))
                .await
                .map_err(&failed)?
                .sync_all()
                .await
                .map_err(&failed)?;
            self.remember(id, &state).await
        };
        if let Err(error) = begun.await {
            self.forget(id).await;
            return Err(error);
        }
        Ok(state.status())
    }

    /// How far it has come.
    pub async fn status(&self, id: &UploadId) -> Result<Status, VaultError> {
        Ok(self.state(id).await?.status())
    }

    /// Makes a file of a complete upload, after looking whether it is what was announced. Afterwards the upload is unknown:
    /// who did not hear the answer looks for the content with [`Vault::find`].
    pub async fn finish(&self, id: &UploadId) -> Result<Kept, VaultError> {
        let _turn = self.turn(id).await?;
        let mut state = self.begun(id).await?;
        if state.received != state.size {
            return Err(VaultError::Incomplete { expected: state.size, received: state.received });
        }
        let part = self.file(id, "part");
        let kept = match state.found {
            // It was taken, and the process died before it could say so.
            Some(hash) if !part.exists() => Kept { hash, size: state.size },
            _ => {
                let _part = self.cut(id, state.received).await?;
                let hash = Hash::of_file(&part).await?;
                if let Some(expected) = state.hash.filter(|expected| *expected != hash) {
                    return Err(VaultError::HashDiffers { expected, found: hash });
                }
                state.found = Some(hash);
                self.remember(id, &state).await?;
                self.place.take(hash, state.size, &part).await?;
                Kept { hash, size: state.size }
            }
        };
        self.forget(id).await;
        Ok(kept)
    }

    /// Gives an upload up and removes what has come of it.
    pub async fn abandon(&self, id: &UploadId) -> Result<(), VaultError> {
        let _turn = self.turn(id).await?;
        let known = self.state(id).await;
        self.forget(id).await;
        known.map(|_| ())
    }

    /// All that is not complete, oldest first, with its age at `now`; a caller abandons or sweeps what is too old.
    pub async fn unfinished(&self, now: SystemTime) -> Result<Vec<Unfinished>, VaultError> {
        let failed = VaultError::disk("looking through the uploads");
        let mut entries = fs::read_dir(&self.uploads).await.map_err(&failed)?;
        let mut found: std::collections::BTreeMap<String, Duration> = std::collections::BTreeMap::new();
        while let Some(entry) = entries.next_entry().await.map_err(&failed)? {
            let name = entry.file_name().to_string_lossy().into_owned();
            let Some(name) = name.split('.').next().filter(|name| !name.is_empty()) else { continue };
            // It may be finished by somebody at this moment.
            let Ok(changed) = entry.metadata().await.and_then(|facts| facts.modified()) else { continue };
            let age = now.duration_since(changed).unwrap_or_default();
            let youngest = found.entry(name.to_owned()).or_insert(age);
            *youngest = age.min(*youngest);
        }
        let mut found: Vec<Unfinished> =
            found.into_iter().map(|(name, age)| Unfinished { name, age }).collect();
        found.sort_by(|one, other| other.age.cmp(&one.age).then_with(|| one.name.cmp(&other.name)));
        Ok(found)
    }

    /// Removes everything unfinished that has not changed for `older_than`; answers how many. What somebody is writing stays.
    pub async fn sweep(&self, now: SystemTime, older_than: Duration) -> Result<usize, VaultError> {
        let mut swept = 0;
        for unfinished in self.unfinished(now).await?.into_iter().filter(|one| one.age >= older_than) {
            let id = UploadId(unfinished.name);
            match self.turn(&id).await {
                Ok(_turn) => {
                    self.forget(&id).await;
                    swept += 1;
                }
                Err(VaultError::Busy) => {}
                Err(error) => return Err(error),
            }
        }
        folder::sync(&self.uploads).await?;
        Ok(swept)
    }

    /// The state of an upload for which somebody has the turn; where there is none, the lock that was just made goes again.
    async fn begun(&self, id: &UploadId) -> Result<State, VaultError> {
        let state = self.state(id).await;
        if matches!(state, Err(VaultError::UnknownUpload { .. })) {
            let _ = fs::remove_file(self.file(id, "lock")).await;
        }
        state
    }

    fn file(&self, id: &UploadId, kind: &str) -> PathBuf {
        self.uploads.join(format!("{}.{kind}", id.0))
    }

    /// Nothing of it stays; what cannot be removed is found by the next sweep. The state goes first, without which there is no upload.
    async fn forget(&self, id: &UploadId) {
        for kind in ["json", "new", "part", "lock"] {
            let _ = fs::remove_file(self.file(id, kind)).await;
        }
    }
}
