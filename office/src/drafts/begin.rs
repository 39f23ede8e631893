//! The act `drafts.begin`: the secretariat begins a notice: from nothing, from an earlier letter, or as a corrigendum or
//! addendum.
//!
//! Consequences, in order: the draft is kept, with every deadline proposed as the rules give it; the journal has an entry.

use jiff::civil::Date;
use rules::{
    drafts::{Draft, Paragraph},
    notices::{Kind, Record},
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::{drafts, notices};

use super::{OPEN, correction, today};
use crate::{
    Actor, Failure, Office, chance,
    office::Done,
    permissions::{NotAllowed, ensure},
};

/// The act's name.
pub const NAME: &str = "drafts.begin";

/// From what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "from", rename_all = "snake_case")]
pub enum Wish {
    /// From nothing: a letter that convenes a group.
    Nothing {
        /// The group that meets: `SG20`.
        group: String,
        /// The first day of its meeting.
        starts: Date,
    },
    /// A circular to the whole membership.
    Circular,
    /// A circular on registration and focal points, in the words of the house.
    Registration,
    /// A letter like that of an earlier meeting.
    Meeting {
        /// The address of that meeting.
        meeting: String,
        /// The first day of the new one.
        starts: Date,
    },
    /// A corrigendum to the letter of a meeting.
    Correction {
        /// The address of the meeting.
        meeting: String,
    },
    /// An addendum to the letter of a meeting.
    Addendum {
        /// The address of the meeting.
        meeting: String,
    },
}

/// Why no draft was begun.
#[derive(Debug, thiserror::Error)]
pub enum NotBegun {
    /// There is no such meeting, or its letter has no number or has not come yet.
    #[error("{0} has no letter with a number to begin from")]
    NoSuchLetter(String),
    /// No such group can meet.
    #[error("name the group that meets: SG20, TSAG, WP1/5")]
    GroupMissing,
    /// The role may not, or the database failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl NotBegun {
    /// The stable name, for words and programs, and the field of the wish that is wrong.
    pub const fn code(&self) -> (&'static str, &'static str) {
        match self {
            Self::NoSuchLetter(_) => ("no-such-letter", "meeting"),
            Self::GroupMissing => ("group-missing", "group"),
            Self::Failed(Failure::NotAllowed(_)) => ("not-allowed", ""),
            Self::Failed(_) => ("failed", ""),
        }
    }
}

impl From<NotAllowed> for NotBegun {
    fn from(refused: NotAllowed) -> Self {
        Self::Failed(refused.into())
    }
}

impl From<store::StoreError> for NotBegun {
    fn from(error: store::StoreError) -> Self {
        Self::Failed(error.into())
    }
}

fn circular(paragraphs: Vec<Paragraph>) -> Draft {
    let record = Record { kind: Some(Kind::Circular), ..Record::default() };
    Draft { record, paragraphs, ..Draft::default() }
}

/// Begins a draft and gives its address.
pub async fn begin(office: &Office, actor: &Actor, wish: &Wish) -> Result<String, NotBegun> {
    ensure(actor.role, NAME)?;
    let on = today(office);
    let profiles = office.profiles();
    let mut change = office.store.begin().await?;
    let (draft, meeting) = match wish {
        Wish::Nothing { group, starts } => {
            let group = group.trim();
            if group.is_empty() {
                return Err(NotBegun::GroupMissing);
            }
            (Draft::of_a_letter(profiles, group, *starts, on), None)
        }
        Wish::Circular => (circular(Vec::new()), None),
        Wish::Registration => (circular(letters::write::registration()), None),
        Wish::Meeting { meeting, starts } => {
            let kept = notices::of_meeting_in(&mut change, meeting).await?;
            let gathered = crate::notices::Gathered::of(&kept, rules::language::Language::En);
            let Some(gathered) = gathered.filter(|gathered| !gathered.waits) else {
                return Err(NotBegun::NoSuchLetter(meeting.clone()));
            };
            (Draft::like(&gathered.base.record, profiles, *starts, on), None)
        }
        Wish::Correction { meeting } | Wish::Addendum { meeting } => {
            let kept = notices::of_meeting_in(&mut change, meeting).await?;
            let Some(correction) = correction(&kept) else {
                return Err(NotBegun::NoSuchLetter(meeting.clone()));
            };
            let mut record = correction.effective;
            if matches!(wish, Wish::Addendum { .. }) {
                record.kind = Some(Kind::Addendum);
            }
            (Draft { record, ..Draft::default() }, Some(meeting.clone()))
        }
    };
    let id = chance::token().map_err(Failure::from)?[..16].to_owned();
    let now = office.clock().now().to_string();
    let kept = drafts::Kept {
        id: id.clone(),
        state: OPEN.to_owned(),
        meeting: meeting.clone(),
        edition: 1,
        begun_by: actor.name.clone(),
        begun_at: now.clone(),
        changed_at: now,
        issued_as: None,
        draft,
    };
    drafts::add(&mut change, &kept).await?;
    let details = json!({ "group": kept.draft.record.group, "corrects": meeting });
    office
        .finish(change, actor, Done { verb: NAME, subject: &id, profile: None, reason: None, details })
        .await?;
    Ok(id)
}
