//! The act `registration.check_in`: the desk has seen a document with a photo, and gives a badge.
//!
//! Consequences, in order: the person is admitted, and their presence counts where the letter says so; the number of the badge is
//! written down where it has one; the journal has an entry. What a second door, or the same device again, has written down about somebody
//! who is admitted is the same admission: the earlier instant stays. Who walks in without a confirmation gets none here.

use jiff::Timestamp;
use rules::registration::Shown;
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::registration::door;

use super::{
    NotThisRegistration, Seen,
    authority::person,
    follow,
    opened::{open_as_it_is, save},
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
    /// When a device at the door saw it, if that was not now: it had no network.
    #[serde(default)]
    pub at: Option<Timestamp>,
    /// By which the device knows what it sends when it sends it again.
    #[serde(default)]
    pub key: Option<String>,
    /// The number that the badge carries for readers near it, if it carries one.
    #[serde(default)]
    pub tag: Option<String>,
}

/// What has become of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Admitted {
    /// Whether another door, or the same before, had admitted the person.
    pub merged: bool,
    /// Since when they are admitted.
    pub at: Timestamp,
}

/// Admits the person.
pub async fn check_in(office: &Office, actor: &Actor, wish: &Wish) -> Result<Admitted, NotThisRegistration> {
    ensure(actor.role, NAME)?;
    let by = person(actor)?;
    let mut change = office.store.begin().await?;
    let mut opened = open_as_it_is(office, &mut change, &wish.seen.registration).await?;
    let before = opened.registration.content.state.clone();
    let merged = before.admitted().is_some();
    if !merged && wish.at.is_none() && opened.registration.edition != wish.seen.edition {
        return Err(NotThisRegistration::ChangedMeanwhile);
    }
    let at = opened.convened.came(office, wish.at)?;
    if let Some(key) = &wish.key
        && !door::keep_key(&mut change, key, &opened.registration.id).await?
        && let Some(admission) = before.admitted()
    {
        return Ok(Admitted { merged: true, at: admission.at() });
    }
    opened.registration.content.state = before.clone().check_in_once(by, wish.shown, at)?;
    let registration = &opened.registration;
    let state = &registration.content.state;
    let admitted = Admitted { merged, at: state.admitted().map_or(at, rules::registration::Admission::at) };
    let handed = match wish.tag.as_deref().filter(|tag| !tag.trim().is_empty()) {
        Some(tag) => Some(follow::hand_out(&mut change, registration, tag, at).await?),
        None => None,
    };
    if *state == before && handed.is_none() {
        return Ok(admitted);
    }
    save(&mut change, registration).await?;
    let details = json!({
        "meeting": registration.meeting, "event": registration.event, "member": registration.member,
        "shown": wish.shown, "merged": merged, "offline": wish.at.is_some(), "badge": handed.is_some(),
    });
    let profile = opened.convened.profile.clone();
    let done = Done { verb: NAME, subject: &registration.id, profile, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(admitted)
}
