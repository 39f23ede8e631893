//! The delegation of a member at a meeting: it has one head (G3).

use jiff::civil::Date;

use super::{Function, Procedure, State};
use crate::{members::Member, people::Person};

/// Somebody else who has registered for the same meeting and the same member.
#[derive(Clone, Copy, Debug)]
pub struct Colleague<'a> {
    /// Who.
    pub who: &'a Person,
    /// What they are in the delegation.
    pub function: Option<Function>,
    /// What has become of their registration.
    pub state: &'a State,
}

/// Those of a member's people who have been approved for a meeting, as far as it matters to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delegation {
    member: Member,
    heads: Vec<Person>,
    limit: Option<(u16, String)>,
}

/// A delegation has as many heads as it may have.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the delegation of {member} has its head")]
pub struct HeadTaken {
    /// The member, by its name.
    pub member: String,
    /// Who heads it.
    pub heads: Vec<Person>,
    /// How many may.
    pub at_most: u16,
    /// Where that stands.
    pub clause: String,
}

impl Delegation {
    /// The delegation that somebody would join on a day: everybody else who has registered for this meeting and this member. Who is
    /// not approved yet holds no function, so that nobody blocks the head by asking first.
    pub fn of<'a>(
        member: &Member,
        others: impl IntoIterator<Item = Colleague<'a>>,
        procedure: &Procedure,
        on: Date,
    ) -> Self {
        let heads = others
            .into_iter()
            .filter(|other| {
                other.function == Some(Function::HeadOfDelegation) && other.state.holds_its_function()
            })
            .map(|other| other.who.clone())
            .collect();
        let limit = procedure.heads(on).map(|heads| (heads.at_most, heads.clause.clone()));
        Self { member: member.clone(), heads, limit }
    }

    /// Whose it is.
    pub fn member(&self) -> &Member {
        &self.member
    }

    /// Who heads it.
    pub fn heads(&self) -> &[Person] {
        &self.heads
    }

    /// Whether somebody with this function may join it.
    pub fn room_for(&self, function: Option<Function>) -> Result<(), HeadTaken> {
        match &self.limit {
            Some((at_most, clause))
                if function == Some(Function::HeadOfDelegation)
                    && self.heads.len() >= usize::from(*at_most) =>
            {
                Err(HeadTaken {
                    member: self.member.name().to_owned(),
                    heads: self.heads.clone(),
                    at_most: *at_most,
                    clause: clause.clone(),
                })
            }
            _ => Ok(()),
        }
    }
}
