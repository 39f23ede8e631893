//! What a courier takes out of the outbox, and what it reports. No acts: a person has released each message.

use rules::mail::{NotNow, Patience, State};
use store::{
    StoreError,
    mail::messages::{self, About, Message},
};

use crate::{Office, chance};

/// The reason of a message that was being handed over when the program ended; the words for it are in `locales/en/mail.ftl`.
pub const ENDED: &str = "program-ended";

/// What came of handing one message to a server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The server has taken it.
    Handed(String),
    /// The server put it off.
    PutOff(String),
    /// The server refused it for good.
    Refused(String),
    /// The server could not be reached, so that nothing was attempted.
    NoServer(String),
    /// It was given away whole and nobody answered for it.
    Lost(String),
}

/// Takes messages whose turn has come. Two couriers never take the same one.
pub async fn take(office: &Office, holder: &str, count: i64) -> Result<Vec<Message>, StoreError> {
    let now = office.clock().now();
    let mut change = office.store.begin().await?;
    let mut taken = Vec::new();
    for mut message in messages::due(&mut change, now.as_millisecond(), count).await? {
        let Ok(state) = message.state.clone().take(now) else { continue };
        message.state = state;
        if messages::save(&mut change, &message, Some(holder)).await? {
            message.edition += 1;
            taken.push(message);
        }
    }
    change.commit().await.map_err(StoreError::from)?;
    Ok(taken)
}

/// Writes down what came of messages that were taken.
pub async fn report(
    office: &Office,
    outcomes: Vec<(Message, Outcome)>,
    failures: u32,
) -> Result<(), StoreError> {
    let mut change = office.store.begin().await?;
    for (mut message, outcome) in outcomes {
        if let Ok(state) = after(office, message.state.clone(), outcome, failures) {
            message.state = state;
            forget(&mut message);
            messages::save(&mut change, &message, None).await?;
        }
    }
    change.commit().await.map_err(StoreError::from)
}

/// The facts of a note are needed no more once a server has it: a link would be a key that lies about.
fn forget(message: &mut Message) {
    if let (State::Handed { .. }, About::Note { facts, .. }) = (&message.state, &mut message.about) {
        facts.clear();
    }
}

fn after(office: &Office, state: State, outcome: Outcome, failures: u32) -> Result<State, NotNow> {
    let now = office.clock().now();
    let patience = patience(office);
    let chance = chance::bytes::<2>().map_or(0, u16::from_le_bytes);
    match outcome {
        Outcome::Handed(answer) => state.hand(now, &answer),
        Outcome::PutOff(reason) => state.put_off(now, &reason, patience, chance),
        Outcome::Refused(reason) => state.refuse(now, &reason),
        Outcome::Lost(reason) => state.lose(&reason),
        Outcome::NoServer(reason) => {
            let next = now.saturating_add(patience.server.wait(failures.max(1), chance)).unwrap_or(now);
            state.wait_for_server(next, &reason)
        }
    }
}

/// How long the house waits for a mail server.
pub fn patience(office: &Office) -> &Patience {
    &office.profiles().who_is_told.patience
}

/// What a courier of this name was handing over when it died: each may have arrived, so that a person decides. How many.
pub async fn abandoned(office: &Office, holder: &str) -> Result<usize, StoreError> {
    let mut change = office.store.begin().await?;
    let held = messages::held_by(&mut change, holder).await?;
    let count = held.len();
    for mut message in held {
        if let Ok(state) = message.state.clone().lose(ENDED) {
            message.state = state;
            messages::save(&mut change, &message, None).await?;
        }
    }
    change.commit().await.map_err(StoreError::from)?;
    Ok(count)
}
