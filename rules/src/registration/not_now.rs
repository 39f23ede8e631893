//! What cannot happen to a registration now.

use jiff::Timestamp;

/// The registration is not in a state in which this could happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotNow {
    /// Not from this state.
    #[error("a registration that is {is} cannot be {wanted}")]
    Is {
        /// The name of the state that it is in.
        is: &'static str,
        /// What it cannot become.
        wanted: &'static str,
    },
    /// Not before what happened last.
    #[error("a registration cannot be {wanted} before {since}, when it last changed")]
    Before {
        /// What it cannot become yet.
        wanted: &'static str,
        /// When it last changed.
        since: Timestamp,
    },
}
