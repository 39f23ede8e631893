//! The room `roles`: who holds which post in which group, from day to day.

pub mod assign;
pub mod claim;
pub mod end;
pub(crate) mod follow;
pub mod see;

use rules::{
    members::NotEntitled,
    people::Person,
    roles::{NotATerm, NotHeld, Position, Term},
};
use store::{
    StoreError,
    roles::{Held, Shown},
};

use crate::{Failure, chance::NoChance, groups::NotThisGroup, permissions::NotAllowed};

/// Why a role stays as it is; nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum NotThisRole {
    /// No such group on that day.
    #[error("there is no group {0} on that day; establish it first")]
    NoSuchGroup(String),
    /// No such role.
    #[error("there is no such role")]
    NoSuchRole,
    /// Such a group has no such post.
    #[error("a group of this kind has no such post")]
    NoSuchPost,
    /// A liaison officer speaks to some other body.
    #[error("name the other body")]
    NoBody,
    /// Nobody has this account.
    #[error("nobody has the account {0}")]
    NoSuchAccount(String),
    /// Neither account nor name.
    #[error("name the person, or their account")]
    Nobody,
    /// No such member.
    #[error("there is no such member")]
    NoSuchMember,
    /// A member sends whoever holds it, and none was named.
    #[error("name the member that sends the person")]
    NoMember,
    /// The member's people cannot hold it.
    #[error(transparent)]
    NotEntitled(#[from] NotEntitled),
    /// The group does not exist on all of these days.
    #[error("the group does not exist on all of these days; it begins on {0}")]
    OutsideGroup(jiff::civil::Date),
    /// It would end before it begins.
    #[error(transparent)]
    NotATerm(#[from] NotATerm),
    /// Too many at once, or one for too long.
    #[error(transparent)]
    NotHeld(#[from] NotHeld),
    /// It has ended by then already.
    #[error("it has ended by then already")]
    Ended,
    /// Somebody has claimed it.
    #[error("it belongs to an account already")]
    Claimed,
    /// The tree failed, the role may not, or the database failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl NotThisRole {
    /// The stable name, for words and programs, and the field of the wish that is wrong.
    pub const fn code(&self) -> (&'static str, &'static str) {
        match self {
            Self::NoSuchGroup(_) => ("no-such-group", "group"),
            Self::NoSuchRole => ("no-such-role", "role"),
            Self::NoSuchPost => ("no-such-post", "post"),
            Self::NoBody => ("no-body", "toward"),
            Self::NoSuchAccount(_) => ("no-such-account", "account"),
            Self::Nobody => ("nobody", "name"),
            Self::NoSuchMember => ("no-such-member", "member"),
            Self::NoMember => ("no-member", "member"),
            Self::NotEntitled(_) => ("not-entitled", "member"),
            Self::OutsideGroup(_) => ("outside-group", "first"),
            Self::NotATerm(_) => ("not-a-term", "last"),
            Self::NotHeld(NotHeld::Twice { .. }) => ("twice", "first"),
            Self::NotHeld(NotHeld::TooMany { .. }) => ("too-many", "first"),
            Self::NotHeld(NotHeld::TooLong { .. }) => ("too-long", "first"),
            Self::Ended => ("ended", "last"),
            Self::Claimed => ("claimed", "account"),
            Self::Failed(Failure::NotAllowed(_)) => ("not-allowed", ""),
            Self::Failed(_) => ("failed", ""),
        }
    }
}

impl From<NotAllowed> for NotThisRole {
    fn from(refused: NotAllowed) -> Self {
        Self::Failed(refused.into())
    }
}

impl From<StoreError> for NotThisRole {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

impl From<NoChance> for NotThisRole {
    fn from(error: NoChance) -> Self {
        Self::Failed(error.into())
    }
}

impl From<NotThisGroup> for NotThisRole {
    fn from(why: NotThisGroup) -> Self {
        match why {
            NotThisGroup::Failed(failure) => Self::Failed(failure),
            other => Self::NoSuchGroup(other.to_string()),
        }
    }
}

/// The term of a role, as rules see it. Somebody with an account is known by it, so that a namesake is somebody else; who has none is
/// known by name and member.
pub(crate) fn term(held: &Held, group: &str) -> Option<Term> {
    let known_as = held.account.clone().unwrap_or_else(|| {
        format!("{} ({})", held.name.to_lowercase(), held.member.as_deref().unwrap_or_default())
    });
    let position = Position::of(held.post, group, &held.toward)?;
    Term::new(Person::named(&known_as)?, position, held.first, held.last).ok()
}

pub(crate) fn terms(shown: &[Shown]) -> Vec<Term> {
    shown.iter().filter_map(|one| term(&one.held, &one.group)).collect()
}
