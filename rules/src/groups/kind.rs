//! The kinds of group, by which name each is known, and under which others it may stand: data with its clause.

use serde::{Deserialize, Serialize};

use super::{Group, Question, slug};

/// What a group is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A study group.
    StudyGroup,
    /// The advisory group.
    AdvisoryGroup,
    /// A working party of a study group.
    WorkingParty,
    /// A Question, with those who study it.
    Question,
    /// A regional group of a study group.
    RegionalGroup,
    /// A joint coordination activity.
    JointCoordination,
    /// A focus group.
    FocusGroup,
    /// A correspondence group.
    CorrespondenceGroup,
    /// A group for one purpose, mostly within one meeting.
    AdHoc,
}

impl Kind {
    /// All of them, the roots first.
    pub const ALL: [Self; 9] = [
        Self::StudyGroup,
        Self::AdvisoryGroup,
        Self::WorkingParty,
        Self::Question,
        Self::RegionalGroup,
        Self::JointCoordination,
        Self::FocusGroup,
        Self::CorrespondenceGroup,
        Self::AdHoc,
    ];

    /// The name that tables use: `working_party`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::StudyGroup => "study_group",
            Self::AdvisoryGroup => "advisory_group",
            Self::WorkingParty => "working_party",
            Self::Question => "question",
            Self::RegionalGroup => "regional_group",
            Self::JointCoordination => "joint_coordination",
            Self::FocusGroup => "focus_group",
            Self::CorrespondenceGroup => "correspondence_group",
            Self::AdHoc => "ad_hoc",
        }
    }

    /// The kind of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// What the procedures say of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KindLine {
    /// The kind.
    pub kind: Kind,
    /// The letters by which its names begin, where no form of name tells it from others.
    #[serde(default)]
    pub prefix: String,
    /// Under which kinds it may stand; a root where there are none.
    #[serde(default)]
    pub under: Vec<Kind>,
    /// Where it stands.
    pub clause: String,
    /// Whether it could not be verified in a source.
    #[serde(default)]
    pub guess: bool,
}

/// The kinds of group, as data of the profiles (`groups.toml`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kinds {
    #[serde(rename = "kind")]
    lines: Vec<KindLine>,
}

impl Kinds {
    /// Every line, as the file lists them.
    pub fn lines(&self) -> &[KindLine] {
        &self.lines
    }

    /// What is said of a kind.
    pub fn of(&self, kind: Kind) -> Option<&KindLine> {
        self.lines.iter().find(|line| line.kind == kind)
    }

    /// The kind that a name tells: `WP1/20` is a working party, `JCA-IoT` a joint coordination activity.
    pub fn told_by(&self, name: &str) -> Option<Kind> {
        if name.parse::<Question>().is_ok() {
            return Some(Kind::Question);
        }
        match name.parse::<Group>().ok()? {
            Group::StudyGroup(_) => Some(Kind::StudyGroup),
            Group::AdvisoryGroup => Some(Kind::AdvisoryGroup),
            Group::WorkingParty { .. } => Some(Kind::WorkingParty),
            Group::RegionalGroup { .. } => Some(Kind::RegionalGroup),
            Group::Other(name) => {
                let name = slug(&name);
                let begins = |line: &&KindLine| {
                    let prefix = slug(&line.prefix);
                    !prefix.is_empty() && name.strip_prefix(&prefix).is_some_and(|rest| rest.starts_with('-'))
                };
                self.lines.iter().find(begins).map(|line| line.kind)
            }
        }
    }
}

/// A name as lists write it: `sg 20` is `SG20`, `q3 / 20` is `Q3/20`.
pub fn written(name: &str) -> String {
    if let Ok(question) = name.parse::<Question>() {
        return question.to_string();
    }
    name.parse::<Group>().map_or_else(|_| name.trim().to_owned(), |group| group.to_string())
}

/// The number of the study group that a name tells: 20 of `SG20`, `WP1/20`, `Q3/20` and `SG20RG-AFR`.
pub fn study_group_of(name: &str) -> Option<u16> {
    match name.parse::<Question>() {
        Ok(question) => Some(question.of),
        Err(_) => name.parse::<Group>().ok()?.study_group(),
    }
}
