//! A file comes in: hashed on the way, under a name of its own until it is complete.

use std::{
    path::PathBuf,
    sync::atomic::{AtomicU64, Ordering},
};

use sha2::{Digest, Sha256};
use tokio::{
    fs,
    io::{AsyncRead, AsyncReadExt, AsyncWriteExt},
};

use crate::{Hash, Kept, Vault, VaultError};

/// Bytes that are in memory at a time.
pub(crate) const PIECE: usize = 256 << 10;

/// Tells the files of one process apart.
static COUNT: AtomicU64 = AtomicU64::new(0);

impl Vault {
    /// Keeps a file of up to `limit` bytes. The answer comes when its bytes and its folder entry are on the disk, or the
    /// store has confirmed it. The same content twice is one file. Whatever goes wrong, nothing half is left; only the
    /// death of the process leaves a part, which [`Vault::unfinished`] lists.
    pub async fn put<R: AsyncRead + Unpin>(&self, mut source: R, limit: u64) -> Result<Kept, VaultError> {
        let (path, file) = self.part().await?;
        let mut part = Part { path: Some(path.clone()) };
        let (hash, size) = write(&mut source, file, limit).await?;
        self.place.take(hash, size, &path).await?;
        part.path = None;
        Ok(Kept { hash, size })
    }

    /// A new file beside the uploads, under a name that nobody has.
    async fn part(&self) -> Result<(PathBuf, fs::File), VaultError> {
        loop {
            let count = COUNT.fetch_add(1, Ordering::Relaxed);
            let path = self.uploads.join(format!("put-{}-{count}.part", std::process::id()));
            match fs::OpenOptions::new().write(true).create_new(true).open(&path).await {
                Ok(file) => return Ok((path, file)),
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(VaultError::disk("beginning a file")(error)),
            }
        }
    }
}

/// The bytes on the disk, with their hash and count.
async fn write<R: AsyncRead + Unpin>(
    source: &mut R,
    mut file: fs::File,
    limit: u64,
) -> Result<(Hash, u64), VaultError> {
    let failed = VaultError::disk("writing a file");
    let (mut digest, mut size, mut piece) = (Sha256::new(), 0_u64, vec![0; PIECE]);
    loop {
        let read = source.read(&mut piece).await.map_err(VaultError::Source)?;
        if read == 0 {
            break;
        }
        size += read as u64;
        if size > limit {
            return Err(VaultError::TooLarge { limit });
        }
        digest.update(&piece[..read]);
        file.write_all(&piece[..read]).await.map_err(&failed)?;
    }
    file.flush().await.map_err(&failed)?;
    file.sync_all().await.map_err(&failed)?;
    Ok((Hash::from_digest(digest), size))
}

/// A part that goes when nobody wants it any more, also when a request is broken off in the middle of an `await`. Once it was
/// taken, its name may be that of somebody else's.
struct Part {
    path: Option<PathBuf>,
}

impl Drop for Part {
    fn drop(&mut self) {
        if let Some(path) = &self.path {
            // A part that stays is found by the next sweep.
            let _ = std::fs::remove_file(path);
        }
    }
}
