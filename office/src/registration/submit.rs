//! The act `registration.submit`: somebody sends a form, for themselves or for a colleague.
//!
//! Consequences, in order: a form that has been sent with the same key gives the same answer and changes nothing; the form is judged,
//! and what is wrong with it refuses it; it goes where the rules send it, past the focal point or before it; what a rule approves is
//! confirmed with a number; the registration is kept with what came after its day; the journal has an entry without names.

use std::fmt::Write as _;

use rules::{
    people::Person,
    registration::{AutomaticApproval, Dossier, Form, State, Subject},
    roles::Term,
};
use serde::Deserialize;
use serde_json::json;
use sha2::{Digest, Sha256};
use store::{
    Transaction,
    members::Enlisted,
    people,
    registration::{self, Answer, Content, Registration, desk},
};

use super::{
    NotThisRegistration,
    authority::{authority, person},
    convened::Convened,
    follow, notes,
    opened::{convened, delegation, enlisted, submission, terms_in},
};
use crate::{
    Actor, Failure, Office, chance, office::Done, people::follow as follow_people, permissions::ensure,
};

/// The act's name.
pub const NAME: &str = "registration.submit";

/// The most letters of a key.
const LONGEST_KEY: usize = 100;

/// A form, and for what it is sent.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// By which the form is known when it is sent again; its sender makes it up.
    pub key: String,
    /// The address of the meeting.
    pub meeting: String,
    /// The name of an event beside it, as printed; empty for the meeting.
    #[serde(default)]
    pub event: String,
    /// The address of the member that is represented.
    pub member: String,
    /// Whether it is for a colleague, who is known by the address in the form: only who answers for the member sends such.
    #[serde(default)]
    pub colleague: bool,
    /// What is written. The name of the member is filled in.
    pub form: Form,
}

/// What is said of a form that has arrived: an acknowledgement, and no confirmation unless it has a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The address of the registration.
    pub registration: String,
    /// State, number, and what came late.
    pub answer: Answer,
}

/// A key for a form that is about to be shown, with which nobody has sent another.
pub fn fresh_key() -> Result<String, Failure> {
    Ok(chance::token()?[..32].to_owned())
}

/// Takes a form.
pub async fn submit(office: &Office, actor: &Actor, wish: &Wish) -> Result<Receipt, NotThisRegistration> {
    ensure(actor.role, NAME)?;
    if wish.key.trim().is_empty() || wish.key.chars().count() > LONGEST_KEY {
        return Err(NotThisRegistration::NoKey);
    }
    let sender = person(actor)?;
    let mut change = office.store.begin().await?;
    if let Some(receipt) = sent_before(&mut change, &sender, wish).await? {
        return Ok(receipt);
    }
    // What the desk does not guard is read before the turn is taken: on the last evening everybody waits for it.
    let convened = convened(office, &mut change, &wish.meeting).await?;
    let enlisted = enlisted(&mut change, &wish.member).await?;
    let mut registration = begun(office, actor, wish, &enlisted)?;
    let account = people::find_in(&mut change, &registration.person).await?;
    if let Some(account) = &account {
        // A colleague may be written down by any of their addresses.
        registration.person.clone_from(&account.email);
    }
    if wish.colleague {
        authority(&mut change, actor, &enlisted, convened.on).await?;
    }
    judge(office, &mut registration, &enlisted, &convened)?;
    let terms = terms_in(&mut change, &enlisted).await?;
    let enabled = desk::switched_on_in(&mut change, &enlisted).await?;
    let who = follow_people::who(&mut change, actor).await?;
    desk::take_turn(&mut change, &wish.meeting).await?;
    // The same form may have come while this one waited.
    if let Some(receipt) = sent_before(&mut change, &sender, wish).await? {
        return Ok(receipt);
    }
    ensure_there_is_none(&mut change, &registration).await?;
    route(office, &mut change, &sender, &mut registration, (&enlisted, &convened, &terms, &enabled)).await?;
    registration.content.answer = Answer {
        state: registration.content.state.name().to_owned(),
        number: registration.number().map(str::to_owned),
        late: registration.content.late.clone(),
    };
    if !registration::add(&mut change, &registration).await? {
        // Its meeting was ours alone, so that only a form for another meeting can have come with the same key meanwhile.
        return Err(NotThisRegistration::KeyReused);
    }
    notes::told_to(office, &mut change, actor, (&registration, account), None).await?;
    let details = json!({
        "meeting": wish.meeting, "event": wish.event, "member": enlisted.id, "colleague": wish.colleague,
        "state": registration.content.answer.state, "number": registration.content.answer.number,
        "late": registration.content.late.len(),
    });
    let done = Done {
        verb: NAME,
        subject: &registration.id,
        profile: convened.profile.clone(),
        reason: None,
        details,
    };
    office.note_of(&mut change, (actor, who), done).await?;
    office.keep(change).await?;
    Ok(Receipt { registration: registration.id, answer: registration.content.answer })
}

