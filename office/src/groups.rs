//! The room `groups`: the tree of groups, each from day to day within its study period.

pub mod amend;
pub mod dissolve;
pub mod establish;
pub(crate) mod follow;
pub mod see;

use std::collections::BTreeMap;

use rules::{
    groups::{Established, NotInTree, StudyPeriod, Tree, slug, written},
    language::Language,
};
use store::{StoreError, groups::Group};

use crate::{Failure, Office, permissions::NotAllowed};

/// The most letters of a name, and of a title.
pub const LONGEST: usize = 300;

/// Why the tree stays as it is; nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum NotThisGroup {
    /// No such group.
    #[error("there is no group {0}")]
    NoSuchGroup(String),
    /// No study period is known for the day.
    #[error("no study period is known on {0}")]
    NoPeriod(jiff::civil::Date),
    /// A name that gives no address, or is too long, or a title that is too long or in no language of the six.
    #[error("{0} has at most {LONGEST} letters, and titles are in the six languages")]
    Letters(&'static str),
    /// The name tells no kind of group, and none was named.
    #[error("{0:?} is no name of a group: write SG20, WP1/20, Q3/20, JCA-IoT")]
    NoKind(String),
    /// It has ended by then already.
    #[error("it has ended by then already")]
    Ended,
    /// It cannot stand like this.
    #[error(transparent)]
    NotInTree(#[from] NotInTree),
    /// The role may not, or the database failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl NotThisGroup {
    /// The stable name, for words and programs, and the field of the wish that is wrong.
    pub const fn code(&self) -> (&'static str, &'static str) {
        match self {
            Self::NoSuchGroup(_) => ("no-such-group", "group"),
            Self::NoPeriod(_) => ("no-period", "first"),
            Self::Letters(field) => ("letters", field),
            Self::NoKind(_) => ("no-kind", "name"),
            Self::Ended => ("ended", "last"),
            Self::NotInTree(why) => why.code(),
            Self::Failed(Failure::NotAllowed(_)) => ("not-allowed", ""),
            Self::Failed(_) => ("failed", ""),
        }
    }
}

impl From<NotAllowed> for NotThisGroup {
    fn from(refused: NotAllowed) -> Self {
        Self::Failed(refused.into())
    }
}

impl From<StoreError> for NotThisGroup {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

/// The identity of a group: its study period and its name.
pub(crate) fn identity(period: &StudyPeriod, name: &str) -> String {
    format!("{}-{}", period.code.to_lowercase(), slug(&written(name)))
}

/// The tree of a study period, as rules see it.
pub(crate) fn tree<'a>(office: &'a Office, period: &StudyPeriod, groups: &'a [Established]) -> Tree<'a> {
    let profiles = office.profiles();
    Tree {
        kinds: &profiles.kinds,
        first: period.begins,
        last: profiles.study_periods.last_day(period),
        groups,
    }
}

pub(crate) fn places(groups: &[Group]) -> Vec<Established> {
    groups.iter().map(|group| group.established.clone()).collect()
}

/// Titles as they are kept: none that is empty, each in one of the six languages.
fn titles(typed: &BTreeMap<String, String>) -> Result<BTreeMap<String, String>, NotThisGroup> {
    let mut titles = BTreeMap::new();
    for (code, title) in typed {
        let title = title.trim();
        let language = Language::from_code(code).ok_or(NotThisGroup::Letters("titles"))?;
        if title.chars().count() > LONGEST {
            return Err(NotThisGroup::Letters("titles"));
        }
        if !title.is_empty() {
            titles.insert(language.code().to_owned(), title.to_owned());
        }
    }
    Ok(titles)
}
