//! The act `members.import`: the secretariat takes a list of members from a table, having seen what it would do.
//!
//! It has two steps. [`look`] gives a verdict for each row and writes nothing. [`import`] does what was seen, under the seal of file and
//! list: if either is another by now, nothing is written and the new verdicts are given.
//! Consequences, in order: new members are kept, changed ones keep their address and their people; rows that were refused are left
//! out; the journal has an entry with the numbers.

mod verdict;

pub use letters::lexicon::Column;
pub use verdict::{Changed, Looked, Refused, RowVerdict, Verdict, Why};

use letters::Unreadable;
use serde_json::json;
use store::{
    StoreError,
    members::{self, Enlisted},
};

use crate::{
    Actor, Failure, Office, chance,
    office::Done,
    permissions::{NotAllowed, ensure},
};

/// The act's name.
pub const NAME: &str = "members.import";

/// The most rows of a table.
pub const MOST_ROWS: usize = 10_000;

/// Why nothing was imported; nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum NotImported {
    /// The file is no table.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// The first row names no column for these.
    #[error("the first row names no column for: {}", .0.join(", "))]
    NoColumns(Vec<&'static str>),
    /// There is no row below the first.
    #[error("there is no row below the headings")]
    NoRows,
    /// Too many rows.
    #[error("the table has more than {MOST_ROWS} rows")]
    TooManyRows,
    /// File or list are no longer what was seen; these are the verdicts of now.
    #[error("the list has changed since you looked; look at the verdicts again")]
    Changed(Box<Looked>),
    /// Nothing would change.
    #[error("every row is the same as the list, or refused")]
    Nothing(Box<Looked>),
    /// The role may not, or the database failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl NotImported {
    /// The stable name, for words and programs, and the field of the wish that is wrong.
    pub const fn code(&self) -> (&'static str, &'static str) {
        match self {
            Self::Unreadable(_) => ("unreadable", "file"),
            Self::NoColumns(_) => ("no-columns", "file"),
            Self::NoRows => ("no-rows", "file"),
            Self::TooManyRows => ("too-many-rows", "file"),
            Self::Changed(_) => ("changed-meanwhile", "seen"),
            Self::Nothing(_) => ("nothing", "file"),
            Self::Failed(Failure::NotAllowed(_)) => ("not-allowed", ""),
            Self::Failed(_) => ("failed", ""),
        }
    }
}

impl From<NotAllowed> for NotImported {
    fn from(refused: NotAllowed) -> Self {
        Self::Failed(refused.into())
    }
}

impl From<StoreError> for NotImported {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

/// Says what a table would do, row by row, and writes nothing.
pub async fn look(office: &Office, actor: &Actor, bytes: &[u8]) -> Result<Looked, NotImported> {
    ensure(actor.role, NAME)?;
    let standing = members::all(&office.store).await?;
    verdict::judged(office, bytes, &standing)
}

/// Does what was seen under a seal; what it was.
pub async fn import(office: &Office, actor: &Actor, bytes: &[u8], seen: &str) -> Result<Looked, NotImported> {
    ensure(actor.role, NAME)?;
    let mut change = office.store.begin().await?;
    members::take_turn(&mut change).await?;
    let standing = members::all_in(&mut change).await?;
    let looked = verdict::judged(office, bytes, &standing)?;
    if looked.seal != seen.trim() {
        return Err(NotImported::Changed(Box::new(looked)));
    }
    let (new, changed) = (looked.count("new"), looked.count("changed"));
    if new + changed == 0 {
        return Err(NotImported::Nothing(Box::new(looked)));
    }
    for row in &looked.rows {
        match &row.verdict {
            Verdict::New(member) => {
                let id = chance::token().map_err(Failure::from)?[..16].to_owned();
                members::enlist(&mut change, &Enlisted { id, member: member.clone() }).await?;
            }
            Verdict::Changed(changed) => members::amend(&mut change, &changed.after).await?,
            Verdict::Same | Verdict::Refused(_) => {}
        }
    }
    let details = json!({
        "new": new, "changed": changed, "same": looked.count("same"), "refused": looked.count("refused"),
        "seal": looked.seal,
    });
    let done = Done { verb: NAME, subject: "members", profile: None, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(looked)
}
