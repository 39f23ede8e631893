//! The act `mail.release`: a person has seen list and text, and lets the mail of a notice go.
//!
//! Consequences, in order: the list is the one that was seen, or nothing happens; one message for each recipient is kept, in
//! their language; couriers may take them; the journal has an entry.

use rules::{
    language::Language,
    mail::{Person, State, language_of},
};
use serde::Deserialize;
use serde_json::json;
use store::{
    drafts,
    mail::{self, Mailing, addressees, messages},
};

use super::{HELD, NotThisMail, RELEASED, Told, seal, told};
use crate::{Actor, Failure, Office, chance, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "mail.release";

/// Which mail, and what was seen of it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The identity key of the notice.
    pub notice: String,
    /// The seal of the list that the person has seen.
    pub seen: String,
}

/// Releases the mail; to how many it goes.
pub async fn release(office: &Office, actor: &Actor, wish: &Wish) -> Result<usize, NotThisMail> {
    ensure(actor.role, NAME)?;
    let by =
        Person::named(&actor.name).ok_or(crate::permissions::NotAllowed { act: NAME, role: actor.role })?;
    let forms = drafts::forms(&office.store, &wish.notice).await?;
    let mut available: Vec<_> = forms.iter().filter_map(|form| Language::from_code(&form.language)).collect();
    available.dedup();
    let notices = store::notices::of_identity(&office.store, &wish.notice).await?;
    let mut change = office.store.begin().await?;
    let mailing = mail::find_in(&mut change, &wish.notice).await?;
    let mailing = mailing.ok_or_else(|| NotThisMail::NoSuchMail(wish.notice.clone()))?;
    if mailing.state != HELD {
        return Err(NotThisMail::Decided(mailing.state));
    }
    let record = notices.first().map(|notice| &notice.record);
    let record = record.ok_or_else(|| NotThisMail::NoSuchMail(wish.notice.clone()))?;
    let told = told(office, record, &addressees::all_in(&mut change).await?);
    if told.is_empty() {
        return Err(NotThisMail::Nobody);
    }
    if seal(&told) != wish.seen {
        return Err(NotThisMail::ListChanged { now: told.len() });
    }
    let now = office.clock().now();
    let state = State::Held.release(by, now)?;
    for one in &told {
        let Some(language) = language_of(one.recipient.addressee.language, &available) else { continue };
        messages::add(&mut change, &message(&wish.notice, one, language, state.clone())?).await?;
    }
    let decided = Mailing {
        state: RELEASED.to_owned(),
        decided_by: Some(actor.name.clone()),
        decided_at: Some(now.to_string()),
        ..mailing
    };
    if !mail::decide(&mut change, &decided).await? {
        return Err(NotThisMail::Decided(RELEASED.to_owned()));
    }
    let details = json!({ "messages": told.len(), "list": wish.seen });
    let done = Done { verb: NAME, subject: &wish.notice, profile: None, reason: None, details };
    office.finish(change, actor, done).await?;
    Ok(told.len())
}

fn message(
    identity: &str,
    told: &Told,
    language: Language,
    state: State,
) -> Result<messages::Message, Failure> {
    let addressee = &told.recipient.addressee;
    Ok(messages::Message {
        id: chance::token()?[..32].to_owned(),
        about: messages::About::Notice(identity.to_owned()),
        email: addressee.email.clone(),
        body: addressee.body.clone(),
        language,
        token: (!told.recipient.mandatory).then(|| told.token.clone()),
        state,
        edition: 1,
    })
}
