//! The list of all acts, sorted. An act's name is its file, its test, its word in the journal and its address.

/// Every act.
pub const ALL: [&str; 9] = [
    "deadlines.adjust",
    "drafts.begin",
    "drafts.discard",
    "drafts.issue",
    "drafts.revise",
    "notices.import",
    "people.enrol",
    "people.sign_in",
    "people.sign_out",
];
