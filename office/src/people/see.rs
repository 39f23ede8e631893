//! Who is asking.

use rules::{language::Language, people::Role};
use serde_json::{Value, json};
use store::{StoreError, people};

pub use super::erasure::Outlook;
use super::{token, ways};
use crate::{Actor, Failure, Office, members, registration, tokens};

/// Who holds this token; anybody where nobody does, or the session has ended.
pub async fn of_token(office: &Office, token: &str) -> Result<Actor, StoreError> {
    let now = office.clock().now().to_string();
    let account = people::of_session(&office.store, &token::hash(token), &now).await?;
    let known =
        account.and_then(|account| Some((account.email, account.name, Role::from_name(&account.role)?)));
    Ok(known.map_or_else(Actor::anybody, |(email, name, role)| Actor::signed_in(email, name, role)))
}

/// A session of one's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// By which it is named; of no use to sign in.
    pub address: String,
    pub(super) hash: String,
    /// When it began, an instant in ISO form.
    pub begun_at: String,
    /// Whether it is the one that asks.
    pub is_this: bool,
}

/// The sessions of whoever asks with this token.
pub async fn sessions(office: &Office, actor: &Actor, token: &str) -> Result<Vec<Open>, Failure> {
    let Some(account) = actor.account.as_deref() else { return Ok(Vec::new()) };
    let now = office.clock().now().to_string();
    let own = token::hash(token);
    let sessions = people::sessions_of(&office.store, account, &now).await?;
    let open = |session: people::Session| Open {
        address: session.token[..16].to_owned(),
        is_this: session.token == own,
        begun_at: session.begun_at,
        hash: session.token,
    };
    Ok(sessions.into_iter().map(open).collect())
}

/// The language in which whoever asks is written to.
pub async fn language(office: &Office, actor: &Actor) -> Result<Option<Language>, Failure> {
    let Some(account) = actor.account.as_deref() else { return Ok(None) };
    let found = people::find(&office.store, account).await?;
    Ok(found.and_then(|account| Language::from_code(&account.language)))
}

/// Everything that the house keeps of whoever asks, for programs: account, sessions, members, registrations.
pub async fn own_data(office: &Office, actor: &Actor) -> Result<Option<Value>, Failure> {
    let Some(email) = actor.account.as_deref() else { return Ok(None) };
    let Some(account) = people::find(&office.store, email).await? else { return Ok(None) };
    let sessions: Vec<Value> = sessions(office, actor, "")
        .await?
        .into_iter()
        .map(|session| json!({ "begun_at": session.begun_at }))
        .collect();
    let own = members::see::own(office, actor).await?;
    let own: Vec<Value> = own.iter().map(|(enlisted, _)| json!({ "name": enlisted.member.name() })).collect();
    let registrations: Vec<Value> = registration::see::mine(office, actor)
        .await?
        .iter()
        .map(|sight| {
            let one = &sight.line.registration;
            json!({
                "meeting": one.meeting, "event": one.event, "submitted_at": one.submitted_at,
                "state": one.content.state, "form": one.content.form,
            })
        })
        .collect();
    let tokens: Vec<Value> = tokens::see::own(office, actor)
        .await?
        .iter()
        .map(|one| {
            json!({
                "name": one.name, "acts": one.acts, "reading": one.reading, "issued_on": one.issued_on,
                "last_day": one.last_day, "last_used": one.last_used,
            })
        })
        .collect();
    let erasure = people::erasures::of(&office.store, email).await?;
    Ok(Some(json!({
        "addresses": addresses(office, actor).await?, "tokens": tokens, "erasure_on": erasure,
        "account": {
            "email": account.email, "name": account.name, "role": account.role, "language": account.language,
            "enrolled_at": account.enrolled_at,
        },
        "ways_to_sign_in": ways::data(office, actor).await?,
        "sessions": sessions, "members": own, "registrations": registrations,
    })))
}

/// The addresses of whoever asks: the one to which mail goes first.
pub async fn addresses(office: &Office, actor: &Actor) -> Result<Vec<String>, Failure> {
    let Some(account) = actor.account.as_deref() else { return Ok(Vec::new()) };
    let mut all = vec![account.to_owned()];
    all.extend(people::addresses::of_account(&office.store, account).await?);
    let preferred = people::addresses::preferred(&office.store, account).await?;
    all.sort_by_key(|one| Some(one) != preferred.as_ref());
    Ok(all)
}

/// What would become of what the house keeps of whoever asks, if they asked to be forgotten.
pub async fn outlook(office: &Office, actor: &Actor) -> Result<Outlook, Failure> {
    match actor.account.as_deref() {
        Some(account) => super::erasure::outlook(office, account).await,
        None => Ok(Outlook::default()),
    }
}
