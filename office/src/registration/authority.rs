//! Who decides about a registration, and the proof of it.

use jiff::civil::Date;
use rules::{
    people::{Person, Role},
    roles::FocalPointOf,
};
use store::{
    Transaction,
    members::{self, Enlisted},
    registration::Registration,
};

use super::NotThisRegistration;
use crate::{Actor, members::terms};

/// By which right somebody decides about the people of a member.
#[derive(Clone, Debug)]
pub(super) enum Authority {
    /// They are its focal point, or stand in for it.
    FocalPoint(FocalPointOf),
    /// They serve the groups.
    Secretariat(Person),
}

/// Who acts, as rules and registrations name them: by the account, and where there is none, by the name.
pub(super) fn person(actor: &Actor) -> Result<Person, NotThisRegistration> {
    let known_as = actor.account.as_deref().unwrap_or(&actor.name);
    Person::named(known_as).ok_or(NotThisRegistration::NoAccount)
}

/// The right by which somebody decides about the people of a member on a day: a focal point of another member has none (G4).
pub(super) async fn authority(
    change: &mut Transaction,
    actor: &Actor,
    enlisted: &Enlisted,
    on: Date,
) -> Result<Authority, NotThisRegistration> {
    let who = person(actor)?;
    if actor.role == Role::Secretariat {
        return Ok(Authority::Secretariat(who));
    }
    if actor.account.is_none() {
        return Err(NotThisRegistration::NotTheirs);
    }
    let terms = terms(enlisted, &members::of_member_in(change, &enlisted.id).await?);
    FocalPointOf::on(&terms, &who, enlisted.member.name(), on)
        .map(Authority::FocalPoint)
        .map_err(|_| NotThisRegistration::NotTheirs)
}

/// Lets those through whose own registration it is, and those who decide about it.
pub(super) async fn ensure_theirs(
    change: &mut Transaction,
    actor: &Actor,
    registration: &Registration,
    enlisted: &Enlisted,
    on: Date,
) -> Result<(), NotThisRegistration> {
    if actor.account.as_deref() == Some(registration.person.as_str()) {
        return Ok(());
    }
    authority(change, actor, enlisted, on).await.map(|_| ())
}
