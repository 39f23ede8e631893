//! The room `meetings`: what a meeting is today, from all its notices.

pub(crate) mod follow;
pub mod see;
