//! The act `deadlines.adjust`: the secretariat sets another date for something that a letter makes due.
//!
//! Consequences, in order: the adjustment is kept beside the printed date, which stays; the journal has an entry with
//! the reason. From then on the adjusted date binds, whatever the rules compute.

use jiff::{civil::Date, tz::TimeZone};
use rules::{calendar::ClockTime, language::Language, notices::deadline_keys};
use serde::Deserialize;
use serde_json::json;
use store::{StoreError, meetings, notices};

use crate::{
    Actor, Failure, Office,
    notices::Gathered,
    office::Done,
    permissions::{NotAllowed, ensure},
};

/// The act's name.
pub const NAME: &str = "deadlines.adjust";

/// What a person asks for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The address of the meeting.
    pub meeting: String,
    /// The deadline, by its key: `contribution`.
    pub deadline: String,
    /// The new civil date.
    pub due: Date,
    /// The new time of day; the whole day where there is none.
    #[serde(default)]
    pub time: Option<ClockTime>,
    /// The zone of that time, as an IANA name; the printed one, else the secretariat's, where there is none.
    #[serde(default)]
    pub time_zone: Option<String>,
    /// Why.
    pub reason: String,
}

/// Why a date was not set; nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum NotAdjusted {
    /// There is no such meeting.
    #[error("there is no meeting {0}")]
    NoSuchMeeting(String),
    /// The letter makes no such thing due.
    #[error("the letter has no deadline {0}")]
    NoSuchDeadline(String),
    /// Nobody will understand it later.
    #[error("give a reason; it stands beside the date for everybody")]
    ReasonMissing,
    /// Nothing can be due when the meeting is over.
    #[error("{due} is after the last day of the meeting, {ends}")]
    AfterTheMeeting {
        /// The wish.
        due: Date,
        /// The last day.
        ends: Date,
    },
    /// No such zone.
    #[error("{0:?} is no time zone")]
    UnknownZone(String),
    /// The date binds already.
    #[error("{0} binds already")]
    NothingChanges(Date),
    /// The role may not, or the database failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl From<NotAllowed> for NotAdjusted {
    fn from(refused: NotAllowed) -> Self {
        Self::Failed(refused.into())
    }
}

impl From<StoreError> for NotAdjusted {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

impl NotAdjusted {
    /// The stable name, for words and programs, and the field of the wish that is wrong.
    pub const fn code(&self) -> (&'static str, &'static str) {
        match self {
            Self::NoSuchMeeting(_) => ("no-such-meeting", "meeting"),
            Self::NoSuchDeadline(_) => ("no-such-deadline", "deadline"),
            Self::ReasonMissing => ("reason-missing", "reason"),
            Self::AfterTheMeeting { .. } => ("after-the-meeting", "due"),
            Self::UnknownZone(_) => ("unknown-zone", "time_zone"),
            Self::NothingChanges(_) => ("nothing-changes", "due"),
            Self::Failed(Failure::NotAllowed(_)) => ("not-allowed", ""),
            Self::Failed(_) => ("failed", ""),
        }
    }
}

/// Sets the date.
pub async fn adjust(office: &Office, actor: &Actor, wish: &Wish) -> Result<(), NotAdjusted> {
    ensure(actor.role, NAME)?;
    let reason = wish.reason.trim();
    if reason.is_empty() {
        return Err(NotAdjusted::ReasonMissing);
    }
    if let Some(zone) = &wish.time_zone
        && TimeZone::get(zone).is_err()
    {
        return Err(NotAdjusted::UnknownZone(zone.clone()));
    }
    let mut change = office.store.begin().await?;
    let kept = notices::of_meeting_in(&mut change, &wish.meeting).await?;
    let Some(gathered) = Gathered::of(&kept, Language::En) else {
        return Err(NotAdjusted::NoSuchMeeting(wish.meeting.clone()));
    };
    let record = gathered.effective().record;
    let place = deadline_keys(&record.deadlines).iter().position(|key| *key == wish.deadline);
    let Some(deadline) = place.and_then(|place| record.deadlines.get(place)) else {
        return Err(NotAdjusted::NoSuchDeadline(wish.deadline.clone()));
    };
    if let Some(ends) = record.meeting.ends.or(record.meeting.starts)
        && wish.due > ends
    {
        return Err(NotAdjusted::AfterTheMeeting { due: wish.due, ends });
    }
    let set = meetings::adjustments_in(&mut change, &wish.meeting).await?;
    let latest = set.iter().rev().find(|set| set.action == wish.deadline);
    let (due, time, zone) = match latest {
        Some(set) => (Some(set.due.clone()), set.time.clone(), set.time_zone.clone()),
        None => (
            deadline.due.map(|due| due.to_string()),
            deadline.time.map(|time| time.to_string()),
            deadline.time_zone.clone(),
        ),
    };
    let time_wish = wish.time.map(|time| time.to_string());
    let same_zone = wish.time_zone.is_none() || wish.time_zone == zone;
    if due == Some(wish.due.to_string()) && time == time_wish && same_zone {
        return Err(NotAdjusted::NothingChanges(wish.due));
    }
    let adjustment = meetings::Adjustment {
        meeting: wish.meeting.clone(),
        action: wish.deadline.clone(),
        due: wish.due.to_string(),
        time: time_wish.clone(),
        time_zone: wish.time_zone.clone(),
        who: actor.name.clone(),
        reason: reason.to_owned(),
        set_at: office.clock().now().to_string(),
    };
    meetings::adjust(&mut change, &adjustment).await?;
    let details = json!({
        "deadline": wish.deadline, "before": due, "due": wish.due, "time": time_wish,
        "group": record.group, "meeting": wish.meeting,
    });
    let profile = office.profiles.for_record(&record).map(|profile| profile.edition.clone());
    let reason = Some(reason.to_owned());
    office
        .finish(change, actor, Done { verb: NAME, subject: &wish.meeting, profile, reason, details })
        .await?;
    Ok(())
}
