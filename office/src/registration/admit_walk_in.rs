//! The act `registration.admit_walk_in`: the desk admits somebody who comes without having registered, with a letter of accreditation of the
//! focal point of their member.
//!
//! Consequences, in order: the form is judged like any other; the registration is kept with its letter, counted as late, approved by the
//! secretariat on the ground of the letter and confirmed with a number; the person is admitted; they are told by mail; the journal has an
//! entry without name and letter.

use rules::{
    notices::Action,
    registration::{Approval, Awaits, Form, Ground, Presence, Shown, State, Warning},
};
use serde::Deserialize;
use serde_json::json;
use store::registration::{self, Accreditation, Answer, Content, Registration, desk, door};

use super::{
    NotThisRegistration,
    authority::person,
    convened::Convened,
    follow, notes,
    opened::{convened, delegation, enlisted},
    submit::{ensure_there_is_none, judge},
};
use crate::{Actor, Office, chance, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "registration.admit_walk_in";

/// The largest file of a letter, in bytes.
pub const LARGEST_LETTER: usize = 5_000_000;

/// Who walks in, and with which letter.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The address of the meeting.
    pub meeting: String,
    /// The address of the member that is represented.
    pub member: String,
    /// What is asked of everybody. The name of the member is filled in.
    pub form: Form,
    /// What the letter is: its reference, its day, and who signed it.
    #[serde(default)]
    pub accreditation: String,
    /// The file of the letter, by its name and its bytes; programs give the reference alone.
    #[serde(skip)]
    pub letter: Option<(String, Vec<u8>)>,
    /// What was shown at the desk.
    pub shown: Shown,
}

/// Admits them; the address of the registration, and its number.
pub async fn admit_walk_in(
    office: &Office,
    actor: &Actor,
    wish: &Wish,
) -> Result<(String, Option<String>), NotThisRegistration> {
    ensure(actor.role, NAME)?;
    let by = person(actor)?;
    ensure_letter(wish)?;
    let mut change = office.store.begin().await?;
    let convened = convened(office, &mut change, &wish.meeting).await?;
    if !office.profiles.registration.walk_ins(convened.on).is_some_and(|rule| rule.allowed) {
        return Err(NotThisRegistration::NoWalkIns);
    }
    desk::take_turn(&mut change, &wish.meeting).await?;
    let enlisted = enlisted(&mut change, &wish.member).await?;
    let mut one = begun(office, actor, wish, enlisted.member.name())?;
    judge(office, &mut one, &enlisted, &convened)?;
    one.content.late = late(&one.content.late, &convened);
    ensure_there_is_none(&mut change, &one).await?;
    let now = one.content.state.since();
    let delegation = delegation(office, &mut change, &enlisted, &one, convened.on).await?;
    let ground = Ground::AccreditationLetter;
    let approval = Approval::by_secretariat(by.clone(), ground, &delegation, one.content.form.function, now)?;
    one.content.state =
        State::Pending { since: now, awaits: Awaits::Secretariat, id: None }.approve(approval)?;
    follow::confirm(&mut change, &mut one, &enlisted, now).await?;
    one.content.state = one.content.state.clone().check_in(by, wish.shown, now)?;
    one.content.answer = Answer {
        state: one.content.state.name().to_owned(),
        number: one.number().map(str::to_owned),
        late: one.content.late.clone(),
    };
    if !registration::add(&mut change, &one).await? {
        return Err(NotThisRegistration::KeyReused);
    }
    if let Some((name, bytes)) = &wish.letter {
        door::keep_letter(&mut change, &one.id, name, bytes).await?;
    }
    notes::told(office, &mut change, actor, &one, None).await?;
    let details = json!({
        "meeting": wish.meeting, "member": enlisted.id, "number": one.number(), "file": wish.letter.is_some(),
    });
    let done =
        Done { verb: NAME, subject: &one.id, profile: convened.profile.clone(), reason: None, details };
    office.finish(change, actor, done).await?;
    let number = one.number().map(str::to_owned);
    Ok((one.id, number))
}

fn ensure_letter(wish: &Wish) -> Result<(), NotThisRegistration> {
    match &wish.letter {
        Some((_, bytes)) if bytes.len() > LARGEST_LETTER => {
            Err(NotThisRegistration::LetterTooLarge(LARGEST_LETTER))
        }
        None if wish.accreditation.trim().is_empty() => Err(NotThisRegistration::NoLetter),
        _ => Ok(()),
    }
}

fn begun(
    office: &Office,
    actor: &Actor,
    wish: &Wish,
    member: &str,
) -> Result<Registration, NotThisRegistration> {
    let now = office.clock().now();
    let state = State::submit(now);
    let answer = Answer { state: state.name().to_owned(), number: None, late: Vec::new() };
    let presence = wish.form.presence.or(Some(Presence::OnSite));
    let form = Form { member: member.to_owned(), presence, ..wish.form.clone() };
    let file = wish.letter.as_ref().map(|(name, _)| name.clone());
    let accreditation = Some(Accreditation { reference: wish.accreditation.trim().to_owned(), file });
    let id = chance::token()?[..32].to_owned();
    Ok(Registration {
        meeting: wish.meeting.clone(),
        event: String::new(),
        person: form.email.trim().to_lowercase(),
        member: wish.member.clone(),
        content: Content { form, state, late: Vec::new(), answer, digest: String::new(), accreditation },
        edition: 1,
        sent_by: person(actor)?.to_string(),
        key: id.clone(),
        submitted_at: now.to_string(),
        id,
    })
}

/// Who walks in is late, also where the letter names no day of preregistration: the meeting has begun, or begins.
fn late(warned: &[Warning], convened: &Convened) -> Vec<Warning> {
    let is_late = warned.iter().any(|warning| warning.field.is_none());
    let begins = convened.offers.due.get(&Action::Preregistration).copied();
    let due = begins.or(convened.days.map(|(first, _)| first)).unwrap_or(convened.on);
    let own =
        (!is_late).then_some(Warning { field: None, action: Action::Preregistration, due, days_late: 1 });
    own.into_iter().chain(warned.iter().copied()).collect()
}
