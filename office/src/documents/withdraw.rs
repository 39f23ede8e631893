//! The act `documents.withdraw`: its author takes a document back, or gives a reserved number up.
//!
//! Consequences, in order: nobody reads it any more but its author and the secretariat; the number stands in the list as withdrawn and is
//! not given again; the journal has an entry.

use serde::Deserialize;
use serde_json::json;

use super::{
    Document, NotThisDocument, Seen,
    authors::ensure_theirs,
    opened::{done, open},
};
use crate::{Actor, Office, permissions::ensure};

/// The act's name.
pub const NAME: &str = "documents.withdraw";

/// Which one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The document as it was seen.
    #[serde(flatten)]
    pub seen: Seen,
}

/// Takes it back.
pub async fn withdraw(office: &Office, actor: &Actor, wish: &Wish) -> Result<Document, NotThisDocument> {
    ensure(actor.role, NAME)?;
    let mut change = office.store.begin().await?;
    let mut opened = open(office, &mut change, &wish.seen).await?;
    ensure_theirs(&mut change, actor, &opened.document, opened.convening.on).await?;
    let content = &mut opened.document.content;
    content.state = content.state.clone().withdraw(office.clock().now())?;
    let details = json!({ "meeting": opened.document.meeting });
    done(office, change, actor, (NAME, None, details), opened).await
}
