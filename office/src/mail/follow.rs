//! What follows for mail from acts of other rooms.

use store::{StoreError, Transaction, mail};

/// A notice was issued: its mail is prepared for review. Nothing leaves before a person has seen list and text.
pub(crate) async fn prepare(change: &mut Transaction, identity: &str, now: &str) -> Result<(), StoreError> {
    mail::add(change, identity, now).await
}
