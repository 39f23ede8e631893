//! The desk of those who decide: what waits, since when, and when somebody is reminded of it.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rules::{
    calendar::days_between,
    notices::Action,
    registration::{AutomaticApproval, Reminder, Wait},
};
use store::{
    StoreError,
    members::Enlisted,
    registration::{desk as kept, lists},
};

use crate::{
    Actor, Failure, Office,
    members::{see::answered_for, today},
    permissions::{ensure, may},
    registration::{Line, approve, check_in, convened::Convened},
};

/// So many are shown.
const SHOWN: i64 = 500;

/// Something that waits for a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// The registration and its member.
    pub line: Line,
    /// The day since which it waits, at the seat.
    pub since: Date,
    /// How many days those are.
    pub days: i32,
    /// The next deadline that waits for the decision: preregistration, or a visa letter.
    pub deadline: Option<Date>,
    /// Whether somebody is reminded of it today, and why.
    pub reminder: Option<Reminder>,
}

/// What waits for those who answer for a member, or for the secretariat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Desk {
    /// The member; `None` for the secretariat's own.
    pub member: Option<Enlisted>,
    /// What waits, the oldest first.
    pub waiting: Vec<Waiting>,
    /// What was switched on for the member.
    pub automatic: Vec<AutomaticApproval>,
}

/// The desks of somebody: one for each member for which they answer today; of the secretariat, what no focal point decides.
pub async fn desk(office: &Office, actor: &Actor) -> Result<Vec<Desk>, Failure> {
    ensure(actor.role, approve::NAME)?;
    let mut meetings = BTreeMap::new();
    let mut desks = Vec::new();
    if may(actor.role, check_in::NAME) {
        let lines = lists::wait_for_secretariat(&office.store, SHOWN).await?;
        let waiting = waiting(office, lines, &mut meetings).await?;
        desks.push(Desk { member: None, waiting, automatic: Vec::new() });
    }
    for member in answered_for(office, actor).await? {
        let lines = lists::wait_for_member(&office.store, &member.id, SHOWN).await?;
        let waiting = waiting(office, lines, &mut meetings).await?;
        let automatic = kept::switched_on(&office.store, &member).await?;
        desks.push(Desk { member: Some(member), waiting, automatic });
    }
    Ok(desks)
}

async fn waiting(
    office: &Office,
    lines: Vec<Line>,
    meetings: &mut BTreeMap<String, Option<Convened>>,
) -> Result<Vec<Waiting>, StoreError> {
    let mut waiting = Vec::new();
    for line in lines {
        let slug = &line.registration.meeting;
        if !meetings.contains_key(slug) {
            meetings.insert(slug.clone(), Convened::find(office, slug).await?);
        }
        let convened = meetings.get(slug).and_then(Option::as_ref);
        waiting.push(wait(office, line, convened));
    }
    Ok(waiting)
}

fn wait(office: &Office, line: Line, convened: Option<&Convened>) -> Waiting {
    let instant = line.registration.content.state.since();
    let on = convened.map_or_else(|| today(office), |convened| convened.on);
    let since = convened.map_or(on, |convened| convened.day(instant));
    let deadline = convened.and_then(deadline_of);
    let ends = convened.and_then(|convened| convened.offers.closes);
    let reminders = office.profiles.registration.reminders(on);
    let reminder = reminders.and_then(|rule| rule.due(&Wait { since, deadline, ends, reminded: None }, on));
    Waiting { line, since, days: days_between(since, on), deadline, reminder }
}

/// The next deadline of a meeting that waits for a decision: preregistration, or a visa letter.
pub(in crate::registration) fn deadline_of(convened: &Convened) -> Option<Date> {
    let due = [Action::Preregistration, Action::Visa].map(|action| convened.offers.due.get(&action).copied());
    due.into_iter().flatten().filter(|due| convened.on <= *due).min()
}
