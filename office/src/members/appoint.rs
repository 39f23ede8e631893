//! The act `members.appoint`: the secretariat writes down who takes part for a member, or answers for its people, as an official
//! letter of the member says.
//!
//! Consequences, in order: of a focal point, whoever was or would have been it on that day or later ends the day before, and who
//! would not have begun by then never begins; the appointment is kept; an account of a delegate who answers for a member becomes
//! one of a focal point; the journal has an entry.

use jiff::civil::Date;
use rules::{members::Right, people::Role, roles::NotATerm};
use serde::Deserialize;
use serde_json::json;
use store::{
    StoreError, Transaction,
    members::{self, Appointment},
    people,
};

use super::Capacity;
use crate::{
    Actor, Failure, Office,
    office::Done,
    permissions::{NotAllowed, ensure},
};

/// The act's name.
pub const NAME: &str = "members.appoint";

/// Who, to whom, as what, from when to when.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The address of the member.
    pub member: String,
    /// Personal data: the address of the account.
    pub account: String,
    /// As what.
    pub capacity: Capacity,
    /// The first civil day.
    pub first: Date,
    /// The last; until somebody else is appointed where there is none.
    #[serde(default)]
    pub last: Option<Date>,
}

/// Why nobody was appointed; nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum NotAppointed {
    /// No such member.
    #[error("there is no member {0}")]
    NoSuchMember(String),
    /// Nobody has this account.
    #[error("nobody has the account {0}")]
    NoSuchAccount(String),
    /// Nobody approves the people of this category.
    #[error("nobody answers for the people of this category of member on {0}")]
    NoFocalPoints(Date),
    /// They are this already.
    #[error("they are this to the member already, from {0}")]
    Already(Date),
    /// It would end before it begins.
    #[error(transparent)]
    NotATerm(#[from] NotATerm),
    /// The role may not, or the database failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl NotAppointed {
    /// The stable name, for words and programs, and the field of the wish that is wrong.
    pub const fn code(&self) -> (&'static str, &'static str) {
        match self {
            Self::NoSuchMember(_) => ("no-such-member", "member"),
            Self::NoSuchAccount(_) => ("no-such-account", "account"),
            Self::NoFocalPoints(_) => ("no-focal-points", "capacity"),
            Self::Already(_) => ("already", "first"),
            Self::NotATerm(_) => ("not-a-term", "last"),
            Self::Failed(Failure::NotAllowed(_)) => ("not-allowed", ""),
            Self::Failed(_) => ("failed", ""),
        }
    }
}

impl From<NotAllowed> for NotAppointed {
    fn from(refused: NotAllowed) -> Self {
        Self::Failed(refused.into())
    }
}

impl From<StoreError> for NotAppointed {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

/// Appoints; whose appointment ended by it.
pub async fn appoint(office: &Office, actor: &Actor, wish: &Wish) -> Result<Vec<Appointment>, NotAppointed> {
    ensure(actor.role, NAME)?;
    if let Some(last) = wish.last.filter(|last| *last < wish.first) {
        return Err(NotATerm { first: wish.first, last }.into());
    }
    let email = wish.account.trim().to_lowercase();
    let mut change = office.store.begin().await?;
    let enlisted = members::find_in(&mut change, &wish.member).await?;
    let enlisted = enlisted.ok_or_else(|| NotAppointed::NoSuchMember(wish.member.clone()))?;
    let account = people::find_in(&mut change, &email).await?;
    let account = account.ok_or_else(|| NotAppointed::NoSuchAccount(email.clone()))?;
    let have_focal_points = office.profiles.rights.who_has(Right::FocalPoint, wish.first);
    if wish.capacity.answers() && !have_focal_points.contains(&enlisted.member.category()) {
        return Err(NotAppointed::NoFocalPoints(wish.first));
    }
    let appointment = Appointment {
        member: enlisted.id.clone(),
        account: account.email.clone(),
        capacity: wish.capacity.name().to_owned(),
        first: wish.first,
        last: wish.last,
    };
    let ended = make_way(&mut change, &appointment, wish.capacity).await?;
    members::appoint(&mut change, &appointment).await?;
    if wish.capacity.answers() && account.role == Role::Delegate.name() {
        people::become_one(&mut change, &account.email, Role::FocalPoint.name()).await?;
    }
    let details = json!({
        "capacity": wish.capacity, "account": email, "first": wish.first, "last": wish.last, "ended": ended.len(),
    });
    let done = Done { verb: NAME, subject: &enlisted.id, profile: None, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(ended)
}

/// Ends what cannot stand beside an appointment: there is one focal point, and nobody is the same thing twice.
async fn make_way(
    change: &mut Transaction,
    appointment: &Appointment,
    capacity: Capacity,
) -> Result<Vec<Appointment>, NotAppointed> {
    let of_member = members::of_member_in(change, &appointment.member).await?;
    let reaches = |other: &Appointment| other.last.is_none_or(|last| appointment.first <= last);
    let same_capacity = of_member.into_iter().filter(|other| other.capacity == appointment.capacity);
    let mut ended = Vec::new();
    for other in same_capacity.filter(reaches) {
        if capacity == Capacity::FocalPoint {
            let before = appointment.first.yesterday().unwrap_or(appointment.first);
            if other.first <= before {
                members::end(change, &Appointment { last: Some(before), ..other.clone() }).await?;
            } else {
                members::strike(change, &other).await?;
            }
            ended.push(other);
        } else if other.account == appointment.account
            && appointment.last.is_none_or(|last| other.first <= last)
        {
            return Err(NotAppointed::Already(other.first));
        }
    }
    Ok(ended)
}
