//! The act `registration.hand_out`: the desk gives somebody who is admitted a badge with a number that readers near it see.
//!
//! Consequences, in order: the number stands for this person at this meeting, and for nobody else; the badge that they had, if they had
//! one, is in use no longer; the journal has an entry without the number.

use serde::Deserialize;
use serde_json::json;

use super::{NotThisRegistration, follow, opened::open_as_it_is};
use crate::{Actor, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "registration.hand_out";

/// Which badge, and to whom.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The address of the registration.
    pub registration: String,
    /// The number that the badge carries.
    pub tag: String,
}

/// Writes it down; whether it takes the place of another.
pub async fn hand_out(office: &Office, actor: &Actor, wish: &Wish) -> Result<bool, NotThisRegistration> {
    ensure(actor.role, NAME)?;
    let mut change = office.store.begin().await?;
    let opened = open_as_it_is(office, &mut change, &wish.registration).await?;
    let registration = &opened.registration;
    let replaced = follow::hand_out(&mut change, registration, &wish.tag, office.clock().now()).await?;
    let details =
        json!({ "meeting": registration.meeting, "event": registration.event, "replaced": replaced });
    let profile = opened.convened.profile.clone();
    let done = Done { verb: NAME, subject: &registration.id, profile, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(replaced)
}
