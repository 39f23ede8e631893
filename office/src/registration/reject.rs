//! The act `registration.reject`: a focal point, or the secretariat in its place, does not let people of a member take part.
//!
//! Consequences, in order: one that cannot be rejected stops them all; the rejections are kept with the reason, which the person
//! reads; the journal has an entry for each, without the reason: that speaks of a person, and the journal is never shortened.

use serde::Deserialize;

use super::{
    Decided, NotThisRegistration, Seen,
    decide::{Decision, decide},
};
use crate::{Actor, Office, permissions::ensure};

/// The act's name.
pub const NAME: &str = "registration.reject";

/// Which ones, and why.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// One or several, as they were seen.
    pub registrations: Vec<Seen>,
    /// Why. The person reads it.
    pub reason: String,
}

/// Rejects them all, and says what each has become.
pub async fn reject(
    office: &Office,
    actor: &Actor,
    wish: &Wish,
) -> Result<Vec<Decided>, NotThisRegistration> {
    ensure(actor.role, NAME)?;
    if wish.reason.trim().is_empty() {
        return Err(NotThisRegistration::NoReason);
    }
    decide(office, actor, NAME, &wish.registrations, &Decision::Reject(&wish.reason)).await
}
