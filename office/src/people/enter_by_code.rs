//! The act `people.enter_by_code`: somebody who has shown one thing (a password, a mailed link, another house's word) gives the code of
//! their second factor, or a recovery code.
//!
//! Consequences, in order: the guess is counted; the code is used up, and with a right one the step; a session of twelve hours; the
//! journal has an entry, which says whether a recovery code was used.

use rules::people::Role;
use serde::Deserialize;
use serde_json::json;
use store::people::{self, second_factors, steps};

use super::{
    admission,
    codes::{self, Guess},
    enter_by_link::Entered,
    sign_in::session,
};
use crate::{Actor, Failure, Office, office::Done, permissions::ensure};

/// The act's name.
pub const NAME: &str = "people.enter_by_code";

/// Which step, and its code.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Wish {
    /// The token of the step.
    pub step: String,
    /// A code, or a recovery code.
    pub code: String,
}

/// Why somebody is not in.
#[derive(Debug, thiserror::Error)]
pub enum NotEntered {
    /// The step is over.
    #[error("too much time has passed; sign in again")]
    Closed,
    /// The code is not right, or was used.
    #[error("this is not the code of this moment, or it was used; wait for the next")]
    WrongCode,
    /// Too many guesses.
    #[error("too many wrong codes; wait ten minutes")]
    Wait,
    /// The machine failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl NotEntered {
    /// The stable name, for words and programs, and the field of the wish that is wrong.
    pub const fn code(&self) -> (&'static str, &'static str) {
        match self {
            Self::Closed => ("closed-step", "step"),
            Self::WrongCode => ("wrong-code", "code"),
            Self::Wait => ("wait", "code"),
            Self::Failed(_) => ("failed", ""),
        }
    }
}

impl From<store::StoreError> for NotEntered {
    fn from(error: store::StoreError) -> Self {
        Self::Failed(error.into())
    }
}

/// Whether a step waits for its code still.
pub async fn waits(office: &Office, step: &str) -> Result<bool, Failure> {
    Ok(admission::step(office, "code", step).await?.is_some())
}

/// Begins the session.
pub async fn enter_by_code(office: &Office, actor: &Actor, wish: &Wish) -> Result<Entered, NotEntered> {
    ensure(actor.role, NAME).map_err(Failure::from)?;
    let step = admission::step(office, "code", &wish.step).await?.ok_or(NotEntered::Closed)?;
    let address = step.account.as_deref().ok_or(NotEntered::Closed)?;
    let mut change = office.store.begin().await?;
    let account = people::find_in(&mut change, address).await?.ok_or(NotEntered::Closed)?;
    let found = second_factors::find_in(&mut change, address).await?;
    let factor = found.filter(|factor| factor.confirmed_at.is_some()).ok_or(NotEntered::Closed)?;
    let right = match codes::guess(office, &mut change, &factor, &wish.code).await? {
        Guess::Right(right) => right,
        Guess::Wrong => {
            office.keep(change).await?;
            return Err(NotEntered::WrongCode);
        }
        Guess::TooMany => return Err(NotEntered::Wait),
    };
    if !steps::take(&mut change, &step.hash).await? {
        return Err(NotEntered::Closed);
    }
    let token = session(office, &mut change, &account.email).await?;
    let role = Role::from_name(&account.role).unwrap_or(Role::Anybody);
    let who = Actor::signed_in(&account.email, &account.name, role);
    let details = json!({ "with": right.name() });
    let done = Done { verb: NAME, subject: &account.email, profile: None, reason: None, details };
    office.finish(change, &who, done).await?;
    Ok(Entered { session: token, back: step.back })
}
