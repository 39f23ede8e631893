//! The files that git keeps or would keep, as text.

use std::{fs, process::Command};

use anyhow::{Context, Result};

use crate::run::root;

/// One text file.
pub(super) struct File {
    /// From the root, with forward slashes.
    pub(super) path: String,
    /// Its text.
    pub(super) text: String,
}

/// All text files.
pub(super) struct Tree {
    pub(super) files: Vec<File>,
}

impl Tree {
    /// What git tracks, and what is new and not ignored.
    pub(super) fn read() -> Result<Self> {
        let listed = Command::new("git")
            .args(["ls-files", "--cached", "--others", "--exclude-standard"])
            .current_dir(root())
            .output()
            .context("git is needed to list the files")?;
        let files = String::from_utf8_lossy(&listed.stdout)
            .lines()
            .filter_map(|path| {
                let text = fs::read_to_string(root().join(path)).ok()?;
                Some(File { path: path.to_owned(), text })
            })
            .collect();
        Ok(Self { files })
    }

    /// The Rust files of our crates.
    pub(super) fn rust(&self) -> impl Iterator<Item = &File> {
        self.files.iter().filter(|file| file.is_kind("rs"))
    }

    /// The file at this path.
    pub(super) fn file(&self, path: &str) -> Option<&File> {
        self.files.iter().find(|file| file.path == path)
    }

    /// Whether a file or folder stands at this path.
    pub(super) fn has(&self, path: &str) -> bool {
        let folder = format!("{}/", path.trim_end_matches('/'));
        self.files.iter().any(|file| file.path == path || file.path.starts_with(&folder))
    }
}

impl File {
    /// Whether it holds tests alone.
    pub(super) fn is_test(&self) -> bool {
        self.path.starts_with("tests/") || self.path.contains("/tests/") || self.path.ends_with("/tests.rs")
    }

    /// Whether its name ends in `.extension`.
    pub(super) fn is_kind(&self, extension: &str) -> bool {
        self.path.rsplit_once('.').is_some_and(|(_, theirs)| theirs == extension)
    }

    /// The crate it belongs to: the first folder.
    pub(super) fn layer(&self) -> &str {
        self.path.split('/').next().unwrap_or_default()
    }
}
