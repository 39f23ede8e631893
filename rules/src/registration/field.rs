//! The fields of a form, and the rule by which each is asked.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Presence;
use crate::{
    members::Right,
    notices::{Action, Mode},
};

/// One question of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The member that is represented.
    Member,
    /// Given names.
    GivenName,
    /// Family names.
    FamilyName,
    /// The address for mail.
    Email,
    /// On site or remotely.
    Presence,
    /// Head or deputy head of the delegation.
    Function,
    /// The languages in which the person works.
    Languages,
    /// The languages into which interpretation is asked for.
    Interpretation,
    /// Captioning.
    Captioning,
    /// Sign language.
    SignLanguage,
    /// A fellowship to attend in person.
    Fellowship,
    /// A fellowship for the cost of connecting.
    EFellowship,
    /// A visa support letter.
    VisaSupport,
    /// Whether it is the first meeting.
    Newcomer,
    /// Gender, for statistics only.
    Gender,
    /// Whether the name may stand in the published list.
    OnPublishedList,
}

impl Field {
    /// All of them, in the order in which a form asks them.
    pub const ALL: [Self; 16] = [
        Self::Member,
        Self::GivenName,
        Self::FamilyName,
        Self::Email,
        Self::Presence,
        Self::Function,
        Self::Languages,
        Self::Interpretation,
        Self::Captioning,
        Self::SignLanguage,
        Self::Fellowship,
        Self::EFellowship,
        Self::VisaSupport,
        Self::Newcomer,
        Self::Gender,
        Self::OnPublishedList,
    ];

    /// The name that forms and tables use: `visa_support`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::GivenName => "given_name",
            Self::FamilyName => "family_name",
            Self::Email => "email",
            Self::Presence => "presence",
            Self::Function => "function",
            Self::Languages => "languages",
            Self::Interpretation => "interpretation",
            Self::Captioning => "captioning",
            Self::SignLanguage => "sign_language",
            Self::Fellowship => "fellowship",
            Self::EFellowship => "e_fellowship",
            Self::VisaSupport => "visa_support",
            Self::Newcomer => "newcomer",
            Self::Gender => "gender",
            Self::OnPublishedList => "on_published_list",
        }
    }

    /// The field of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.name() == name)
    }

    /// The deadline of the letter that governs it, where it is a request that has one of its own.
    pub const fn action(self) -> Option<Action> {
        match self {
            Self::Interpretation => Some(Action::Interpretation),
            Self::Captioning | Self::SignLanguage => Some(Action::Captioning),
            Self::Fellowship | Self::EFellowship => Some(Action::Fellowship),
            Self::VisaSupport => Some(Action::Visa),
            _ => None,
        }
    }
}

/// When a field is asked, as data of the profiles (`registration.toml`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each is a key of the file, and stands for itself")]
pub struct FieldRule {
    /// The field.
    pub field: Field,
    /// Whether a form without it is refused.
    #[serde(default)]
    pub required: bool,
    /// The right without which it is not asked (G2).
    pub right: Option<Right>,
    /// Whether it is asked only where the letter offers what it asks for.
    #[serde(default)]
    pub offered: bool,
    /// The modes of meeting in which it is asked; every mode where it names none.
    #[serde(default)]
    pub modes: Vec<Mode>,
    /// Who is asked: those on site, or those who take part remotely; both where it names neither.
    pub presence: Option<Presence>,
    /// Whether a change of it after approval goes before the focal point again.
    #[serde(default)]
    pub approved_again: bool,
    /// The first day on which it is asked; `None` where no beginning is known.
    pub valid_from: Option<Date>,
    /// The last day.
    pub valid_until: Option<Date>,
    /// Where it stands.
    pub clause: String,
    /// Whether it could not be verified in a source.
    #[serde(default)]
    pub guess: bool,
}

impl FieldRule {
    /// Whether it is in force on a day.
    pub fn in_force(&self, on: Date) -> bool {
        self.valid_from.is_none_or(|first| first <= on) && self.valid_until.is_none_or(|last| on <= last)
    }
}
