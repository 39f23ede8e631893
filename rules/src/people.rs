//! People, and the roles in which they act.

pub mod merging;
pub mod retention;

use std::fmt;

use serde::{Deserialize, Serialize};

/// A person who is named, by the name under which the house knows them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Person(String);

impl Person {
    /// Somebody of this name; nobody where it is empty.
    pub fn named(name: &str) -> Option<Self> {
        let name = name.trim();
        (!name.is_empty()).then(|| Self(name.to_owned()))
    }
}

impl fmt::Display for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A role; `Anybody` is who has not signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Not signed in.
    Anybody,
    /// Takes part for a member.
    Delegate,
    /// Answers for the delegation of a member.
    FocalPoint,
    /// Chairs a group.
    Chair,
    /// Replies to consultations for a Member State.
    Administration,
    /// Serves the groups.
    Secretariat,
}

impl Role {
    /// All of them, those with fewer rights first.
    pub const ALL: [Self; 6] = [
        Self::Anybody,
        Self::Delegate,
        Self::FocalPoint,
        Self::Chair,
        Self::Administration,
        Self::Secretariat,
    ];

    /// The name that tables, the journal and the command line use: `focal_point`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Anybody => "anybody",
            Self::Delegate => "delegate",
            Self::FocalPoint => "focal_point",
            Self::Chair => "chair",
            Self::Administration => "administration",
            Self::Secretariat => "secretariat",
        }
    }

    /// The role of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }
}
