//! What stands between a first proof and a session: steps that a browser ends later, and the code of a second factor.

use jiff::{SignedDuration, Timestamp, ToSpan};
use store::{
    StoreError, Transaction,
    people::{
        self, second_factors,
        steps::{self, Step},
    },
};

use super::{sign_in::session, token};
use crate::{Actor, Failure, Office, chance};

/// How long a step of signing in can be ended, in minutes.
pub const STEP_MINUTES: i64 = 10;

/// How long after signing in somebody may change the ways in which they sign in, in minutes.
pub const RECENT_MINUTES: i64 = 15;

/// What a first proof leads to.
pub(super) enum Admitted {
    /// To a session, by its token.
    In(String),
    /// To the question for a code, by the token of its step.
    Waits(String),
}

/// Lets somebody in who has proved one thing; who has a second factor is asked for its code first.
pub(super) async fn admit(
    office: &Office,
    change: &mut Transaction,
    account: &str,
    back: &str,
) -> Result<Admitted, Failure> {
    let factor = second_factors::find_in(change, account).await?;
    if factor.is_some_and(|factor| factor.confirmed_at.is_some()) {
        let step = Begun { kind: "code", account: Some(account), content: "", back };
        return Ok(Admitted::Waits(begin(office, change, &step).await?));
    }
    Ok(Admitted::In(session(office, change, account).await?))
}

/// A step that begins.
pub(super) struct Begun<'a> {
    pub(super) kind: &'a str,
    pub(super) account: Option<&'a str>,
    pub(super) content: &'a str,
    pub(super) back: &'a str,
}

/// Remembers a step; the token by which its browser ends it.
pub(super) async fn begin(
    office: &Office,
    change: &mut Transaction,
    begun: &Begun<'_>,
) -> Result<String, Failure> {
    let token = chance::token()?;
    let now = office.clock().now();
    let step = Step {
        hash: token::hash(&token),
        kind: begun.kind.to_owned(),
        account: begun.account.map(str::to_owned),
        content: begun.content.to_owned(),
        back: begun.back.to_owned(),
        ends_at: now.checked_add(STEP_MINUTES.minutes()).unwrap_or(now).as_millisecond(),
    };
    steps::add(change, &step, now.as_millisecond()).await?;
    Ok(token)
}

/// The same in a change of its own: nothing has been done yet, so that the journal has nothing to say.
pub(super) async fn begin_alone(office: &Office, begun: &Begun<'_>) -> Result<String, Failure> {
    let mut change = office.store.begin().await?;
    let token = begin(office, &mut change, begun).await?;
    change.commit().await.map_err(StoreError::from)?;
    Ok(token)
}

/// The step of a token, if it can be ended still.
pub(super) async fn step(office: &Office, kind: &str, token: &str) -> Result<Option<Step>, StoreError> {
    let now = office.clock().now().as_millisecond();
    steps::find(&office.store, kind, &token::hash(token), now).await
}

/// Uses a step up before anybody looks at what came with it: whatever it is, it does not come twice.
pub(super) async fn take(office: &Office, kind: &str, token: &str) -> Result<Option<Step>, StoreError> {
    let Some(found) = step(office, kind, token).await? else { return Ok(None) };
    let mut change = office.store.begin().await?;
    let is_first = steps::take(&mut change, &found.hash).await?;
    change.commit().await.map_err(StoreError::from)?;
    Ok(is_first.then_some(found))
}

/// Whether whoever holds this session has signed in a moment ago.
pub async fn is_recent(office: &Office, actor: &Actor, session: &str) -> Result<bool, Failure> {
    let Some(account) = actor.account.as_deref() else { return Ok(false) };
    let (now, own) = (office.clock().now(), token::hash(session));
    let sessions = people::sessions_of(&office.store, account, &now.to_string()).await?;
    let begun = sessions.into_iter().find(|session| session.token == own);
    let begun: Option<Timestamp> = begun.and_then(|session| session.begun_at.parse().ok());
    Ok(begun.is_some_and(|begun| now.duration_since(begun) <= SignedDuration::from_mins(RECENT_MINUTES)))
}
