//! The act `documents.pack`: somebody puts a document into their bag, or takes it out; or has looked through a meeting's documents.
//!
//! Consequences, in order: their bag holds it or does not; lists know since when something is new to them. The journal has nothing of
//! what people read.

use serde::Deserialize;
use store::documents::{self, shelf};

use super::{
    NotThisDocument,
    authors::{account, reads_as},
};
use crate::{Actor, Office, permissions::ensure};

/// The act's name.
pub const NAME: &str = "documents.pack";

/// What is wanted.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Wish {
    /// A document goes into the bag.
    Put {
        /// Its address.
        document: String,
    },
    /// It is taken out.
    Take {
        /// Its address.
        document: String,
    },
    /// Everything that a meeting has was seen.
    Seen {
        /// The address of the meeting.
        meeting: String,
    },
}

/// Does it.
pub async fn pack(office: &Office, actor: &Actor, wish: &Wish) -> Result<(), NotThisDocument> {
    ensure(actor.role, NAME)?;
    let account = account(actor)?;
    let reader = reads_as(office, actor).await?;
    let mut change = office.store.begin().await?;
    match wish {
        Wish::Put { document } => {
            let found = documents::find_in(&mut change, document).await?;
            let unknown = || NotThisDocument::NoSuchDocument(document.clone());
            found.filter(|found| reader.reads(&found.tags())).ok_or_else(unknown)?;
            shelf::put(&mut change, &account, document).await?;
        }
        Wish::Take { document } => shelf::take(&mut change, &account, document).await?,
        Wish::Seen { meeting } => {
            store::meetings::find_in(&mut change, meeting)
                .await?
                .ok_or_else(|| NotThisDocument::NoSuchMeeting(meeting.clone()))?;
            let at = office.clock().now().as_millisecond();
            shelf::visit(&mut change, &account, meeting, at).await?;
        }
    }
    office.keep(change).await?;
    Ok(())
}
