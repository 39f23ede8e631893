//! What each category may do: lines of data, and the proof that a member may.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Category, Member};
use crate::groups::Group;

/// Something that only some may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Right {
    /// Register for a meeting.
    Register,
    /// Register without naming persons, exceptionally.
    RegisterUnnamed,
    /// Have a focal point, who approves its people.
    FocalPoint,
    /// Name a head and deputy heads of its delegation.
    Function,
    /// Ask for interpretation.
    Interpretation,
    /// Ask for a fellowship.
    Fellowship,
    /// Ask for a visa support letter.
    VisaSupport,
    /// Ask for captioning or sign language.
    Captioning,
    /// Submit contributions.
    Contribute,
    /// Reply to a consultation under TAP.
    ReplyToTap,
    /// Comment in the last call or additional review of AAP.
    CommentOnAap,
    /// Chair a group, or stand in for its chair.
    Chair,
    /// Be rapporteur or editor.
    Rapporteur,
    /// Speak for a group to another body.
    Liaison,
}

impl Right {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::Register,
        Self::RegisterUnnamed,
        Self::FocalPoint,
        Self::Function,
        Self::Interpretation,
        Self::Fellowship,
        Self::VisaSupport,
        Self::Captioning,
        Self::Contribute,
        Self::ReplyToTap,
        Self::CommentOnAap,
        Self::Chair,
        Self::Rapporteur,
        Self::Liaison,
    ];

    /// The name that lists and tables use: `reply_to_tap`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Register => "register",
            Self::RegisterUnnamed => "register_unnamed",
            Self::FocalPoint => "focal_point",
            Self::Function => "function",
            Self::Interpretation => "interpretation",
            Self::Fellowship => "fellowship",
            Self::VisaSupport => "visa_support",
            Self::Captioning => "captioning",
            Self::Contribute => "contribute",
            Self::ReplyToTap => "reply_to_tap",
            Self::CommentOnAap => "comment_on_aap",
            Self::Chair => "chair",
            Self::Rapporteur => "rapporteur",
            Self::Liaison => "liaison",
        }
    }
}

/// In which groups a line gives its rights.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Within {
    /// In every group.
    #[default]
    Any,
    /// In the one study group to which the member belongs, with its working parties and regional groups.
    OwnStudyGroup,
    /// In the advisory group.
    AdvisoryGroup,
}

impl Within {
    fn reaches(self, member: &Member, group: &Group) -> bool {
        match self {
            Self::Any => true,
            Self::OwnStudyGroup => {
                member.study_group().is_some() && member.study_group() == group.study_group()
            }
            Self::AdvisoryGroup => *group == Group::AdvisoryGroup,
        }
    }
}

/// One line of the table: these rights, to these categories, from day to day.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// The rights.
    pub rights: Vec<Right>,
    /// Who has them.
    pub of: Vec<Category>,
    /// In which groups.
    #[serde(default)]
    pub within: Within,
    /// The first day on which it is known to hold; `None` where no beginning is known.
    pub valid_from: Option<Date>,
    /// The last day.
    pub valid_until: Option<Date>,
    /// Where it stands.
    pub clause: String,
    /// Whether it could not be verified in a source.
    #[serde(default)]
    pub guess: bool,
}

impl Line {
    fn gives(&self, right: Right, on: Date) -> bool {
        self.rights.contains(&right)
            && self.valid_from.is_none_or(|first| first <= on)
            && self.valid_until.is_none_or(|last| on <= last)
    }
}

/// What each category may do, as data of the profiles (`members.toml`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rights {
    #[serde(rename = "line")]
    lines: Vec<Line>,
}

/// That a member has a right, and where that stands. Only [`Rights::entitled`] makes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entitled<'a> {
    line: &'a Line,
}

impl<'a> Entitled<'a> {
    /// Where the right stands.
    pub fn clause(&self) -> &'a str {
        &self.line.clause
    }

    /// Whether it could not be verified in a source.
    pub fn is_a_guess(&self) -> bool {
        self.line.guess
    }
}

/// A member does not have a right, and why.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotEntitled {
    /// Nobody of its category has it.
    #[error("{} have no right to {}", category.name(), right.name())]
    Category {
        /// What it wanted.
        right: Right,
        /// What it is.
        category: Category,
        /// Who has the right on that day.
        open_to: Vec<Category>,
        /// Where it stands that those have it.
        clause: String,
    },
    /// It has the right in other groups.
    #[error("{} have no right to {} in {group}", category.name(), right.name())]
    Group {
        /// What it wanted.
        right: Right,
        /// What it is.
        category: Category,
        /// Its own study group, where it has one.
        study_group: Option<u16>,
        /// The group in which it wanted it.
        group: Group,
        /// Where it stands.
        clause: String,
    },
}

impl NotEntitled {
    /// The clause that gives the right to others, or in another group; empty where nobody has it.
    pub fn clause(&self) -> &str {
        match self {
            Self::Category { clause, .. } | Self::Group { clause, .. } => clause,
        }
    }
}

impl Rights {
    /// Every line, as the file lists them.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// The categories that have a right on a day, in some group at least, in the order of [`Category::ALL`].
    pub fn who_has(&self, right: Right, on: Date) -> Vec<Category> {
        let has = |category: &Category| {
            self.lines.iter().any(|line| line.gives(right, on) && line.of.contains(category))
        };
        Category::ALL.into_iter().filter(has).collect()
    }

    /// Whether a member has a right in a group on a day, with the line that says so.
    pub fn entitled(
        &self,
        member: &Member,
        right: Right,
        group: &Group,
        on: Date,
    ) -> Result<Entitled<'_>, NotEntitled> {
        let category = member.category();
        let given: Vec<&Line> = self.lines.iter().filter(|line| line.gives(right, on)).collect();
        let theirs: Vec<&Line> = given.iter().copied().filter(|line| line.of.contains(&category)).collect();
        if let Some(line) = theirs.iter().find(|line| line.within.reaches(member, group)) {
            return Ok(Entitled { line });
        }
        match theirs.first() {
            Some(line) => Err(NotEntitled::Group {
                right,
                category,
                study_group: member.study_group(),
                group: group.clone(),
                clause: line.clause.clone(),
            }),
            None => Err(NotEntitled::Category {
                right,
                category,
                open_to: self.who_has(right, on),
                clause: given.first().map(|line| line.clause.clone()).unwrap_or_default(),
            }),
        }
    }
}
