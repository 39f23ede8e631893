//! Tests through the doors of the program, as people use it.
#![cfg(test)]

mod burst;
mod command_line;
mod documents;
mod house;
mod http;
mod keeping;
mod mail;
mod office_program;
mod printed_letters;
mod record_schema;
mod taking;
mod writing;

use std::path::{Path, PathBuf};

/// The program that `cargo xtask test` built before the tests; another for figures, where `PLENARY_PROGRAM` names it.
fn program() -> PathBuf {
    if let Some(program) = std::env::var_os("PLENARY_PROGRAM") {
        return program.into();
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let program = target.join("debug/plenary");
    assert!(program.exists(), "build it first: cargo build --package plenary");
    program
}
