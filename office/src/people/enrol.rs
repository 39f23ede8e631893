//! The act `people.enrol`: the secretariat gives somebody an account.
//!
//! Consequences, in order: the account with the hash of its password; the journal entry, which names the address.

use rules::people::Role;
use serde_json::json;
use store::{StoreError, people};

use super::password;
use crate::{
    Actor, Failure, Office,
    chance::NoChance,
    office::Done,
    permissions::{NotAllowed, ensure},
};

/// The act's name.
pub const NAME: &str = "people.enrol";

/// The least letters of a password.
pub const SHORTEST_PASSWORD: usize = 8;

/// Who gets an account.
#[derive(Clone, Debug)]
pub struct Person {
    /// Personal data: the address.
    pub email: String,
    /// Personal data: the name as the person writes it.
    pub name: String,
    /// The role.
    pub role: Role,
    /// The password.
    pub password: String,
}

/// Why there is no new account.
#[derive(Debug, thiserror::Error)]
pub enum NotEnrolled {
    /// The address has an account.
    #[error("{0} has an account already")]
    HasAnAccount(String),
    /// No address.
    #[error("{0:?} is no e-mail address")]
    NoAddress(String),
    /// No name.
    #[error("give the name of the person")]
    NameMissing,
    /// A role that nobody signs in for.
    #[error("an account wants a role")]
    NoRole,
    /// Easily guessed.
    #[error("the password has fewer than {SHORTEST_PASSWORD} letters")]
    PasswordTooShort,
    /// The role may not, or the machine failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl From<NotAllowed> for NotEnrolled {
    fn from(refused: NotAllowed) -> Self {
        Self::Failed(refused.into())
    }
}

impl From<StoreError> for NotEnrolled {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

impl From<NoChance> for NotEnrolled {
    fn from(error: NoChance) -> Self {
        Self::Failed(error.into())
    }
}

/// Makes the account.
pub async fn enrol(office: &Office, actor: &Actor, person: &Person) -> Result<(), NotEnrolled> {
    ensure(actor.role, NAME)?;
    let email = person.email.trim().to_lowercase();
    if !is_address(&email) {
        return Err(NotEnrolled::NoAddress(person.email.clone()));
    }
    if person.name.trim().is_empty() {
        return Err(NotEnrolled::NameMissing);
    }
    if person.role == Role::Anybody {
        return Err(NotEnrolled::NoRole);
    }
    if person.password.chars().count() < SHORTEST_PASSWORD {
        return Err(NotEnrolled::PasswordTooShort);
    }
    let account = people::Account {
        email: email.clone(),
        name: person.name.trim().to_owned(),
        role: person.role.name().to_owned(),
        password: password::hash(&person.password)?,
        enrolled_at: office.clock().now().to_string(),
        language: "en".to_owned(),
    };
    let mut change = office.store.begin().await?;
    if !people::enrol(&mut change, &account).await? {
        return Err(NotEnrolled::HasAnAccount(email));
    }
    let details = json!({ "role": account.role });
    let done = Done { verb: NAME, subject: &email, profile: None, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(())
}

/// Whether mail could be sent to it: one sign that parts, a host with a dot, and nothing that would end a line of a letterhead.
pub(super) fn is_address(email: &str) -> bool {
    let plain = |sign: char| !sign.is_whitespace() && !sign.is_control() && !"<>()[],;:\\\"".contains(sign);
    let parted = email.split_once('@');
    let is_whole = parted.is_some_and(|(name, host)| {
        !name.is_empty()
            && host.contains('.')
            && !host.contains('@')
            && !host.starts_with('.')
            && !host.ends_with('.')
    });
    is_whole && email.len() <= 254 && email.chars().all(plain)
}
