//! Who gets a badge, and who stands on a list: those whose registration is confirmed, for the secretariat.

use std::collections::BTreeMap;

use rules::{
    members::Member,
    registration::{Function, Offers, Presence},
};
use store::registration::lists;

use crate::{
    Actor, Failure, Office,
    meetings::see::Meeting,
    permissions::ensure,
    registration::{Line, check_in},
};

/// Somebody who takes part. All of it is personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attendee {
    /// Given names.
    pub given_name: String,
    /// Family names.
    pub family_name: String,
    /// The member that is represented.
    pub member: Member,
    /// What the person is in the delegation.
    pub function: Option<Function>,
    /// On site or remotely.
    pub presence: Option<Presence>,
    /// The number of the registration; empty on the published list.
    pub number: String,
}

/// Which list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Everybody whose registration is confirmed: for the secretariat's own use.
    Everybody,
    /// Those who have agreed, and nothing of them but name and member: to be handed out.
    Published,
}

/// The people of one member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delegation {
    /// The member.
    pub member: Member,
    /// Its people, by their names.
    pub people: Vec<Attendee>,
}

/// Those who get a badge, by their names: confirmed, and not remote. It can be printed before they come; it is theirs once the desk
/// has admitted them (G1).
pub async fn badges(office: &Office, actor: &Actor, meeting: &Meeting) -> Result<Vec<Attendee>, Failure> {
    let people = confirmed(office, actor, meeting).await?.into_iter();
    Ok(people.map(|(_, one)| one).filter(|one| one.presence != Some(Presence::Remote)).collect())
}

/// Those who take part, by member: in the order in which letters name the categories, then by name.
pub async fn list(
    office: &Office,
    actor: &Actor,
    meeting: &Meeting,
    which: Which,
) -> Result<Vec<Delegation>, Failure> {
    let mut delegations: BTreeMap<_, Delegation> = BTreeMap::new();
    for (agreed, one) in confirmed(office, actor, meeting).await? {
        let one = match which {
            Which::Everybody => one,
            Which::Published if agreed => {
                Attendee { function: None, presence: None, number: String::new(), ..one }
            }
            Which::Published => continue,
        };
        let member = one.member.clone();
        let key = (member.category(), member.name().to_lowercase(), member.clone());
        delegations.entry(key).or_insert(Delegation { member, people: Vec::new() }).people.push(one);
    }
    Ok(delegations.into_values().collect())
}

/// Everybody who is registered, by their names, and whether they have agreed that everybody reads theirs.
async fn confirmed(
    office: &Office,
    actor: &Actor,
    meeting: &Meeting,
) -> Result<Vec<(bool, Attendee)>, Failure> {
    ensure(actor.role, check_in::NAME)?;
    let offers = Offers::of(&meeting.record);
    let lines = lists::of_meeting(&office.store, &meeting.listed.slug, "").await?.into_iter();
    Ok(lines.filter_map(|line| attendee(line, &offers)).collect())
}

fn attendee(Line { registration, enlisted }: Line, offers: &Offers) -> Option<(bool, Attendee)> {
    let number = registration.content.state.registered()?.id().text().to_owned();
    let form = registration.content.form;
    let attendee = Attendee {
        presence: offers.presence(form.presence),
        given_name: form.given_name,
        family_name: form.family_name,
        member: enlisted.member,
        function: form.function,
        number,
    };
    Some((form.on_published_list == Some(true), attendee))
}
