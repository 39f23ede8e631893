//! Roles that people hold from day to day: chairs, rapporteurs, counsellors, focal points.

mod focal_point;
mod position;
mod term;
#[cfg(test)]
mod tests;

pub use focal_point::{FocalPointOf, NotTheirs, focal_points};
pub use position::{Holders, Position, Positions, Post};
pub use term::{NotATerm, Overlap, Term, holders, overlaps};
