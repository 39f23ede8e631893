//! The address of a vault: a folder, or an S3-compatible store with its parameters.

use std::path::PathBuf;

use object_store::aws::AmazonS3Builder;

use crate::{VaultError, bucket::Bucket, folder::Folder, place::Place};

/// The keys of an S3-compatible store. They are never part of an address, which stands in logs and lists of processes.
#[derive(Clone, Default)]
pub struct Keys {
    /// Whose key it is.
    pub id: Option<String>,
    /// The key.
    pub secret: Option<String>,
    /// A token, where keys are lent for a time.
    pub token: Option<String>,
}

impl Keys {
    /// From `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`.
    pub fn from_environment() -> Self {
        let of = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
        Self {
            id: of("AWS_ACCESS_KEY_ID"),
            secret: of("AWS_SECRET_ACCESS_KEY"),
            token: of("AWS_SESSION_TOKEN"),
        }
    }
}

/// Where files are kept, and the folder of this machine for what is not complete.
pub(crate) fn open(address: &str, keys: &Keys) -> Result<(Place, PathBuf), VaultError> {
    if let Some(rest) = address.strip_prefix("s3://") {
        return bucket(rest, keys);
    }
    let wrong = |why: &str| Err(VaultError::Address { why: why.to_owned() });
    if address.is_empty() {
        return wrong("it is empty; give a folder or s3://bucket?endpoint=…&region=…&uploads=…");
    }
    if address.contains("://") {
        return wrong("only a folder or s3://… is understood");
    }
    let root = PathBuf::from(address);
    Ok((Place::Folder(Folder::new(root.join("kept"))), root.join("uploads")))
}

fn bucket(rest: &str, keys: &Keys) -> Result<(Place, PathBuf), VaultError> {
    let wrong = |why: String| VaultError::Address { why };
    let (place, parameters) = rest.split_once('?').unwrap_or((rest, ""));
    let (bucket, prefix) = place.split_once('/').unwrap_or((place, ""));
    if bucket.is_empty() {
        return Err(wrong("it names no bucket: s3://bucket?…".to_owned()));
    }
    let mut builder = AmazonS3Builder::new().with_bucket_name(bucket);
    let mut uploads = None;
    for parameter in parameters.split('&').filter(|parameter| !parameter.is_empty()) {
        match parameter.split_once('=') {
            Some(("endpoint", value)) => {
                builder = builder.with_endpoint(value).with_allow_http(value.starts_with("http://"));
            }
            Some(("region", value)) => builder = builder.with_region(value),
            Some(("uploads", value)) if !value.is_empty() => uploads = Some(PathBuf::from(value)),
            _ => return Err(wrong(format!("“{parameter}” is none of endpoint=…, region=…, uploads=…"))),
        }
    }
    let uploads = uploads.ok_or_else(|| {
        wrong("uploads=FOLDER is missing: what is not complete yet is kept on this machine".to_owned())
    })?;
    let (Some(id), Some(secret)) = (&keys.id, &keys.secret) else {
        return Err(wrong(
            "the keys are missing: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY".to_owned(),
        ));
    };
    builder = builder.with_access_key_id(id).with_secret_access_key(secret);
    if let Some(token) = &keys.token {
        builder = builder.with_token(token);
    }
    // The client of HTTP takes whatever is installed; where the program has chosen already, its choice stands.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Ok((Place::Bucket(Bucket::new(builder.build()?, prefix)), uploads))
}
