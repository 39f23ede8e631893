//! The files that a command names: files, folders, and standard input as `-`.

use std::{
    fs,
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

use frame::words::say;
use letters::Unreadable;
use rules::{language::Language, notices::Record, profile::Profiles};

/// Everything went well.
pub(crate) const FINE: u8 = 0;
/// A letter has an error.
pub(crate) const FINDINGS: u8 = 1;
/// A file could not be read.
pub(crate) const UNREADABLE: u8 = 2;

/// A letter that was read, and the file it came from.
pub(crate) struct Letter {
    pub(crate) file: String,
    pub(crate) record: Record,
}

/// Reads every file; one that cannot be read is told on standard error, and the others go on.
/// Gives the letters, and whether all could be read.
pub(crate) fn letters(files: &[PathBuf], language: Language) -> (Vec<Letter>, bool) {
    let profiles = match office::profiles::built_in() {
        Ok(profiles) => profiles,
        Err(error) => {
            tell(&error.to_string());
            return (Vec::new(), false);
        }
    };
    let (mut letters, mut all) = (Vec::new(), true);
    for file in expand(files) {
        match read(&file, &profiles) {
            Ok(mut record) => {
                web::notices::word_findings(&mut record, language);
                letters.push(Letter { file: file.display().to_string(), record });
            }
            Err(why) => {
                all = false;
                tell(&format!("{}: {}", file.display(), why.words(language)));
            }
        }
    }
    (letters, all)
}

enum Why {
    Io(io::Error),
    Unreadable(Unreadable),
}

impl Why {
    fn words(&self, language: Language) -> String {
        match self {
            Self::Io(error) => say(language, "reading-cannot-open", &[("reason", &error.to_string())]),
            Self::Unreadable(why) => web::notices::unreadable_words(language, why),
        }
    }
}

fn read(file: &Path, profiles: &Profiles) -> Result<Record, Why> {
    letters::read_file(&bytes(file).map_err(Why::Io)?, profiles).map_err(Why::Unreadable)
}

/// The bytes of a file, or of standard input.
pub(crate) fn bytes(file: &Path) -> io::Result<Vec<u8>> {
    // A file beyond the limit is not read into memory to be refused there.
    let limit = letters::open::Limits::READER.bytes as u64 + 1;
    let mut bytes = Vec::new();
    let outcome = if file.as_os_str() == "-" {
        io::stdin().take(limit).read_to_end(&mut bytes)
    } else {
        fs::File::open(file).and_then(|opened| opened.take(limit).read_to_end(&mut bytes))
    };
    outcome.map(|_| bytes)
}

/// A folder stands for the files in it, by name.
pub(crate) fn expand(files: &[PathBuf]) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for file in files {
        if file.is_dir() {
            let entries = fs::read_dir(file).into_iter().flatten().flatten().map(|entry| entry.path());
            let mut inside: Vec<PathBuf> = entries.filter(|path| path.is_file()).collect();
            inside.sort();
            all.extend(inside);
        } else {
            all.push(file.clone());
        }
    }
    all
}

/// Writes to standard output; whoever closed the pipe wants no more.
pub(crate) fn answer(text: &str) {
    let _ = io::stdout().lock().write_all(text.as_bytes());
}

/// Tells the person at the terminal.
pub(crate) fn tell(text: &str) {
    let _ = writeln!(io::stderr().lock(), "plenary: {text}");
}
