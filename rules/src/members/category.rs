//! The categories of those who take part, and of those to whom letters are addressed.

use serde::{Deserialize, Serialize};

/// What a body or a person is to the Union (rules 4).
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
    /// A regional telecommunication organization.
    RegionalOrganizations,
    /// A specialized agency of the United Nations.
    UnAgencies,
    /// An expert whom a chair invites.
    InvitedExperts,
    /// The secretariat itself.
    Secretariat,
    /// Interpreters, captioners and signers, who work in the meeting.
    LanguageServices,
}

impl Category {
    /// All of them: those whom letters address, in the order in which letters name them, then the others.
    pub const ALL: [Self; 14] = [
        Self::MemberStates,
        Self::StateOfPalestine,
        Self::SectorMembers,
        Self::Associates,
        Self::Academia,
        Self::SecretaryGeneral,
        Self::Directors,
        Self::StudyGroupChairs,
        Self::VocabularyChair,
        Self::RegionalOrganizations,
        Self::UnAgencies,
        Self::InvitedExperts,
        Self::Secretariat,
        Self::LanguageServices,
    ];

    /// Those to whom letters are addressed, in the order in which letters name them.
    pub const ADDRESSEES: [Self; 9] = [
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
            Self::RegionalOrganizations => "regional_organizations",
            Self::UnAgencies => "un_agencies",
            Self::InvitedExperts => "invited_experts",
            Self::Secretariat => "secretariat",
            Self::LanguageServices => "language_services",
        }
    }

    /// The category of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|category| category.name() == name)
    }

    /// Whether one of it belongs to one study group, and has rights and hears of that one alone.
    pub const fn is_of_one_group(self) -> bool {
        matches!(self, Self::Associates)
    }

    /// Whether one of it is a State, so that it cannot be written down without its country.
    pub const fn is_a_state(self) -> bool {
        matches!(self, Self::MemberStates | Self::StateOfPalestine)
    }
}
