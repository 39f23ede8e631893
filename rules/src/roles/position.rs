//! What somebody can be, and of what.

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    groups::{Group, Kind, Question},
    members::Right,
};

/// The kinds of position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Post {
    /// Chairs a group.
    Chair,
    /// Stands in for its chair.
    ViceChair,
    /// Leads the work on a Question.
    Rapporteur,
    /// Helps to lead it.
    AssociateRapporteur,
    /// Writes a text that is studied under a Question.
    Editor,
    /// Speaks for a group to another body.
    LiaisonOfficer,
    /// Serves a group, for the secretariat.
    Counsellor,
    /// Answers for the people of a member.
    FocalPoint,
}

impl Post {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Chair,
        Self::ViceChair,
        Self::Rapporteur,
        Self::AssociateRapporteur,
        Self::Editor,
        Self::LiaisonOfficer,
        Self::Counsellor,
        Self::FocalPoint,
    ];

    /// The name that tables use: `vice_chair`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chair => "chair",
            Self::ViceChair => "vice_chair",
            Self::Rapporteur => "rapporteur",
            Self::AssociateRapporteur => "associate_rapporteur",
            Self::Editor => "editor",
            Self::LiaisonOfficer => "liaison_officer",
            Self::Counsellor => "counsellor",
            Self::FocalPoint => "focal_point",
        }
    }

    /// The post of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|post| post.name() == name)
    }

    /// The right without which a member's people cannot hold it; `None` where it is no member that sends them.
    pub const fn right(self) -> Option<Right> {
        match self {
            Self::Chair | Self::ViceChair => Some(Right::Chair),
            Self::Rapporteur | Self::AssociateRapporteur | Self::Editor => Some(Right::Rapporteur),
            Self::LiaisonOfficer => Some(Right::Liaison),
            Self::FocalPoint => Some(Right::FocalPoint),
            Self::Counsellor => None,
        }
    }
}

/// A post, and what it is the post of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Position {
    /// The chair of a group.
    Chair(Group),
    /// A vice-chair of a group.
    ViceChair(Group),
    /// The rapporteur for a Question.
    Rapporteur(Question),
    /// An associate rapporteur for a Question.
    AssociateRapporteur(Question),
    /// An editor of texts that are studied under a Question.
    Editor(Question),
    /// Who speaks for a group to another body.
    LiaisonOfficer {
        /// The group.
        of: Group,
        /// The other body or group, by its name.
        to: String,
    },
    /// The counsellor of a group.
    Counsellor(Group),
    /// A focal point of a member, by the name of the member.
    FocalPoint(String),
}

impl Position {
    /// The position of a post in the group of a name; of a liaison officer, to the body of `toward`. None where such a group has no
    /// such post, and of a focal point, whose group is a member.
    pub fn of(post: Post, group: &str, toward: &str) -> Option<Self> {
        let question = || group.parse::<Question>().ok();
        let other = || group.parse::<Group>().ok();
        match post {
            Post::Chair => other().map(Self::Chair),
            Post::ViceChair => other().map(Self::ViceChair),
            Post::Counsellor => other().map(Self::Counsellor),
            Post::Rapporteur => question().map(Self::Rapporteur),
            Post::AssociateRapporteur => question().map(Self::AssociateRapporteur),
            Post::Editor => question().map(Self::Editor),
            Post::LiaisonOfficer => {
                other().map(|of| Self::LiaisonOfficer { of, to: toward.trim().to_owned() })
            }
            Post::FocalPoint => None,
        }
    }

    /// What sort of position it is.
    pub const fn post(&self) -> Post {
        match self {
            Self::Chair(_) => Post::Chair,
            Self::ViceChair(_) => Post::ViceChair,
            Self::Rapporteur(_) => Post::Rapporteur,
            Self::AssociateRapporteur(_) => Post::AssociateRapporteur,
            Self::Editor(_) => Post::Editor,
            Self::LiaisonOfficer { .. } => Post::LiaisonOfficer,
            Self::Counsellor(_) => Post::Counsellor,
            Self::FocalPoint(_) => Post::FocalPoint,
        }
    }

