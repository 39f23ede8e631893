//! Who attended, and whose presence counts for decisions. To be registered, to be admitted and to attend are three facts.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{NotNow, Presence, State};

/// How it is known that somebody attended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// Seen in the room.
    Room,
    /// The remote tool let them in.
    RemoteTool,
    /// They say so themselves, afterwards.
    Declared,
}

/// That a registered person attended a session.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Attended {
    session: String,
    at: Timestamp,
    way: Way,
}

impl Attended {
    /// The session, by its name.
    pub fn session(&self) -> &str {
        &self.session
    }

    /// When it was known.
    pub fn at(&self) -> Timestamp {
        self.at
    }

    /// How it was known.
    pub fn way(&self) -> Way {
        self.way
    }
}

/// Somebody attends a session: in the room with a badge, remotely with a confirmation; who declares it afterwards was registered.
pub fn attend(state: &State, session: &str, way: Way, at: Timestamp) -> Result<Attended, NotNow> {
    let wanted = "counted as attending";
    let can = match way {
        Way::Room => state.has_badge(),
        Way::RemoteTool => state.has_remote_access(),
        Way::Declared => state.registered().is_some(),
    };
    if !can {
        return Err(NotNow::Is { is: state.name(), wanted });
    }
    match state.registered().map(super::Confirmation::at) {
        Some(since) if at < since => Err(NotNow::Before { wanted, since }),
        _ => Ok(Attended { session: session.to_owned(), at, way }),
    }
}

/// Whose presence counts for decisions, as the letter says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhoCounts {
    /// Those in the room.
    InTheRoom,
    /// Everybody, in the room or remotely.
    Everybody,
}

/// Whether somebody's presence counts for decisions (G7): checked in, and in person where the letter says so.
pub fn counts_for_decision(state: &State, presence: Presence, who: WhoCounts) -> bool {
    match (who, presence) {
        (_, Presence::OnSite) => state.has_badge(),
        (WhoCounts::InTheRoom, Presence::Remote) => false,
        (WhoCounts::Everybody, Presence::Remote) => state.has_remote_access(),
    }
}
