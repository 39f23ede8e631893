//! How everything that people see looks and speaks. Knows no room.

pub mod assets;
pub mod dates;
pub mod field;
pub mod page;
pub mod strip;
pub mod words;
