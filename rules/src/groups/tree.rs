//! Groups as a tree: which may stand under which, from which day to which.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{Kind, Kinds, study_group_of};

/// A group that was established, from its first civil day to its last, both included, at the seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Established {
    /// By which the house knows it: its study period and its name.
    pub id: String,
    /// Its short name: `WP1/20`.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// The group under which it stands, by its identity; `None` for a root.
    pub parent: Option<String>,
    /// The first day.
    pub first: Date,
    /// The last day, where it is known.
    pub last: Option<Date>,
}

impl Established {
    /// Whether it exists on a day; on its first and its last day it does.
    pub fn exists(&self, on: Date) -> bool {
        self.first <= on && self.last.is_none_or(|last| on <= last)
    }

    fn within(&self, first: Date, last: Option<Date>) -> bool {
        first <= self.first && last.is_none_or(|end| self.last.is_some_and(|last| last <= end))
    }
}

/// A group cannot stand in the tree like this.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotInTree {
    /// Its name is that of another kind, or of none.
    #[error("{name} is no name of a {}", kind.name())]
    Name {
        /// The name.
        name: String,
        /// What it was to be.
        kind: Kind,
    },
    /// It would end before it begins.
    #[error("what begins on {first} cannot end on {last}")]
    Backwards {
        /// The first day.
        first: Date,
        /// The last day.
        last: Date,
    },
    /// Its days leave those of the study period.
    #[error("its days leave the study period, which begins on {first}")]
    OutsidePeriod {
        /// The first day of the period.
        first: Date,
        /// The last day of the period, where the next is known.
        last: Option<Date>,
    },
    /// A group of this name was established in this study period.
    #[error("{name} was established in this study period already")]
    Twice {
        /// The name.
        name: String,
    },
    /// It stands under another, or under none (`clause`).
    #[error("a {} does not stand there ({clause})", kind.name())]
    Parent {
        /// What it is.
        kind: Kind,
        /// What it was to stand under; `None` where nothing was named or known.
        parent: Option<Kind>,
        /// Under which it may stand; none for a root.
        under: Vec<Kind>,
        /// Where that stands.
        clause: String,
    },
    /// Its name says that it belongs to another study group.
    #[error("{name} belongs to SG{of}, not under {parent}")]
    OtherStudyGroup {
        /// The name.
        name: String,
        /// The study group of the name.
        of: u16,
        /// Under which it was to stand.
        parent: String,
    },
    /// The days of the group above it are fewer.
    #[error("{parent} does not exist on all of its days")]
    OutlivesParent {
        /// The name of the group above.
        parent: String,
        /// Its first day.
        first: Date,
        /// Its last day, where it is known.
        last: Option<Date>,
    },
    /// Groups below it would outlive it.
    #[error("groups below it would outlive it: {}", .0.join(", "))]
    Outlived(Vec<String>),
    /// It would stand below itself.
    #[error("it would stand below itself")]
    Circle,
}

impl NotInTree {
    /// The stable name, for words and programs, and the field of the wish that is wrong.
    pub const fn code(&self) -> (&'static str, &'static str) {
        match self {
            Self::Name { .. } => ("name", "name"),
            Self::Backwards { .. } => ("backwards", "last"),
            Self::OutsidePeriod { .. } => ("outside-period", "first"),
            Self::Twice { .. } => ("twice", "name"),
            Self::Parent { .. } => ("parent", "parent"),
            Self::OtherStudyGroup { .. } => ("other-study-group", "parent"),
            Self::OutlivesParent { .. } => ("outlives-parent", "last"),
            Self::Outlived(_) => ("outlived", "last"),
            Self::Circle => ("circle", "parent"),
        }
    }
}

/// The groups of one study period, and what the procedures say of their kinds.
#[derive(Clone, Copy, Debug)]
pub struct Tree<'a> {
    /// The kinds.
    pub kinds: &'a Kinds,
    /// The first day of the study period.
    pub first: Date,
    /// Its last, where the next is known.
    pub last: Option<Date>,
    /// Everything that was established in it.
    pub groups: &'a [Established],
}

