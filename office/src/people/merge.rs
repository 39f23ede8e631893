//! The act `people.merge`: two accounts of one person become one.
//!
//! Consequences, in order: of two registrations for the same thing the one that is further on remains and the other is cancelled; terms in
//! the same office become one; sessions and tokens of the account that is given up end; its registrations, appointments, approvals and
//! addresses come to the one that stays, which has the higher of both roles; the other is gone; a note says so, with the reason where the
//! secretariat did it; the journal has entries without names. A person proves the other account by the link that its address was mailed.

use rules::{
    language::Language,
    people::{Person, Role},
    registration::NotNow,
};
use serde::Deserialize;
use serde_json::json;
use store::{
    StoreError, Transaction, members,
    people::{self, Account, addresses, ways, whole},
    registration::{self, desk},
};

pub use super::merging::{Merging, Term, Twice};
use super::{
    merging::{give_way, look},
    token,
};
use crate::{
    Actor, Failure, Office,
    mail::follow::{Note, tell},
    members::today,
    office::Done,
    permissions::{NotAllowed, ensure},
};

/// The act's name.
pub const NAME: &str = "people.merge";

/// Which two, and how it is known that they are one person's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Wish {
    /// What the mail to the other account's address holds: it comes to the account of whoever is signed in.
    pub token: String,
    /// For the secretariat: an address of the account that is given up.
    pub from: String,
    /// For the secretariat: an address of the account that stays.
    pub into: String,
    /// For the secretariat: why; the person reads it.
    pub reason: String,
    /// The seal of what was shown before.
    pub seal: String,
}

