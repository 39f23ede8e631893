//! The act `documents.allocate`: the secretariat or the chair says to which Questions and agenda items a document belongs.
//!
//! Consequences, in order: lists show it there; the title and the source stay as their author wrote them; the journal has an entry with
//! the places.

use std::collections::BTreeSet;

use rules::people::Role;
use serde::Deserialize;
use serde_json::json;

use super::{
    Document, NotThisDocument, Seen,
    authors::{account, leads},
    opened::{done, open},
    reserve::judged,
};
use crate::{
    Actor, Office,
    permissions::{NotAllowed, ensure},
};

/// The act's name.
pub const NAME: &str = "documents.allocate";

/// Which one, and where it belongs.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The document as it was seen.
    #[serde(flatten)]
    pub seen: Seen,
    /// The Questions; none for all of them.
    #[serde(default)]
    pub questions: BTreeSet<String>,
    /// The agenda items, by their numbers.
    #[serde(default)]
    pub items: BTreeSet<String>,
}

/// Allocates it.
pub async fn allocate(office: &Office, actor: &Actor, wish: &Wish) -> Result<Document, NotThisDocument> {
    ensure(actor.role, NAME)?;
    let mut change = office.store.begin().await?;
    let mut opened = open(office, &mut change, &wish.seen).await?;
    let convening = &opened.convening;
    if actor.role != Role::Secretariat
        && !leads(&mut change, &account(actor)?, &convening.group, convening.on).await?
    {
        return Err(NotAllowed { act: NAME, role: actor.role }.into());
    }
    let items: BTreeSet<String> =
        wish.items.iter().map(|item| item.trim().to_owned()).filter(|item| !item.is_empty()).collect();
    if let Some(item) = items.iter().find(|item| !convening.has_item(item)) {
        return Err(NotThisDocument::NoSuchItem(item.clone()));
    }
    let mut claim = opened.document.content.claim.clone();
    claim.questions.clone_from(&wish.questions);
    opened.document.content.claim = judged(&claim, None, convening)?;
    opened.document.items = items;
    let details =
        json!({ "questions": opened.document.content.claim.questions, "items": opened.document.items });
    done(office, change, actor, (NAME, None, details), opened).await
}
