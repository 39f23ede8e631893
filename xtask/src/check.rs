//! The inner loop.

use anyhow::Result;

use crate::{run::cargo, tidy};

/// Format, house rules, clippy on everything, the rules' own tests: cheapest first.
pub(crate) fn check() -> Result<()> {
    cargo(&["fmt", "--all", "--check"])?;
    tidy::report()?;
    cargo(&["clippy", "--quiet", "--workspace", "--all-targets", "--", "--deny", "warnings"])?;
    cargo(&["test", "--quiet", "--package", "rules"])
}
