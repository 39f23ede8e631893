//! Documents of a meeting: contributions, temporary documents, reports, and whatever else a group numbers.
//!
//! What a document is called, who may hand one in, whether it came in time, how long its posting may take, who may read it,
//! and what of it disagrees with what its author typed. (A.1 section 3)

mod access;
mod checks;
mod file_name;
mod number;
mod posting;
mod procedure;
mod receipt;
mod source;
mod state;
mod temporary;
#[cfg(test)]
mod tests;

pub use access::{Access, ReadsAs};
pub use checks::{Claim, Difference, Fault, Severity, Verdict, differences, verdicts};
pub use file_name::{BadName, FileName, Form, bad_name};
pub use number::{Addition, NotANumber, Number, Version, cited};
pub use posting::Clock;
pub use procedure::{ByMail, Kind, Procedure, Series};
pub use receipt::{Due, Receipt, Timeliness};
pub use source::{MayNot, may_submit};
pub use state::{Admission, Cause, Handling, NotNow, Outcome, Posting, State};
pub use temporary::{Available, Purpose, available};
