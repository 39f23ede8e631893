//! Tests through the doors of the program, as people use it.

#[cfg(test)]
mod command_line;
