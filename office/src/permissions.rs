//! Who may do what: one row for each act. `office/tests/permissions.out` is this table as people review it.

use rules::people::Role;

const EVERYBODY: &[Role] = &Role::ALL;
const SECRETARIAT: &[Role] = &[Role::Secretariat];
const SIGNED_IN: &[Role] =
    &[Role::Delegate, Role::FocalPoint, Role::Chair, Role::Administration, Role::Secretariat];
/// Those who can be focal point or deputy of a member; of which one, and from which day, says their appointment.
const WHO_MAY_ANSWER: &[Role] = &[Role::FocalPoint, Role::Chair, Role::Administration, Role::Secretariat];

const TABLE: &[(&str, &[Role])] = &[
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
    ("members.appoint", SECRETARIAT),
    ("members.enlist", SECRETARIAT),
    ("notices.import", SECRETARIAT),
    ("people.add_address", SIGNED_IN),
    ("people.amend", SIGNED_IN),
    ("people.ask_erasure", SIGNED_IN),
    ("people.ask_link", EVERYBODY),
    ("people.confirm_address", SIGNED_IN),
    ("people.drop_address", SIGNED_IN),
    ("people.enrol", SECRETARIAT),
    ("people.enter_by_link", EVERYBODY),
    ("people.erase", SECRETARIAT),
    // A person who proves both accounts; the act sees to it that only the secretariat joins those of others.
    ("people.merge", SIGNED_IN),
    ("people.prefer_address", SIGNED_IN),
    ("people.purge", SECRETARIAT),
    ("people.revoke", SIGNED_IN),
    ("people.sign_in", EVERYBODY),
    ("people.sign_out", EVERYBODY),
    ("registration.amend", SIGNED_IN),
    ("registration.approve", WHO_MAY_ANSWER),
    ("registration.automate", WHO_MAY_ANSWER),
    ("registration.cancel", SIGNED_IN),
    ("registration.check_in", SECRETARIAT),
    ("registration.reject", WHO_MAY_ANSWER),
    ("registration.submit", SIGNED_IN),
    ("tokens.issue", SIGNED_IN),
    ("tokens.revoke", SIGNED_IN),
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

/// The roles that may do an act.
pub fn who_may(act: &str) -> impl Iterator<Item = Role> + '_ {
    Role::ALL.into_iter().filter(move |role| may(*role, act))
}

/// Lets those through who may.
pub fn ensure(role: Role, act: &'static str) -> Result<(), NotAllowed> {
    if may(role, act) { Ok(()) } else { Err(NotAllowed { act, role }) }
}
