//! Who may do what: one row for each act. `office/tests/permissions.out` is this table as people review it.

use rules::people::Role;

const EVERYBODY: &[Role] = &Role::ALL;
const SECRETARIAT: &[Role] = &[Role::Secretariat];
const SIGNED_IN: &[Role] =
    &[Role::Delegate, Role::FocalPoint, Role::Chair, Role::Administration, Role::Secretariat];
/// Those who can be focal point or deputy of a member; of which one, and from which day, says their appointment.
const WHO_MAY_ANSWER: &[Role] = &[Role::FocalPoint, Role::Chair, Role::Administration, Role::Secretariat];

/// Those who can lead a group; of which one, says the role that they hold there.
const WHO_MAY_LEAD: &[Role] = SIGNED_IN;

const TABLE: &[(&str, &[Role])] = &[
    ("deadlines.adjust", SECRETARIAT),
    ("documents.admit", SECRETARIAT),
    ("documents.allocate", WHO_MAY_LEAD),
    ("documents.carry", SECRETARIAT),
    ("documents.close", WHO_MAY_LEAD),
    ("documents.give_back", SECRETARIAT),
    ("documents.hand_in", SIGNED_IN),
    ("documents.pack", SIGNED_IN),
    ("documents.post", SECRETARIAT),
    ("documents.receive_mail", SECRETARIAT),
    ("documents.reserve", SIGNED_IN),
    ("documents.restrict", SECRETARIAT),
    ("documents.revise", SIGNED_IN),
    ("documents.translate", SECRETARIAT),
    ("documents.upload", SIGNED_IN),
    ("documents.withdraw", SIGNED_IN),
    ("drafts.begin", SECRETARIAT),
    ("drafts.discard", SECRETARIAT),
    ("drafts.issue", SECRETARIAT),
    ("drafts.revise", SECRETARIAT),
    ("groups.amend", SECRETARIAT),
    ("groups.dissolve", SECRETARIAT),
    ("groups.establish", SECRETARIAT),
    ("mail.bounce", SECRETARIAT),
    ("mail.enlist", SECRETARIAT),
    ("mail.release", SECRETARIAT),
    ("mail.release_again", SECRETARIAT),
    ("mail.strike", SECRETARIAT),
    ("mail.unsubscribe", EVERYBODY),
    ("mail.withdraw", SECRETARIAT),
    ("members.appoint", SECRETARIAT),
    ("members.enlist", SECRETARIAT),
    ("members.import", SECRETARIAT),
    ("notices.import", SECRETARIAT),
    ("people.add_address", SIGNED_IN),
    ("people.add_passkey", SIGNED_IN),
    ("people.amend", SIGNED_IN),
    ("people.ask_erasure", SIGNED_IN),
    ("people.ask_link", EVERYBODY),
    ("people.begin_second_factor", SIGNED_IN),
    ("people.confirm_address", SIGNED_IN),
    ("people.confirm_second_factor", SIGNED_IN),
    ("people.drop_address", SIGNED_IN),
    ("people.end_second_factor", SIGNED_IN),
    ("people.enrol", SECRETARIAT),
    ("people.enter_by_code", EVERYBODY),
    ("people.enter_by_link", EVERYBODY),
    ("people.enter_by_passkey", EVERYBODY),
    ("people.enter_by_provider", EVERYBODY),
    ("people.erase", SECRETARIAT),
    // A person who proves both accounts; the act sees to it that only the secretariat joins those of others.
    ("people.merge", SIGNED_IN),
    ("people.prefer_address", SIGNED_IN),
    ("people.purge", SECRETARIAT),
    ("people.remove_passkey", SIGNED_IN),
    ("people.revoke", SIGNED_IN),
    ("people.sign_in", EVERYBODY),
    ("people.sign_out", EVERYBODY),
    ("registration.admit_walk_in", SECRETARIAT),
    ("registration.amend", SIGNED_IN),
    ("registration.approve", WHO_MAY_ANSWER),
    ("registration.attend", SIGNED_IN),
    ("registration.automate", WHO_MAY_ANSWER),
    ("registration.cancel", SIGNED_IN),
    ("registration.check_in", SECRETARIAT),
    ("registration.hand_out", SECRETARIAT),
    ("registration.leave", SECRETARIAT),
    ("registration.reject", WHO_MAY_ANSWER),
    ("registration.remind", SECRETARIAT),
    ("registration.set_quota", SECRETARIAT),
    ("registration.submit", SIGNED_IN),
    ("roles.assign", SECRETARIAT),
    ("roles.claim", SECRETARIAT),
    ("roles.end", SECRETARIAT),
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
