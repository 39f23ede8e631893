//! The act `documents.close`: what the meeting made of a document, or that it has heard it.
//!
//! Consequences, in order: lists show the result; what is closed is neither revised nor withdrawn; the journal has an entry.

use rules::{documents::Outcome, people::Role};
use serde::Deserialize;
use serde_json::json;

use super::{
    Document, NotThisDocument, Seen,
    authors::{account, leads},
    opened::{done, open},
};
use crate::{
    Actor, Office,
    permissions::{NotAllowed, ensure},
};

/// The act's name.
pub const NAME: &str = "documents.close";

/// Which one, and with which result.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The document as it was seen.
    #[serde(flatten)]
    pub seen: Seen,
    /// The result; that it was presented where there is none yet.
    #[serde(default)]
    pub outcome: Option<Outcome>,
}

/// Writes it down.
pub async fn close(office: &Office, actor: &Actor, wish: &Wish) -> Result<Document, NotThisDocument> {
    ensure(actor.role, NAME)?;
    let mut change = office.store.begin().await?;
    let mut opened = open(office, &mut change, &wish.seen).await?;
    let convening = &opened.convening;
    if actor.role != Role::Secretariat
        && !leads(&mut change, &account(actor)?, &convening.group, convening.on).await?
    {
        return Err(NotAllowed { act: NAME, role: actor.role }.into());
    }
    let now = office.clock().now();
    let content = &mut opened.document.content;
    content.state = match wish.outcome {
        None => content.state.clone().present(now)?,
        Some(outcome) => content.state.clone().close(now, outcome)?,
    };
    let details = json!({ "outcome": wish.outcome });
    done(office, change, actor, (NAME, None, details), opened).await
}
