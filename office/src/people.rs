//! The room `people`: accounts, and who is signed in.

pub mod enrol;
mod password;
pub mod see;
pub mod sign_in;
pub mod sign_out;
mod token;
