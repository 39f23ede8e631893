//! What the acts about addresses share: why they are refused, and the note that tells the person that their addresses were changed.

use rules::language::Language;
use store::{
    StoreError, Transaction,
    people::{self, addresses},
};

use crate::{
    Actor, Failure, Office,
    mail::follow::{Note, tell},
};

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum NotThisAddress {
    /// Nobody has signed in with an account.
    #[error("sign in first")]
    NoAccount,
    /// It is no address.
    #[error("{0:?} is no e-mail address")]
    NoAddress(String),
    /// It belongs to the account already.
    #[error("{0} is your address already")]
    YoursAlready(String),
    /// It does not belong to the account.
    #[error("{0} is not an address of your account")]
    NotYours(String),
    /// The account would have none.
    #[error("this is your only address: add another first")]
    TheOnlyOne,
    /// The house has no address or no mail server.
    #[error("this house sends no mail, so that no address can be proved")]
    NoMail,
    /// The link was used, has ended, never was, or is another person's.
    #[error("this link opens no more, or was asked for by another account; ask for another")]
    Closed,
    /// Whoever opened the link has another account with it.
    #[error("an account has this address: see what would remain, and merge the two")]
    HasAnAccount,
    /// The role may not, or the machine failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl NotThisAddress {
    /// The stable name, for words and programs, and the field of the wish that is wrong.
    pub const fn code(&self) -> (&'static str, &'static str) {
        match self {
            Self::NoAccount => ("no-account", ""),
            Self::NoAddress(_) => ("no-address", "email"),
            Self::YoursAlready(_) => ("yours-already", "email"),
            Self::NotYours(_) => ("not-yours", "email"),
            Self::TheOnlyOne => ("the-only-one", "email"),
            Self::NoMail => ("no-mail", ""),
            Self::Closed => ("closed-link", "token"),
            Self::HasAnAccount => ("has-an-account", "token"),
            Self::Failed(Failure::NotAllowed(_)) => ("not-allowed", ""),
            Self::Failed(_) => ("failed", ""),
        }
    }
}

impl From<StoreError> for NotThisAddress {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

/// An address as it is compared.
pub(super) fn plain(email: &str) -> String {
    email.trim().to_lowercase()
}

/// Whether an address is one of an account.
pub(super) async fn has(change: &mut Transaction, account: &str, email: &str) -> Result<bool, StoreError> {
    Ok(people::find_in(change, email).await?.is_some_and(|found| found.email == account))
}

/// Tells the person, where their mail went until now, that an address was added or dropped: if it was not them, they know.
pub(super) async fn tell_of_change(
    office: &Office,
    change: &mut Transaction,
    actor: &Actor,
    account: &str,
    told_at: &str,
) -> Result<(), Failure> {
    if !office.has_mail_server() {
        return Ok(());
    }
    let language = people::find_in(change, account).await?.and_then(|one| Language::from_code(&one.language));
    let link = format!("{}/account/addresses", office.address().unwrap_or_default());
    let note = Note {
        kind: "addresses",
        email: told_at,
        name: &actor.name,
        language: language.unwrap_or(Language::En),
        facts: &[("link", link.as_str())],
        by: &actor.name,
    };
    tell(office, change, &note).await
}

/// The addresses of an account: the one by which it is known first, then the others; and which of them mail goes to.
pub(super) async fn all_in(change: &mut Transaction, account: &str) -> Result<Vec<String>, StoreError> {
    let mut all = vec![account.to_owned()];
    all.extend(addresses::of_account_in(change, account).await?);
    Ok(all)
}
