//! The act `registration.approve`: a focal point, or the secretariat in its place, lets people of a member take part.
//!
//! Consequences, in order: each that was named is judged beside its delegation, and one that cannot be approved stops them all; the
//! approvals are kept; the secretariat's confirmation follows with a number, so that visa letter, fellowship and remote access are
//! open; the journal has an entry for each.

use rules::registration::Ground;
use serde::Deserialize;

use super::{
    Decided, NotThisRegistration, Seen,
    decide::{Decision, decide},
};
use crate::{Actor, Office, permissions::ensure};

/// The act's name.
pub const NAME: &str = "registration.approve";

/// Which ones.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// One or several, as they were seen.
    pub registrations: Vec<Seen>,
    /// Of the secretariat: why it approves in the place of a focal point.
    #[serde(default)]
    pub ground: Option<Ground>,
}

/// Approves them all, and says what each has become.
pub async fn approve(
    office: &Office,
    actor: &Actor,
    wish: &Wish,
) -> Result<Vec<Decided>, NotThisRegistration> {
    ensure(actor.role, NAME)?;
    decide(office, actor, NAME, &wish.registrations, &Decision::Approve(wish.ground)).await
}
