//! The act `registration.leave`: somebody who was admitted leaves the meeting for good.
//!
//! Consequences, in order: their badge opens nothing any more; the journal has an entry. Who has left stays so, however often it is said.

use jiff::Timestamp;
use rules::registration::State;
use serde::Deserialize;
use serde_json::json;

use super::{
    NotThisRegistration,
    opened::{open_as_it_is, save},
};
use crate::{Actor, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "registration.leave";

/// Who, and when.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The address of the registration.
    pub registration: String,
    /// When a device at the door saw it, if that was not now.
    #[serde(default)]
    pub at: Option<Timestamp>,
}

/// Writes it down; `false` where it was known.
pub async fn leave(office: &Office, actor: &Actor, wish: &Wish) -> Result<bool, NotThisRegistration> {
    ensure(actor.role, NAME)?;
    let mut change = office.store.begin().await?;
    let mut opened = open_as_it_is(office, &mut change, &wish.registration).await?;
    let state = opened.registration.content.state.clone();
    if matches!(state, State::Left { .. }) {
        return Ok(false);
    }
    let at = opened.convened.came(office, wish.at)?;
    opened.registration.content.state = state.leave(at)?;
    save(&mut change, &opened.registration).await?;
    let registration = &opened.registration;
    let details = json!({ "meeting": registration.meeting, "event": registration.event, "member": registration.member });
    let profile = opened.convened.profile.clone();
    let done = Done { verb: NAME, subject: &registration.id, profile, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(true)
}