/// What was answered to the same form.
async fn sent_before(
    change: &mut Transaction,
    sender: &Person,
    wish: &Wish,
) -> Result<Option<Receipt>, NotThisRegistration> {
    let Some(before) = registration::by_key_in(change, &sender.to_string(), &wish.key).await? else {
        return Ok(None);
    };
    if before.content.digest != digest(wish) {
        return Err(NotThisRegistration::KeyReused);
    }
    Ok(Some(Receipt { registration: before.id, answer: before.content.answer }))
}

/// The registration as the form makes it.
fn begun(
    office: &Office,
    actor: &Actor,
    wish: &Wish,
    enlisted: &Enlisted,
) -> Result<Registration, NotThisRegistration> {
    let colleague = Some(wish.form.email.trim().to_lowercase()).filter(|_| wish.colleague);
    let own = || actor.account.clone().ok_or(NotThisRegistration::NoAccount);
    let now = office.clock().now();
    let state = State::submit(now);
    let answer = Answer { state: state.name().to_owned(), number: None, late: Vec::new() };
    let form = Form { member: enlisted.member.name().to_owned(), ..wish.form.clone() };
    Ok(Registration {
        id: chance::token()?[..32].to_owned(),
        meeting: wish.meeting.clone(),
        event: wish.event.clone(),
        person: colleague.map_or_else(own, Ok)?,
        member: enlisted.id.clone(),
        content: Content { form, state, late: Vec::new(), answer, digest: digest(wish), accreditation: None },
        edition: 1,
        sent_by: person(actor)?.to_string(),
        key: wish.key.clone(),
        submitted_at: now.to_string(),
    })
}

/// Refuses what cannot be taken, and writes down what is late.
pub(super) fn judge(
    office: &Office,
    registration: &mut Registration,
    enlisted: &Enlisted,
    convened: &Convened,
) -> Result<(), NotThisRegistration> {
    let offers = convened.offers_for(&registration.event);
    let offers = offers.ok_or_else(|| NotThisRegistration::NoSuchEvent(registration.event.clone()))?;
    let case = convened.case(office, &enlisted.member, &offers);
    let refusals = case.judge(&registration.content.form);
    if !refusals.is_empty() {
        return Err(NotThisRegistration::Refused(refusals));
    }
    registration.content.late = case.warn(&registration.content.form);
    Ok(())
}

/// A person stands once: who has cancelled may come back, who was rejected mends what was rejected.
pub(super) async fn ensure_there_is_none(
    change: &mut Transaction,
    registration: &Registration,
) -> Result<(), NotThisRegistration> {
    let theirs = registration::of_person_at_in(change, &registration.person, &registration.meeting).await?;
    let mut dossier = Dossier::of(theirs.into_iter().map(|one| (subject(&one.event), one.content.state)));
    dossier.submit(subject(&registration.event), registration.content.state.since())?;
    Ok(())
}

/// Sends it where the rules say.
async fn route(
    office: &Office,
    change: &mut Transaction,
    sender: &Person,
    registration: &mut Registration,
    (enlisted, convened, terms, enabled): (&Enlisted, &Convened, &[Term], &[AutomaticApproval]),
) -> Result<(), NotThisRegistration> {
    let delegation = delegation(office, change, enlisted, registration, convened.on).await?;
    let submission = submission(sender, &delegation, registration, convened);
    let route = submission.route(terms, enabled, &office.profiles.rights);
    let now = registration.content.state.since();
    registration.content.state = registration.content.state.clone().route(route, now)?;
    follow::confirm(change, registration, enlisted, now).await
}

/// For what somebody registers, by the name of the event.
pub(super) fn subject(event: &str) -> Subject {
    if event.is_empty() { Subject::Meeting } else { Subject::Event(event.to_owned()) }
}

fn digest(wish: &Wish) -> String {
    let form = serde_json::to_string(&wish.form).unwrap_or_default();
    let parts = [&wish.meeting, &wish.event, &wish.member, &wish.colleague.to_string(), &form];
    let mut digest = Sha256::new();
    for part in parts {
        digest.update(part.as_bytes());
        digest.update([0]);
    }
    digest.finalize().iter().take(16).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
