//! One's own registrations: what has become of each, what is open, and by when.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rules::registration::{Approver, Attended, Field, FieldRule, Presence, State};
use store::{
    StoreError,
    journal::{self, Entry},
    members, people,
    registration::{door, lists, places},
};

use crate::{
    Actor, Failure, Office,
    members::see::answered_for,
    permissions::{NotAllowed, ensure, may},
    registration::{Exemption, Line, Registration, check_in, convened::Convened, submit},
};

/// So many are shown.
const SHOWN: i64 = 200;

/// Something that has not been answered, and still can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Open {
    /// The field.
    pub field: Field,
    /// Whether a form without it is refused.
    pub required: bool,
    /// The last day in time, where there is one.
    pub due: Option<Date>,
}

/// One registration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sight {
    /// The registration and its member.
    pub line: Line,
    /// What can still be asked for, in the order of the form. Nothing when it is over.
    pub open: Vec<Open>,
    /// Personal data: the name of who approved or rejected it; `None` where a rule did, or nobody yet.
    pub decided_by: Option<String>,
    /// Its place in the queue, from 1, where it waits for a place at an event.
    pub place: Option<i64>,
    /// The days that were attended.
    pub attended: Vec<Attended>,
    /// From which letter it is known that the meeting does without focal points.
    pub exempt: Option<Exemption>,
    /// The first day of the meeting.
    pub begins: Option<Date>,
}

/// What somebody has registered for, the latest change first.
pub async fn mine(office: &Office, actor: &Actor) -> Result<Vec<Sight>, Failure> {
    ensure(actor.role, submit::NAME)?;
    let Some(account) = &actor.account else { return Ok(Vec::new()) };
    let mut meetings: BTreeMap<String, Option<Convened>> = BTreeMap::new();
    let mut sights = Vec::new();
    for line in lists::of_person(&office.store, account, SHOWN).await? {
        let slug = &line.registration.meeting;
        if !meetings.contains_key(slug) {
            meetings.insert(slug.clone(), Convened::find(office, slug).await?);
        }
        let convened = meetings.get(slug).and_then(Option::as_ref);
        sights.push(sight(office, line, convened).await?);
    }
    Ok(sights)
}

/// One registration, for the person, who answers for the member, and the secretariat.
pub async fn registration(office: &Office, actor: &Actor, id: &str) -> Result<Option<Sight>, Failure> {
    ensure(actor.role, submit::NAME)?;
    let Some(registration) = store::registration::find(&office.store, id).await? else { return Ok(None) };
    let is_own = actor.account.as_ref() == Some(&registration.person);
    let answers = async || {
        let members = answered_for(office, actor).await?;
        Ok::<bool, StoreError>(members.iter().any(|member| member.id == registration.member))
    };
    if !is_own && !may(actor.role, check_in::NAME) && !answers().await? {
        return Err(NotAllowed { act: submit::NAME, role: actor.role }.into());
    }
    let Some(enlisted) = members::find(&office.store, &registration.member).await? else { return Ok(None) };
    let convened = Convened::find(office, &registration.meeting).await?;
    Ok(Some(sight(office, Line { registration, enlisted }, convened.as_ref()).await?))
}

/// Everything that one person has registered for at the meeting of one registration, the meeting first: for those who see that one.
pub async fn story(office: &Office, actor: &Actor, id: &str) -> Result<Vec<Sight>, Failure> {
    let Some(sight) = registration(office, actor, id).await? else { return Ok(Vec::new()) };
    let own = &sight.line.registration;
    let mut lines = lists::of_person(&office.store, &own.person, SHOWN).await?;
    // What was cancelled and sent anew stays out, unless it is the one that was asked for; nobody sees another member's by this.
    lines.retain(|line| {
        let one = &line.registration;
        one.meeting == own.meeting
            && one.member == own.member
            && (one.id == own.id || one.event != own.event && one.content.state.name() != "cancelled")
    });
    lines.sort_by(|one, other| one.registration.event.cmp(&other.registration.event));
    let convened = Convened::find(office, &own.meeting).await?;
    let mut story = Vec::new();
    for line in lines {
        story.push(self::sight(office, line, convened.as_ref()).await?);
    }
    Ok(story)
}

