//! The list of all acts, sorted. An act's name is its file, its test, its word in the journal and its address.

/// Every act.
pub const ALL: [&str; 16] = [
    "deadlines.adjust",
    "drafts.begin",
    "drafts.discard",
    "drafts.issue",
    "drafts.revise",
    "mail.bounce",
    "mail.enlist",
    "mail.release",
    "mail.release_again",
    "mail.strike",
    "mail.unsubscribe",
    "mail.withdraw",
    "notices.import",
    "people.enrol",
    "people.sign_in",
    "people.sign_out",
];
