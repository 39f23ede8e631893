//! The act `registration.check_in`: the desk has seen a document with a photo, and gives a badge.
//!
//! Consequences, in order: the person is admitted, and their presence counts where the letter says so; the journal has an entry. Who
//! walks in without a confirmation gets none here: somebody approves first.

use rules::registration::Shown;
use serde::Deserialize;
use serde_json::json;

use super::{
    NotThisRegistration, Seen,
    authority::person,
    opened::{open, save},
};
use crate::{Actor, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "registration.check_in";

/// Who, and what was shown.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The registration as it was seen.
    #[serde(flatten)]
    pub seen: Seen,
    /// What was shown.
    pub shown: Shown,
}

/// Admits the person.
pub async fn check_in(office: &Office, actor: &Actor, wish: &Wish) -> Result<(), NotThisRegistration> {
    ensure(actor.role, NAME)?;
    let by = person(actor)?;
    let mut change = office.store.begin().await?;
    let mut opened = open(office, &mut change, &wish.seen.registration, wish.seen.edition).await?;
    let state = opened.registration.content.state.clone();
    opened.registration.content.state = state.check_in(by, wish.shown, office.clock().now())?;
    save(&mut change, &opened.registration).await?;
    let registration = &opened.registration;
    let details = json!({
        "meeting": registration.meeting, "event": registration.event, "member": registration.member,
        "shown": wish.shown,
    });
    let profile = opened.convened.profile.clone();
    let done = Done { verb: NAME, subject: &registration.id, profile, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(())
}
