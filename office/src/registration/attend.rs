//! The act `registration.attend`: somebody attended a day of the meeting: the desk saw them in the room, the remote tool let them in, or they
//! say so themselves.
//!
//! Consequences, in order: the day is written down once, with how it is known; the journal has an entry. To be registered, to be
//! admitted and to attend are three facts, none of which makes another.

use jiff::{Timestamp, civil::Date};
use rules::{
    people::Role,
    registration::{NotThen, Way, attend as attended},
};
use serde::Deserialize;
use serde_json::json;
use store::registration::door;

use super::{NotThisRegistration, opened::open_as_it_is};
use crate::{Actor, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "registration.attend";

/// Who, which day, and how it is known.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The address of the registration.
    pub registration: String,
    /// The day of the meeting; that of `at` where none is named.
    #[serde(default)]
    pub session: Option<Date>,
    /// How it is known; who says it of themselves declares it.
    pub way: Way,
    /// When a device at the door saw it, if that was not now.
    #[serde(default)]
    pub at: Option<Timestamp>,
}

/// Writes it down; `false` where it was known.
pub async fn attend(office: &Office, actor: &Actor, wish: &Wish) -> Result<bool, NotThisRegistration> {
    ensure(actor.role, NAME)?;
    let mut change = office.store.begin().await?;
    let opened = open_as_it_is(office, &mut change, &wish.registration).await?;
    let (registration, convened) = (&opened.registration, &opened.convened);
    let is_own = actor.account.as_deref() == Some(registration.person.as_str());
    if actor.role != Role::Secretariat && !(is_own && wish.way == Way::Declared) {
        return Err(NotThisRegistration::NotTheirs);
    }
    let at = convened.came(office, wish.at)?;
    let today = convened.day_there(at);
    let session = wish.session.unwrap_or(today);
    if let Some((first, last)) = convened.days
        && !(first..=last.min(today)).contains(&session)
    {
        return Err(NotThen::Closed { first, last }.into());
    }
    let attended = attended(&registration.content.state, &session.to_string(), wish.way, at)?;
    if !door::attend(&mut change, &registration.id, &attended).await? {
        return Ok(false);
    }
    let details = json!({
        "meeting": registration.meeting, "event": registration.event, "session": session, "way": wish.way,
    });
    let profile = convened.profile.clone();
    let done = Done { verb: NAME, subject: &registration.id, profile, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(true)
}
