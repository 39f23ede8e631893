//! The room `badges`: who gets a badge, and the lists of who takes part, as they are printed.

pub mod paper;
pub mod see;
