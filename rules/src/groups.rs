//! Groups by their names, study periods, and the identity of every numbered thing.

mod identity;
mod kind;
mod question;
mod study_period;
#[cfg(test)]
mod tests;
mod tree;

pub use identity::Identity;
pub use kind::{Kind, KindLine, Kinds, study_group_of, written};
pub use question::{NotAQuestion, Question};
pub use study_period::{StudyPeriod, StudyPeriods};
pub use tree::{Established, NotInTree, Tree};

use std::{fmt, str::FromStr};

/// A group by its short name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// A study group of the standardization Sector: `SG20`.
    StudyGroup(u16),
    /// A working party of a study group: `WP1/5`.
    WorkingParty {
        /// Its number.
        number: u16,
        /// The study group.
        of: u16,
    },
    /// The advisory group, `TSAG`.
    AdvisoryGroup,
    /// A regional group of a study group: `SG20RG-AFR`.
    RegionalGroup {
        /// The study group.
        of: u16,
        /// The letters of its region.
        region: String,
    },
    /// Any other: a joint coordination activity, a focus group, a group of another Sector.
    Other(String),
}

impl Group {
    /// The group whose number stands behind the slash of a letter's reference: `20` in `3/20`, `TSAG` in `2/TSAG`.
    pub fn of_reference(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Ok(number) = text.parse::<u16>() {
            return (1..=99).contains(&number).then_some(Self::StudyGroup(number));
        }
        text.eq_ignore_ascii_case("TSAG").then_some(Self::AdvisoryGroup)
    }

    /// The study group that it belongs to or is.
    pub fn study_group(&self) -> Option<u16> {
        match self {
            Self::StudyGroup(number) => Some(*number),
            Self::WorkingParty { of, .. } | Self::RegionalGroup { of, .. } => Some(*of),
            Self::AdvisoryGroup | Self::Other(_) => None,
        }
    }
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::StudyGroup(number) => write!(f, "SG{number}"),
            Self::WorkingParty { number, of } => write!(f, "WP{number}/{of}"),
            Self::AdvisoryGroup => f.write_str("TSAG"),
            Self::RegionalGroup { of, region } => write!(f, "SG{of}RG-{region}"),
            Self::Other(name) => f.write_str(name),
        }
    }
}

/// The text names no group.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} does not name a group, such as SG20, WP1/5, TSAG or SG20RG-AFR")]
pub struct NotAGroup(pub String);

impl FromStr for Group {
    type Err = NotAGroup;

    /// Reads the short names that `Display` writes, with or without spaces.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let name: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
        let upper = name.to_ascii_uppercase();
        if upper.is_empty() {
            return Err(NotAGroup(text.to_owned()));
        }
        if upper == "TSAG" {
            return Ok(Self::AdvisoryGroup);
        }
        if let Some(rest) = upper.strip_prefix("SG") {
            if let Ok(number) = rest.parse() {
                return Ok(Self::StudyGroup(number));
            }
            if let Some((of, region)) = rest.split_once("RG-")
                && let Ok(of) = of.parse()
                && !region.is_empty()
            {
                return Ok(Self::RegionalGroup { of, region: region.to_owned() });
            }
        }
        if let Some((number, of)) = upper.strip_prefix("WP").and_then(|rest| rest.split_once('/'))
            && let (Ok(number), Ok(of)) = (number.parse(), of.parse())
        {
            return Ok(Self::WorkingParty { number, of });
        }
        Ok(Self::Other(text.trim().to_owned()))
    }
}

/// Whether a group's name is one of the standardization Sector, whose rules the profiles hold. Study groups of the
/// radiocommunication Sector are written `ITU-R SG5`, those of development `ITU-D SG1`.
pub fn is_of_standardization(name: &str) -> bool {
    !name.starts_with("ITU-R") && !name.starts_with("ITU-D") && !matches!(name, "RAG" | "TDAG")
}

/// The address of a group or meeting, made from its name: small letters, digits and hyphens.
pub fn slug(name: &str) -> String {
    let parts: Vec<String> = name
        .to_lowercase()
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect();
    parts.join("-")
}
