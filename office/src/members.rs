//! The room `members`: who takes part in the work, and who answers for them.

pub mod appoint;
pub mod enlist;
pub mod import;
pub mod see;

use jiff::civil::Date;
use rules::{
    people::Person,
    roles::{Position, Term},
};
use serde::{Deserialize, Serialize};
pub use store::members::{Appointment, Enlisted};

use crate::{Office, clock};

/// As what somebody belongs to a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Capacity {
    /// Takes part for it.
    Delegate,
    /// Answers for its people. There is one at a time.
    FocalPoint,
    /// Answers for them in the place of the focal point.
    Deputy,
}

impl Capacity {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Delegate, Self::FocalPoint, Self::Deputy];

    /// The name that tables use: `focal_point`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Delegate => "delegate",
            Self::FocalPoint => "focal_point",
            Self::Deputy => "deputy",
        }
    }

    /// The capacity of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|capacity| capacity.name() == name)
    }

    /// Whether it decides about the member's people.
    pub const fn answers(self) -> bool {
        matches!(self, Self::FocalPoint | Self::Deputy)
    }
}

/// The terms of those who answer for a member. The procedures know focal points only: who stands in for one decides as one.
/// A person stands here by the address of their account, so that nobody decides who merely bears the name.
pub(crate) fn terms(enlisted: &Enlisted, appointments: &[Appointment]) -> Vec<Term> {
    let position = || Position::FocalPoint(enlisted.member.name().to_owned());
    appointments
        .iter()
        .filter(|one| Capacity::from_name(&one.capacity).is_some_and(Capacity::answers))
        .filter_map(|one| Term::new(Person::named(&one.account)?, position(), one.first, one.last).ok())
        .collect()
}

/// The civil day at the seat of the secretariat.
pub(crate) fn today(office: &Office) -> Date {
    let zone = office.profiles.editions().last().map_or("UTC", |profile| profile.zone.as_str());
    clock::day(office.clock().now(), zone)
}
