//! The act `documents.carry`: what came too late goes to the next meeting of the group (A.1 3.2.5).
//!
//! Consequences, in order: it is received for that meeting, as of the day on which it came; it keeps its number, unless the study period
//! has changed, when it must be handed in anew; its author is told by mail; the journal has an entry.

use jiff::civil::Date;
use serde::Deserialize;
use serde_json::json;
use store::{Transaction, meetings};

use super::{
    Document, NotThisDocument, Seen,
    convening::Convening,
    notes,
    opened::{Opened, done, open},
};
use crate::{Actor, Office, permissions::ensure};

/// The act's name.
pub const NAME: &str = "documents.carry";

/// Which one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The document as it was seen.
    #[serde(flatten)]
    pub seen: Seen,
}

/// Carries it to the next meeting.
pub async fn carry(office: &Office, actor: &Actor, wish: &Wish) -> Result<Document, NotThisDocument> {
    ensure(actor.role, NAME)?;
    let mut change = office.store.begin().await?;
    let Opened { mut document, convening } = open(office, &mut change, &wish.seen).await?;
    let next = next(&mut change, &convening.group.to_string(), convening.starts).await?;
    let next = Convening::find_in(office, &mut change, &next.ok_or(NotThisDocument::NoNextMeeting)?).await?;
    if next.period != document.number.period {
        return Err(NotThisDocument::NoNextMeeting);
    }
    let content = &mut document.content;
    let at = content.state.receipt().map_or_else(|| office.clock().now(), |receipt| receipt.at);
    let receipt = next.receipt(at, true, content.translation)?;
    if receipt.is_late() {
        return Err(NotThisDocument::LateAgain);
    }
    content.state = content.state.clone().carry(receipt)?;
    let before = std::mem::replace(&mut document.meeting, next.slug.clone());
    document.items.clear();
    notes::carried(office, &mut change, actor, &document).await?;
    let details = json!({ "from": before, "to": document.meeting });
    done(office, change, actor, (NAME, None, details), Opened { document, convening: next }).await
}

/// The first meeting of a group behind a day.
async fn next(change: &mut Transaction, group: &str, after: Date) -> Result<Option<String>, NotThisDocument> {
    let all = meetings::of_group_in(change, group).await?;
    let later = all.into_iter().filter(|meeting| {
        meeting.starts.as_deref().and_then(|day| day.parse::<Date>().ok()).is_some_and(|day| day > after)
    });
    Ok(later.min_by(|one, other| one.starts.cmp(&other.starts)).map(|meeting| meeting.slug))
}
