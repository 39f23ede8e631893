//! A folder of this machine: a rename makes a file appear whole, and both folder and bytes are synced before the answer.

use std::{
    io::{self, Read as _, Seek as _},
    ops::Range,
    path::{Path, PathBuf},
};

use bytes::Bytes;
use futures_util::{StreamExt, stream, stream::BoxStream};
use tokio::fs;

use crate::{
    Hash, Pieces, VaultError,
    place::{Entry, name},
};

/// Bytes of a file that are in memory at a time while it goes out.
const PIECE_OUT: u64 = 1 << 20;

#[derive(Debug)]
pub(crate) struct Folder {
    root: PathBuf,
}

impl Folder {
    pub(crate) const fn new(root: PathBuf) -> Self {
        Self { root }
    }

    pub(crate) async fn prepare(&self) -> Result<(), VaultError> {
        make(&self.root).await
    }

    fn path(&self, hash: Hash) -> PathBuf {
        self.root.join(name(hash))
    }

    /// A file of the same content is put aside by this one: whoever reads it goes on, and damage is mended.
    pub(crate) async fn take(&self, hash: Hash, file: &Path) -> Result<(), VaultError> {
        let failed = VaultError::disk("keeping a file");
        let path = self.path(hash);
        let place = path.parent().unwrap_or(&self.root);
        make(place).await?;
        fs::rename(file, &path).await.map_err(&failed)?;
        let mut rights = fs::metadata(&path).await.map_err(&failed)?.permissions();
        rights.set_readonly(true);
        fs::set_permissions(&path, rights).await.map_err(&failed)?;
        sync(place).await
    }

    pub(crate) async fn size(&self, hash: Hash) -> Result<Option<u64>, VaultError> {
        match fs::metadata(self.path(hash)).await {
            Ok(facts) => Ok(Some(facts.len())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(VaultError::disk("looking for a file")(error)),
        }
    }

    /// Each piece is read by one call on a thread that may wait, straight into the bytes that go out.
    pub(crate) async fn pieces(&self, hash: Hash, range: Range<u64>) -> Result<Pieces, VaultError> {
        let path = self.path(hash);
        let start = range.start;
        let opened = waiting(move || {
            let mut file = std::fs::File::open(path)?;
            file.seek(io::SeekFrom::Start(start))?;
            Ok(file)
        });
        let file = opened.await.map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => VaultError::Missing { hash },
            _ => VaultError::disk("reading a file")(error),
        })?;
        let left = range.end - range.start;
        Ok(stream::try_unfold((file, left), |(file, left)| async move {
            let wanted = left.min(PIECE_OUT);
            let read = waiting(move || {
                let mut piece = Vec::with_capacity(usize::try_from(wanted).unwrap_or_default());
                let mut part = file.take(wanted);
                part.read_to_end(&mut piece)?;
                Ok((Bytes::from(piece), part.into_inner()))
            });
            let (piece, file) = read.await.map_err(VaultError::disk("reading a file"))?;
            let left = left - piece.len() as u64;
            Ok((!piece.is_empty()).then_some((piece, (file, left))))
        })
        .boxed())
    }

    pub(crate) fn all(&self) -> BoxStream<'_, Result<Entry, VaultError>> {
        stream::try_unfold(vec![self.root.clone()], move |mut waiting| async move {
            let failed = VaultError::disk("walking through the folder");
            while let Some(path) = waiting.pop() {
                let facts = fs::symlink_metadata(&path).await.map_err(&failed)?;
                if facts.is_dir() {
                    let mut entries = fs::read_dir(&path).await.map_err(&failed)?;
                    while let Some(entry) = entries.next_entry().await.map_err(&failed)? {
                        waiting.push(entry.path());
                    }
                } else {
                    return Ok(Some((self.entry(&path, facts.is_file(), facts.len()), waiting)));
                }
            }
            Ok(None)
        })
        .boxed()
    }

    fn entry(&self, path: &Path, is_file: bool, size: u64) -> Entry {
        let hash = path.file_name().and_then(|name| name.to_str()).and_then(|name| name.parse::<Hash>().ok());
        match hash {
            Some(hash) if is_file && self.path(hash) == path => Entry::Kept(hash, size),
            _ => Entry::Foreign(path.strip_prefix(&self.root).unwrap_or(path).display().to_string()),
        }
    }
}

/// Does what waits for the disk on a thread that may.
async fn waiting<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> io::Result<T> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|broken| Err(io::Error::other(broken)))
}

/// Makes a folder and all above it; each new entry is on the disk afterwards.
pub(crate) async fn make(path: &Path) -> Result<(), VaultError> {
    let mut missing = Vec::new();
    let mut at = Some(path);
    while let Some(folder) = at.filter(|folder| !folder.as_os_str().is_empty() && !folder.exists()) {
        missing.push(folder);
        at = folder.parent();
    }
    for folder in missing.into_iter().rev() {
        match fs::create_dir(folder).await {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(VaultError::disk("making a folder")(error)),
        }
        if let Some(above) = folder.parent() {
            sync(above).await?;
        }
    }
    Ok(())
}

/// Puts the entries of a folder on the disk.
pub(crate) async fn sync(folder: &Path) -> Result<(), VaultError> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let failed = VaultError::disk("putting a folder on the disk");
    // Windows lets nobody open a folder; its renames are in the journal of the file system.
    if cfg!(not(unix)) {
        return Ok(());
    }
    fs::File::open(folder).await.map_err(&failed)?.sync_all().await.map_err(&failed)
}
