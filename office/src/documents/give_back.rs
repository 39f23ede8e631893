//! The act `documents.give_back`: the secretariat gives a document back to be mended (A.1 3.2.7: with the chair's agreement).
//!
//! Consequences, in order: it is no longer received, and the day on which it comes again counts; its author is told why by mail; the journal
//! has an entry without the reason, which stands with the document.

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
pub const NAME: &str = "documents.give_back";

/// Which one, and why.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The document as it was seen.
    #[serde(flatten)]
    pub seen: Seen,
    /// What is to be mended.
    pub reason: String,
}

/// Gives it back.
pub async fn give_back(office: &Office, actor: &Actor, wish: &Wish) -> Result<Document, NotThisDocument> {
    ensure(actor.role, NAME)?;
    let by = Person::named(&account(actor)?).ok_or(NotThisDocument::NoAccount)?;
    let reason = wish.reason.trim();
    if reason.is_empty() {
        return Err(NotThisDocument::NoReason);
    }
    let mut change = office.store.begin().await?;
    let mut opened = open(office, &mut change, &wish.seen).await?;
    let content = &mut opened.document.content;
    content.state = content.state.clone().give_back(by, office.clock().now(), reason.to_owned())?;
    notes::returned(office, &mut change, actor, &opened.document, reason).await?;
    let details = json!({ "meeting": opened.document.meeting });
    done(office, change, actor, (NAME, None, details), opened).await
}
