//! What anybody may see of a notice: the file as it came.

use store::{StoreError, files};

use crate::Office;

/// The name and the bytes of a kept file.
pub async fn file(office: &Office, sha256: &str) -> Result<Option<(String, Vec<u8>)>, StoreError> {
    files::find(&office.store, sha256).await
}
