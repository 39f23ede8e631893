//! The room `deadlines`: a person of the secretariat sets a date, with a reason.

pub mod adjust;
