//! How everything that people see looks and speaks. Knows no room.

pub mod words;
