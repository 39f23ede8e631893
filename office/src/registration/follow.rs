//! What follows when a registration is approved, when a place becomes free, and when a badge is handed out.

use jiff::Timestamp;
use rules::{
    people::{Person, Role},
    registration::{Holder, NotNow, Queued, RegistrationId, State, TagNumber},
};
use serde_json::json;
use store::{
    Transaction,
    members::Enlisted,
    registration::{Registration, desk, door, lists::Line, places},
};

use super::{NotThisRegistration, convened::Convened, notes, opened::save};
use crate::{Actor, Office, office::Done};

/// The secretariat's word follows the approval at once, in its name: a confirmation with a number. Whoever was confirmed before
/// keeps theirs; everybody else takes the next of the meeting. Where an event has no place left, it waits for one. What is not
/// approved stays as it is.
pub(super) async fn confirm(
    change: &mut Transaction,
    registration: &mut Registration,
    enlisted: &Enlisted,
    at: Timestamp,
) -> Result<(), NotThisRegistration> {
    let state = registration.content.state.clone();
    if !matches!(state, State::Approved { .. }) {
        return Ok(());
    }
    if has_place(change, registration, enlisted).await? {
        return number(change, registration, at).await;
    }
    registration.content.state = state.wait(at)?;
    Ok(())
}

/// Whether there is a place for one more; a meeting has one for everybody.
async fn has_place(
    change: &mut Transaction,
    registration: &Registration,
    enlisted: &Enlisted,
) -> Result<bool, NotThisRegistration> {
    if registration.event.is_empty() {
        return Ok(true);
    }
    let quotas = places::of_event_in(change, &registration.meeting, &registration.event).await?;
    let standing = places::standing_in(change, &registration.meeting, &registration.event).await?;
    let others: Vec<&Line> = standing.iter().filter(|line| line.registration.id != registration.id).collect();
    let wants = Holder { member: &enlisted.id, category: enlisted.member.category() };
    Ok(quotas.place(&holders(&others), wants).is_ok())
}

fn holders<'a>(lines: &[&'a Line]) -> Vec<Holder<'a>> {
    let holding = lines.iter().filter(|line| line.registration.content.state.holds_a_place());
    holding
        .map(|line| Holder { member: &line.enlisted.id, category: line.enlisted.member.category() })
        .collect()
}

async fn number(
    change: &mut Transaction,
    registration: &mut Registration,
    at: Timestamp,
) -> Result<(), NotThisRegistration> {
    let state = registration.content.state.clone();
    let number = if let Some(number) = state.id() {
        Some(number.clone())
    } else {
        let number = desk::next_number(change, &registration.meeting).await?;
        RegistrationId::of(&format!("{}-{number:04}", registration.meeting))
    };
    if let (Some(number), Some(by)) = (number, Person::named(Role::Secretariat.name())) {
        registration.content.state = state.confirm(number, by, at)?;
    }
    Ok(())
}

/// Gives places at an event that have become free to those who have waited longest for them: each is confirmed, is told by mail, and
/// has an entry in the journal under the act from which it follows.
pub(super) async fn promote(
    office: &Office,
    change: &mut Transaction,
    actor: &Actor,
    verb: &'static str,
    (convened, event): (&Convened, &str),
) -> Result<usize, NotThisRegistration> {
    if event.is_empty() {
        return Ok(0);
    }
    let at = office.clock().now();
    let quotas = places::of_event_in(change, &convened.slug, event).await?;
    let standing = places::standing_in(change, &convened.slug, event).await?;
    let all: Vec<&Line> = standing.iter().collect();
    let waiting =
        all.iter().filter(|line| matches!(line.registration.content.state, State::Waitlisted { .. }));
    let queue: Vec<_> = waiting
        .map(|line| {
            let since = line.registration.content.state.since();
            let queued =
                Queued { key: line.registration.id.clone(), member: line.enlisted.id.clone(), since };
            (queued, line.enlisted.member.category())
        })
        .collect();
    let promoted = quotas.promote(&holders(&all), &queue);
    for id in &promoted {
        let Some(line) = standing.iter().find(|line| line.registration.id == *id) else { continue };
        let mut one = line.registration.clone();
        one.content.state = one.content.state.clone().promote(at)?;
        number(change, &mut one, at).await?;
        save(change, &one).await?;
        notes::told(office, change, actor, &one, None).await?;
        let details = json!({
            "meeting": one.meeting, "event": one.event, "member": one.member, "number": one.number(), "promoted": true,
        });
        let done = Done { verb, subject: &one.id, profile: convened.profile.clone(), reason: None, details };
        office.note(change, actor, done).await?;
    }
    Ok(promoted.len())
}

/// Writes down the number of the badge that somebody holds: one number stands for one person at a meeting. Says whether it takes the
/// place of another badge of theirs.
pub(super) async fn hand_out(
    change: &mut Transaction,
    registration: &Registration,
    tag: &str,
    at: Timestamp,
) -> Result<bool, NotThisRegistration> {
    let tag = TagNumber::of(tag).ok_or(NotThisRegistration::NoTag)?;
    let state = &registration.content.state;
    if !state.has_badge() {
        return Err(NotNow::Is { is: state.name(), wanted: "given a badge" }.into());
    }
    match door::holder_in(change, &registration.meeting, &tag).await? {
        Some((holder, _)) if holder != registration.id => Err(NotThisRegistration::TagTaken),
        Some((_, true)) => Ok(false),
        _ => {
            let whose = (registration.meeting.as_str(), registration.id.as_str());
            Ok(door::hand_out(change, whose, &tag, &at.to_string()).await?)
        }
    }
}
