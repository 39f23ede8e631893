//! The act `documents.post`: the secretariat lays a document before those who meet.
//!
//! Consequences, in order: everybody who may read it reads it, at its permanent address; what is late and not admitted cannot be posted
//! (A.1 3.2.5); its author is told by mail; the journal has an entry.

use rules::people::Person;
use serde::Deserialize;
use serde_json::json;

use super::{
    Document, NotThisDocument, Seen,
    authors::account,
    notes,
    opened::{done, open},
};
use crate::{Actor, Office, permissions::ensure};

/// The act's name.
pub const NAME: &str = "documents.post";

/// Which one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The document as it was seen.
    #[serde(flatten)]
    pub seen: Seen,
}

/// Posts it.
pub async fn post(office: &Office, actor: &Actor, wish: &Wish) -> Result<Document, NotThisDocument> {
    ensure(actor.role, NAME)?;
    let by = Person::named(&account(actor)?).ok_or(NotThisDocument::NoAccount)?;
    let mut change = office.store.begin().await?;
    let mut opened = open(office, &mut change, &wish.seen).await?;
    let content = &mut opened.document.content;
    content.state = content.state.clone().post(by, office.clock().now())?;
    notes::posted(office, &mut change, actor, &opened.document).await?;
    let details = json!({ "meeting": opened.document.meeting });
    done(office, change, actor, (NAME, None, details), opened).await
}
