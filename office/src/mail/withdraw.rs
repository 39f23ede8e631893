//! The act `mail.withdraw`: the mail of a notice will not be sent.
//!
//! Consequences, in order: what is held stays where it is for good; the journal has an entry with the reason.

use serde::Deserialize;
use serde_json::json;
use store::mail::{self, Mailing};

use super::{HELD, NotThisMail, WITHDRAWN};
use crate::{Actor, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "mail.withdraw";

/// Which mail, and why.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The identity key of the notice.
    pub notice: String,
    /// Why.
    pub reason: String,
}

/// Withdraws the mail.
pub async fn withdraw(office: &Office, actor: &Actor, wish: &Wish) -> Result<(), NotThisMail> {
    ensure(actor.role, NAME)?;
    let reason = wish.reason.trim();
    if reason.is_empty() {
        return Err(NotThisMail::NoReason);
    }
    let mut change = office.store.begin().await?;
    let mailing = mail::find_in(&mut change, &wish.notice).await?;
    let mailing = mailing.ok_or_else(|| NotThisMail::NoSuchMail(wish.notice.clone()))?;
    if mailing.state != HELD {
        return Err(NotThisMail::Decided(mailing.state));
    }
    let decided = Mailing {
        state: WITHDRAWN.to_owned(),
        decided_by: Some(actor.name.clone()),
        decided_at: Some(office.clock().now().to_string()),
        reason: Some(reason.to_owned()),
        ..mailing
    };
    if !mail::decide(&mut change, &decided).await? {
        return Err(NotThisMail::Decided(decided.state));
    }
    let done = Done {
        verb: NAME,
        subject: &wish.notice,
        profile: None,
        reason: Some(reason.to_owned()),
        details: json!({}),
    };
    office.finish(change, actor, done).await?;
    Ok(())
}
