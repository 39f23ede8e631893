//! The room `people`: accounts, and who is signed in.

pub mod add_passkey;
pub mod admission;
pub mod amend;
pub mod ask_link;
pub mod begin_second_factor;
mod codes;
pub mod confirm_second_factor;
pub mod end_second_factor;
pub mod enrol;
pub mod enter_by_code;
pub mod enter_by_link;
pub mod enter_by_passkey;
pub mod enter_by_provider;
mod password;
pub mod provider;
pub mod relying;
pub mod remove_passkey;
pub mod revoke;
pub mod see;
pub mod sign_in;
pub mod sign_out;
mod token;
pub mod ways;
