//! The index's folder: opened as it is, or begun anew where it cannot be used.

use std::{
    fs::{self, File},
    path::Path,
};

use serde::{Deserialize, Serialize};
use tantivy::{
    Directory, Index, TantivyError,
    directory::{INDEX_WRITER_LOCK, MmapDirectory},
    tokenizer::TextAnalyzer,
};

use crate::{
    fields::{EDITION, Fields},
    seeker::{Found, Renewal, Trouble},
    words::{NAME, WordTokenizer},
};

/// What is committed together with the entries.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Seal {
    pub(crate) position: u64,
    pub(crate) edition: u32,
}

/// Held while a folder is opened, so that two programs do not begin it at once.
const DOOR: &str = "opening.lock";

/// Opens the folder, which is made if it is missing.
pub(crate) fn open(folder: &Path, fields: &Fields) -> Result<(Index, Found), Trouble> {
    fs::create_dir_all(folder).map_err(|error| Trouble::folder(&error))?;
    let door = File::create(folder.join(DOOR)).map_err(|error| Trouble::folder(&error))?;
    door.lock().map_err(|error| Trouble::folder(&error))?;
    let is_new = !folder.join("meta.json").exists()
        && !has_other_files(folder).map_err(|error| Trouble::folder(&error))?;
    if is_new {
        return Ok((begin(folder, fields)?, Found::Nothing));
    }
    if let Ok(index) = existing(folder, fields) {
        return Ok((index, Found::Kept));
    }
    // Another program may have been in the middle of changing it: look again while nobody writes.
    let directory = MmapDirectory::open(folder).map_err(|error| Trouble::Damaged(error.to_string()))?;
    let writing = directory.acquire_lock(&INDEX_WRITER_LOCK).map_err(|_| Trouble::Busy)?;
    match existing(folder, fields) {
        Ok(index) => Ok((index, Found::Kept)),
        Err(why) => {
            empty(folder).map_err(|error| Trouble::folder(&error))?;
            drop(writing);
            Ok((begin(folder, fields)?, Found::Renewed(why)))
        }
    }
}

/// An index that lives as long as the program.
pub(crate) fn in_memory(fields: &Fields) -> Index {
    let index = Index::create_in_ram(fields.schema.clone());
    register(&index);
    index
}

/// Position and edition of the last commit; an index without a commit is at the beginning.
pub(crate) fn seal(index: &Index) -> Result<Seal, TantivyError> {
    let payload = index.load_metas()?.payload;
    match payload {
        None => Ok(Seal { position: 0, edition: EDITION }),
        Some(text) => {
            serde_json::from_str(&text).map_err(|error| TantivyError::InvalidArgument(error.to_string()))
        }
    }
}

fn register(index: &Index) {
    index.tokenizers().register(NAME, TextAnalyzer::from(WordTokenizer));
}

fn begin(folder: &Path, fields: &Fields) -> Result<Index, Trouble> {
    let index = Index::create_in_dir(folder, fields.schema.clone()).map_err(Trouble::from)?;
    register(&index);
    Ok(index)
}

/// The index that lies there, if every file of it is as it was written.
fn existing(folder: &Path, fields: &Fields) -> Result<Index, Renewal> {
    let damaged = |error: TantivyError| Renewal::Damaged(error.to_string());
    let index = Index::open_in_dir(folder).map_err(damaged)?;
    register(&index);
    if index.schema() != fields.schema || seal(&index).map_err(damaged)?.edition != EDITION {
        return Err(Renewal::OtherEdition);
    }
    let mut broken: Vec<String> =
        index.validate_checksum().map_err(damaged)?.iter().map(|path| path.display().to_string()).collect();
    broken.sort();
    if !broken.is_empty() {
        return Err(Renewal::Damaged(broken.join(", ")));
    }
    index.reader().map_err(damaged)?;
    Ok(index)
}

fn is_lock(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == "lock")
}

fn has_other_files(folder: &Path) -> std::io::Result<bool> {
    for entry in fs::read_dir(folder)? {
        if !is_lock(&entry?.file_name().to_string_lossy()) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Takes away what an index writes, and nothing else that somebody may have put there.
fn empty(folder: &Path) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let stem = name.split('.').next().unwrap_or_default();
        let is_ours = matches!(name.as_str(), "meta.json" | ".managed.json")
            || (stem.len() == 32 && stem.bytes().all(|sign| sign.is_ascii_hexdigit()));
        if is_ours && entry.file_type()?.is_file() {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}
