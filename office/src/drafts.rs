//! The room `drafts`: a notice is begun, revised, and issued or discarded.

pub mod begin;
pub mod discard;
mod forms;
pub mod issue;
pub mod revise;
pub mod see;
pub mod written;

pub use forms::{NotPrinted, Printer};

use jiff::civil::Date;
use rules::{
    drafts::Correction,
    language::Language,
    notices::{Kind, NoticeName},
};
use store::{Transaction, notices};

use crate::{Failure, Office, clock, notices::Gathered};

/// Why a draft could not be changed; nothing was.
#[derive(Debug, thiserror::Error)]
pub enum NotThisDraft {
    /// There is no such draft.
    #[error("there is no draft {0}")]
    NoSuchDraft(String),
    /// It was issued or discarded already.
    #[error("the draft is {0} already")]
    Closed(String),
    /// Somebody else has saved it since.
    #[error("somebody else has saved the draft since you opened it; what you typed is still here")]
    ChangedMeanwhile,
    /// The role may not, or the database failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl NotThisDraft {
    /// The stable name, for words and programs, and the field of the wish that is wrong.
    pub const fn code(&self) -> (&'static str, &'static str) {
        match self {
            Self::NoSuchDraft(_) => ("no-such-draft", "draft"),
            Self::Closed(_) => ("closed-draft", "draft"),
            Self::ChangedMeanwhile => ("changed-meanwhile", "edition"),
            Self::Failed(Failure::NotAllowed(_)) => ("not-allowed", ""),
            Self::Failed(_) => ("failed", ""),
        }
    }
}

impl From<crate::permissions::NotAllowed> for NotThisDraft {
    fn from(refused: crate::permissions::NotAllowed) -> Self {
        Self::Failed(refused.into())
    }
}

impl From<store::StoreError> for NotThisDraft {
    fn from(error: store::StoreError) -> Self {
        Self::Failed(error.into())
    }
}

/// The open draft of an address, at the edition that the person has seen.
async fn open(change: &mut Transaction, id: &str, edition: i64) -> Result<store::drafts::Kept, NotThisDraft> {
    let kept = store::drafts::find_in(change, id).await?;
    let kept = kept.ok_or_else(|| NotThisDraft::NoSuchDraft(id.to_owned()))?;
    if kept.state != OPEN {
        return Err(NotThisDraft::Closed(kept.state));
    }
    if kept.edition != edition {
        return Err(NotThisDraft::ChangedMeanwhile);
    }
    Ok(kept)
}

const OPEN: &str = "open";
const ISSUED: &str = "issued";
const DISCARDED: &str = "discarded";

/// The civil day at the seat of the body: a notice bears it.
pub(crate) fn today(office: &Office) -> Date {
    let zone = office.profiles.editions().last().map_or("UTC", |profile| profile.zone.as_str());
    clock::day(office.clock().now(), zone)
}

/// The letter of a meeting as it binds today; `None` where the meeting has no letter with a number yet.
fn correction(kept: &[notices::Notice]) -> Option<Correction> {
    let gathered = Gathered::of(kept, Language::En).filter(|gathered| !gathered.waits)?;
    let base = &gathered.base.record;
    // What only completes a letter is none.
    let reference = Some(&base.reference).filter(|_| base.kind != Some(Kind::Addendum))?;
    let letter =
        NoticeName { series: reference.series?, number: reference.number?, group: reference.group.clone() };
    Some(Correction { letter, effective: gathered.effective().record })
}
