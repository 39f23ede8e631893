//! The room `notices`: letters, circulars and corrigenda come in, and are seen together.

mod gathered;
pub(crate) mod identity;
pub mod import;
pub mod see;

pub(crate) use gathered::{Gathered, disagreements_of};
