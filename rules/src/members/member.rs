//! One member: an administration, a company, a university.

use super::{Category, Country};

/// A body or person that takes part. None can be made without what its category demands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Member {
    name: String,
    category: Category,
    country: Option<Country>,
    study_group: Option<u16>,
}

/// The facts do not make a member.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAMember {
    /// It has no name.
    #[error("a member has a name")]
    NoName,
    /// A State without its country.
    #[error("{} have a country", category.name())]
    NoCountry {
        /// Its category.
        category: Category,
    },
    /// An Associate is one of a study group (W-assoc).
    #[error("{} belong to one study group", category.name())]
    NoStudyGroup {
        /// Its category.
        category: Category,
    },
    /// Whoever takes part in all groups belongs to none.
    #[error("{} belong to no study group of their own, not to SG{study_group}", category.name())]
    OfNoStudyGroup {
        /// Its category.
        category: Category,
        /// The study group that was named.
        study_group: u16,
    },
}

impl Member {
    /// A member of this name and category. A State has a `country`, an Associate the number of its `study_group`; nobody else
    /// has a study group.
    pub fn new(
        name: &str,
        category: Category,
        country: Option<Country>,
        study_group: Option<u16>,
    ) -> Result<Self, NotAMember> {
        let name = name.trim();
        if name.is_empty() {
            return Err(NotAMember::NoName);
        }
        if category.is_a_state() && country.is_none() {
            return Err(NotAMember::NoCountry { category });
        }
        match study_group {
            None if category.is_of_one_group() => return Err(NotAMember::NoStudyGroup { category }),
            Some(study_group) if !category.is_of_one_group() => {
                return Err(NotAMember::OfNoStudyGroup { category, study_group });
            }
            _ => {}
        }
        Ok(Self { name: name.to_owned(), category, country, study_group })
    }

    /// Its name, by which the house knows it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it is to the Union.
    pub fn category(&self) -> Category {
        self.category
    }

    /// Its country, where it has one.
    pub fn country(&self) -> Option<&Country> {
        self.country.as_ref()
    }

    /// Of an Associate, the number of its study group.
    pub fn study_group(&self) -> Option<u16> {
        self.study_group
    }
}
