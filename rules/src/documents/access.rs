//! Who may read a document. One place decides, and says it as tags, so that pages, lists, archives and searches cannot disagree.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

/// For whom a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Access {
    /// For everybody.
    Public,
    /// For those who have a member's account.
    Members,
    /// For those of its group: who is registered for one of its meetings, and who leads it.
    Group,
    /// For those who are named, its author and the secretariat.
    Restricted,
}

impl Access {
    /// All of them, the widest first.
    pub const ALL: [Self; 4] = [Self::Public, Self::Members, Self::Group, Self::Restricted];

    /// The name that tables use.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Members => "members",
            Self::Group => "group",
            Self::Restricted => "restricted",
        }
    }

    /// The access of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|access| access.name() == name)
    }

    /// The tags of a document: who has one of them reads it. `group` is its short name, `names` the accounts that are named.
    pub fn tags(self, group: &str, author: &str, names: &[String]) -> BTreeSet<String> {
        let mut tags = BTreeSet::from(["secretariat".to_owned(), format!("account:{author}")]);
        match self {
            Self::Public => tags.insert("public".to_owned()),
            Self::Members => tags.insert("members".to_owned()),
            Self::Group => tags.insert(format!("group:{group}")),
            Self::Restricted => {
                tags.extend(names.iter().map(|name| format!("account:{name}")));
                false
            }
        };
        tags
    }
}

/// As what somebody reads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadsAs {
    /// The account; `None` for who has not signed in.
    pub account: Option<String>,
    /// Whether the account is of the secretariat.
    pub secretariat: bool,
    /// Whether the account stands for a member: it answers for one, or a registration for one was confirmed.
    pub member: bool,
    /// The groups whose meetings it is registered for, or which it leads.
    pub groups: BTreeSet<String>,
}

impl ReadsAs {
    /// Somebody who has not signed in.
    pub fn anybody() -> Self {
        Self::default()
    }

    /// The tags under which they read.
    pub fn tags(&self) -> BTreeSet<String> {
        let mut tags = BTreeSet::from(["public".to_owned()]);
        if let Some(account) = &self.account {
            tags.insert(format!("account:{account}"));
            if self.member || self.secretariat {
                tags.insert("members".to_owned());
            }
            if self.secretariat {
                tags.insert("secretariat".to_owned());
            }
            tags.extend(self.groups.iter().map(|group| format!("group:{group}")));
        }
        tags
    }

    /// Whether they read what has these tags.
    pub fn reads(&self, tags: &BTreeSet<String>) -> bool {
        !self.tags().is_disjoint(tags)
    }
}
