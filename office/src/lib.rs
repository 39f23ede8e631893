//! What people do. Here stand the acts, one file each, and what they need.

pub mod profiles;
