//! Lists of meetings and groups.

use jiff::{Timestamp, civil::Date};
use rules::{
    language::Language,
    notices::{Action, Mode},
};
use store::{StoreError, meetings, notices};

use super::due::due;
use crate::{Office, clock, notices::Gathered};

/// A meeting as lists show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its address.
    pub slug: String,
    /// The group that meets.
    pub group: String,
    /// First day.
    pub starts: Option<Date>,
    /// Last day.
    pub ends: Option<Date>,
    /// The city, by its English name.
    pub place: Option<String>,
    /// The country, as an ISO 3166 alpha-2 code.
    pub country: Option<String>,
    /// In person, virtual or both.
    pub mode: Option<Mode>,
    /// Whether only a corrigendum is here.
    pub waits: bool,
}

impl From<meetings::Meeting> for Listed {
    fn from(meeting: meetings::Meeting) -> Self {
        let day = |text: Option<String>| text.and_then(|text| text.parse().ok());
        Self {
            starts: day(meeting.starts),
            ends: day(meeting.ends),
            mode: meeting.mode.as_deref().and_then(Mode::from_name),
            slug: meeting.slug,
            group: meeting.group,
            place: meeting.place,
            country: meeting.country,
            waits: meeting.waits,
        }
    }
}

/// A group with meetings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its name.
    pub name: String,
    /// How many meetings of it are kept.
    pub meetings: i64,
    /// The first day of its latest meeting.
    pub latest: Option<Date>,
}

/// Every group with a meeting.
pub async fn groups(office: &Office) -> Result<Vec<Group>, StoreError> {
    let groups = meetings::groups(&office.store).await?;
    Ok(groups
        .into_iter()
        .map(|group| Group {
            name: group.name,
            meetings: group.meetings,
            latest: group.latest.and_then(|day| day.parse().ok()),
        })
        .collect())
}

/// The meetings of a group, the newest first; at most `count`.
pub async fn of_group(office: &Office, group: &str, count: i64) -> Result<Vec<Listed>, StoreError> {
    Ok(meetings::of_group(&office.store, group, count).await?.into_iter().map(Listed::from).collect())
}

/// Meetings, the newest first, `count` of them behind the first `after`; and how many there are.
pub async fn listed(office: &Office, count: i64, after: i64) -> Result<(Vec<Listed>, i64), StoreError> {
    let list = meetings::all(&office.store, count, after).await?;
    Ok((list.into_iter().map(Listed::from).collect(), meetings::count(&office.store).await?))
}

/// Something that is due, of any meeting.
#[derive(Clone, Debug)]
pub struct NextDue {
    /// The meeting.
    pub meeting: Listed,
    /// What addresses it within its meeting.
    pub key: String,
    /// What is due.
    pub action: Action,
    /// The last day.
    pub due: Date,
    /// The first instant that is too late.
    pub ends: Timestamp,
}

/// What comes next.
#[derive(Clone, Debug)]
pub struct Next {
    /// Meetings that are not over, the next first.
    pub meetings: Vec<Listed>,
    /// What is due next, the nearest first.
    pub due: Vec<NextDue>,
}

/// The next `count` meetings and everything that is still due for them.
pub async fn next(office: &Office, count: i64) -> Result<Next, StoreError> {
    let now = office.clock().now();
    let today = clock::day(now, "UTC").to_string();
    let listed: Vec<Listed> =
        meetings::from_day(&office.store, &today, count).await?.into_iter().map(Listed::from).collect();
    let kept = notices::from_day(&office.store, &today, count).await?;
    let mut all = Vec::new();
    for meeting in &listed {
        let of_meeting: Vec<_> =
            kept.iter().filter(|notice| notice.meeting.as_ref() == Some(&meeting.slug)).cloned().collect();
        let Some(gathered) = Gathered::of(&of_meeting, Language::En) else { continue };
        let set = meetings::adjustments(&office.store, &meeting.slug).await?;
        for due in due(office, &gathered.effective().record, &set) {
            let Some(binding) = due.binding.filter(|binding| binding.ends > now) else { continue };
            all.push(NextDue {
                meeting: meeting.clone(),
                key: due.key,
                action: due.deadline.action,
                due: binding.due,
                ends: binding.ends,
            });
        }
    }
    all.sort_by(|one, other| (one.ends, &one.meeting.slug).cmp(&(other.ends, &other.meeting.slug)));
    Ok(Next { meetings: listed, due: all })
}
