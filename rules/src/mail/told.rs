//! Who is told of what: lines of data, and the addressees that they select.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Category, Patience};
use crate::{groups::Group, language::Language, notices::Kind};

/// Who is told when, with the numbers by which mail waits.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhoIsTold {
    #[serde(rename = "told")]
    lines: Vec<Line>,
    /// How long the house waits for a mail server.
    pub patience: Patience,
}

/// One line of the table.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// The kinds of notice.
    pub notices: Vec<Kind>,
    /// Of which groups.
    #[serde(default)]
    pub of: Convener,
    /// Who is told.
    pub to: Vec<Category>,
    /// Whether it is mail that nobody can leave, because a right or a duty hangs on it.
    pub mandatory: bool,
    /// Where it stands.
    pub clause: String,
    /// Whether it could not be verified in a source.
    #[serde(default)]
    pub guess: bool,
}

/// Which groups' notices a line speaks of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Convener {
    /// Those of any group.
    #[default]
    Any,
    /// Those of study groups, with their working parties and regional groups.
    StudyGroups,
    /// Those of the advisory group.
    AdvisoryGroup,
}

impl Convener {
    /// The name that tables use: `study_groups`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::StudyGroups => "study_groups",
            Self::AdvisoryGroup => "advisory_group",
        }
    }

    fn is_of(self, group: Option<&Group>) -> bool {
        match self {
            Self::Any => true,
            Self::StudyGroups => group.is_some_and(|group| group.study_group().is_some()),
            Self::AdvisoryGroup => group == Some(&Group::AdvisoryGroup),
        }
    }
}

/// Whom mail can reach.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Addressee {
    /// What it is to the Union.
    pub category: Category,
    /// The name of the body.
    pub body: String,
    /// Of an Associate, the study group.
    pub group: Option<String>,
    /// Personal data: the address, in small letters.
    pub email: String,
    /// The language in which it is written to.
    pub language: Language,
    /// Whether it has left all mail that can be left.
    pub unsubscribed: bool,
}

/// Somebody who is told of one notice.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Recipient {
    /// Who.
    pub addressee: Addressee,
    /// Whether nobody can leave this mail.
    pub mandatory: bool,
}

impl WhoIsTold {
    /// Every line, as the file lists them.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// Whether an addressee is told of a notice of a group, and whether it must be; `None` where it is not.
    pub fn told(&self, addressee: &Addressee, kind: Kind, group: Option<&str>) -> Option<bool> {
        let of = group.and_then(|name| name.parse::<Group>().ok());
        if addressee.category.is_of_one_group() {
            let theirs = addressee.group.as_deref().and_then(|name| name.parse::<Group>().ok());
            let same =
                theirs.as_ref().and_then(Group::study_group) == of.as_ref().and_then(Group::study_group);
            if !same || of.as_ref().and_then(Group::study_group).is_none() {
                return None;
            }
        }
        let mut lines = self.lines.iter().filter(|line| {
            line.notices.contains(&kind)
                && line.of.is_of(of.as_ref())
                && line.to.contains(&addressee.category)
        });
        let first = lines.next()?;
        let mandatory = first.mandatory || lines.any(|line| line.mandatory);
        (mandatory || !addressee.unsubscribed).then_some(mandatory)
    }

    /// Whether there is any mail that somebody of this category could leave.
    pub fn can_leave(&self, category: Category) -> bool {
        self.lines.iter().any(|line| line.to.contains(&category) && !line.mandatory)
    }

    /// Everybody who is told of a notice, each address once: where a body is enlisted twice, what is mandatory prevails.
    pub fn recipients(
        &self,
        addressees: impl IntoIterator<Item = Addressee>,
        kind: Kind,
        group: Option<&str>,
    ) -> Vec<Recipient> {
        let mut by_address: BTreeMap<String, Recipient> = BTreeMap::new();
        for addressee in addressees {
            let Some(mandatory) = self.told(&addressee, kind, group) else { continue };
            let recipient = Recipient { addressee, mandatory };
            let rank = |one: &Recipient| (!one.mandatory, one.addressee.clone());
            match by_address.get(&recipient.addressee.email) {
                Some(known) if rank(known) <= rank(&recipient) => {}
                _ => drop(by_address.insert(recipient.addressee.email.clone(), recipient)),
            }
        }
        let mut recipients: Vec<Recipient> = by_address.into_values().collect();
        recipients.sort();
        recipients
    }
}
