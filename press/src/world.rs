//! What typst may see while it sets a letter: the template, the letter, its faces, and nothing else of the machine.

use std::sync::LazyLock;

use typst::{
    Feature, Library, LibraryExt,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};

use crate::{faces::Faces, page::Page};

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    // Cells that name their row are still an extra.
    let features = [Feature::A11yExtras].into_iter().collect();
    LazyHash::new(Library::builder().with_features(features).build())
});

static TEMPLATE: LazyLock<Source> =
    LazyLock::new(|| Source::new(file("letter.typ"), include_str!("letter.typ").to_owned()));

/// One letter on its way through typst.
pub(crate) struct World<'a> {
    faces: &'a Faces,
    files: [(FileId, Bytes); 2],
}

impl<'a> World<'a> {
    pub(crate) fn new(faces: &'a Faces, page: &Page) -> Self {
        let files = [("letter.json", &page.letter), ("record.json", &page.record)];
        Self { faces, files: files.map(|(name, text)| (file(name), Bytes::from_string(text.clone()))) }
    }
}

/// The template's neighbour of this name.
fn file(name: &str) -> FileId {
    // Our names are plain, so that the path is always one.
    let path = VirtualPath::new(name).unwrap_or_else(|_| unreachable!("{name} is a plain name"));
    RootedPath::new(VirtualRoot::Project, path).intern()
}

impl typst::World for World<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.faces.book
    }

    fn main(&self) -> FileId {
        TEMPLATE.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == TEMPLATE.id() { Ok(TEMPLATE.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let found = self.files.iter().find(|(known, _)| *known == id);
        found.map(|(_, bytes)| bytes.clone()).ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.faces.at(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        // A letter bears its own date.
        None
    }
}
