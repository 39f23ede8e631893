//! The rulebook as data: one dated file per instrument and edition, every number with its clause.

mod rule;
#[cfg(test)]
pub(crate) mod tests;

pub use rule::{Arithmetic, DeadlineRule, Example};

use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    calendar::Closures,
    documents,
    groups::{Kinds, StudyPeriods},
    mail::WhoIsTold,
    members::{Countries, Regions, Rights},
    notices::{Action, Record},
    people::retention::Retention,
    registration::Procedure,
    roles::Positions,
};

/// One edition of the procedures.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// The instruments that it renders.
    pub instrument: String,
    /// Its short name: `Hammamet 2016`.
    pub edition: String,
    /// The first day on which it is in force.
    pub valid_from: Date,
    /// The zone of the secretariat, as an IANA name.
    pub zone: String,
    /// The city by which people name that zone: "Geneva time".
    pub seat: String,
    /// Whether the edition as a whole could not be read.
    #[serde(default)]
    pub guess: bool,
    /// How long before the meeting a letter is to be received.
    pub notice: Notice,
    /// What a meeting without a room does not have.
    pub without_a_room: WithoutARoom,
    #[serde(rename = "deadline")]
    deadlines: Vec<DeadlineRule>,
}

/// How early a letter must be.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// Calendar months for a planned meeting.
    pub months: Months,
    /// Calendar months where a consultation under TAP is attached.
    pub months_with_consultation: Months,
}

/// A number of calendar months and its clause.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Months {
    /// The number.
    pub value: u16,
    /// Where it stands.
    pub clause: String,
}

/// What ends when a meeting becomes fully virtual.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WithoutARoom {
    /// Services, by their names in the record.
    pub ends: Vec<String>,
    /// Where it stands.
    pub clause: String,
    /// Whether it could not be verified in a source.
    #[serde(default)]
    pub guess: bool,
}

impl Profile {
    /// Every deadline rule, as the file lists them.
    pub fn deadline_rules(&self) -> &[DeadlineRule] {
        &self.deadlines
    }

    /// The rule for what is due.
    pub fn deadline(&self, action: Action) -> Option<&DeadlineRule> {
        self.deadlines.iter().find(|rule| rule.actions.contains(&action))
    }
}

/// All editions, the closures and the study periods.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profiles {
    editions: Vec<Profile>,
    /// Days on which the secretariat is closed.
    pub closures: Closures,
    /// The periods in which things are numbered.
    pub study_periods: StudyPeriods,
    /// Who is told of which notice, by mail.
    pub who_is_told: WhoIsTold,
    /// What each category of member may do.
    pub rights: Rights,
    /// The regions in which statistics count countries.
    pub regions: Regions,
    /// Which kinds of group there are, and which may stand under which.
    pub kinds: Kinds,
    /// Member States by their codes: names, and lists of the United Nations and the World Bank.
    pub countries: Countries,
    /// How many people hold a position at once, where, and for how long.
    pub positions: Positions,
    /// How people register for meetings.
    pub registration: Procedure,
    /// How documents are numbered, handed in and posted.
    pub documents: documents::Procedure,
    /// How long what is known of people is kept.
    pub retention: Retention,
}

/// A profile cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {reason}")]
pub struct ProfileError {
    /// The file.
    pub file: String,
    /// What is wrong in it, with its line.
    pub reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClosureTable {
    #[serde(rename = "guess", default)]
    _guess: bool,
    days: Vec<Date>,
}

impl Profiles {
    /// Reads the files of `profiles/<body>/`, given as name and text; those that are named here are tables of their own, every
    /// other is an edition.
    pub fn parse<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, ProfileError> {
        let mut profiles = Self::default();
        for (file, text) in files {
            let wrong =
                |reason: toml::de::Error| ProfileError { file: file.to_owned(), reason: reason.to_string() };
            match file.rsplit('/').next().unwrap_or(file) {
                "closures.toml" => {
                    let table: ClosureTable = toml::from_str(text).map_err(wrong)?;
                    profiles.closures = Closures::new(table.days);
                }
                "documents.toml" => profiles.documents = toml::from_str(text).map_err(wrong)?,
                "countries.toml" => profiles.countries = toml::from_str(text).map_err(wrong)?,
                "groups.toml" => profiles.kinds = toml::from_str(text).map_err(wrong)?,
                "mail.toml" => profiles.who_is_told = toml::from_str(text).map_err(wrong)?,
                "members.toml" => profiles.rights = toml::from_str(text).map_err(wrong)?,
                "regions.toml" => profiles.regions = toml::from_str(text).map_err(wrong)?,
                "registration.toml" => profiles.registration = toml::from_str(text).map_err(wrong)?,
                "retention.toml" => profiles.retention = toml::from_str(text).map_err(wrong)?,
                "roles.toml" => profiles.positions = toml::from_str(text).map_err(wrong)?,
                "study-periods.toml" => profiles.study_periods = toml::from_str(text).map_err(wrong)?,
                _ => profiles.editions.push(toml::from_str(text).map_err(wrong)?),
            }
        }
        profiles.editions.sort_by_key(|profile| profile.valid_from);
        Ok(profiles)
    }

    /// The edition in force on a day; `None` before the first that is known.
    pub fn in_force(&self, day: Date) -> Option<&Profile> {
        self.editions.iter().rev().find(|profile| profile.valid_from <= day)
    }

    /// The edition that a notice is judged by: the one in force when it was issued, else when its meeting starts.
    /// Other Sectors have other rules, of which none are known here.
    pub fn for_record(&self, record: &Record) -> Option<&Profile> {
        let ours = record.group.as_deref().is_none_or(crate::groups::is_of_standardization);
        self.in_force(record.issued.or(record.meeting.starts)?).filter(|_| ours)
    }

    /// All editions, the oldest first.
    pub fn editions(&self) -> &[Profile] {
        &self.editions
    }
}
