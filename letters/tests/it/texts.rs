//! Small invented texts.

use letters::{read::read, sheet::Sheet};
use rules::notices::Record;

/// What is read out of a text.
pub(crate) fn record(text: &str) -> Record {
    read(&Sheet::from_text(text), &crate::profiles::kept())
}
