//! Deadlines of eleven letters.
