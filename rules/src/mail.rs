//! Mail: who is told of a notice, and what may become of a message that tells them.

mod patience;
mod state;
#[cfg(test)]
mod tests;
mod told;

pub use patience::{Backoff, Patience};
pub use state::{Fault, NotNow, Release, State};
pub use told::{Addressee, Convener, Line, Recipient, WhoIsTold};

pub use crate::{members::Category, people::Person};

use crate::language::Language;

/// The language in which somebody is written to: their own where the notice has it, else English, else the first that there is.
pub fn language_of(wanted: Language, available: &[Language]) -> Option<Language> {
    let has = |language: &Language| available.contains(language);
    Some(wanted).filter(has).or(Some(Language::En).filter(has)).or_else(|| available.first().copied())
}
