//! The room `tokens`: programs that act for somebody, each limited to the acts that it was given.

pub mod issue;
pub mod revoke;
pub mod see;

/// How every token begins, so that programs that look for leaked ones find it.
pub const PREFIX: &str = "plenary_";

/// Whether a token can never do an act: what concerns its owner, and tokens themselves, only the owner does.
pub fn is_for_the_owner_alone(act: &str) -> bool {
    act.starts_with("people.") || act.starts_with("tokens.")
}
