//! Roles that people hold from day to day: chairs, rapporteurs, counsellors, focal points.

mod assignment;
mod focal_point;
mod position;
mod term;
#[cfg(test)]
mod tests;

pub use assignment::{NotHeld, may_hold};
pub use focal_point::{FocalPointOf, NotTheirs, focal_points};
pub use position::{Consecutive, Holders, Place, Position, Positions, Post};
pub use term::{NotATerm, Overlap, Term, holders, overlaps};
