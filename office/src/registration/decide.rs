//! Decisions about one registration or several: all of them, or none.

use std::collections::{BTreeMap, BTreeSet};

use rules::registration::{Approval, Approver, Awaits, Ground, Rejection, State};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::{
    Transaction, people,
    registration::{self, Registration, desk},
};

use super::{
    NotThisRegistration,
    authority::{Authority, authority},
    convened::Convened,
    follow, notes,
    opened::{Opened, convened, delegation, read, save, submission, terms_in},
};
use crate::{Actor, Office, office::Done};

/// So many can be decided at once.
const AT_ONCE: usize = 500;

/// A registration as somebody has seen it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub struct Seen {
    /// Its address.
    pub registration: String,
    /// The edition that was seen.
    pub edition: i64,
}

/// What became of a registration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Decided {
    /// Its address.
    pub registration: String,
    /// The state that it is in, by its name.
    pub state: String,
    /// The number of its confirmation.
    pub number: Option<String>,
}

/// What somebody decides.
pub(super) enum Decision<'a> {
    /// They may take part; the secretariat says on which ground.
    Approve(Option<Ground>),
    /// They may not, and why.
    Reject(&'a str),
}

/// Decides about all that were named, one journal entry each; where one cannot be decided, none is.
pub(super) async fn decide(
    office: &Office,
    actor: &Actor,
    verb: &'static str,
    seen: &[Seen],
    decision: &Decision<'_>,
) -> Result<Vec<Decided>, NotThisRegistration> {
    let seen: BTreeSet<&Seen> = seen.iter().collect();
    if seen.is_empty() || seen.len() > AT_ONCE {
        return Err(NotThisRegistration::HowMany(AT_ONCE));
    }
    let mut change = office.store.begin().await?;
    let meetings = take_turns(office, &mut change, &seen).await?;
    let (mut decided, mut refused) = (Vec::new(), Vec::new());
    for one in &seen {
        match decide_one(office, &mut change, actor, one, &meetings, decision).await {
            Ok(opened) => {
                let reason = if let Decision::Reject(reason) = decision { Some(*reason) } else { None };
                notes::told(office, &mut change, actor, &opened.registration, reason).await?;
                let done = entry(verb, &opened);
                office.note(&mut change, actor, done).await?;
                decided.push(told(&opened));
            }
            Err(NotThisRegistration::Failed(failure)) => return Err(failure.into()),
            Err(why) => refused.push((one.registration.clone(), why)),
        }
    }
    match (refused.pop(), seen.len()) {
        (None, _) => {}
        (Some((_, why)), 1) => return Err(why),
        (Some(last), _) => {
            refused.push(last);
            return Err(NotThisRegistration::These(refused));
        }
    }
    office.keep(change).await?;
    Ok(decided)
}

/// Takes the turn at each meeting, in the order of their addresses, so that two who decide never wait for each other.
async fn take_turns(
    office: &Office,
    change: &mut Transaction,
    seen: &BTreeSet<&Seen>,
) -> Result<BTreeMap<String, Convened>, NotThisRegistration> {
    let mut slugs = BTreeSet::new();
    for one in seen {
        slugs.extend(registration::find_in(change, &one.registration).await?.map(|found| found.meeting));
    }
    let mut meetings = BTreeMap::new();
    for slug in slugs {
        desk::take_turn(change, &slug).await?;
        meetings.insert(slug.clone(), convened(office, change, &slug).await?);
    }
    Ok(meetings)
}

