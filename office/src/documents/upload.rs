//! The act `documents.upload`: a file is sent, in parts where the network is bad.
//!
//! Consequences, in order: it has an address that only its sender knows; what was acknowledged of it lies on the disk and is sent on from
//! there; whole, it waits to be handed in, and goes after a day where nobody does. What is begun is in the journal, its parts are not.

use jiff::ToSpan;
use serde::Deserialize;
use serde_json::json;
use store::documents::uploads::{self, Upload};
use tokio::io::AsyncRead;
use vault::{Hash, UploadId, Vault, VaultError};

use super::{NotThisDocument, authors::account};
use crate::{Actor, Office, chance, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "documents.upload";

/// So many files of one account are on their way at a time.
const MOST: i64 = 50;

/// What is announced.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The name of the file.
    pub name: String,
    /// Its bytes.
    pub bytes: u64,
    /// Its SHA-256 in hexadecimal, where its sender knows it.
    #[serde(default)]
    pub sha256: Option<String>,
}

/// How far a file has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Its address.
    pub upload: String,
    /// How many bytes lie here.
    pub has: u64,
    /// How many it will have.
    pub wants: u64,
}

/// Where files are kept, or that there is none.
pub(super) fn vault(office: &Office) -> Result<&Vault, NotThisDocument> {
    office.vault.as_ref().ok_or(NotThisDocument::NoVault)
}

/// Begins to send a file.
pub async fn begin(office: &Office, actor: &Actor, wish: &Wish) -> Result<Progress, NotThisDocument> {
    ensure(actor.role, NAME)?;
    let account = account(actor)?;
    let most = office.profiles.documents.largest_bytes.value;
    let bytes = i64::try_from(wish.bytes).map_err(|_| NotThisDocument::TooLarge(most))?;
    if wish.bytes > most {
        return Err(NotThisDocument::TooLarge(most));
    }
    if wish.bytes == 0 {
        return Err(NotThisDocument::Missing("file"));
    }
    let hash = wish.sha256.as_deref().map(str::parse::<Hash>).transpose();
    let hash = hash.map_err(|_| NotThisDocument::OtherBytes)?;
    let id = chance::token()?[..32].to_owned();
    let mut change = office.store.begin().await?;
    let count = uploads::count(&mut change, &account).await?;
    if count >= MOST {
        return Err(NotThisDocument::TooManyUploads(count));
    }
    let now = office.clock().now().as_millisecond();
    let name = wish.name.chars().take(250).collect();
    let upload = Upload { id: id.clone(), account, name, bytes, sha256: None, begun_at: now };
    uploads::begin(&mut change, &upload).await?;
    vault(office)?.begin(&place(&id)?, wish.bytes, hash).await?;
    // Its address is a secret: the journal says that something was begun.
    let done =
        Done { verb: NAME, subject: "", profile: None, reason: None, details: json!({ "bytes": bytes }) };
    office.finish(change, actor, done).await?;
    Ok(Progress { upload: id, has: 0, wants: wish.bytes })
}

/// Takes a file in one piece, whatever its size: it goes to the disk as it comes, and is whole then.
pub async fn send<R: AsyncRead + Unpin + Send>(
    office: &Office,
    actor: &Actor,
    name: &str,
    bytes: R,
) -> Result<Progress, NotThisDocument> {
    ensure(actor.role, NAME)?;
    let account = account(actor)?;
    let most = office.profiles.documents.largest_bytes.value;
    let mut change = office.store.begin().await?;
    let count = uploads::count(&mut change, &account).await?;
    change.rollback().await.map_err(store::StoreError::from)?;
    if count >= MOST {
        return Err(NotThisDocument::TooManyUploads(count));
    }
    let kept = vault(office)?.put(bytes, most).await?;
    if kept.size == 0 {
        return Err(NotThisDocument::Missing("file"));
    }
    let id = chance::token()?[..32].to_owned();
    let size = i64::try_from(kept.size).map_err(|_| NotThisDocument::TooLarge(most))?;
    let now = office.clock().now().as_millisecond();
    let name = name.chars().take(250).collect();
    let mut change = office.store.begin().await?;
    let upload = Upload { id: id.clone(), account, name, bytes: size, sha256: None, begun_at: now };
    uploads::begin(&mut change, &upload).await?;
    uploads::complete(&mut change, &id, &kept.hash.to_string()).await?;
    let done =
        Done { verb: NAME, subject: "", profile: None, reason: None, details: json!({ "bytes": size }) };
    office.finish(change, actor, done).await?;
    Ok(Progress { upload: id, has: kept.size, wants: kept.size })
}

