//! Another house that vouches for people: what it is asked, and what it answers. Which protocol it speaks is known elsewhere.

use std::{fmt::Debug, pin::Pin};

/// What will be known later.
pub type Later<'a, What> = Pin<Box<dyn Future<Output = What> + Send + 'a>>;

/// The other house did not vouch.
#[derive(Debug, thiserror::Error)]
pub enum NotVouched {
    /// It does not answer, or nothing that is of use.
    #[error("the other house does not answer: {0}")]
    NoAnswer(String),
    /// What it says does not hold: another's signature, another's question, too late.
    #[error("what the other house says does not hold: {0}")]
    NotGenuine(String),
}

/// Where a browser is sent, and what has to be remembered until it comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// The page of the other house.
    pub address: String,
    /// What the other house has to give back unchanged.
    pub state: String,
    /// What only we know, for the end.
    pub kept: String,
}

/// For whom the other house vouches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vouched {
    /// The other house, by its address.
    pub issuer: String,
    /// By which it knows the person; never given to another.
    pub subject: String,
    /// Personal data: the address, where it says one.
    pub email: Option<String>,
    /// Whether it has seen that mail to the address reaches the person.
    pub email_verified: bool,
    /// Personal data: the name, where it says one.
    pub name: Option<String>,
}

/// Another house that vouches for people.
pub trait Provider: Debug + Send + Sync {
    /// What it is called on the button.
    fn name(&self) -> &str;
    /// The question, for a browser that comes back to this address.
    fn send<'a>(&'a self, back: &'a str) -> Later<'a, Result<Sent, NotVouched>>;
    /// What the answer says; `kept` is what was remembered.
    fn vouch<'a>(
        &'a self,
        back: &'a str,
        kept: &'a str,
        code: &'a str,
    ) -> Later<'a, Result<Vouched, NotVouched>>;
}
