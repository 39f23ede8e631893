//! What typst may see while it sets a page: the templates, the data of one, its faces, and nothing else of the machine.

use std::sync::LazyLock;

use typst::{
    Feature, Library, LibraryExt,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};

use crate::faces::Faces;

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    // Cells that name their row are still an extra.
    let features = [Feature::A11yExtras].into_iter().collect();
    LazyHash::new(Library::builder().with_features(features).build())
});

static SOURCES: LazyLock<[Source; 4]> = LazyLock::new(|| {
    let texts = [
        ("letter.typ", include_str!("letter.typ")),
        ("badge.typ", include_str!("badge.typ")),
        ("list.typ", include_str!("list.typ")),
        ("words.typ", include_str!("words.typ")),
    ];
    texts.map(|(name, text)| Source::new(file(name), text.to_owned()))
});

/// What is set.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Template {
    /// `letter.typ` prints `letter.json`, and attaches `record.json`.
    Letter,
    /// `badge.typ` prints `badge.json`.
    Badge,
    /// `list.typ` prints `list.json`.
    List,
}

impl Template {
    const fn name(self) -> &'static str {
        match self {
            Self::Letter => "letter.typ",
            Self::Badge => "badge.typ",
            Self::List => "list.typ",
        }
    }
}

/// One paper on its way through typst.
pub(crate) struct World<'a> {
    faces: &'a Faces,
    main: FileId,
    files: Vec<(FileId, Bytes)>,
}

impl<'a> World<'a> {
    /// A template, and the data that it prints by the names of its files.
    pub(crate) fn new<const N: usize>(
        faces: &'a Faces,
        template: Template,
        files: [(&str, String); N],
    ) -> Self {
        let files = files.into_iter().map(|(name, text)| (file(name), Bytes::from_string(text))).collect();
        Self { faces, main: file(template.name()), files }
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
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = SOURCES.iter().find(|source| source.id() == id);
        found.cloned().ok_or(FileError::AccessDenied)
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
