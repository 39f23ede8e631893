//! The act `documents.restrict`: the secretariat says who may read a document.
//!
//! Consequences, in order: pages, lists, archives and searches show it to these readers and to nobody else from now on, beside its
//! author and the secretariat; the journal has an entry without the names of readers.

use rules::documents::Access;
use serde::Deserialize;
use serde_json::json;

use super::{
    Document, NotThisDocument, Seen,
    opened::{done, open},
};
use crate::{Actor, Office, permissions::ensure};

/// The act's name.
pub const NAME: &str = "documents.restrict";

/// The most accounts that are named.
const MOST_READERS: usize = 500;

/// Which one, and for whom it is.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The document as it was seen.
    #[serde(flatten)]
    pub seen: Seen,
    /// For whom.
    pub access: Access,
    /// Personal data: the accounts that read it where it is restricted.
    #[serde(default)]
    pub readers: Vec<String>,
}

/// Says who reads it.
pub async fn restrict(office: &Office, actor: &Actor, wish: &Wish) -> Result<Document, NotThisDocument> {
    ensure(actor.role, NAME)?;
    if wish.readers.len() > MOST_READERS {
        return Err(NotThisDocument::TooLong("readers", MOST_READERS));
    }
    let mut change = office.store.begin().await?;
    let mut opened = open(office, &mut change, &wish.seen).await?;
    let readers = wish.readers.iter().map(|reader| reader.trim().to_lowercase());
    opened.document.content.readers = readers.filter(|reader| !reader.is_empty()).collect();
    opened.document.access = wish.access;
    let details = json!({ "access": wish.access, "readers": opened.document.content.readers.len() });
    done(office, change, actor, (NAME, None, details), opened).await
}
