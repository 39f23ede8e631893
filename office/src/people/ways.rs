//! The ways in which whoever asks can sign in: passkeys, codes, accounts of other houses.

use serde_json::{Value, json};
use store::people::{self, passkeys, providers, second_factors};

use super::{codes, confirm_second_factor::waits};
use crate::{Actor, Failure, Office};

/// A passkey, as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passkey {
    /// By which it is removed.
    pub id: String,
    /// What its owner calls it.
    pub name: String,
    /// When it was made, an instant in ISO form.
    pub made_at: String,
    /// When it was last used, an instant in ISO form.
    pub used_at: Option<String>,
}

/// The passkeys of whoever asks, the oldest first.
pub async fn passkeys(office: &Office, actor: &Actor) -> Result<Vec<Passkey>, Failure> {
    let Some(account) = actor.account.as_deref() else { return Ok(Vec::new()) };
    let own = passkeys::of_account(&office.store, account).await?.into_iter();
    Ok(own
        .map(|one| Passkey { id: one.id, name: one.name, made_at: one.made_at, used_at: one.used_at })
        .collect())
}

/// An account of another house that opens an account here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The other house, by its address.
    pub issuer: String,
    /// By which it knows the person.
    pub subject: String,
    /// Since when, an instant in ISO form.
    pub linked_at: String,
}

/// The accounts of other houses that open the account of whoever asks, the oldest first.
pub async fn identities(office: &Office, actor: &Actor) -> Result<Vec<Identity>, Failure> {
    let Some(account) = actor.account.as_deref() else { return Ok(Vec::new()) };
    let own = providers::of_account(&office.store, account).await?.into_iter();
    Ok(own
        .map(|one| Identity { issuer: one.issuer, subject: one.subject, linked_at: one.linked_at })
        .collect())
}

/// How it stands with the codes of whoever asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Codes {
    /// The house has no key under which a secret could be kept.
    NoKey,
    /// None are asked for.
    Off,
    /// A secret waits for its first code.
    Waiting {
        /// The secret as people type it.
        secret: String,
        /// The address from which an authenticator takes it.
        address: String,
    },
    /// They are asked for.
    On {
        /// Since when, an instant in ISO form.
        since: String,
        /// How many recovery codes are left.
        recovery_codes: i64,
        /// Whether the account has a password, which ending them wants too.
        has_password: bool,
    },
}

/// How it stands with the codes of whoever asks.
pub async fn codes(office: &Office, actor: &Actor) -> Result<Codes, Failure> {
    let Some(account) = actor.account.as_deref() else { return Ok(Codes::Off) };
    let Some(secrets) = office.secrets() else { return Ok(Codes::NoKey) };
    let Some(factor) = second_factors::find(&office.store, account).await? else { return Ok(Codes::Off) };
    if let Some(since) = factor.confirmed_at {
        let recovery_codes = second_factors::recovery_codes_left(&office.store, &factor.id).await?;
        let known = people::find(&office.store, account).await?;
        let has_password = known.is_some_and(|account| !account.password.is_empty());
        return Ok(Codes::On { since, recovery_codes, has_password });
    }
    if !waits(factor.begun_at, office.clock().now()) {
        return Ok(Codes::Off);
    }
    let known = codes::opened(secrets, &factor.id, &factor.secret)?;
    let secret = codes::as_text(&known);
    let address = codes::address("Plenary", account, &secret);
    Ok(Codes::Waiting { secret, address })
}

/// What the house keeps of them, for programs: no key, no secret.
pub(super) async fn data(office: &Office, actor: &Actor) -> Result<Value, Failure> {
    let passkeys: Vec<Value> = passkeys(office, actor)
        .await?
        .into_iter()
        .map(|one| json!({ "name": one.name, "made_at": one.made_at, "used_at": one.used_at }))
        .collect();
    let identities: Vec<Value> = identities(office, actor)
        .await?
        .into_iter()
        .map(|one| json!({ "issuer": one.issuer, "subject": one.subject, "linked_at": one.linked_at }))
        .collect();
    let codes = match actor.account.as_deref() {
        Some(account) => second_factors::find(&office.store, account).await?,
        None => None,
    };
    let since = codes.and_then(|factor| factor.confirmed_at);
    Ok(json!({ "passkeys": passkeys, "codes_since": since, "other_houses": identities }))
}