/// Why nothing was merged.
#[derive(Debug, thiserror::Error)]
pub enum NotMerged {
    /// Nobody has signed in with an account.
    #[error("sign in first")]
    NoAccount,
    /// The link was used, has ended, never was, or is another person's.
    #[error("this link opens no more, or was asked for by another account; ask for another")]
    Closed,
    /// Nobody has this address.
    #[error("nobody has the account {0}")]
    NoSuchAccount(String),
    /// It is one account.
    #[error("both addresses are of one account")]
    TheSame,
    /// The secretariat says why.
    #[error("say why: the person reads it")]
    ReasonMissing,
    /// Something has changed since it was shown.
    #[error("something has changed since you looked: look again")]
    ChangedMeanwhile,
    /// The person is in a meeting under both.
    #[error("both were at {0}: the desk of that meeting has to take one badge back first")]
    PresentTwice(String),
    /// Who only reads the mail of an account that is guarded further has not proved that it is theirs.
    #[error("the other account is guarded by a passkey or a code: sign in to it and end those first")]
    Guarded,
    /// A registration cannot be cancelled.
    #[error(transparent)]
    NotNow(#[from] NotNow),
    /// The role may not, or the machine failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl NotMerged {
    /// The stable name, for words and programs, and the field of the wish that is wrong.
    pub const fn code(&self) -> (&'static str, &'static str) {
        match self {
            Self::NoAccount => ("no-account", ""),
            Self::Closed => ("closed-link", "token"),
            Self::NoSuchAccount(_) => ("no-such-account", "from"),
            Self::TheSame => ("the-same", "from"),
            Self::ReasonMissing => ("reason-missing", "reason"),
            Self::ChangedMeanwhile => ("changed-meanwhile", "seal"),
            Self::PresentTwice(_) => ("present-twice", ""),
            Self::Guarded => ("guarded", "from"),
            Self::NotNow(_) => ("not-now", ""),
            Self::Failed(Failure::NotAllowed(_)) => ("not-allowed", ""),
            Self::Failed(_) => ("failed", ""),
        }
    }
}

impl From<StoreError> for NotMerged {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

/// What a merge would do, for whoever could do it.
pub async fn preview(office: &Office, actor: &Actor, wish: &Wish) -> Result<Merging, NotMerged> {
    let mut change = office.store.begin().await?;
    let (into, from) = pair(office, &mut change, actor, wish).await?;
    Ok(look(&mut change, &into, &from).await?)
}

/// The account that stays, and the one that is given up.
async fn pair(
    office: &Office,
    change: &mut Transaction,
    actor: &Actor,
    wish: &Wish,
) -> Result<(Account, Account), NotMerged> {
    ensure(actor.role, NAME).map_err(Failure::from)?;
    let (into, from) = if wish.token.is_empty() {
        if actor.role != Role::Secretariat {
            return Err(Failure::from(NotAllowed { act: NAME, role: actor.role }).into());
        }
        (super::addresses::plain(&wish.into), super::addresses::plain(&wish.from))
    } else {
        let account = actor.account.clone().ok_or(NotMerged::NoAccount)?;
        let now = office.clock().now().as_millisecond();
        let claim = addresses::claim_in(change, &token::hash(&wish.token), &account, now).await?;
        (account, claim.ok_or(NotMerged::Closed)?.email)
    };
    let missing = |email: &str| NotMerged::NoSuchAccount(email.to_owned());
    let into = people::find_in(change, &into).await?.ok_or_else(|| missing(&into))?;
    let from = people::find_in(change, &from).await?.ok_or_else(|| missing(&from))?;
    if into.email == from.email {
        return Err(NotMerged::TheSame);
    }
    if !wish.token.is_empty() && ways::is_guarded(change, &from.email).await? {
        return Err(NotMerged::Guarded);
    }
    Ok((into, from))
}

/// Makes one account of two; what was done.
pub async fn merge(office: &Office, actor: &Actor, wish: &Wish) -> Result<Merging, NotMerged> {
    let by_secretariat = wish.token.is_empty();
    let reason = wish.reason.trim();
    let mut change = office.store.begin().await?;
    addresses::take_turn(&mut change).await?;
    let (into, from) = pair(office, &mut change, actor, wish).await?;
    if by_secretariat && reason.is_empty() {
        return Err(NotMerged::ReasonMissing);
    }
    let merging = look(&mut change, &into, &from).await?;
    if let Some(meeting) = merging.present_twice.first() {
        return Err(NotMerged::PresentTwice(meeting.clone()));
    }
    if merging.seal() != wish.seal {
        return Err(NotMerged::ChangedMeanwhile);
    }
    if !by_secretariat && !addresses::use_claim(&mut change, &token::hash(&wish.token)).await? {
        return Err(NotMerged::Closed);
    }
    let told_at = addresses::preferred_in(&mut change, &from.email).await?;
    registrations(office, &mut change, actor, &merging).await?;
    for term in &merging.terms {
        for gone in &term.gone {
            members::strike(&mut change, gone).await?;
        }
        members::appoint(&mut change, &term.one).await?;
    }
    whole::close_doors(&mut change, &from.email).await?;
    people::erasures::withdraw(&mut change, &from.email).await?;
    whole::hang(&mut change, &from.email, &into.email).await?;
    whole::drop_account(&mut change, &from.email).await?;
    addresses::add(&mut change, &from.email, &into.email, &today(office).to_string()).await?;
    people::become_one(&mut change, &into.email, merging.role.name()).await?;
    if office.has_mail_server() {
        tell_both(office, &mut change, actor, &into, told_at, reason).await?;
    }
    let details = json!({
        "registrations": merging.registrations, "appointments": merging.appointments, "cancelled": merging.twice.len(),
        "terms": merging.terms.len(), "role": merging.role.name(),
    });
    let done = Done { verb: NAME, subject: &into.email, profile: None, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(merging)
}

/// Cancels the registrations that give way.
async fn registrations(
    office: &Office,
    change: &mut Transaction,
    actor: &Actor,
    merging: &Merging,
) -> Result<(), NotMerged> {
    let now = office.clock().now();
    let by = Person::named(&merging.into).ok_or(NotMerged::NoAccount)?;
    for twice in &merging.twice {
        desk::take_turn(change, &twice.meeting).await?;
        let loser = registration::find_in(change, &twice.loser).await?;
        let mut loser = loser.ok_or(NotMerged::ChangedMeanwhile)?;
        if loser.content.state.name() != twice.cancelled {
            return Err(NotMerged::ChangedMeanwhile);
        }
        loser.content.state = give_way(loser.content.state.clone(), &by, now)?;
        if !registration::save(change, &loser).await? {
            return Err(NotMerged::ChangedMeanwhile);
        }
        let details = json!({ "meeting": loser.meeting, "event": loser.event });
        let done = Done { verb: NAME, subject: &loser.id, profile: None, reason: None, details };
        office.note(change, actor, done).await?;
    }
    Ok(())
}

/// Where mail of either account went until now.
async fn tell_both(
    office: &Office,
    change: &mut Transaction,
    actor: &Actor,
    into: &Account,
    told_at: Option<String>,
    reason: &str,
) -> Result<(), NotMerged> {
    let stays = addresses::preferred_in(change, &into.email).await?;
    let link = format!("{}/account", office.address().unwrap_or_default());
    for email in stays.into_iter().chain(told_at) {
        let note = Note {
            kind: "merged",
            email: &email,
            name: &into.name,
            language: Language::from_code(&into.language).unwrap_or(Language::En),
            facts: &[("link", link.as_str()), ("reason", reason)],
            by: &actor.name,
        };
        tell(office, change, &note).await?;
    }
    Ok(())
}
