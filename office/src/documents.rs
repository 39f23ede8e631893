//! The room `documents`: numbers are reserved, files handed in, looked at, posted, revised and read.

pub mod admit;
pub mod allocate;
mod authors;
pub mod carry;
pub mod close;
mod convening;
pub mod give_back;
pub mod hand_in;
mod looked_at;
mod notes;
mod opened;
pub mod pack;
pub mod post;
pub mod receive_mail;
mod refused;
pub mod reserve;
pub mod restrict;
pub mod revise;
mod scanner;
pub mod search;
pub mod see;
pub mod translate;
pub mod upload;
pub mod withdraw;

pub use refused::NotThisDocument;
pub use store::documents::{
    Document,
    files::File,
    lists::{After, Filter},
    uploads::Upload,
};

use serde::Deserialize;

/// A document as somebody saw it: an act changes it only if it is still so.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Seen {
    /// Its address.
    pub document: String,
    /// How often it had been changed.
    pub edition: i64,
}
