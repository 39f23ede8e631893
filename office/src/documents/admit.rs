//! The act `documents.admit`: a named person lets what came late come before this meeting (A.1 3.2.5; R1 4.7).
//!
//! Consequences, in order: it waits to be posted as any other, with name, ground and reason beside it, which every reader sees; the final word is
//! the meeting's; its author is told by mail; the journal has an entry with the ground.

use rules::{
    documents::{Admission, Cause},
    people::Person,
};
use serde::Deserialize;
use serde_json::json;

use super::{
    Document, NotThisDocument, Seen, notes,
    opened::{done, open},
};
use crate::{Actor, Office, permissions::ensure};

/// The act's name.
pub const NAME: &str = "documents.admit";

/// Which one, on which ground and why.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The document as it was seen.
    #[serde(flatten)]
    pub seen: Seen,
    /// The ground.
    pub cause: Cause,
    /// Why, in the words of who admits it.
    pub reason: String,
}

/// Admits it.
pub async fn admit(office: &Office, actor: &Actor, wish: &Wish) -> Result<Document, NotThisDocument> {
    ensure(actor.role, NAME)?;
    let by = Person::named(&actor.name).ok_or(NotThisDocument::NoAccount)?;
    let reason = wish.reason.trim().to_owned();
    if reason.is_empty() {
        return Err(NotThisDocument::NoReason);
    }
    let mut change = office.store.begin().await?;
    let mut opened = open(office, &mut change, &wish.seen).await?;
    let admission = Admission { by, at: office.clock().now(), cause: wish.cause, reason };
    let content = &mut opened.document.content;
    content.state = content.state.clone().admit(admission.clone())?;
    content.admissions.push(admission);
    notes::admitted(office, &mut change, actor, &opened.document).await?;
    let details = json!({ "meeting": opened.document.meeting, "cause": wish.cause });
    done(office, change, actor, (NAME, None, details), opened).await
}
