//! Focal points: who answers for the people of a member, and the proof that somebody does.

use jiff::civil::Date;

use super::{Position, Term, holders};
use crate::people::Person;

/// That a person is focal point of a member on a day. Only [`FocalPointOf::on`] makes one, and whatever a focal point sees or
/// decides asks it (rules 9.3, G4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FocalPointOf {
    who: Person,
    member: String,
}

/// Somebody is not focal point of this member on this day.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{who} is not a focal point of {member}")]
pub struct NotTheirs {
    /// Who.
    pub who: Person,
    /// The member, by its name.
    pub member: String,
}

/// Who is focal point of a member on a day, in the order of their names.
pub fn focal_points<'a>(terms: &'a [Term], member: &str, on: Date) -> Vec<&'a Person> {
    holders(terms, &Position::FocalPoint(member.to_owned()), on)
}

impl FocalPointOf {
    /// The proof, if `who` is focal point of the member on the day.
    pub fn on(terms: &[Term], who: &Person, member: &str, on: Date) -> Result<Self, NotTheirs> {
        let (who, member) = (who.clone(), member.to_owned());
        if focal_points(terms, &member, on).contains(&&who) {
            Ok(Self { who, member })
        } else {
            Err(NotTheirs { who, member })
        }
    }

    /// Who.
    pub fn who(&self) -> &Person {
        &self.who
    }

    /// The member, by its name.
    pub fn member(&self) -> &str {
        &self.member
    }

    /// Whether they see and decide what belongs to a member: to their own, never to another.
    pub fn sees(&self, member: &str) -> Result<(), NotTheirs> {
        if self.member == member {
            Ok(())
        } else {
            Err(NotTheirs { who: self.who.clone(), member: member.to_owned() })
        }
    }
}
