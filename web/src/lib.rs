//! What people see. Here live the faces of what the office knows; no rule, no query.

pub mod notices;