/// What was done to a registration, the newest first, for those who see it: the journal has no names of participants.
pub async fn history(office: &Office, actor: &Actor, id: &str) -> Result<Vec<Entry>, Failure> {
    if registration(office, actor, id).await?.is_none() {
        return Ok(Vec::new());
    }
    Ok(journal::of_subject(&office.store, id).await?)
}

async fn sight(office: &Office, line: Line, convened: Option<&Convened>) -> Result<Sight, StoreError> {
    let decided_by = match decided_by(&line.registration) {
        Some(who) => {
            let account = people::find(&office.store, &who).await?;
            Some(account.map_or(who, |account| account.name))
        }
        None => None,
    };
    let open = convened.map(|convened| open(office, &line, convened)).unwrap_or_default();
    let place = match line.registration.content.state {
        State::Waitlisted { .. } => Some(places::before(&office.store, &line.registration).await? + 1),
        _ => None,
    };
    let attended = door::attended(&office.store, &line.registration.id).await?;
    let exempt = convened.and_then(|convened| convened.exempt.clone());
    let begins = convened.and_then(|convened| convened.days).map(|(first, _)| first);
    Ok(Sight { line, open, decided_by, place, attended, exempt, begins })
}

fn decided_by(registration: &Registration) -> Option<String> {
    let state = &registration.content.state;
    if let State::Rejected { rejection, .. } = state {
        return Some(rejection.by().to_string());
    }
    match state.approval()?.approver() {
        Approver::FocalPoint { who } | Approver::Secretariat { who, .. } => Some(who.to_string()),
        Approver::Automatic { .. } => None,
    }
}

/// What a registration can still be asked for, or lacks.
pub(in crate::registration) fn open(office: &Office, line: &Line, convened: &Convened) -> Vec<Open> {
    let registration = &line.registration;
    let is_over = matches!(registration.content.state.name(), "cancelled" | "left");
    let Some(offers) = convened.offers_for(&registration.event).filter(|_| !is_over) else {
        return Vec::new();
    };
    if offers.closes.is_some_and(|closes| closes < convened.on) {
        return Vec::new();
    }
    let form = &registration.content.form;
    let case = convened.case(office, &line.enlisted.member, &offers);
    case.asked(form.presence)
        .into_iter()
        .filter(|rule| form.answer(rule.field).is_none())
        .map(|rule| Open {
            field: rule.field,
            required: rule.required,
            due: rule.field.action().and_then(|action| offers.due.get(&action).copied()),
        })
        .filter(|open| open.due.is_none_or(|due| convened.on <= due))
        .collect()
}

/// What a form asks of a member at a meeting or an event beside it today; `presence` is what the person has said, if anything yet.
/// Empty where they cannot register.
pub async fn asked<'a>(
    office: &'a Office,
    (meeting, event): (&str, &str),
    member: &str,
    presence: Option<Presence>,
) -> Result<Vec<&'a FieldRule>, StoreError> {
    let Some(enlisted) = members::find(&office.store, member).await? else { return Ok(Vec::new()) };
    let Some(convened) = Convened::find(office, meeting).await? else { return Ok(Vec::new()) };
    let Some(offers) = convened.offers_for(event) else { return Ok(Vec::new()) };
    let asked = convened.case(office, &enlisted.member, &offers).asked(presence);
    let fields: Vec<Field> = asked.into_iter().map(|rule| rule.field).collect();
    let procedure = &office.profiles.registration;
    Ok(fields.into_iter().filter_map(|field| procedure.field(field, convened.on)).collect())
}
