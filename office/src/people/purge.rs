//! The act `people.purge`: what has been kept long enough goes. `plenary serve` does it every day.
//!
//! Consequences, in order: whoever asked to be forgotten, and has had time to think, is; registrations of meetings long past are counted
//! without a name; notes, sessions and tokens that are over go; of messages about notices stays that they were sent; the files of the
//! database are written over; where anything went, the journal has an entry with numbers alone. How long is long, says the profile.

use jiff::civil::Date;
use rules::people::retention::Kind;
use serde_json::json;
use store::people::{
    erasures,
    fallen::{self, Sent},
};

use super::erasure;
use crate::{Actor, Failure, Office, clock, members::today, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "people.purge";

/// Something that falls on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Falls {
    /// Of which kind.
    pub kind: Kind,
    /// The meeting of which the names fall; empty for other kinds.
    pub meeting: String,
    /// The day.
    pub on: Date,
    /// How many.
    pub count: usize,
    /// Whether that day has come.
    pub is_due: bool,
}

/// What falls, by kind and day; for those who may purge.
pub async fn falls(office: &Office, actor: &Actor) -> Result<Vec<Falls>, Failure> {
    ensure(actor.role, NAME)?;
    let (today, kept) = (today(office), &office.profiles().retention);
    let mut all: Vec<Falls> = Vec::new();
    let mut add = |kind, meeting: &str, on: Date, count| {
        let same = all.iter_mut().find(|one| one.kind == kind && one.meeting == meeting && one.on == on);
        match same {
            Some(one) => one.count += count,
            None => all.push(Falls { kind, meeting: meeting.to_owned(), on, count, is_due: on <= today }),
        }
    };
    for named in fallen::named(&office.store).await? {
        if let Ok(ends) = named.ends.parse::<Date>() {
            let count = usize::try_from(named.count).unwrap_or_default();
            add(Kind::Participants, &named.meeting, kept.participants.falls_on(ends), count);
        }
    }
    for sent in fallen::sent(&office.store).await? {
        if let Some(day) = released(&sent) {
            let kind = if sent.is_note { Kind::Notes } else { Kind::Messages };
            add(kind, "", kept.of(kind).falls_on(day), 1);
        }
    }
    let (instant, day) = limits(office);
    let (sessions, tokens) = fallen::ended(&office.store, &instant, &day).await?;
    for (kind, count) in [(Kind::Sessions, sessions), (Kind::Tokens, tokens)] {
        if count > 0 {
            add(kind, "", today, usize::try_from(count).unwrap_or_default());
        }
    }
    for (_, due) in erasures::due(&office.store, "9999-12-31").await? {
        if let Ok(due) = due.parse() {
            add(Kind::Erasures, "", due, 1);
        }
    }
    all.sort_by(|one, other| (one.kind, one.on, &one.meeting).cmp(&(other.kind, other.on, &other.meeting)));
    Ok(all)
}

fn released(sent: &Sent) -> Option<Date> {
    sent.released_at.parse().ok().map(|at| clock::day(at, "UTC"))
}

/// The instant before which sessions have ended long ago, and the day before which tokens are over.
fn limits(office: &Office) -> (String, String) {
    let today = today(office);
    (office.profiles().retention.sessions.fallen_from(today).to_string(), today.to_string())
}

/// Lets what has fallen go; what that was.
pub async fn purge(office: &Office, actor: &Actor) -> Result<Vec<Falls>, Failure> {
    let due: Vec<Falls> = falls(office, actor).await?.into_iter().filter(|one| one.is_due).collect();
    if due.is_empty() {
        return Ok(due);
    }
    let today = today(office);
    for (account, _) in erasures::due(&office.store, &today.to_string()).await? {
        let mut change = office.store.begin().await?;
        if let Some(account) = erasure::found(&mut change, &account).await? {
            erasure::forget(office, &mut change, actor, NAME, &account).await?;
            office.keep(change).await?;
        }
    }
    let mut change = office.store.begin().await?;
    for one in due.iter().filter(|one| one.kind == Kind::Participants) {
        store::registration::desk::take_turn(&mut change, &one.meeting).await?;
        for registration in fallen::named_at(&mut change, &one.meeting).await? {
            erasures::make_nameless(&mut change, &registration, &erasure::stone()?).await?;
        }
    }
    for sent in fallen::sent(&office.store).await? {
        let kind = if sent.is_note { Kind::Notes } else { Kind::Messages };
        let kept = office.profiles().retention.of(kind);
        if released(&sent).is_some_and(|day| kept.has_fallen(day, today)) {
            fallen::forget_sent(&mut change, &sent, &erasure::stone()?).await?;
        }
    }
    let (instant, day) = limits(office);
    fallen::forget_ended(&mut change, &instant, &day).await?;
    let count = |kind| due.iter().filter(|one| one.kind == kind).map(|one| one.count).sum::<usize>();
    let details: serde_json::Map<_, _> =
        Kind::ALL.into_iter().map(|kind| (kind.name().to_owned(), json!(count(kind)))).collect();
    let done = Done { verb: NAME, subject: "people", profile: None, reason: None, details: details.into() };
    office.finish(change, actor, done).await?;
    office.store.scrub().await?;
    Ok(due)
}
