//! The act `roles.assign`: the secretariat writes down who holds a post in a group, as a decision of the group or the assembly says.
//!
//! Consequences, in order: a study group that is known from its meetings alone joins the tree; the member's right, the group's days,
//! how many hold the post and for how long are judged; the role is kept; the journal has an entry without the name.

use jiff::civil::Date;
use rules::{
    groups::{Group, Kind, study_group_of},
    members::Member,
    roles::{NotATerm, Place, Post, may_hold},
};
use serde::Deserialize;
use serde_json::json;
use store::{
    Transaction, groups, members, people,
    roles::{self, Held},
};

use super::{NotThisRole, term, terms};
use crate::{
    Actor, Office, chance,
    groups::{follow, identity},
    office::Done,
    permissions::ensure,
};

/// The act's name.
pub const NAME: &str = "roles.assign";

/// Who, what, where, from when to when.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The name of the group: `SG20`, `Q3/20`.
    pub group: String,
    /// Which post.
    pub post: Post,
    /// Of a liaison officer, the other body.
    #[serde(default)]
    pub toward: String,
    /// Personal data: the address of the account, where the person has one.
    #[serde(default)]
    pub account: String,
    /// Personal data: the name, where the person has no account.
    #[serde(default)]
    pub name: String,
    /// The address of the member that sends the person.
    #[serde(default)]
    pub member: String,
    /// The first civil day; it says which study period.
    pub first: Date,
    /// The last; as long as the group where there is none.
    #[serde(default)]
    pub last: Option<Date>,
}

/// Writes it down; its identity.
pub async fn assign(office: &Office, actor: &Actor, wish: &Wish) -> Result<String, NotThisRole> {
    ensure(actor.role, NAME)?;
    if let Some(last) = wish.last.filter(|last| *last < wish.first) {
        return Err(NotATerm { first: wish.first, last }.into());
    }
    let no_group = || NotThisRole::NoSuchGroup(wish.group.trim().to_owned());
    let period = office.profiles.study_periods.of(wish.first).ok_or_else(no_group)?;
    let mut change = office.store.begin().await?;
    groups::take_turn(&mut change).await?;
    follow::join(office, &mut change, period, &wish.group).await?;
    let group = groups::find_in(&mut change, &identity(period, &wish.group)).await?.ok_or_else(no_group)?;
    let place = office.profiles.positions.place(wish.post, group.established.kind);
    let place = place.ok_or(NotThisRole::NoSuchPost)?;
    let toward = if wish.post == Post::LiaisonOfficer { wish.toward.trim() } else { "" };
    if wish.post == Post::LiaisonOfficer && toward.is_empty() {
        return Err(NotThisRole::NoBody);
    }
    let last = wish.last.or(group.established.last);
    let outlives = group.established.last.is_some_and(|end| last.is_none_or(|last| end < last));
    if wish.first < group.established.first || outlives {
        return Err(NotThisRole::OutsideGroup(group.established.first));
    }
    let (account, name) = person(&mut change, wish).await?;
    let member = member(office, &mut change, wish, place, &group).await?;
    let held = Held {
        id: chance::token()?[..16].to_owned(),
        group: group.established.id.clone(),
        post: wish.post,
        toward: toward.to_owned(),
        account,
        name,
        member,
        first: wish.first,
        last,
    };
    let others = terms(&roles::of_slug_in(&mut change, &group.slug).await?);
    let profiles = office.profiles();
    let term = term(&held, &group.established.name).ok_or(NotThisRole::NoSuchPost)?;
    may_hold(&term, group.established.kind, &others, &profiles.positions, &profiles.study_periods)?;
    roles::add(&mut change, &held).await?;
    let details = json!({ "role": held.id, "post": held.post, "first": held.first, "last": held.last });
    let done = Done { verb: NAME, subject: &held.group, profile: None, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(held.id)
}

/// The account and the name under which the person is published.
async fn person(change: &mut Transaction, wish: &Wish) -> Result<(Option<String>, String), NotThisRole> {
    let email = wish.account.trim().to_lowercase();
    if email.is_empty() {
        let name = wish.name.trim();
        let fits = !name.is_empty() && name.chars().count() <= crate::groups::LONGEST;
        return if fits { Ok((None, name.to_owned())) } else { Err(NotThisRole::Nobody) };
    }
    let account = people::find_in(change, &email).await?;
    let account = account.ok_or(NotThisRole::NoSuchAccount(email))?;
    Ok((Some(account.email), account.name))
}

/// The member that sends the person, which must have the right to where only members' people hold the post.
async fn member(
    office: &Office,
    change: &mut Transaction,
    wish: &Wish,
    place: &Place,
    group: &groups::Group,
) -> Result<Option<String>, NotThisRole> {
    let id = wish.member.trim();
    let enlisted = members::find_in(change, id).await?;
    if enlisted.is_none() && !id.is_empty() {
        return Err(NotThisRole::NoSuchMember);
    }
    let right = wish.post.right().filter(|_| place.members_only);
    match (&enlisted, right) {
        (None, Some(_)) => return Err(NotThisRole::NoMember),
        (Some(enlisted), Some(right)) => {
            let of = rights_in(&group.established.name, group.established.kind);
            entitled(office, &enlisted.member, right, &of, wish.first)?;
        }
        _ => {}
    }
    Ok(enlisted.map(|enlisted| enlisted.id))
}

fn entitled(
    office: &Office,
    member: &Member,
    right: rules::members::Right,
    group: &Group,
    on: Date,
) -> Result<(), NotThisRole> {
    office.profiles.rights.entitled(member, right, group, on)?;
    Ok(())
}

/// The group in which a right is looked for: of a Question its study group, in which Associates have theirs.
fn rights_in(name: &str, kind: Kind) -> Group {
    match (kind, study_group_of(name)) {
        (Kind::Question, Some(number)) => Group::StudyGroup(number),
        _ => name.parse().unwrap_or_else(|_| Group::Other(name.to_owned())),
    }
}
