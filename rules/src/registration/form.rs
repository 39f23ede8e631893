//! What a person writes into the form. All of it is personal data.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Field;
use crate::language::Language;

/// How somebody takes part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Presence {
    /// In the room.
    OnSite,
    /// Through the remote tool.
    Remote,
}

impl Presence {
    /// The name that forms and tables use: `on_site`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::OnSite => "on_site",
            Self::Remote => "remote",
        }
    }
}

/// What somebody is in the delegation of a Member State.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Function {
    /// Leads it.
    HeadOfDelegation,
    /// Stands in for its head.
    DeputyHead,
    /// Belongs to it.
    Delegate,
}

impl Function {
    /// The name that forms and tables use: `head_of_delegation`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::HeadOfDelegation => "head_of_delegation",
            Self::DeputyHead => "deputy_head",
            Self::Delegate => "delegate",
        }
    }
}

/// Gender as a person gives it; used for statistics only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gender {
    /// A woman.
    Woman,
    /// A man.
    Man,
    /// Another.
    Other,
}

/// Something that is asked for by ticking a box.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Request {
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
}

/// A form as it was sent. What was not answered is empty or `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Form {
    /// The member that is represented, by its name.
    pub member: String,
    /// Given names.
    pub given_name: String,
    /// Family names.
    pub family_name: String,
    /// The address for mail.
    pub email: String,
    /// On site or remotely.
    pub presence: Option<Presence>,
    /// What the person is in the delegation.
    pub function: Option<Function>,
    /// The languages in which the person works.
    pub languages: BTreeSet<Language>,
    /// The languages into which interpretation is asked for.
    pub interpretation: BTreeSet<Language>,
    /// What else is asked for.
    pub requests: BTreeSet<Request>,
    /// Whether it is the first meeting.
    pub newcomer: Option<bool>,
    /// Gender, for statistics only.
    pub gender: Option<Gender>,
    /// Whether the name may stand in the published list of participants.
    pub on_published_list: Option<bool>,
}

impl Form {
    /// What stands in a field, in a form that can be compared; `None` where it was left empty.
    pub fn answer(&self, field: Field) -> Option<String> {
        let text = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let languages = |set: &BTreeSet<Language>| {
            let codes: Vec<&str> = set.iter().map(|language| language.code()).collect();
            text(&codes.join(" "))
        };
        let asked = |request| self.requests.contains(&request).then(|| "asked".to_owned());
        let yes_or_no = |answer: Option<bool>| answer.map(|answer| answer.to_string());
        match field {
            Field::Member => text(&self.member),
            Field::GivenName => text(&self.given_name),
            Field::FamilyName => text(&self.family_name),
            Field::Email => text(&self.email.to_lowercase()),
            Field::Presence => self.presence.map(|presence| presence.name().to_owned()),
            Field::Function => self.function.map(|function| function.name().to_owned()),
            Field::Languages => languages(&self.languages),
            Field::Interpretation => languages(&self.interpretation),
            Field::Captioning => asked(Request::Captioning),
            Field::SignLanguage => asked(Request::SignLanguage),
            Field::Fellowship => asked(Request::Fellowship),
            Field::EFellowship => asked(Request::EFellowship),
            Field::VisaSupport => asked(Request::VisaSupport),
            Field::Newcomer => yes_or_no(self.newcomer),
            Field::Gender => self.gender.map(|gender| format!("{gender:?}").to_lowercase()),
            Field::OnPublishedList => yes_or_no(self.on_published_list),
        }
    }

    /// The fields that differ between two forms, in the order in which a form asks them.
    pub fn changes(&self, after: &Self) -> Vec<Field> {
        Field::ALL.into_iter().filter(|field| self.answer(*field) != after.answer(*field)).collect()
    }
}
