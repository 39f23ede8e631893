//! What somebody owes next, across meetings, in the order of its last days.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rules::{
    members::Right,
    notices::Action,
    registration::{Field, Presence, State},
};
use store::registration::lists;

use super::{desk, mine};
use crate::{
    Actor, Failure, Office,
    permissions::{ensure, may},
    registration::{Line, approve, convened::Convened, submit},
};

/// So many registrations are looked at.
const SHOWN: i64 = 200;

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// Decide about so many people of a member.
    Decide(usize),
    /// Mend a form that was rejected.
    Mend,
    /// Answer a question without which the form is not whole.
    Answer(Field),
    /// Show a document with a photo at the desk.
    Identify,
    /// Send a contribution, if there is one.
    Contribute,
    /// Ask for something, if it is wanted.
    Ask(Field),
}

/// Something that waits for somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owed {
    /// What.
    pub what: What,
    /// The address of the meeting.
    pub meeting: String,
    /// The event beside it; empty for the meeting.
    pub event: String,
    /// The registration; `None` for what waits at a desk.
    pub registration: Option<String>,
    /// The member, by its name; empty for the secretariat's own desk.
    pub member: String,
    /// The last day in time, where there is one, and where the meeting's days are counted.
    pub due: Option<Date>,
    /// How many days are left; 0 on the last.
    pub days_left: Option<i32>,
}

impl Owed {
    /// Whether it must be done, or only can.
    pub fn must(&self) -> bool {
        !matches!(self.what, What::Contribute | What::Ask(_))
    }
}

/// What waits for whoever asks: what has a day first, by that day; then what has none.
pub async fn owed(office: &Office, actor: &Actor) -> Result<Vec<Owed>, Failure> {
    ensure(actor.role, submit::NAME)?;
    let mut all = if may(actor.role, approve::NAME) { at_desks(office, actor).await? } else { Vec::new() };
    if let Some(account) = &actor.account {
        let mut meetings: BTreeMap<String, Option<Convened>> = BTreeMap::new();
        for line in lists::of_person(&office.store, account, SHOWN).await? {
            let slug = line.registration.meeting.clone();
            if !meetings.contains_key(&slug) {
                meetings.insert(slug.clone(), Convened::find(office, &slug).await?);
            }
            if let Some(convened) = meetings.get(&slug).and_then(Option::as_ref) {
                all.extend(of_registration(office, &line, convened));
            }
        }
    }
    all.sort_by(|one, other| {
        let order =
            |owed: &Owed| (owed.due.is_none(), owed.due, !owed.must(), owed.what, owed.meeting.clone());
        order(one).cmp(&order(other))
    });
    Ok(all)
}

async fn at_desks(office: &Office, actor: &Actor) -> Result<Vec<Owed>, Failure> {
    let mut all = Vec::new();
    for desk in desk(office, actor).await? {
        let mut meetings: BTreeMap<&str, (usize, Option<Date>)> = BTreeMap::new();
        for waiting in &desk.waiting {
            let entry = meetings.entry(&waiting.line.registration.meeting).or_default();
            entry.0 += 1;
            entry.1 = entry.1.into_iter().chain(waiting.deadline).min();
        }
        for (meeting, (count, due)) in meetings {
            let on = Convened::find(office, meeting).await?.map(|convened| convened.on);
            all.push(Owed {
                what: What::Decide(count),
                meeting: meeting.to_owned(),
                event: String::new(),
                registration: None,
                member: desk.member.as_ref().map(|one| one.member.name().to_owned()).unwrap_or_default(),
                due,
                days_left: left(on, due),
            });
        }
    }
    Ok(all)
}

fn left(on: Option<Date>, due: Option<Date>) -> Option<i32> {
    Some(rules::calendar::days_between(on?, due?))
}

/// What a registration wants of its person.
fn of_registration(office: &Office, line: &Line, convened: &Convened) -> Vec<Owed> {
    let registration = &line.registration;
    let content = &registration.content;
    let owed = |what, due| Owed {
        what,
        meeting: registration.meeting.clone(),
        event: registration.event.clone(),
        registration: Some(registration.id.clone()),
        member: line.enlisted.member.name().to_owned(),
        due,
        days_left: left(Some(convened.on), due),
    };
    if convened.offers.closes.is_some_and(|closes| closes < convened.on) {
        return Vec::new();
    }
    let mut all: Vec<Owed> = mine::open(office, line, convened)
        .into_iter()
        .filter(|open| open.required || open.due.is_some())
        .map(|open| {
            let what = if open.required { What::Answer(open.field) } else { What::Ask(open.field) };
            owed(what, open.due)
        })
        .collect();
    match &content.state {
        State::Rejected { .. } => {
            all.clear();
            all.push(owed(What::Mend, convened.offers.closes));
        }
        State::Confirmed { .. } if convened.presence_at(registration) != Some(Presence::Remote) => {
            all.push(owed(What::Identify, convened.days.map(|(first, _)| first.max(convened.on))));
        }
        _ => {}
    }
    let may_contribute = office
        .profiles
        .rights
        .entitled(&line.enlisted.member, Right::Contribute, &convened.group, convened.on)
        .is_ok();
    let due = convened.offers.due.get(&Action::Contribution).copied().filter(|due| convened.on <= *due);
    if registration.event.is_empty()
        && content.state.registered().is_some()
        && may_contribute
        && due.is_some()
    {
        all.push(owed(What::Contribute, due));
    }
    all
}