async fn decide_one(
    office: &Office,
    change: &mut Transaction,
    actor: &Actor,
    seen: &Seen,
    meetings: &BTreeMap<String, Convened>,
    decision: &Decision<'_>,
) -> Result<Opened, NotThisRegistration> {
    let unknown = || NotThisRegistration::NoSuchRegistration(seen.registration.clone());
    let slug = registration::find_in(change, &seen.registration).await?.ok_or_else(unknown)?.meeting;
    let convened = meetings.get(&slug).cloned().ok_or_else(unknown)?;
    let on = convened.on;
    let now = office.clock().now();
    let mut opened = read(change, &seen.registration, convened).await?;
    let authority = authority(change, actor, &opened.enlisted, on).await?;
    ensure_undecided(change, &opened.registration).await?;
    if opened.registration.edition != seen.edition {
        return Err(NotThisRegistration::ChangedMeanwhile);
    }
    let state = opened.registration.content.state.clone();
    opened.registration.content.state = match decision {
        Decision::Approve(ground) => {
            let delegation = delegation(office, change, &opened.enlisted, &opened.registration, on).await?;
            let function = opened.registration.content.form.function;
            let approval = match authority {
                Authority::FocalPoint(proof) => Approval::by_focal_point(&proof, &delegation, function, now)?,
                Authority::Secretariat(who) => {
                    let ground = ground.ok_or(NotThisRegistration::NoGround)?;
                    let terms = terms_in(change, &opened.enlisted).await?;
                    let submission = submission(&who, &delegation, &opened.registration, &opened.convened);
                    holds(ground, submission.awaits(&terms, &office.profiles.rights), &opened.convened)?;
                    Approval::by_secretariat(who, ground, &delegation, function, now)?
                }
            };
            state.approve(approval)?
        }
        Decision::Reject(reason) => {
            let rejection = match authority {
                Authority::FocalPoint(proof) => {
                    Rejection::by_focal_point(&proof, opened.enlisted.member.name(), reason, now)?
                }
                Authority::Secretariat(who) => Rejection::by_secretariat(who, reason, now)?,
            };
            state.reject(rejection)?
        }
    };
    follow::confirm(change, &mut opened.registration, &opened.enlisted, now).await?;
    save(change, &opened.registration).await?;
    Ok(opened)
}

/// Says by whom and when it was decided, where it was: a second click finds what the first has done.
async fn ensure_undecided(
    change: &mut Transaction,
    registration: &Registration,
) -> Result<(), NotThisRegistration> {
    let (approved, at, by) = match &registration.content.state {
        State::Rejected { rejection, .. } => (false, rejection.at(), Some(rejection.by().to_string())),
        state => {
            let Some(approval) = state.approval() else { return Ok(()) };
            let by = match approval.approver() {
                Approver::FocalPoint { who } | Approver::Secretariat { who, .. } => Some(who.to_string()),
                Approver::Automatic { .. } => None,
            };
            (true, approval.at(), by)
        }
    };
    let by = match by {
        Some(who) => Some(people::find_in(change, &who).await?.map_or(who, |account| account.name)),
        None => None,
    };
    Err(NotThisRegistration::Decided { approved, by, at })
}

/// Whether the secretariat can stand on a ground: nobody says that there is no focal point where one answers today.
fn holds(ground: Ground, awaits: Awaits, convened: &Convened) -> Result<(), NotThisRegistration> {
    match ground {
        Ground::NoFocalPoint if awaits == Awaits::FocalPoint => Err(NotThisRegistration::WrongGround),
        Ground::Exempt if convened.exempt.is_none() => Err(NotThisRegistration::WrongGround),
        _ => Ok(()),
    }
}

/// The journal is never shortened: it says what was decided, and leaves reasons and names to the registration.
fn entry<'a>(verb: &'static str, opened: &'a Opened) -> Done<'a> {
    let registration = &opened.registration;
    let details = json!({
        "meeting": registration.meeting, "event": registration.event, "member": registration.member,
        "number": registration.number(),
    });
    let profile = opened.convened.profile.clone();
    Done { verb, subject: &registration.id, profile, reason: None, details }
}

fn told(opened: &Opened) -> Decided {
    Decided {
        registration: opened.registration.id.clone(),
        state: opened.registration.content.state.name().to_owned(),
        number: opened.registration.number().map(str::to_owned),
    }
}