/// Adds bytes from a place on; what came before may come again.
pub async fn append<R: AsyncRead + Unpin + Send>(
    office: &Office,
    actor: &Actor,
    upload: &str,
    offset: u64,
    bytes: R,
) -> Result<Progress, NotThisDocument> {
    ensure(actor.role, NAME)?;
    own(office, actor, upload).await?;
    let status = vault(office)?.append(&place(upload)?, offset, bytes).await?;
    Ok(Progress { upload: upload.to_owned(), has: status.received, wants: status.size })
}

/// How far it has come.
pub async fn progress(office: &Office, actor: &Actor, upload: &str) -> Result<Progress, NotThisDocument> {
    ensure(actor.role, NAME)?;
    let own = own(office, actor, upload).await?;
    let wants = u64::try_from(own.bytes).unwrap_or_default();
    if own.sha256.is_some() {
        return Ok(Progress { upload: upload.to_owned(), has: wants, wants });
    }
    let status = vault(office)?.status(&place(upload)?).await?;
    Ok(Progress { upload: upload.to_owned(), has: status.received, wants: status.size })
}

/// Gives it up.
pub async fn abandon(office: &Office, actor: &Actor, upload: &str) -> Result<(), NotThisDocument> {
    ensure(actor.role, NAME)?;
    own(office, actor, upload).await?;
    forget(office, upload).await
}

/// Gives up what nobody has handed in for a day; how many they were.
pub async fn sweep(office: &Office) -> Result<usize, NotThisDocument> {
    let before = office.clock().now().saturating_sub(24.hours()).unwrap_or(office.clock().now());
    let old = uploads::old(&office.store, before.as_millisecond(), 1_000).await?;
    for upload in &old {
        forget(office, &upload.id).await?;
    }
    Ok(old.len())
}

async fn forget(office: &Office, upload: &str) -> Result<(), NotThisDocument> {
    let mut change = office.store.begin().await?;
    uploads::end(&mut change, upload).await?;
    office.keep(change).await?;
    match vault(office)?.abandon(&place(upload)?).await {
        Ok(()) | Err(VaultError::UnknownUpload { .. }) => Ok(()),
        Err(why) => Err(why.into()),
    }
}

/// One's own; anybody else's is not there.
pub(super) async fn own(office: &Office, actor: &Actor, upload: &str) -> Result<Upload, NotThisDocument> {
    let account = account(actor)?;
    let found = uploads::find(&office.store, upload).await?.filter(|upload| upload.account == account);
    found.ok_or_else(|| NotThisDocument::NoSuchUpload(upload.to_owned()))
}

/// Makes it a file of the house, once: who asks again gets the same.
pub(super) async fn whole(office: &Office, upload: &Upload) -> Result<Hash, NotThisDocument> {
    if let Some(known) = &upload.sha256 {
        return known.parse().map_err(|_| NotThisDocument::OtherBytes);
    }
    let kept = vault(office)?.finish(&place(&upload.id)?).await?;
    let mut change = office.store.begin().await?;
    uploads::complete(&mut change, &upload.id, &kept.hash.to_string()).await?;
    office.keep(change).await?;
    Ok(kept.hash)
}

fn place(upload: &str) -> Result<UploadId, NotThisDocument> {
    UploadId::new(upload).map_err(|_| NotThisDocument::NoSuchUpload(upload.to_owned()))
}

impl From<VaultError> for NotThisDocument {
    fn from(why: VaultError) -> Self {
        match why {
            VaultError::Full { .. } => Self::NoRoom,
            VaultError::TooLarge { limit } => Self::TooLarge(limit),
            VaultError::UnknownUpload { id } => Self::NoSuchUpload(id),
            VaultError::WrongOffset { expected } => Self::OtherPlace(expected),
            VaultError::Incomplete { expected, received } => {
                Self::NotWhole { has: received, wants: expected }
            }
            VaultError::HashDiffers { .. } => Self::OtherBytes,
            _ => Self::NoVault,
        }
    }
}
