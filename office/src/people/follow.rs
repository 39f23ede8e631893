//! What follows for people from acts of every room: the journal knows them by a name that means nothing without their account.

use serde_json::Value;
use store::{
    StoreError, Transaction,
    people::{self, pseudonyms},
};

use super::enrol::is_address;
use crate::{Actor, Failure, chance};

/// By which name the journal knows whoever acts; empty where nobody has signed in and no single account bears the name.
pub(crate) async fn who(change: &mut Transaction, actor: &Actor) -> Result<String, Failure> {
    let account = match &actor.account {
        Some(account) => Some(account.clone()),
        None if actor.name.is_empty() => None,
        None => pseudonyms::only_bearer(change, &actor.name).await?,
    };
    match account {
        Some(account) => pseudonym(change, &account).await,
        None => Ok(String::new()),
    }
}

/// The name of an account in the journal, by any of its addresses; empty where nobody has the address.
async fn pseudonym(change: &mut Transaction, address: &str) -> Result<String, Failure> {
    let Some(account) = people::find_in(change, address).await? else { return Ok(String::new()) };
    if let Some(id) = pseudonyms::find(change, &account.email).await? {
        return Ok(id);
    }
    let id = chance::token()?[..32].to_owned();
    pseudonyms::add(change, &id, &account.email).await?;
    Ok(id)
}

/// A subject as the journal has it: an address gives way to the name of its account.
pub(crate) async fn subject(change: &mut Transaction, subject: &str) -> Result<String, Failure> {
    if is_address(subject) { pseudonym(change, subject).await } else { Ok(subject.to_owned()) }
}

/// Details as the journal has them: every address gives way.
pub(crate) async fn details(change: &mut Transaction, mut details: Value) -> Result<Value, Failure> {
    let Some(fields) = details.as_object_mut() else { return Ok(details) };
    for value in fields.values_mut() {
        if let Some(address) = value.as_str().filter(|text| is_address(text)) {
            *value = Value::String(pseudonym(change, address).await?);
        }
    }
    Ok(details)
}

/// To which address a message goes: that of an account is the one that its person prefers. A link that proves an address goes there alone.
pub(crate) async fn reached_at(
    change: &mut Transaction,
    kind: &str,
    email: &str,
) -> Result<String, StoreError> {
    if matches!(kind, "link" | "address") {
        return Ok(email.to_owned());
    }
    Ok(people::addresses::preferred_in(change, email).await?.unwrap_or_else(|| email.to_owned()))
}
