//! What makes two numbered things the same: period, group, type, series, number, revision (rules 3.3).

use std::fmt;

use serde::{Deserialize, Serialize};

/// The identity key of a letter, circular, contribution or other numbered thing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Identity {
    /// Code of the study period, `T22`: "Circular 68" is another one in each.
    pub period: String,
    /// The group whose count it is; `None` for counts of the whole Sector.
    pub group: Option<String>,
    /// `COL` collective letter, `CIR` circular.
    pub kind: String,
    /// The number.
    pub number: u32,
    /// 0 for the thing itself, then the ordinal of its corrigendum or addendum.
    pub revision: u32,
    /// `Corr` or `Add` where `revision` is not 0.
    pub revision_kind: Option<String>,
}

impl fmt::Display for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.period)?;
        if let Some(group) = &self.group {
            write!(f, "-{group}")?;
        }
        write!(f, "-{}-{}", self.kind, self.number)?;
        if self.revision > 0 {
            write!(f, "-{}{}", self.revision_kind.as_deref().unwrap_or("R"), self.revision)?;
        }
        Ok(())
    }
}
