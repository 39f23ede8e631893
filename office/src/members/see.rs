//! What one may see of members: their names, and who answers for them.

use store::{
    StoreError,
    members::{self, Appointment, Enlisted},
};

use super::{Capacity, appoint, today};
use crate::{Actor, Failure, Office, permissions::ensure};

/// Every member, by its name: whom a form can name.
pub async fn all(office: &Office) -> Result<Vec<Enlisted>, StoreError> {
    members::all(&office.store).await
}

/// Everybody who was, is or will be something to a member.
pub async fn appointments(office: &Office, actor: &Actor, member: &str) -> Result<Vec<Appointment>, Failure> {
    ensure(actor.role, appoint::NAME)?;
    Ok(members::of_member(&office.store, member).await?)
}

/// What somebody is today, and to which members.
pub async fn own(office: &Office, actor: &Actor) -> Result<Vec<(Enlisted, Capacity)>, StoreError> {
    let Some(account) = &actor.account else { return Ok(Vec::new()) };
    let today = today(office);
    let in_force = |one: &Appointment| one.first <= today && one.last.is_none_or(|last| today <= last);
    let of_account = members::of_account(&office.store, account).await?;
    let own = of_account.into_iter().filter(|(_, one)| in_force(one));
    Ok(own.filter_map(|(enlisted, one)| Some((enlisted, Capacity::from_name(&one.capacity)?))).collect())
}

/// The members for whose people somebody answers today, each once.
pub async fn answered_for(office: &Office, actor: &Actor) -> Result<Vec<Enlisted>, StoreError> {
    let own = own(office, actor).await?;
    let mut members: Vec<Enlisted> =
        own.into_iter().filter(|(_, capacity)| capacity.answers()).map(|(enlisted, _)| enlisted).collect();
    members.dedup();
    Ok(members)
}
