//! The index: opened, changed, asked.

use std::{
    path::Path,
    sync::{Mutex, PoisonError},
};

use tantivy::{
    Index, IndexReader, IndexWriter, ReloadPolicy, TantivyDocument, TantivyError, Term, query::AllQuery,
};

use crate::{
    entry::{Applied, Change, Entry},
    fields::{EDITION, Fields},
    folder::{self, Seal},
};

/// How an index is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Bytes that the writer may fill before it writes a piece to the disk; at least fifteen million.
    pub writer_memory: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self { writer_memory: 50_000_000 }
    }
}

/// What lay in the folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// Nothing: the index is empty and at position 0.
    Nothing,
    /// An index, every file as it was written.
    Kept,
    /// An index that cannot be used. It was taken away, and an empty one begun at position 0.
    Renewed(Renewal),
}

/// Why an index was begun anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Renewal {
    /// A file is missing or is not as it was written; which, in the words of the library.
    Damaged(String),
    /// Another version of the program has made it.
    OtherEdition,
}

/// An index and what was found in its folder.
#[derive(Debug)]
pub struct Opened {
    /// The index.
    pub seeker: Seeker,
    /// What lay there.
    pub found: Found,
}

/// Why something could not be done.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// Somebody else writes; the same call will do in a moment.
    #[error("the index is being written by another program; try again in a moment")]
    Busy,
    /// The folder cannot be used.
    #[error("the folder of the index cannot be used: {0}")]
    Folder(String),
    /// A file changed while the index was open; opening it again begins it anew.
    #[error("the index is damaged and is begun anew when it is opened again: {0}")]
    Damaged(String),
}

impl Trouble {
    pub(crate) fn folder(error: &std::io::Error) -> Self {
        Self::Folder(error.to_string())
    }
}

impl From<TantivyError> for Trouble {
    fn from(error: TantivyError) -> Self {
        match error {
            TantivyError::LockFailure(..) => Self::Busy,
            TantivyError::IoError(error) => Self::Folder(error.to_string()),
            other => Self::Damaged(other.to_string()),
        }
    }
}

/// An index. Share one among all threads: any number may ask while one changes it.
pub struct Seeker {
    pub(crate) fields: Fields,
    pub(crate) index: Index,
    pub(crate) reader: IndexReader,
    settings: Settings,
    /// One writer at a time within this program; a folder's lock holds off others.
    writing: Mutex<()>,
}

impl std::fmt::Debug for Seeker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Seeker").field("settings", &self.settings).finish_non_exhaustive()
    }
}

impl Seeker {
    /// Opens the index of a folder and makes both if they are missing. Every file is compared with its checksum; an index that
    /// cannot be used is taken away and begun anew, and that is said.
    ///
    /// # Errors
    /// The folder cannot be used, or the index cannot and another program is writing it.
    pub fn open(folder: impl AsRef<Path>, settings: Settings) -> Result<Opened, Trouble> {
        let fields = Fields::new();
        let (index, found) = folder::open(folder.as_ref(), &fields)?;
        Ok(Opened { seeker: Self::over(index, fields, settings)?, found })
    }

    /// An index that lives as long as the program.
    ///
    /// # Errors
    /// No thread could be begun.
    pub fn in_memory(settings: Settings) -> Result<Self, Trouble> {
        let fields = Fields::new();
        Self::over(folder::in_memory(&fields), fields, settings)
    }

    fn over(index: Index, fields: Fields, settings: Settings) -> Result<Self, Trouble> {
        let reader = index.reader_builder().reload_policy(ReloadPolicy::OnCommitWithDelay).try_into()?;
        Ok(Self { fields, index, reader, settings, writing: Mutex::new(()) })
    }

    /// The position up to which changes are in the index, whoever applied them; 0 at the beginning.
    ///
    /// # Errors
    /// The index is damaged.
    pub fn position(&self) -> Result<u64, Trouble> {
        Ok(folder::seal(&self.index)?.position)
    }

    /// Makes these changes, in order, and keeps the position with them: all of it or nothing. Where the index has the position already
    /// nothing is done, for these changes are in it.
    ///
    /// # Errors
    /// Somebody else writes, the disk is full, or the index is damaged. Nothing was changed then.
    pub fn apply(&self, changes: &[Change], position: u64) -> Result<Applied, Trouble> {
        self.write(position, false, |writer, applied| {
            for change in changes {
                let key = match change {
                    Change::Put(entry) => &entry.key,
                    Change::Remove(key) => key,
                };
                writer.delete_term(Term::from_field_text(self.fields.key, key));
                if let Change::Put(entry) = change {
                    self.add(writer, entry, applied)?;
                }
            }
            Ok(())
        })
    }

    /// Puts these entries in the place of all that is there; what was there is found until they all are. Of entries of one key the last counts.
    ///
    /// # Errors
    /// As `apply`.
    pub fn rebuild(
        &self,
        entries: impl IntoIterator<Item = Entry>,
        position: u64,
    ) -> Result<Applied, Trouble> {
        let mut entries = entries.into_iter();
        self.write(position, true, |writer, applied| {
            writer.delete_query(Box::new(AllQuery))?;
            for entry in entries.by_ref() {
                writer.delete_term(Term::from_field_text(self.fields.key, &entry.key));
                self.add(writer, &entry, applied)?;
            }
            Ok(())
        })
    }

    fn add(&self, writer: &IndexWriter, entry: &Entry, applied: &mut Applied) -> Result<(), TantivyError> {
        let (document, was_cut): (TantivyDocument, bool) = self.fields.document(entry);
        writer.add_document(document)?;
        if was_cut {
            applied.cut.push(entry.key.clone());
        }
        Ok(())
    }

    /// Writes under the lock of the folder. The writer lives only that long, so that two programs may take turns.
    fn write(
        &self,
        position: u64,
        anew: bool,
        mut change: impl FnMut(&IndexWriter, &mut Applied) -> Result<(), TantivyError>,
    ) -> Result<Applied, Trouble> {
        let _turn = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let memory = self.settings.writer_memory.max(15_000_000);
        let mut writer: IndexWriter = self.index.writer_with_num_threads(1, memory)?;
        if !anew && position <= folder::seal(&self.index)?.position {
            return Ok(Applied { known: true, ..Applied::default() });
        }
        let mut applied = Applied::default();
        change(&writer, &mut applied)?;
        let seal = serde_json::to_string(&Seal { position, edition: EDITION })
            .map_err(|error| Trouble::Damaged(error.to_string()))?;
        let mut prepared = writer.prepare_commit()?;
        prepared.set_payload(&seal);
        prepared.commit()?;
        // Pieces are joined now, or the next writer would find ever more of them.
        writer.wait_merging_threads()?;
        self.reader.reload()?;
        Ok(applied)
    }
}