    /// The group whose it is; that of the Question for a rapporteur, none for a focal point.
    pub fn group(&self) -> Option<Group> {
        match self {
            Self::Chair(of)
            | Self::ViceChair(of)
            | Self::Counsellor(of)
            | Self::LiaisonOfficer { of, .. } => Some(of.clone()),
            Self::Rapporteur(of) | Self::AssociateRapporteur(of) | Self::Editor(of) => {
                Some(Group::StudyGroup(of.of))
            }
            Self::FocalPoint(_) => None,
        }
    }
}

impl fmt::Display for Position {
    /// `chair of SG20`, for journals and errors; people read it from `locales/`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let post = self.post().name();
        match self {
            Self::Chair(of) | Self::ViceChair(of) | Self::Counsellor(of) => write!(f, "{post} of {of}"),
            Self::Rapporteur(of) | Self::AssociateRapporteur(of) | Self::Editor(of) => {
                write!(f, "{post} of {of}")
            }
            Self::LiaisonOfficer { of, to } => write!(f, "{post} of {of} to {to}"),
            Self::FocalPoint(of) => write!(f, "{post} of {of}"),
        }
    }
}

/// How many people hold a position at once.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holders {
    /// The post.
    pub post: Post,
    /// How many hold it at once, at most.
    pub at_most: u16,
    /// The first day on which it holds; `None` where no beginning is known.
    pub valid_from: Option<Date>,
    /// Where it stands.
    pub clause: String,
    /// Whether it could not be verified in a source.
    #[serde(default)]
    pub guess: bool,
}

/// In which kinds of group there is a post.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The post.
    pub post: Post,
    /// The kinds of group.
    pub of: Vec<Kind>,
    /// Whether only a member's people hold it, who must have the right.
    #[serde(default = "yes")]
    pub members_only: bool,
    /// Where it stands.
    pub clause: String,
    /// Whether it could not be verified in a source.
    #[serde(default)]
    pub guess: bool,
}

const fn yes() -> bool {
    true
}

/// In how many study periods on end one person may hold one position.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consecutive {
    /// The post.
    pub post: Post,
    /// The kinds of group.
    pub of: Vec<Kind>,
    /// In how many study periods, at most.
    pub at_most: usize,
    /// Where it stands.
    pub clause: String,
    /// Whether it could not be verified in a source.
    #[serde(default)]
    pub guess: bool,
}

/// Which positions there are, for how many and for how long, as data of the profiles (`roles.toml`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Positions {
    #[serde(rename = "holders")]
    lines: Vec<Holders>,
    #[serde(rename = "place", default)]
    places: Vec<Place>,
    #[serde(default)]
    consecutive: Vec<Consecutive>,
}

impl Positions {
    /// What is said of a post in a kind of group; `None` where there is no such post.
    pub fn place(&self, post: Post, kind: Kind) -> Option<&Place> {
        self.places.iter().find(|place| place.post == post && place.of.contains(&kind))
    }

    /// The posts of a kind of group, in the order in which lists name them.
    pub fn posts_of(&self, kind: Kind) -> Vec<Post> {
        Post::ALL.into_iter().filter(|post| self.place(*post, kind).is_some()).collect()
    }

    /// In how many study periods on end one person may hold it; `None` where no limit is known.
    pub fn consecutive(&self, post: Post, kind: Kind) -> Option<&Consecutive> {
        self.consecutive.iter().find(|line| line.post == post && line.of.contains(&kind))
    }

    /// Every line, as the file lists them.
    pub fn lines(&self) -> &[Holders] {
        &self.lines
    }

    /// The line that holds for a post on a day, the latest; `None` where any number may hold it.
    pub fn limit(&self, post: Post, on: Date) -> Option<&Holders> {
        self.lines
            .iter()
            .filter(|line| line.post == post && line.valid_from.is_none_or(|first| first <= on))
            .max_by_key(|line| line.valid_from)
    }
}
