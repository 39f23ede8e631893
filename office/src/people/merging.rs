//! Two accounts as one: what moves, and what remains where both have the same thing. Shown before, and done by `people.merge`.

use std::fmt::Write as _;

use jiff::Timestamp;
use rules::people::{Person, Role, merging};
use serde::Serialize;
use sha2::{Digest, Sha256};
use store::{
    StoreError, Transaction,
    members::{self, Appointment},
    people::{Account, addresses, fallen},
    registration::Registration,
};

/// What becomes of two registrations of one person for the same thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Twice {
    /// The address of the meeting.
    pub meeting: String,
    /// The event beside it; empty for the meeting.
    pub event: String,
    /// The state of the one that remains, by its name.
    pub remains: String,
    /// The state of the one that is cancelled, by its name.
    pub cancelled: String,
    #[serde(skip)]
    pub(super) loser: String,
}

/// What becomes of two terms in the same office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Term {
    /// The name of the member.
    pub member: String,
    /// As what, by its name.
    pub capacity: String,
    /// From when.
    pub first: jiff::civil::Date,
    /// Until when.
    pub last: Option<jiff::civil::Date>,
    #[serde(skip)]
    pub(super) gone: Vec<Appointment>,
    #[serde(skip)]
    pub(super) one: Appointment,
}

/// What a merge would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Merging {
    /// Personal data: by which address the account that stays is known.
    pub into: String,
    /// Personal data: by which address the other is known.
    pub from: String,
    /// Personal data: the name that stays.
    pub name: String,
    /// The role that it has then.
    #[serde(serialize_with = "by_name")]
    pub role: Role,
    /// Personal data: the addresses that come to it.
    pub addresses: Vec<String>,
    /// How many registrations come to it.
    pub registrations: usize,
    /// How many appointments come to it.
    pub appointments: usize,
    /// Registrations for the same thing.
    pub twice: Vec<Twice>,
    /// Terms in the same office.
    pub terms: Vec<Term>,
    /// Meetings that the person attends twice: only the secretariat's desk can say which badge is handed back.
    pub present_twice: Vec<String>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
fn by_name<S: serde::Serializer>(role: &Role, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(role.name())
}

impl Merging {
    /// By which it is known that what was seen is what happens.
    pub fn seal(&self) -> String {
        let text = serde_json::to_string(self).unwrap_or_default();
        Sha256::digest(text.as_bytes()).iter().take(8).fold(String::new(), |mut seal, byte| {
            let _ = write!(seal, "{byte:02x}");
            seal
        })
    }
}

/// Looks at both accounts.
pub(super) async fn look(
    change: &mut Transaction,
    into: &Account,
    from: &Account,
) -> Result<Merging, StoreError> {
    let (theirs, others) =
        (fallen::of_person(change, &into.email).await?, fallen::of_person(change, &from.email).await?);
    let (twice, present_twice) = both(&theirs, &others);
    let held = members::of_account_in(change, &into.email).await?;
    let coming = members::of_account_in(change, &from.email).await?;
    let mut terms = Vec::new();
    for (enlisted, term) in &coming {
        let mut joined = Term {
            member: enlisted.member.name().to_owned(),
            capacity: term.capacity.clone(),
            first: term.first,
            last: term.last,
            gone: vec![term.clone()],
            one: term.clone(),
        };
        for (_, own) in &held {
            let same = (&own.member, &own.capacity) == (&term.member, &term.capacity);
            let days = ((joined.first, joined.last), (own.first, own.last));
            if let Some((first, last)) = same.then(|| merging::as_one(days.0, days.1)).flatten() {
                (joined.first, joined.last) = (first, last);
                joined.gone.push(own.clone());
            }
        }
        if joined.gone.len() > 1 {
            joined.one = Appointment {
                account: into.email.clone(),
                first: joined.first,
                last: joined.last,
                ..term.clone()
            };
            terms.push(joined);
        }
    }
    let mut coming_addresses = vec![from.email.clone()];
    coming_addresses.extend(addresses::of_account_in(change, &from.email).await?);
    let roles = [&into.role, &from.role].map(|role| Role::from_name(role).unwrap_or(Role::Anybody));
    Ok(Merging {
        into: into.email.clone(),
        from: from.email.clone(),
        name: into.name.clone(),
        role: roles[0].max(roles[1]),
        addresses: coming_addresses,
        registrations: others.len(),
        appointments: coming.len(),
        twice,
        terms,
        present_twice,
    })
}

/// Registrations for the same thing, and the meetings at which both are in the room.
fn both(theirs: &[Registration], others: &[Registration]) -> (Vec<Twice>, Vec<String>) {
    let (mut twice, mut present) = (Vec::new(), Vec::new());
    let stands = |one: &&Registration| one.content.state.name() != "cancelled";
    for other in others.iter().filter(stands) {
        let same = theirs
            .iter()
            .filter(stands)
            .find(|own| (&own.meeting, &own.event) == (&other.meeting, &other.event));
        let Some(own) = same else { continue };
        let (is, gives_way) = (own.content.state.name(), other.content.state.name());
        let (winner, loser) =
            if merging::the_other_remains(is, gives_way) { (other, own) } else { (own, other) };
        if matches!(loser.content.state.name(), "checked_in" | "left") {
            present.push(loser.meeting.clone());
            continue;
        }
        twice.push(Twice {
            meeting: own.meeting.clone(),
            event: own.event.clone(),
            remains: winner.content.state.name().to_owned(),
            cancelled: loser.content.state.name().to_owned(),
            loser: loser.id.clone(),
        });
    }
    (twice, present)
}

/// The registration that gives way, cancelled. One that was rejected has nothing to cancel: it only makes way.
pub(super) fn give_way(
    state: rules::registration::State,
    by: &Person,
    at: Timestamp,
) -> Result<rules::registration::State, rules::registration::NotNow> {
    match state {
        rejected @ rules::registration::State::Rejected { .. } => {
            Ok(rules::registration::State::Cancelled { by: by.clone(), at, id: rejected.id().cloned() })
        }
        other => other.cancel(by.clone(), at),
    }
}
