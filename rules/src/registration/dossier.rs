//! One person at one meeting: the registration for the meeting and, apart from it, for each event beside it (G5).

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::{Falls, Form, NotNow, State, falls_when_cancelled};
use crate::people::Person;

/// For what somebody registers.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// For the meeting.
    Meeting,
    /// For an event beside it, by its name.
    Event(String),
}

/// A form that cannot begin a registration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CannotSubmit {
    /// There is one.
    #[error("there is a registration for it, which is {is}")]
    There {
        /// The name of the state that it is in.
        is: &'static str,
    },
    /// Not before the last one was cancelled.
    #[error("the last registration for it was cancelled at {since}, later than this form")]
    Before {
        /// When it was cancelled.
        since: Timestamp,
    },
}

/// The registrations of one person at one meeting. Each has its own state, and no event of one touches another, but that events
/// fall with the meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dossier {
    states: BTreeMap<Subject, State>,
}

impl Dossier {
    /// The registrations as they are kept.
    pub fn of(states: impl IntoIterator<Item = (Subject, State)>) -> Self {
        Self { states: states.into_iter().collect() }
    }

    /// What has become of one of them.
    pub fn state(&self, subject: &Subject) -> Option<&State> {
        self.states.get(subject)
    }

    /// All of them, the meeting first.
    pub fn states(&self) -> impl Iterator<Item = (&Subject, &State)> {
        self.states.iter()
    }

    /// A form has arrived. Who has cancelled may send another; who was rejected mends the one that was.
    pub fn submit(&mut self, subject: Subject, at: Timestamp) -> Result<(), CannotSubmit> {
        match self.states.get(&subject) {
            Some(state) if !matches!(state, State::Cancelled { .. }) => {
                Err(CannotSubmit::There { is: state.name() })
            }
            Some(cancelled) if at < cancelled.since() => {
                Err(CannotSubmit::Before { since: cancelled.since() })
            }
            _ => {
                self.states.insert(subject, State::submit(at));
                Ok(())
            }
        }
    }

    /// Something happens to one of them. `None` where there is no such registration; one that refuses stays as it was.
    pub fn change(
        &mut self,
        subject: &Subject,
        event: impl FnOnce(State) -> Result<State, NotNow>,
    ) -> Option<Result<(), NotNow>> {
        let state = self.states.get_mut(subject)?;
        Some(event(state.clone()).map(|next| *state = next))
    }

    /// The person, or the focal point, cancels the meeting; every event that is still alive is cancelled with it. Says what falls.
    pub fn cancel(&mut self, form: &Form, by: &Person, at: Timestamp) -> Option<Result<Vec<Falls>, NotNow>> {
        let before = self.states.get(&Subject::Meeting)?.clone();
        let mut next = self.states.clone();
        let mut events = Vec::new();
        for (subject, state) in &mut next {
            match subject {
                Subject::Event(_) if !state.is_alive() => continue,
                Subject::Event(name) => events.push(name.clone()),
                Subject::Meeting => {}
            }
            match state.clone().cancel(by.clone(), at) {
                Ok(cancelled) => *state = cancelled,
                Err(not_now) => return Some(Err(not_now)),
            }
        }
        self.states = next;
        Some(Ok(falls_when_cancelled(form, &before, events.iter().map(String::as_str))))
    }
}
