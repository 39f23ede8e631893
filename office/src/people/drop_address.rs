//! The act `people.drop_address`: an address is somebody's no more.
//!
//! Consequences, in order: it signs in to nothing and hears nothing; where the account was known by it, it is known by another, and
//! everything goes with it; a note goes where mail went until now, so that nobody loses an address unknowingly; the journal has an entry
//! without it.

use serde::Deserialize;
use serde_json::json;
use store::people::{addresses, whole};

use super::addresses::{NotThisAddress, all_in, plain, tell_of_change};
use crate::{Actor, Failure, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "people.drop_address";

/// Which address.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// Personal data: one of the addresses of the account.
    pub email: String,
}

/// Drops it. By which address the account is known now.
pub async fn drop_address(office: &Office, actor: &Actor, wish: &Wish) -> Result<String, NotThisAddress> {
    ensure(actor.role, NAME).map_err(Failure::from)?;
    let account = actor.account.as_deref().ok_or(NotThisAddress::NoAccount)?;
    let email = plain(&wish.email);
    let mut change = office.store.begin().await?;
    addresses::take_turn(&mut change).await?;
    let told_at = addresses::preferred_in(&mut change, account).await?.ok_or(NotThisAddress::NoAccount)?;
    let all = all_in(&mut change, account).await?;
    if !all.contains(&email) {
        return Err(NotThisAddress::NotYours(email));
    }
    let heir = all.iter().find(|one| **one != email && **one == told_at);
    let heir = heir.or_else(|| all.iter().find(|one| **one != email)).ok_or(NotThisAddress::TheOnlyOne)?;
    tell_of_change(office, &mut change, actor, account, &told_at).await?;
    let known_as = if email == account { heir.as_str() } else { account };
    if email == account {
        addresses::forget(&mut change, heir, account).await?;
        whole::know_as(&mut change, account, heir).await?;
        addresses::prefer(&mut change, heir, None).await?;
    } else {
        addresses::forget(&mut change, &email, account).await?;
        if email == told_at {
            addresses::prefer(&mut change, account, None).await?;
        }
    }
    let actor = Actor::signed_in(known_as, actor.name.clone(), actor.role);
    let done = Done { verb: NAME, subject: known_as, profile: None, reason: None, details: json!({}) };
    office.finish(change, &actor, done).await?;
    Ok(known_as.to_owned())
}
