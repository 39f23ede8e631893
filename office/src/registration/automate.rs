//! The act `registration.automate`: a focal point has its people approved at once from a day on, or ends that; the secretariat lets a
//! meeting do without focal points.
//!
//! Consequences, in order: what is sent from then on is approved and confirmed when it arrives; what waits already goes on waiting for
//! a person; the journal has an entry.

use jiff::civil::Date;
use rules::{
    people::Role,
    registration::{AutomaticApproval, Reach},
};
use serde::Deserialize;
use serde_json::{Value, json};
use store::{
    Transaction,
    registration::desk::{self, Exemption},
};

use super::{
    NotThisRegistration,
    authority::{Authority, authority},
    opened::{convened, enlisted},
};
use crate::{
    Actor, Office,
    members::today,
    office::Done,
    permissions::{NotAllowed, ensure},
};

/// The act's name.
pub const NAME: &str = "registration.automate";

/// For which meetings.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "for", rename_all = "snake_case")]
pub enum Meetings {
    /// For all.
    Everything,
    /// For those of a group.
    Group {
        /// Its name.
        group: String,
    },
    /// For one.
    Meeting {
        /// Its address.
        meeting: String,
    },
}

/// What to switch.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "switch", rename_all = "snake_case")]
pub enum Wish {
    /// The people of a member are approved at once.
    On {
        /// The address of the member.
        member: String,
        /// The first day.
        first: Date,
        /// The last; until it is switched off where there is none.
        #[serde(default)]
        last: Option<Date>,
        /// For which meetings.
        meetings: Meetings,
    },
    /// They are not, after a day.
    Off {
        /// The address of the member.
        member: String,
        /// The last day on which they are.
        last: Date,
    },
    /// A meeting does without focal points, or no longer does.
    Meeting {
        /// The address of the meeting.
        meeting: String,
        /// Whether it does.
        exempt: bool,
        /// Why.
        reason: String,
        /// Which letter says so; wanted where it does.
        #[serde(default)]
        source: String,
        /// The day of that letter.
        #[serde(default)]
        dated: Option<Date>,
    },
}

/// Switches it.
pub async fn automate(office: &Office, actor: &Actor, wish: &Wish) -> Result<(), NotThisRegistration> {
    ensure(actor.role, NAME)?;
    let mut change = office.store.begin().await?;
    let (subject, reason, details) = match wish {
        Wish::On { member, first, last, meetings } => {
            let details = on(office, &mut change, actor, (member, *first, *last), meetings).await?;
            (member, None, details)
        }
        Wish::Off { member, last } => {
            let enlisted = enlisted(&mut change, member).await?;
            authority(&mut change, actor, &enlisted, today(office)).await?;
            desk::switch_off(&mut change, &enlisted.id, *last).await?;
            (member, None, json!({ "switch": "off", "last": last }))
        }
        Wish::Meeting { meeting, exempt, reason, source, dated } => {
            if actor.role != Role::Secretariat {
                return Err(NotAllowed { act: NAME, role: actor.role }.into());
            }
            if reason.trim().is_empty() {
                return Err(NotThisRegistration::NoReason);
            }
            let source = source.trim().to_owned();
            if *exempt && (source.is_empty() || dated.is_none()) {
                return Err(NotThisRegistration::NoSource);
            }
            convened(office, &mut change, meeting).await?;
            desk::take_turn(&mut change, meeting).await?;
            let exemption = exempt.then(|| Exemption { source: source.clone(), dated: *dated });
            desk::set_exempt(&mut change, meeting, exemption.as_ref()).await?;
            let details = json!({ "exempt": exempt, "source": source, "dated": dated });
            (meeting, Some(reason.trim().to_owned()), details)
        }
    };
    let done = Done { verb: NAME, subject, profile: None, reason, details };
    office.finish(change, actor, done).await?;
    Ok(())
}

/// Only who answers for the member says that nobody needs to be asked: not even the secretariat.
async fn on(
    office: &Office,
    change: &mut Transaction,
    actor: &Actor,
    (member, first, last): (&str, Date, Option<Date>),
    meetings: &Meetings,
) -> Result<Value, NotThisRegistration> {
    let enlisted = enlisted(change, member).await?;
    let Authority::FocalPoint(proof) = authority(change, actor, &enlisted, today(office)).await? else {
        return Err(NotThisRegistration::NotTheirs);
    };
    let (reach, name) = match meetings {
        Meetings::Everything => (Reach::Everything, ""),
        Meetings::Group { group } => {
            let known = group.parse().map_err(|_| NotThisRegistration::NotAGroup(group.clone()))?;
            (Reach::Group(known), group.as_str())
        }
        Meetings::Meeting { meeting } => {
            convened(office, change, meeting).await?;
            (Reach::Meeting(meeting.clone()), meeting.as_str())
        }
    };
    let approval = AutomaticApproval::enable(&proof, first, last, reach)?;
    desk::switch_on(change, &enlisted.id, &approval).await?;
    Ok(json!({ "switch": "on", "first": first, "last": last, "for": name }))
}
