//! The act `people.add_address`: somebody says of another address that it is theirs.
//!
//! Consequences, in order: where neither the address nor the account has asked too often, a link of a quarter of an hour to that address,
//! of which only the hash is kept; the journal has an entry without the address. The answer is the same whether an account has it.

use jiff::ToSpan;
use rules::language::Language;
use serde::Deserialize;
use serde_json::json;
use store::people::{
    self,
    addresses::{self, Claim},
};

use super::{
    addresses::{NotThisAddress, has, plain},
    ask_link::MINUTES,
    enrol::is_address,
    token,
};
use crate::{
    Actor, Failure, Office, chance,
    mail::follow::{Note, tell},
    office::Done,
    permissions::ensure,
};

/// The act's name.
pub const NAME: &str = "people.add_address";

/// So many links of one account, or to one address, may be open at once: nobody is flooded.
const AT_ONCE: i64 = 3;

/// Which address.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// Personal data: the address.
    pub email: String,
}

/// Mails the link that proves it.
pub async fn add_address(office: &Office, actor: &Actor, wish: &Wish) -> Result<(), NotThisAddress> {
    ensure(actor.role, NAME).map_err(Failure::from)?;
    let account = actor.account.as_deref().ok_or(NotThisAddress::NoAccount)?;
    let email = plain(&wish.email);
    if !is_address(&email) {
        return Err(NotThisAddress::NoAddress(wish.email.clone()));
    }
    let Some(house) = office.address().filter(|_| office.has_mail_server()) else {
        return Err(NotThisAddress::NoMail);
    };
    let now = office.clock().now();
    let mut change = office.store.begin().await?;
    let Some(own) = people::find_in(&mut change, account).await? else {
        return Err(NotThisAddress::NoAccount);
    };
    if has(&mut change, account, &email).await? {
        return Err(NotThisAddress::YoursAlready(email));
    }
    if addresses::live_claims(&mut change, &email, account, now.as_millisecond()).await? >= AT_ONCE {
        return Ok(());
    }
    let token = chance::token().map_err(Failure::from)?;
    let ends = now.checked_add(MINUTES.minutes()).unwrap_or(now);
    let claim = Claim {
        hash: token::hash(&token),
        account: account.to_owned(),
        email: email.clone(),
        ends_at: ends.as_millisecond(),
    };
    addresses::add_claim(&mut change, &claim, now.as_millisecond()).await?;
    let link = format!("{house}/account/addresses/{token}");
    let note = Note {
        kind: "address",
        email: &email,
        name: &email,
        language: Language::from_code(&own.language).unwrap_or(Language::En),
        facts: &[("link", &link), ("minutes", &MINUTES.to_string()), ("name", &own.name)],
        by: &actor.name,
    };
    tell(office, &mut change, &note).await?;
    let done = Done { verb: NAME, subject: account, profile: None, reason: None, details: json!({}) };
    office.finish(change, actor, done).await?;
    Ok(())
}
