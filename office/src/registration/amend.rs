//! The act `registration.amend`: the person, or who answers for the member, changes what the form says.
//!
//! Consequences, in order: the form is judged like a new one; what identifies the person goes before the focal point again, badge and
//! access end until then, and the number stays; where a focal point made the change, it approves it with the same hand; what comes
//! after its day is kept as late; the journal has an entry with the fields that changed, and none of what they say.

use rules::{
    people::Person,
    registration::{Approval, Case, Falls, Field, Form, NotNow, Presence, State, Warning, falls_when_remote},
};
use serde::Deserialize;
use serde_json::json;
use store::{Transaction, members::Enlisted};

use super::{
    NotThisRegistration,
    authority::{Authority, authority, ensure_theirs, person},
    follow,
    opened::{Opened, before_whom, delegation, enlisted, open, save, submission, terms_in},
};
use crate::{Actor, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "registration.amend";

/// What to change.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The address of the registration.
    pub registration: String,
    /// The edition that the person has seen.
    pub edition: i64,
    /// The address of the member that is represented.
    pub member: String,
    /// What is written. The name of the member is filled in.
    pub form: Form,
}

/// What has become of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amended {
    /// The state that it is in, by its name.
    pub state: String,
    /// The fields because of which it is approved again.
    pub again: Vec<Field>,
    /// What falls because the person will not come after all.
    pub falls: Vec<Falls>,
    /// What came after its day.
    pub late: Vec<Warning>,
}

/// Changes the form.
pub async fn amend(office: &Office, actor: &Actor, wish: &Wish) -> Result<Amended, NotThisRegistration> {
    ensure(actor.role, NAME)?;
    let sender = person(actor)?;
    let mut change = office.store.begin().await?;
    let mut opened = open(office, &mut change, &wish.registration, wish.edition).await?;
    let on = opened.convened.on;
    ensure_theirs(&mut change, actor, &opened.registration, &opened.enlisted, on).await?;
    ensure_alive(&opened.registration.content.state)?;
    let member = enlisted(&mut change, &wish.member).await?;
    let form = Form { member: member.member.name().to_owned(), ..wish.form.clone() };
    let amended = rewrite(office, &mut opened, &member, form)?;
    let was = opened.registration.content.state.clone();
    if !amended.again.is_empty() || matches!(was, State::Rejected { .. }) {
        ask_again(office, &mut change, actor, &sender, &mut opened).await?;
    }
    save(&mut change, &opened.registration).await?;
    let event = opened.registration.event.clone();
    follow::promote(office, &mut change, actor, NAME, (&opened.convened, &event)).await?;
    let state = opened.registration.content.state.name();
    let details = json!({
        "meeting": opened.registration.meeting, "event": opened.registration.event, "member": member.id,
        "fields": amended.fields.iter().map(|field| field.name()).collect::<Vec<_>>(), "state": state,
    });
    let (subject, profile) = (opened.registration.id.as_str(), opened.convened.profile.clone());
    let done = Done { verb: NAME, subject, profile, reason: None, details };
    office.finish(change, actor, done).await?;
    let late = opened.registration.content.late;
    Ok(Amended { state: state.to_owned(), again: amended.again, falls: amended.falls, late })
}

/// What a new form changes.
struct Rewritten {
    fields: Vec<Field>,
    again: Vec<Field>,
    falls: Vec<Falls>,
}

/// Judges the new form and puts it in the place of the old one.
fn rewrite(
    office: &Office,
    opened: &mut Opened,
    member: &Enlisted,
    form: Form,
) -> Result<Rewritten, NotThisRegistration> {
    let on = opened.convened.on;
    let event = &opened.registration.event;
    let offers = opened.convened.offers_for(event);
    let offers = offers.ok_or_else(|| NotThisRegistration::NoSuchEvent(event.clone()))?;
    let case = opened.convened.case(office, &member.member, &offers);
    let refusals = case.judge(&form);
    if !refusals.is_empty() {
        return Err(NotThisRegistration::Refused(refusals));
    }
    let content = &mut opened.registration.content;
    let procedure = &office.profiles.registration;
    let mut fields = content.form.changes(&form);
    let mut again = procedure.approved_again(&content.form, &form, on);
    // Two members may bear one name, of which the form knows nothing else.
    if member.id != opened.enlisted.id && !again.contains(&Field::Member) {
        fields.insert(0, Field::Member);
        again.insert(0, Field::Member);
    }
    if fields.is_empty() && !matches!(content.state, State::Rejected { .. }) {
        return Err(NotThisRegistration::NothingChanges);
    }
    let goes_home = offers.presence(content.form.presence) == Some(Presence::OnSite)
        && offers.presence(form.presence) == Some(Presence::Remote);
    let falls =
        if goes_home { falls_when_remote(&content.form, &content.state, procedure, on) } else { Vec::new() };
    content.late = still_late(&content.late, &case, &form, &fields);
    content.form = form;
    opened.registration.member.clone_from(&member.id);
    opened.enlisted = member.clone();
    Ok(Rewritten { fields, again, falls })
}

/// What was late stays late as long as it is asked for; what was in time does not become late by another change.
fn still_late(before: &[Warning], case: &Case<'_>, form: &Form, fields: &[Field]) -> Vec<Warning> {
    let is_new = |warning: &Warning| warning.field.is_some_and(|field| fields.contains(&field));
    let stands = |warning: &Warning| warning.field.is_none_or(|field| form.answer(field).is_some());
    let kept = before.iter().filter(|warning| stands(warning) && !is_new(warning)).copied();
    kept.chain(case.warn(form).into_iter().filter(is_new)).collect()
}

/// Asks whoever decides for the member once more; a focal point of it has decided by making the change.
async fn ask_again(
    office: &Office,
    change: &mut Transaction,
    actor: &Actor,
    sender: &Person,
    opened: &mut Opened,
) -> Result<(), NotThisRegistration> {
    let Opened { registration, enlisted, convened } = opened;
    let now = office.clock().now();
    let delegation = delegation(office, change, enlisted, registration, convened.on).await?;
    let terms = terms_in(change, enlisted).await?;
    let awaits =
        submission(sender, &delegation, registration, convened).awaits(&terms, &office.profiles.rights);
    let state = registration.content.state.clone().ask_again(awaits, now)?;
    registration.content.state = before_whom(state, awaits);
    let function = registration.content.form.function;
    if let Ok(Authority::FocalPoint(proof)) = authority(change, actor, enlisted, convened.on).await
        && let Ok(approval) = Approval::by_focal_point(&proof, &delegation, function, now)
    {
        registration.content.state = registration.content.state.clone().approve(approval)?;
        follow::confirm(change, registration, enlisted, now).await?;
    }
    Ok(())
}

/// Who was rejected may mend; who has cancelled or left has nothing to change.
fn ensure_alive(state: &State) -> Result<(), NotNow> {
    if state.is_alive() || matches!(state, State::Rejected { .. }) {
        return Ok(());
    }
    Err(NotNow::Is { is: state.name(), wanted: "amended" })
}
