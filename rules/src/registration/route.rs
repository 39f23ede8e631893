//! Where a form goes when it arrives: before the focal point, or past it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Automatic, Delegation, Function};
use crate::{
    groups::Group,
    members::{Right, Rights},
    people::Person,
    roles::{FocalPointOf, NotATerm, Term, focal_points},
};

/// Whose decision a registration awaits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Awaits {
    /// That of the member's focal point.
    FocalPoint,
    /// That of a focal point whom the member has yet to name, by a letter of an authorised official.
    FocalPointToBeNamed,
    /// That of the secretariat: nobody approves for this category.
    Secretariat,
}

/// That a rule approves at once. Only [`Submission::route`] makes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Automatically(Automatic);

impl Automatically {
    /// The rule.
    pub fn rule(self) -> Automatic {
        self.0
    }
}

/// Where a form goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// Past the focal point.
    Approved(Automatically),
    /// Before somebody.
    Pending(Awaits),
}

/// For which meetings automatic approval is switched on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// For all.
    Everything,
    /// For those of a group; of a study group also for those of its working parties and regional groups.
    Group(Group),
    /// For one, by its name.
    Meeting(String),
}

/// That a member's people are approved at once, from a civil day to another, both included (Circular 118; Circular 1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AutomaticApproval {
    /// The member, by its name.
    pub member: String,
    /// Who switched it on.
    pub by: Person,
    /// The first day.
    pub first: Date,
    /// The last day; `None` until it is switched off.
    pub last: Option<Date>,
    /// For which meetings.
    pub reach: Reach,
}

impl AutomaticApproval {
    /// A focal point switches it on for its own member.
    pub fn enable(
        focal_point: &FocalPointOf,
        first: Date,
        last: Option<Date>,
        reach: Reach,
    ) -> Result<Self, NotATerm> {
        if let Some(last) = last.filter(|last| *last < first) {
            return Err(NotATerm { first, last });
        }
        let (member, by) = (focal_point.member().to_owned(), focal_point.who().clone());
        Ok(Self { member, by, first, last, reach })
    }

    /// Whether it approves people of a member for a meeting of a group on a day.
    pub fn applies(&self, member: &str, group: &Group, meeting: &str, on: Date) -> bool {
        let reaches = match &self.reach {
            Reach::Everything => true,
            Reach::Group(Group::StudyGroup(number)) => group.study_group() == Some(*number),
            Reach::Group(other) => other == group,
            Reach::Meeting(name) => name == meeting,
        };
        reaches && self.member == member && self.first <= on && self.last.is_none_or(|last| on <= last)
    }
}

/// A form that has arrived and has not been refused.
#[derive(Clone, Copy, Debug)]
pub struct Submission<'a> {
    /// Who sent it, for themselves or for a colleague.
    pub by: &'a Person,
    /// The delegation that the person would join.
    pub delegation: &'a Delegation,
    /// What the person would be in it.
    pub function: Option<Function>,
    /// The group that meets.
    pub group: &'a Group,
    /// The meeting, by its name.
    pub meeting: &'a str,
    /// Whether this meeting does without focal points.
    pub exempt: bool,
    /// The day on which it arrived, at the seat.
    pub on: Date,
}

impl Submission<'_> {
    /// Where it goes. A rule approves where the meeting does without focal points, where a focal point of the member sent it, or
    /// where one has switched automatic approval on; but never a second head of a delegation, which a person must sort out.
    pub fn route(&self, terms: &[Term], enabled: &[AutomaticApproval], rights: &Rights) -> Route {
        let member = self.delegation.member();
        let sent_by_focal_point = FocalPointOf::on(terms, self.by, member.name(), self.on).is_ok();
        let is_enabled =
            enabled.iter().any(|one| one.applies(member.name(), self.group, self.meeting, self.on));
        let rule = if self.exempt {
            Some(Automatic::Exempt)
        } else if sent_by_focal_point {
            Some(Automatic::FocalPointSentIt)
        } else {
            is_enabled.then_some(Automatic::Enabled)
        };
        match rule.filter(|_| self.delegation.room_for(self.function).is_ok()) {
            Some(rule) => Route::Approved(Automatically(rule)),
            None => Route::Pending(self.awaits(terms, rights)),
        }
    }

    /// Whose decision it awaits where no rule approves.
    pub fn awaits(&self, terms: &[Term], rights: &Rights) -> Awaits {
        let member = self.delegation.member();
        if self.exempt || rights.entitled(member, Right::FocalPoint, self.group, self.on).is_err() {
            Awaits::Secretariat
        } else if focal_points(terms, member.name(), self.on).is_empty() {
            Awaits::FocalPointToBeNamed
        } else {
            Awaits::FocalPoint
        }
    }
}
