//! Who may do what: one row for each act. `office/tests/permissions.out` is this table as people review it.

use rules::people::Role;

const EVERYBODY: &[Role] = &Role::ALL;
const SECRETARIAT: &[Role] = &[Role::Secretariat];

const TABLE: [(&str, &[Role]); 16] = [
    ("deadlines.adjust", SECRETARIAT),
    ("drafts.begin", SECRETARIAT),
    ("drafts.discard", SECRETARIAT),
    ("drafts.issue", SECRETARIAT),
    ("drafts.revise", SECRETARIAT),
    ("mail.bounce", SECRETARIAT),
    ("mail.enlist", SECRETARIAT),
    ("mail.release", SECRETARIAT),
    ("mail.release_again", SECRETARIAT),
    ("mail.strike", SECRETARIAT),
    ("mail.unsubscribe", EVERYBODY),
    ("mail.withdraw", SECRETARIAT),
    ("notices.import", SECRETARIAT),
    ("people.enrol", SECRETARIAT),
    ("people.sign_in", EVERYBODY),
    ("people.sign_out", EVERYBODY),
];

/// Somebody may not do this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{act} is not for {}", role.name())]
pub struct NotAllowed {
    /// The act.
    pub act: &'static str,
    /// Who asked.
    pub role: Role,
}

/// Whether a role may do an act. An act without a row is for nobody.
pub fn may(role: Role, act: &str) -> bool {
    TABLE.iter().any(|(name, roles)| *name == act && roles.contains(&role))
}

/// Lets those through who may.
pub fn ensure(role: Role, act: &'static str) -> Result<(), NotAllowed> {
    if may(role, act) { Ok(()) } else { Err(NotAllowed { act, role }) }
}
