//! The act `people.confirm_address`: somebody opens the link that was mailed to their other address, signed in as whoever asked for it.
//!
//! Consequences, in order: the link is used up; the address signs in to the account; registrations that colleagues sent with it are the
//! person's own, but for those of which there is another already, which stay and are named; a note goes where mail went until now; the
//! journal has an entry without the address.

use serde::Deserialize;
use serde_json::json;
use store::people::{self, addresses, fallen, whole};

use super::{
    addresses::{NotThisAddress, tell_of_change},
    token,
};
use crate::{Actor, Failure, Office, members::today, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "people.confirm_address";

/// Which link.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// What the mail holds.
    pub token: String,
}

/// An address that was proved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmed {
    /// Personal data: the address.
    pub email: String,
    /// Registrations that are the person's own by it.
    pub registrations: usize,
    /// Meetings for which two registrations of the person stand now: a colleague's and their own.
    pub twice: Vec<String>,
}

/// Gives the address to the account.
pub async fn confirm_address(
    office: &Office,
    actor: &Actor,
    wish: &Wish,
) -> Result<Confirmed, NotThisAddress> {
    ensure(actor.role, NAME).map_err(Failure::from)?;
    let account = actor.account.as_deref().ok_or(NotThisAddress::NoAccount)?;
    let now = office.clock().now();
    let mut change = office.store.begin().await?;
    addresses::take_turn(&mut change).await?;
    let hash = token::hash(&wish.token);
    let claim = addresses::claim_in(&mut change, &hash, account, now.as_millisecond()).await?;
    let claim = claim.ok_or(NotThisAddress::Closed)?;
    if let Some(found) = people::find_in(&mut change, &claim.email).await? {
        let own = found.email == account;
        return Err(if own { NotThisAddress::Closed } else { NotThisAddress::HasAnAccount });
    }
    let told_at = addresses::preferred_in(&mut change, account).await?.ok_or(NotThisAddress::NoAccount)?;
    if !addresses::use_claim(&mut change, &hash).await? {
        return Err(NotThisAddress::Closed);
    }
    addresses::add(&mut change, &claim.email, account, &today(office).to_string()).await?;
    let own = fallen::of_person(&mut change, account).await?;
    let mut confirmed = Confirmed { email: claim.email.clone(), registrations: 0, twice: Vec::new() };
    for sent in fallen::of_person(&mut change, &claim.email).await? {
        let stands = own.iter().any(|one| {
            (&one.meeting, &one.event) == (&sent.meeting, &sent.event)
                && one.content.state.name() != "cancelled"
                && sent.content.state.name() != "cancelled"
        });
        if stands {
            confirmed.twice.push(sent.meeting);
        } else {
            whole::move_registration(&mut change, &sent.id, account).await?;
            confirmed.registrations += 1;
        }
    }
    tell_of_change(office, &mut change, actor, account, &told_at).await?;
    let details = json!({ "registrations": confirmed.registrations, "twice": confirmed.twice });
    let done = Done { verb: NAME, subject: account, profile: None, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(confirmed)
}
