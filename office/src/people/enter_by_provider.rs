//! The act `people.enter_by_provider`: somebody signs in with an account of another house.
//!
//! Consequences, in order: the step is used up, whatever came back; the identity, by the other house's name for the person, is linked with
//! the account of a verified address, or with a new one of a delegate; a session of twelve hours, or the question for the code of a
//! second factor; the journal has an entry. Who was linked once is known by that name: another address at the other house moves nobody
//! into another account.

use rules::people::Role;
use serde_json::json;
use store::{
    Transaction,
    people::{
        self, Account,
        providers::{self, Identity},
    },
};

use super::{
    admission::{self, Admitted, Begun, admit},
    amend::LONGEST_NAME,
    enrol::is_address,
    enter_by_link::Entered,
    provider::{NotVouched, Provider, Vouched},
    token,
};
use crate::{Actor, Failure, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "people.enter_by_provider";

/// The path of this house to which the other sends browsers back.
pub const BACK: &str = "/sign-in/provider/back";

/// What came back with the browser.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// The token of the step, which only this browser holds.
    pub step: String,
    /// What the other house had to give back.
    pub state: String,
    /// Its answer; `None` where the person turned back.
    pub code: Option<String>,
}

/// Why somebody is not in.
#[derive(Debug, thiserror::Error)]
pub enum NotEntered {
    /// No other house is known, or this one has no address to come back to.
    #[error("this house knows no other whose accounts open here")]
    NoProvider,
    /// Another browser began this, or nobody; or it is over.
    #[error("this was not begun here, or too long ago; begin again")]
    Closed,
    /// The person turned back.
    #[error("you turned back; nothing was done")]
    Cancelled,
    /// The other house has not seen that the address is the person's.
    #[error("the other house has not verified your address; verify it there, or sign in otherwise")]
    Unverified,
    /// The other house did not vouch.
    #[error(transparent)]
    NotVouched(#[from] NotVouched),
    /// A code is asked for first; the token of its step.
    #[error("give the code of your second factor")]
    CodeWanted(String),
    /// The machine failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl NotEntered {
    /// The stable name, for words and programs, and the field of the wish that is wrong.
    pub const fn code(&self) -> (&'static str, &'static str) {
        match self {
            Self::NoProvider => ("no-provider", ""),
            Self::Closed => ("closed-provider", "state"),
            Self::Cancelled => ("cancelled", ""),
            Self::Unverified => ("unverified", ""),
            Self::NotVouched(NotVouched::NoAnswer(_)) => ("provider-no-answer", ""),
            Self::NotVouched(NotVouched::NotGenuine(_)) => ("provider-not-genuine", "code"),
            Self::CodeWanted(_) => ("code-wanted", ""),
            Self::Failed(_) => ("failed", ""),
        }
    }
}

impl From<store::StoreError> for NotEntered {
    fn from(error: store::StoreError) -> Self {
        Self::Failed(error.into())
    }
}

/// The other house, and the address of this one to which it sends browsers back.
fn provider(office: &Office) -> Result<(&dyn Provider, String), NotEntered> {
    let house = office.address().ok_or(NotEntered::NoProvider)?;
    let provider = office.provider().ok_or(NotEntered::NoProvider)?;
    Ok((provider, format!("{house}{BACK}")))
}

/// Where to send the browser, and the token that it holds until it comes back.
pub async fn send(office: &Office, actor: &Actor, back: &str) -> Result<(String, String), NotEntered> {
    ensure(actor.role, NAME).map_err(Failure::from)?;
    let (provider, return_to) = provider(office)?;
    let sent = provider.send(&return_to).await?;
    let content = json!([token::hash(&sent.state), sent.kept]).to_string();
    let begun = Begun { kind: "provider", account: None, content: &content, back };
    Ok((sent.address, admission::begin_alone(office, &begun).await?))
}

/// Begins the session.
pub async fn enter_by_provider(office: &Office, actor: &Actor, wish: &Wish) -> Result<Entered, NotEntered> {
    ensure(actor.role, NAME).map_err(Failure::from)?;
    let (provider, return_to) = provider(office)?;
    let step = admission::take(office, "provider", &wish.step).await?.ok_or(NotEntered::Closed)?;
    let (state, kept): (String, String) =
        serde_json::from_str(&step.content).map_err(|_| NotEntered::Closed)?;
    if token::hash(&wish.state) != state {
        return Err(NotEntered::Closed);
    }
    let code = wish.code.as_deref().ok_or(NotEntered::Cancelled)?;
    let vouched = provider.vouch(&return_to, &kept, code).await?;
    let mut change = office.store.begin().await?;
    let (account, found) = account(office, &mut change, &vouched).await?;
    let admitted = admit(office, &mut change, &account.email, &step.back).await?;
    let role = Role::from_name(&account.role).unwrap_or(Role::Anybody);
    let who = Actor::signed_in(&account.email, &account.name, role);
    let details = json!({ "account": found, "waits": matches!(admitted, Admitted::Waits(_)) });
    let done = Done { verb: NAME, subject: &account.email, profile: None, reason: None, details };
    office.finish(change, &who, done).await?;
    match admitted {
        Admitted::In(session) => Ok(Entered { session, back: step.back }),
        Admitted::Waits(step) => Err(NotEntered::CodeWanted(step)),
    }
}

/// The account of an identity, and whether it was known, is linked now, or is new.
async fn account(
    office: &Office,
    change: &mut Transaction,
    vouched: &Vouched,
) -> Result<(Account, &'static str), NotEntered> {
    if let Some(known) = providers::find(change, &vouched.issuer, &vouched.subject).await? {
        let account = people::find_in(change, &known.account).await?.ok_or(NotEntered::Closed)?;
        return Ok((account, "known"));
    }
    let email = vouched.email.as_deref().map(|email| email.trim().to_lowercase());
    let verified = email.filter(|email| vouched.email_verified && is_address(email));
    let email = verified.ok_or(NotEntered::Unverified)?;
    let now = office.clock().now().to_string();
    let (account, found) = match people::find_in(change, &email).await? {
        Some(account) => (account, "linked"),
        None => (fresh(email, vouched.name.as_deref(), now.clone()), "new"),
    };
    if found == "new" && !people::enrol(change, &account).await? {
        return Err(NotEntered::Closed);
    }
    let identity = Identity {
        issuer: vouched.issuer.clone(),
        subject: vouched.subject.clone(),
        account: account.email.clone(),
        linked_at: now,
    };
    if !providers::link(change, &identity).await? {
        return Err(NotEntered::Closed);
    }
    Ok((account, found))
}

/// A new account of a delegate. Who was given no name is called by the address until they write one.
fn fresh(email: String, name: Option<&str>, enrolled_at: String) -> Account {
    let name = name.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
    let is_name =
        !name.is_empty() && name.chars().count() <= LONGEST_NAME && !name.chars().any(char::is_control);
    Account {
        name: if is_name { name } else { email.clone() },
        email,
        role: Role::Delegate.name().to_owned(),
        password: String::new(),
        enrolled_at,
        language: "en".to_owned(),
    }
}
