//! The vault from outside: its promises, also when the process is killed, the disk is full, or the store is another.

#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

mod bucket;
mod checks;
mod full_disk;
mod killed;
mod puts;
mod uploads;

use std::{future::Future, path::Path};

use vault::Vault;

/// Runs a test that waits for files.
fn waiting<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

async fn vault_in(folder: &Path) -> Vault {
    Vault::open(folder.to_str().unwrap()).await.unwrap()
}

/// Bytes that repeat nowhere near, the same for the same seed.
fn bytes(length: usize, seed: u64) -> Vec<u8> {
    let mut state = seed | 1;
    let next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        u8::try_from(state >> 56).unwrap()
    };
    std::iter::repeat_with(next).take(length).collect()
}

/// Every file below a folder, by its path from there.
fn files(folder: &Path) -> Vec<String> {
    let (mut found, mut waiting) = (Vec::new(), vec![folder.to_path_buf()]);
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            found.push(path.strip_prefix(folder).unwrap().display().to_string());
        }
    }
    found.sort();
    found
}
