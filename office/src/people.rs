//! The room `people`: accounts, and who is signed in.

pub mod amend;
pub mod ask_link;
pub mod enrol;
pub mod enter_by_link;
mod password;
pub mod revoke;
pub mod see;
pub mod sign_in;
pub mod sign_out;
mod token;
