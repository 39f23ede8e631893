//! The act `roles.claim`: a role that was written down under a name is given to the account of that person.
//!
//! Consequences, in order: it is judged with the other roles of the account; it belongs to the account, under the name by which it was
//! published; the journal has an entry.

use rules::roles::may_hold;
use serde::Deserialize;
use serde_json::json;
use store::{groups, people, roles};

use super::{NotThisRole, term, terms};
use crate::{Actor, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "roles.claim";

/// Which role, and whose it is.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The role.
    pub role: String,
    /// Personal data: the address of the account.
    pub account: String,
}

/// Gives it to the account; the address of its group.
pub async fn claim(office: &Office, actor: &Actor, wish: &Wish) -> Result<String, NotThisRole> {
    ensure(actor.role, NAME)?;
    let email = wish.account.trim().to_lowercase();
    let mut change = office.store.begin().await?;
    groups::take_turn(&mut change).await?;
    let shown = roles::find_in(&mut change, &wish.role).await?.ok_or(NotThisRole::NoSuchRole)?;
    if shown.held.account.is_some() {
        return Err(NotThisRole::Claimed);
    }
    let account = people::find_in(&mut change, &email).await?;
    let account = account.ok_or(NotThisRole::NoSuchAccount(email))?;
    let mut held = shown.held;
    held.account = Some(account.email);
    let group = groups::find_in(&mut change, &held.group).await?;
    let kind = group.ok_or(NotThisRole::NoSuchRole)?.established.kind;
    let mut others = roles::of_slug_in(&mut change, &shown.slug).await?;
    others.retain(|other| other.held.id != held.id);
    let profiles = office.profiles();
    let term = term(&held, &shown.group).ok_or(NotThisRole::NoSuchPost)?;
    may_hold(&term, kind, &terms(&others), &profiles.positions, &profiles.study_periods)?;
    roles::amend(&mut change, &held).await?;
    let details = json!({ "role": held.id, "post": held.post });
    let done = Done { verb: NAME, subject: &held.group, profile: None, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(shown.slug)
}
