//! Mail: who is told of a notice, and what may become of a message that tells them.

mod patience;
mod state;
#[cfg(test)]
mod tests;
mod told;

pub use patience::{Backoff, Patience};
pub use state::{Fault, NotNow, Person, Release, State};
pub use told::{Addressee, Convener, Line, Recipient, WhoIsTold};

use serde::{Deserialize, Serialize};

use crate::language::Language;

/// What an addressee is to the Union (rules 4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    /// The administration of a Member State.
    MemberStates,
    /// The State of Palestine, by Resolution 99: a line of its own in letters, no Member State.
    StateOfPalestine,
    /// A Sector Member.
    SectorMembers,
    /// An Associate, of one study group only.
    Associates,
    /// Academia.
    Academia,
    /// The Secretary-General.
    SecretaryGeneral,
    /// The Directors of the Bureaux.
    Directors,
    /// The chairs of study groups.
    StudyGroupChairs,
    /// The chair of the committee for vocabulary.
    VocabularyChair,
}

impl Category {
    /// All of them, in the order in which letters name them.
    pub const ALL: [Self; 9] = [
        Self::MemberStates,
        Self::StateOfPalestine,
        Self::SectorMembers,
        Self::Associates,
        Self::Academia,
        Self::SecretaryGeneral,
        Self::Directors,
        Self::StudyGroupChairs,
        Self::VocabularyChair,
    ];

    /// The name that lists and tables use: `sector_members`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::MemberStates => "member_states",
            Self::StateOfPalestine => "state_of_palestine",
            Self::SectorMembers => "sector_members",
            Self::Associates => "associates",
            Self::Academia => "academia",
            Self::SecretaryGeneral => "secretary_general",
            Self::Directors => "directors",
            Self::StudyGroupChairs => "study_group_chairs",
            Self::VocabularyChair => "vocabulary_chair",
        }
    }

    /// The category of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|category| category.name() == name)
    }

    /// Whether an addressee of it belongs to one study group and hears of that one alone.
    pub const fn is_of_one_group(self) -> bool {
        matches!(self, Self::Associates)
    }
}

/// The language in which somebody is written to: their own where the notice has it, else English, else the first that there is.
pub fn language_of(wanted: Language, available: &[Language]) -> Option<Language> {
    let has = |language: &Language| available.contains(language);
    Some(wanted).filter(has).or(Some(Language::En).filter(has)).or_else(|| available.first().copied())
}
