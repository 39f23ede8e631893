//! The act `registration.set_quota`: the secretariat says how many places an event has, in all or for a category, or that it has as many
//! as people come.
//!
//! Consequences, in order: who is approved from then on and finds no place waits for one; who holds a place keeps it; places that became
//! free go to those who have waited longest, with mail and a number; the journal has an entry.

use rules::{members::Category, registration::Quota};
use serde::Deserialize;
use serde_json::json;
use store::registration::{desk, places};

use super::{NotThisRegistration, follow, opened::convened};
use crate::{Actor, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "registration.set_quota";

/// How many places, and where.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The address of the meeting.
    pub meeting: String,
    /// The name of the event beside it, as printed.
    pub event: String,
    /// The category that has this share; all of them where none is named.
    #[serde(default)]
    pub category: Option<Category>,
    /// How many places; as many as people come where there is no number.
    #[serde(default)]
    pub places: Option<u32>,
    /// How many of them a member may have; as many as there are where there is no number.
    #[serde(default)]
    pub per_member: Option<u32>,
}

/// Sets it; how many got a place by it.
pub async fn set_quota(office: &Office, actor: &Actor, wish: &Wish) -> Result<usize, NotThisRegistration> {
    ensure(actor.role, NAME)?;
    let mut change = office.store.begin().await?;
    let convened = convened(office, &mut change, &wish.meeting).await?;
    if wish.event.is_empty() || convened.offers_for(&wish.event).is_none() {
        return Err(NotThisRegistration::NoSuchEvent(wish.event.clone()));
    }
    desk::take_turn(&mut change, &wish.meeting).await?;
    let quota = wish.places.map(|places| Quota { places, per_member: wish.per_member });
    places::set(&mut change, (&wish.meeting, &wish.event), wish.category, quota).await?;
    let promoted = follow::promote(office, &mut change, actor, NAME, (&convened, &wish.event)).await?;
    let details = json!({
        "event": wish.event, "category": wish.category, "places": wish.places, "per_member": wish.per_member,
        "promoted": promoted,
    });
    let profile = convened.profile.clone();
    let done = Done { verb: NAME, subject: &wish.meeting, profile, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(promoted)
}
