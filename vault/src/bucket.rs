//! An S3-compatible store: an object appears whole when its last part is confirmed.

use std::{ops::Range, path::Path as File};

use futures_util::{StreamExt, TryStreamExt, stream::BoxStream};
use object_store::{
    GetOptions, GetRange, MultipartUpload, ObjectStore, ObjectStoreExt, PutPayload, aws::AmazonS3, path::Path,
};
use tokio::{fs, io::AsyncReadExt};

use crate::{
    Hash, Pieces, VaultError,
    place::{Entry, name},
};

/// Bytes of one part; the protocol wants 5 MiB at least and 10 000 parts at most: 80 GB.
const PART: usize = 8 << 20;

#[derive(Debug)]
pub(crate) struct Bucket {
    store: AmazonS3,
    prefix: Path,
}

impl Bucket {
    pub(crate) fn new(store: AmazonS3, prefix: &str) -> Self {
        Self { store, prefix: Path::from(prefix) }
    }

    fn path(&self, hash: Hash) -> Path {
        name(hash).split('/').fold(self.prefix.clone(), Path::join)
    }

    pub(crate) async fn take(&self, hash: Hash, size: u64, file: &File) -> Result<(), VaultError> {
        if self.size(hash).await? != Some(size) {
            self.send(&self.path(hash), size, file).await?;
        }
        fs::remove_file(file).await.map_err(VaultError::disk("clearing up behind an upload"))
    }

    async fn send(&self, path: &Path, size: u64, file: &File) -> Result<(), VaultError> {
        let failed = VaultError::disk("reading an upload");
        let mut file = fs::File::open(file).await.map_err(&failed)?;
        if size <= PART as u64 {
            let mut whole = Vec::new();
            file.read_to_end(&mut whole).await.map_err(&failed)?;
            self.store.put(path, PutPayload::from(whole)).await?;
            return Ok(());
        }
        let mut upload = self.store.put_multipart(path).await?;
        let sent = send_parts(&mut file, upload.as_mut()).await;
        if sent.is_err() {
            // The store forgets the parts; where even that fails, the first error is the one to tell.
            let _ = upload.abort().await;
        }
        sent
    }

    pub(crate) async fn size(&self, hash: Hash) -> Result<Option<u64>, VaultError> {
        match self.store.head(&self.path(hash)).await {
            Ok(facts) => Ok(Some(facts.size)),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    pub(crate) async fn pieces(&self, hash: Hash, range: Range<u64>) -> Result<Pieces, VaultError> {
        // The store refuses a range without bytes.
        if range.is_empty() {
            return Ok(futures_util::stream::empty().boxed());
        }
        let options = GetOptions { range: Some(GetRange::Bounded(range)), ..GetOptions::default() };
        match self.store.get_opts(&self.path(hash), options).await {
            Ok(found) => Ok(found.into_stream().map_err(VaultError::from).boxed()),
            Err(object_store::Error::NotFound { .. }) => Err(VaultError::Missing { hash }),
            Err(error) => Err(error.into()),
        }
    }

    pub(crate) fn all(&self) -> BoxStream<'_, Result<Entry, VaultError>> {
        let prefix = (!self.prefix.as_ref().is_empty()).then_some(&self.prefix);
        self.store
            .list(prefix)
            .map(|object| {
                let object = object?;
                let hash = object.location.filename().and_then(|name| name.parse::<Hash>().ok());
                Ok(match hash {
                    Some(hash) if self.path(hash) == object.location => Entry::Kept(hash, object.size),
                    _ => Entry::Foreign(object.location.to_string()),
                })
            })
            .boxed()
    }
}

async fn send_parts(file: &mut fs::File, upload: &mut dyn MultipartUpload) -> Result<(), VaultError> {
    loop {
        let mut part = Vec::with_capacity(PART);
        file.take(PART as u64).read_to_end(&mut part).await.map_err(VaultError::disk("reading an upload"))?;
        if part.is_empty() {
            break;
        }
        upload.put_part(part.into()).await?;
    }
    upload.complete().await?;
    Ok(())
}