impl Tree<'_> {
    /// Whether a group may be added.
    pub fn may_join(&self, group: &Established) -> Result<(), NotInTree> {
        if self.find(&group.id).is_some() {
            return Err(NotInTree::Twice { name: group.name.clone() });
        }
        self.may_stand(group)
    }

    /// Whether a group that is there may become like this.
    pub fn may_stand(&self, group: &Established) -> Result<(), NotInTree> {
        if self.kinds.told_by(&group.name) != Some(group.kind) {
            return Err(NotInTree::Name { name: group.name.clone(), kind: group.kind });
        }
        if let Some(last) = group.last.filter(|last| *last < group.first) {
            return Err(NotInTree::Backwards { first: group.first, last });
        }
        if group.first < self.first || self.last.is_some_and(|end| group.last.is_none_or(|last| end < last)) {
            return Err(NotInTree::OutsidePeriod { first: self.first, last: self.last });
        }
        self.may_stand_under(group)?;
        let stays = |child: &&Established| !child.within(group.first, group.last);
        let outlive: Vec<String> =
            self.below(&group.id).filter(stays).map(|child| child.name.clone()).collect();
        if outlive.is_empty() { Ok(()) } else { Err(NotInTree::Outlived(outlive)) }
    }

    fn may_stand_under(&self, group: &Established) -> Result<(), NotInTree> {
        let line = self.kinds.of(group.kind);
        let (under, clause) = line.map(|line| (line.under.clone(), line.clause.clone())).unwrap_or_default();
        let parent = group.parent.as_deref().and_then(|id| self.find(id));
        let wrong = |parent| NotInTree::Parent { kind: group.kind, parent, under: under.clone(), clause };
        let Some(parent) = parent else {
            return if under.is_empty() && group.parent.is_none() { Ok(()) } else { Err(wrong(None)) };
        };
        if self.above(parent).any(|above| above.id == group.id) {
            return Err(NotInTree::Circle);
        }
        if !under.contains(&parent.kind) {
            return Err(wrong(Some(parent.kind)));
        }
        if let (Some(of), Some(other)) = (study_group_of(&group.name), study_group_of(&parent.name))
            && of != other
        {
            return Err(NotInTree::OtherStudyGroup {
                name: group.name.clone(),
                of,
                parent: parent.name.clone(),
            });
        }
        if !group.within(parent.first, parent.last) {
            let (first, last) = (parent.first, parent.last);
            return Err(NotInTree::OutlivesParent { parent: parent.name.clone(), first, last });
        }
        Ok(())
    }

    /// The group of an identity.
    pub fn find(&self, id: &str) -> Option<&Established> {
        self.groups.iter().find(|group| group.id == id)
    }

    /// The groups that stand under one at once.
    pub fn below<'b>(&'b self, id: &'b str) -> impl Iterator<Item = &'b Established> {
        self.groups.iter().filter(move |group| group.parent.as_deref() == Some(id))
    }

    /// A group and everything above it, upwards; each once, however the rows lie.
    fn above<'b>(&'b self, group: &'b Established) -> impl Iterator<Item = &'b Established> {
        let mut seen = BTreeSet::new();
        std::iter::successors(Some(group), |group| self.find(group.parent.as_deref()?))
            .take_while(move |group| seen.insert(group.id.clone()))
    }

    /// A group and everything below it, those above first.
    pub fn whole_branch(&self, id: &str) -> Vec<&Established> {
        let mut branch: Vec<&Established> = self.find(id).into_iter().collect();
        let mut at = 0;
        while let Some(group) = branch.get(at).copied() {
            let known: BTreeSet<&str> = branch.iter().map(|group| group.id.as_str()).collect();
            let new: Vec<&Established> = self
                .groups
                .iter()
                .filter(|child| {
                    child.parent.as_ref() == Some(&group.id) && !known.contains(child.id.as_str())
                })
                .collect();
            branch.extend(new);
            at += 1;
        }
        branch
    }
}
