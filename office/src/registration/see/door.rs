//! What the door sees: who can come in, one person by number, badge or name, and the letter of who walked in.

use std::collections::BTreeMap;

use rules::registration::{Attended, Quotas, State, TagNumber};
use store::registration::{
    desk, door,
    lists::{self, After, Filter},
    places,
};

use super::super::{Exemption, check_in, convened::Convened, set_quota};
use crate::{Actor, Failure, Office, permissions::ensure, registration::Line};

/// So many are shown where a name finds several.
const SHOWN: i64 = 20;
/// So many can be at a meeting, as far as the door keeps a list.
const MOST: i64 = 5000;

/// A door's day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Today {
    /// Where the meeting is held.
    pub on: jiff::civil::Date,
    /// The first day on which badges are given, and the last of the meeting, where its letter says them.
    pub days: Option<(jiff::civil::Date, jiff::civil::Date)>,
}

/// The day at the door of a meeting; `None` where there is no such meeting.
pub async fn door_day(office: &Office, actor: &Actor, meeting: &str) -> Result<Option<Today>, Failure> {
    ensure(actor.role, check_in::NAME)?;
    let Some(convened) = Convened::find(office, meeting).await? else { return Ok(None) };
    let before = office.profiles.registration.door(convened.on).map_or(0, |door| door.days_before);
    let days =
        convened.days.map(|(first, last)| (first.saturating_sub(jiff::Span::new().days(before)), last));
    Ok(Some(Today { on: convened.day_there(office.clock().now()), days }))
}

/// Everybody who can come through the door of a meeting or has: those who are confirmed, admitted, or have left.
pub async fn door_list(office: &Office, actor: &Actor, meeting: &str) -> Result<Vec<Line>, Failure> {
    ensure(actor.role, check_in::NAME)?;
    let all = lists::page(&office.store, (meeting, ""), &Filter::default(), &After::default(), MOST).await?;
    Ok(all.into_iter().filter(|line| line.registration.content.state.registered().is_some()).collect())
}

/// Whom a door means by what was read or typed: the number of a registration or its last digits, that of a badge, or a name.
pub async fn at_door(
    office: &Office,
    actor: &Actor,
    meeting: &str,
    typed: &str,
) -> Result<Vec<Line>, Failure> {
    ensure(actor.role, check_in::NAME)?;
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(Vec::new());
    }
    let digits =
        typed.parse::<u32>().map_or_else(|_| typed.to_owned(), |number| format!("{meeting}-{number:04}"));
    for number in [typed, &digits] {
        let found = lists::numbered(&office.store, number).await?;
        if let Some(line) = found.filter(|line| line.registration.meeting == meeting) {
            return Ok(vec![line]);
        }
    }
    if let Some(tag) = TagNumber::of(typed)
        && let Some((registration, true)) = door::holder(&office.store, meeting, &tag).await?
        && let Some(registration) = store::registration::find(&office.store, &registration).await?
        && let Some(enlisted) = store::members::find(&office.store, &registration.member).await?
    {
        return Ok(vec![Line { registration, enlisted }]);
    }
    let filter = Filter { name: typed.to_owned(), ..Filter::default() };
    Ok(lists::page(&office.store, (meeting, ""), &filter, &After::default(), SHOWN).await?)
}

/// Who attended a meeting or event on which days, by the address of their registration.
pub async fn attendance(
    office: &Office,
    actor: &Actor,
    (meeting, event): (&str, &str),
) -> Result<BTreeMap<String, Vec<Attended>>, Failure> {
    ensure(actor.role, check_in::NAME)?;
    Ok(door::attended_at(&office.store, meeting, event).await?)
}

/// The letter with which somebody walked in, by its name and bytes; for the secretariat alone.
pub async fn letter(
    office: &Office,
    actor: &Actor,
    registration: &str,
) -> Result<Option<(String, Vec<u8>)>, Failure> {
    ensure(actor.role, check_in::NAME)?;
    Ok(door::letter(&office.store, registration).await?)
}

/// From which letter it is known that a meeting does without focal points; `None` where it does not. Everybody may know.
pub async fn exemption(office: &Office, meeting: &str) -> Result<Option<Exemption>, Failure> {
    Ok(desk::exemption(&office.store, meeting).await?)
}

/// The places of an event: what was said of them, how many are taken, and how many wait.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// As they were set.
    pub quotas: Quotas,
    /// How many hold one.
    pub taken: usize,
    /// Those who wait, in the order of their turns.
    pub waiting: Vec<Line>,
}

/// The places of an event, for the secretariat.
pub async fn places(
    office: &Office,
    actor: &Actor,
    (meeting, event): (&str, &str),
) -> Result<Places, Failure> {
    ensure(actor.role, set_quota::NAME)?;
    let quotas = places::of_event(&office.store, meeting, event).await?;
    let lines = lists::of_meeting(&office.store, meeting, event).await?;
    let taken = lines.iter().filter(|line| line.registration.content.state.holds_a_place()).count();
    let is_waiting = |line: &Line| matches!(line.registration.content.state, State::Waitlisted { .. });
    let mut waiting: Vec<Line> = lines.into_iter().filter(is_waiting).collect();
    waiting.sort_by(|one, other| {
        let turn = |line: &Line| (line.registration.content.state.since(), line.registration.id.clone());
        turn(one).cmp(&turn(other))
    });
    Ok(Places { quotas, taken, waiting })
}
