//! A document that somebody has opened to change it.

use jiff::Timestamp;
use store::{
    Transaction,
    documents::{self, Document},
};

use super::{NotThisDocument, Seen, convening::Convening};
use crate::{Actor, Office, office::Done};

/// A document with its meeting.
pub(super) struct Opened {
    pub(super) document: Document,
    pub(super) convening: Convening,
}

/// Reads a document as it was seen.
pub(super) async fn open(
    office: &Office,
    change: &mut Transaction,
    seen: &Seen,
) -> Result<Opened, NotThisDocument> {
    let unknown = || NotThisDocument::NoSuchDocument(seen.document.clone());
    let document = documents::find_in(change, &seen.document).await?.ok_or_else(unknown)?;
    if document.edition != seen.edition {
        return Err(NotThisDocument::ChangedMeanwhile);
    }
    let convening = Convening::find_in(office, change, &document.meeting).await?;
    Ok(Opened { document, convening })
}

/// Saves what has become of a document, as of an instant.
pub(super) async fn save(
    change: &mut Transaction,
    document: &mut Document,
    now: Timestamp,
) -> Result<(), NotThisDocument> {
    document.changed_at = now.as_millisecond();
    let saved = documents::save(change, document).await?;
    if saved { Ok(()) } else { Err(NotThisDocument::ChangedMeanwhile) }
}

/// Saves it, writes the journal's entry and makes the change last.
pub(super) async fn done(
    office: &Office,
    mut change: Transaction,
    actor: &Actor,
    (verb, reason, details): (&'static str, Option<&str>, serde_json::Value),
    Opened { mut document, convening }: Opened,
) -> Result<Document, NotThisDocument> {
    save(&mut change, &mut document, office.clock().now()).await?;
    let reason = reason.map(str::to_owned);
    let done = Done { verb, subject: &document.id, profile: convening.profile, reason, details };
    office.finish(change, actor, done).await?;
    document.edition += 1;
    Ok(document)
}
