//! The act `registration.cancel`: the person, or who answers for the member, cancels.
//!
//! Consequences, in order: the registration is cancelled, with that of the meeting every one for an event beside it; its requests,
//! function, badge and access fall, and that is said; another may hold the function; who waits longest for the place at an event gets
//! it, and is told by mail; the journal has an entry for each.

use std::collections::BTreeMap;

use rules::registration::{Dossier, Falls, Subject, falls_when_cancelled};
use serde::Deserialize;
use serde_json::json;
use store::registration::{self, Registration};

use super::{
    NotThisRegistration, Seen,
    authority::{ensure_theirs, person},
    follow, notes,
    opened::{open, save},
    submit::subject,
};
use crate::{Actor, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "registration.cancel";

/// Which one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The registration as it was seen.
    #[serde(flatten)]
    pub seen: Seen,
}

/// Cancels it; what falls with it.
pub async fn cancel(office: &Office, actor: &Actor, wish: &Wish) -> Result<Vec<Falls>, NotThisRegistration> {
    ensure(actor.role, NAME)?;
    let by = person(actor)?;
    let now = office.clock().now();
    let mut change = office.store.begin().await?;
    let opened = open(office, &mut change, &wish.seen.registration, wish.seen.edition).await?;
    let own = opened.registration;
    ensure_theirs(&mut change, actor, &own, &opened.enlisted, opened.convened.on).await?;
    let theirs = registration::of_person_at_in(&mut change, &own.person, &own.meeting).await?;
    let mut theirs: BTreeMap<Subject, Registration> =
        theirs.into_iter().map(|one| (subject(&one.event), one)).collect();
    // Of a registration that was cancelled before, and sent anew, the old row stays as it is.
    theirs.insert(subject(&own.event), own.clone());
    let mut dossier =
        Dossier::of(theirs.iter().map(|(subject, one)| (subject.clone(), one.content.state.clone())));
    let falls = match subject(&own.event) {
        Subject::Meeting => dossier.cancel(&own.content.form, &by, now).transpose()?,
        event @ Subject::Event(_) => dossier
            .change(&event, |state| state.cancel(by, now))
            .transpose()?
            .map(|()| falls_when_cancelled(&own.content.form, &own.content.state, [])),
    };
    for (subject, mut one) in theirs {
        let Some(state) = dossier.state(&subject).filter(|state| **state != one.content.state) else {
            continue;
        };
        one.content.state = state.clone();
        save(&mut change, &one).await?;
        notes::told(office, &mut change, actor, &one, None).await?;
        let details = json!({ "meeting": one.meeting, "event": one.event, "member": one.member });
        let profile = opened.convened.profile.clone();
        let done = Done { verb: NAME, subject: &one.id, profile, reason: None, details };
        office.note(&mut change, actor, done).await?;
        follow::promote(office, &mut change, actor, NAME, (&opened.convened, &one.event)).await?;
    }
    office.keep(change).await?;
    Ok(falls.unwrap_or_default())
}
